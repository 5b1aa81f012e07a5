import Asm

extension CodeExample {
  static let partialRegister = CodeExample(.partialRegister) {
    // wrong
    Function("look_up", .exported) { f in
      f.mov(al, byte[rdi])
      f.mov(rax, qword[rsi + rax * 8])
      // warning: rax is read, of which only the lowest bits were set
    }
    // end
  } right: {
    // right
    Function("look_up", .exported) { f in
      f.movzx(eax, byte[rdi])
      f.mov(rax, qword[rsi + rax * 8])
    }
    // end
  }
}
