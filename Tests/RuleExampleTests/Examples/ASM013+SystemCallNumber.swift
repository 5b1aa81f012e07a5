import Asm

extension CodeExample {
  static let systemCallNumber = CodeExample(.systemCallNumber) {
    // wrong
    Function("user_twice", .exported) { f in
      f.mov(eax, Symbol("SYSCALL(GETUID)", kind: .systemCall))
      f.syscall()
      f.syscall()
      // error: eax holds the result of the system call getuid, not the number of a system call
      f.ret()
    }
    // end
  } right: {
    // right
    Function("user_twice", .exported) { f in
      f.mov(eax, Symbol("SYSCALL(GETUID)", kind: .systemCall))
      f.syscall()
      f.mov(eax, Symbol("SYSCALL(GETUID)", kind: .systemCall))
      f.syscall()
      f.ret()
    }
    // end
  }
}
