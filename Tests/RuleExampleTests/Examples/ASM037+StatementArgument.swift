import Asm

extension CodeExample {
  static let statementArgument = CodeExample(
    .statementArgument, changing: { $0.instructions[2].immediate = 66 }
  ) {
    // wrong
    // If something changed edi between the statement's moves and its call:
    Function("letter", .exported) { f in
      f.call(CFunction("putchar"), 65)
      // error: rdi doesn't hold here what the statement passes to putchar in it
    }
    // end
  } right: {
    // right
    Function("letter", .exported) { f in
      f.call(CFunction("putchar"), 65)
    }
    // end
  }
}
