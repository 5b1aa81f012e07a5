import Asm

extension CodeExample {
  static let legacySystemCall = CodeExample(.legacySystemCall) {
    // wrong
    Function("process", .exported) { f in
      f.mov(eax, 20)
      f.int(0x80)
      // error: int 0x80 makes a system call of 32-bit programs
      f.ret()
    }
    // end
  } right: {
    // right
    Function("process", .exported) { f in
      f.syscall(.getpid)
      f.ret()
    }
    // end
  }
}
