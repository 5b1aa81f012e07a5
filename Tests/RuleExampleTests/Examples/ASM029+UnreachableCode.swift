import Asm

extension CodeExample {
  static let unreachableCode = CodeExample(.unreachableCode) {
    // wrong
    Function("one", .exported) { f in
      f.mov(eax, 1)
      f.ret()
      f.mov(eax, 2)
      // warning: no way leads here
      f.ret()
    }
    // end
  } right: {
    // right
    Function("one", .exported) { f in
      f.mov(eax, 1)
      f.ret()
    }
    // end
  }
}
