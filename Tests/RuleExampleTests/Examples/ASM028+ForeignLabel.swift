import Asm

extension CodeExample {
  static let foreignLabel = CodeExample(
    .foreignLabel, changing: { $0.symbols[$0.instructions[0].symbol].text = "second.inside" }
  ) {
    // wrong
    // If a label of another function could be named:
    Function("first", .exported) { f in
      f.jmp(Symbol("second", kind: .function))
      // error: control goes to second.inside, which is no label of first and no function's beginning
    }
    Function("second") { f in
      f.ret()
    }
    // end
  } right: {
    // right
    Function("first", .exported) { f in
      f.jmp(Symbol("second", kind: .function))
    }
    Function("second") { f in
      f.ret()
    }
    // end
  }
}
