import Asm

extension CodeExample {
  static let notProved = CodeExample(.notProved) {
    // wrong
    Function("choose", .exported) { f in
      let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
      f.jmp(qword[rsi + rdi * 8])
      // note: where this jump goes isn't known, so what runs only behind it wasn't proofread
      f.place(zero)
      f.xor(eax, eax)
      f.ret()
      f.place(one)
      f.mov(eax, 1)
      f.ret()
    }
    // end
  } right: {
    // right
    Function("choose", .exported) { f in
      let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
      f.jmp(qword[rsi + rdi * 8])
      f.jumpTargets(zero, one)
      f.place(zero)
      f.xor(eax, eax)
      f.ret()
      f.place(one)
      f.mov(eax, 1)
      f.ret()
    }
    // end
  }
}
