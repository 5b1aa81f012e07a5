import Asm

extension CodeExample {
  static let untestedResult = CodeExample(.untestedResult, on: [.linux]) {
    // wrong
    Function("close_copy", .exported) { f in
      f.mov(eax, Symbol("SYSCALL(DUP)", kind: .systemCall))
      f.syscall()
      f.mov(edi, eax)
      f.mov(eax, Symbol("SYSCALL(CLOSE)", kind: .systemCall))
      f.syscall()
      // error: the system call close is given the result of the system call dup, which may be an error
      f.ret()
    }
    // end
  } right: {
    // right
    Function("close_copy", .exported) { f in
      f.syscall(.dup, edi, onError: .fail("dup() failed"))
      f.syscall(.close, eax, onError: .ignored(because: "the copy was never used"))
      f.return()
    }
    // end
  }
}
