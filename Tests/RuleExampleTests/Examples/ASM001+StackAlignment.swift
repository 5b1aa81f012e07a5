import Asm

extension CodeExample {
  static let stackAlignment = CodeExample(.stackAlignment) {
    // wrong
    Function("greet", .exported) { f in
      f.withoutFrame()
      f.lea(rdi, f.text("Hello\0"))
      f.call(CFunction("puts"))
      // error: the stack is misaligned at the call of puts: rsp is 8 bytes above a multiple of 16
      f.ret()
    }
    // end
  } right: {
    // right
    Function("greet", .exported) { f in
      f.withoutFrame()
      f.sub(rsp, 8)
      f.lea(rdi, f.text("Hello\0"))
      f.call(CFunction("puts"))
      f.add(rsp, 8)
      f.ret()
    }
    // end
  }
}
