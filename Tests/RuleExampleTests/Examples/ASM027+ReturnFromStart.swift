import Asm

extension CodeExample {
  static let returnFromStart = CodeExample(
    .returnFromStart, on: [.linux], changing: { $0.instructions = [.ret] }
  ) {
    // wrong
    // If the builder didn't refuse f.ret() here:
    Function.start { f in
      f.ud2()
      // error: ret in _start, which was not called and has nowhere to return to
    }
    // end
  } right: {
    // right
    Function.start { f in
      f.exit(0)
    }
    // end
  }
}
