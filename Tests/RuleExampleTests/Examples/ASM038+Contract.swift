import Asm

extension CodeExample {
  static let contract = CodeExample(.contract) {
    // wrong
    Function("stop", .exported) { f in
      f.neverReturns()
      f.call(CFunction("abort"))
      // error: stop returns here, and says that it never does
    }
    // end
  } right: {
    // right
    Function("stop", .exported) { f in
      f.neverReturns()
      f.call(CFunction("abort", neverReturns: true))
    }
    // end
  }
}
