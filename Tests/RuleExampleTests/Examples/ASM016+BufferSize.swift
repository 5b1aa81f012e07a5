import Asm

extension CodeExample {
  static let bufferSize = CodeExample(.bufferSize) {
    // wrong
    Function("read_line", .exported) { f in
      let line = f.frame.bytes(16, "line")
      f.syscall(.read, STD.input, line, 64, onError: .fail("read() failed"))
      // error: the system call read may write 64 bytes at its buf, and the local line has 16
    }
    // end
  } right: {
    // right
    Function("read_line", .exported) { f in
      let line = f.frame.bytes(16, "line")
      f.syscall(.read, STD.input, line, onError: .fail("read() failed"))
    }
    // end
  }
}
