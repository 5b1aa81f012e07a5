import Asm

extension CodeExample {
  static let fallThrough = CodeExample(.fallThrough, withoutLastInstruction: true) {
    // wrong
    // If the builder didn't put a ret behind the last statement:
    Function("same", .exported) { f in
      f.mov(rax, rdi)
      // error: control falls off the end of same
    }
    // end
  } right: {
    // right
    Function("same", .exported) { f in
      f.mov(rax, rdi)
      f.ret()
    }
    // end
  }
}
