import Asm

extension CodeExample {
  static let errorTest = CodeExample(.errorTest, on: [.linux]) {
    // wrong
    Function("copy_of_input", .exported) { f in
      let failed = f.newLabel("failed")
      f.xor(edi, edi)
      f.mov(eax, Symbol("SYSCALL(DUP)", kind: .systemCall))
      f.syscall()
      f.jc(failed)
      // error: jc looks at the carry flag behind the system call dup, and Linux tells nothing by it
      f.ret()
      f.place(failed)
      f.neg(eax)
      f.ret()
    }
    // end
  } right: {
    // right
    Function("copy_of_input", .exported) { f in
      f.syscall(.dup, STD.input, onError: .handle { f in f.return(-1) })
      f.return()
    }
    // end
  }
}
