import Asm

extension CodeExample {
  static let stackBalance = CodeExample(.stackBalance) {
    // wrong
    Function("twice", .exported) { f in
      f.withoutFrame()
      f.push(rdi)
      f.lea(rax, rdi + rdi)
      f.ret()
      // error: ret leaves 8 bytes on the stack
    }
    // end
  } right: {
    // right
    Function("twice", .exported) { f in
      f.withoutFrame()
      f.push(rdi)
      f.lea(rax, rdi + rdi)
      f.pop(rdi)
      f.ret()
    }
    // end
  }
}
