import Asm

extension CodeExample {
  static let vectorState = CodeExample(.vectorState) {
    // wrong
    Function("copy_32", .exported) { f in
      f.vmovups(ymm0, yword[rsi])
      f.vmovups(yword[rdi], ymm0)
      f.ret()
      // warning: upper halves of vector registers are in use where copy_32 returns
    }
    // end
  } right: {
    // right
    Function("copy_32", .exported) { f in
      f.vmovups(ymm0, yword[rsi])
      f.vmovups(yword[rdi], ymm0)
      f.vzeroupper()
      f.ret()
    }
    // end
  }
}
