import Asm

extension CodeExample {
  static let textLength = CodeExample(.textLength) {
    // wrong
    Function("greet", .exported) { f in
      let (hello, bye) = (f.text("hello\n"), f.text("bye\n"))
      f.syscall(.write, STD.output, hello, bye.length, onError: .ignored(because: "nobody's there"))
      // error: the system call write is given HELLO with BYE_LENGTH, another text's length
      f.return()
    }
    // end
  } right: {
    // right
    Function("greet", .exported) { f in
      f.syscall(.write, STD.output, f.text("hello\n"), onError: .ignored(because: "nobody's there"))
      f.return()
    }
    // end
  }
}
