import Asm

extension CodeExample {
  static let secondResult = CodeExample(.secondResult, on: [.macos]) {
    // wrong
    Function("is_child", .exported) { f in
      let failed = f.newLabel("failed")
      f.results(eax)
      f.mov(eax, Symbol("SYSCALL(FORK)", kind: .systemCall))
      f.syscall()
      // error: nothing looks at rdx behind the system call fork, and on macOS only that tells the child from the parent
      f.jc(failed)
      f.test(eax, eax)
      f.setz(al)
      f.movzx(eax, al)
      f.ret()
      f.place(failed)
      f.mov(eax, -1)
      f.ret()
    }
    // end
  } right: {
    // right
    Function("is_child", .exported) { f in
      f.results(eax)
      f.syscall(.fork, onError: .handle { f in f.return(-1) })
      f.test(eax, eax)
      f.setz(al)
      f.movzx(eax, al)
      f.return()
    }
    // end
  }
}
