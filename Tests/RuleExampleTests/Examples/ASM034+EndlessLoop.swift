import Asm

extension CodeExample {
  static let endlessLoop = CodeExample(.endlessLoop) {
    // wrong
    Function("wait", .exported) { f in
      let again = f.placeLabel("again")
      f.pause()
      // warning: nothing leaves this loop, and nothing is called in it
      f.jmp(again)
    }
    // end
  } right: {
    // right
    Function("wait", .exported) { f in
      let again = f.placeLabel("again")
      f.pause()
      f.cmp(dword[rdi], 0)
      f.jz(again)
    }
    // end
  }
}
