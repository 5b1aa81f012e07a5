import Asm

extension CodeExample {
  static let systemCallArgument = CodeExample(.systemCallArgument) {
    // wrong
    Function("keep_rights", .exported) { f in
      f.parameters()
      f.mov(eax, Symbol("SYSCALL(UMASK)", kind: .systemCall))
      f.syscall()
      // error: mask, which the system call umask takes in rdi, isn't set on some way here
      f.ret()
    }
    // end
  } right: {
    // right
    Function("keep_rights", .exported) { f in
      f.parameters()
      f.syscall(.umask, 0)
      f.ret()
    }
    // end
  }
}
