import Asm

extension CodeExample {
  static let readOnlyWrite = CodeExample(.readOnlyWrite) {
    // wrong
    Function("greeting", .exported) { f in
      let hello = f.text("hello\n\0")
      f.mov(byte[hello], 72)
      // error: HELLO is written to, which is read-only data
      f.lea(rax, hello)
    }
    // end
  } right: {
    // right
    let hello = Text("HELLO", bytes: Array("hello\n\0".utf8), in: .data)
    hello
    Function("greeting", .exported) { f in
      f.mov(byte[hello], 72)
      f.lea(rax, hello)
    }
    // end
  }
}
