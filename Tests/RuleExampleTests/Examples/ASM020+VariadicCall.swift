import Asm

extension CodeExample {
  static let variadicCall = CodeExample(.variadicCall) {
    // wrong
    Function("greet", .exported) { f in
      f.call(CFunction("printf"), f.text("Hello\n\0"))
      // error: al isn't set at the call of printf, which is variadic
    }
    // end
  } right: {
    // right
    Function("greet", .exported) { f in
      f.call(CFunction("printf", variadic: true), f.text("Hello\n\0"))
    }
    // end
  }
}
