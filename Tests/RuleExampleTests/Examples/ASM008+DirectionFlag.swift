import Asm

extension CodeExample {
  static let directionFlag = CodeExample(.directionFlag) {
    // wrong
    Function("copy_backward", .exported, "Copies rdx bytes whose last one rsi points to.") { f in
      f.mov(rcx, rdx)
      f.std()
      f.rep.movsb()
      f.ret()
      // error: the direction flag is set where copy_backward returns
    }
    // end
  } right: {
    // right
    Function("copy_backward", .exported, "Copies rdx bytes whose last one rsi points to.") { f in
      f.mov(rcx, rdx)
      f.std()
      f.rep.movsb()
      f.cld()
      f.ret()
    }
    // end
  }
}
