import Asm

extension CodeExample {
  static let staleArgument = CodeExample(.staleArgument) {
    // wrong
    Function("no_rights_twice", .exported) { f in
      f.mov(edi, 0o777)
      f.mov(eax, Symbol("SYSCALL(UMASK)", kind: .systemCall))
      f.syscall()
      f.mov(eax, Symbol("SYSCALL(UMASK)", kind: .systemCall))
      f.syscall()
      // warning: mask, which the system call umask takes in rdi, was set before another call
      f.ret()
    }
    // end
  } right: {
    // right
    Function("no_rights_twice", .exported) { f in
      f.syscall(.umask, 0o777)
      f.syscall(.umask, 0o777)
      f.ret()
    }
    // end
  }
}
