import Asm

extension CodeExample {
  static let repeatSetup = CodeExample(.repeatSetup) {
    // wrong
    Function("clear", .exported, "Clears rsi bytes at rdi.") { f in
      f.xor(eax, eax)
      f.rep.stosb()
      // warning: the count in rcx isn't set: it holds what a fourth argument would be
    }
    // end
  } right: {
    // right
    Function("clear", .exported, "Clears rsi bytes at rdi.") { f in
      f.xor(eax, eax)
      f.mov(rcx, rsi)
      f.rep.stosb()
    }
    // end
  }
}
