import Asm

extension CodeExample {
  static let divisionHigh = CodeExample(.divisionHigh) {
    // wrong
    Function("quotient", .exported) { f in
      f.mov(rax, rdi)
      f.div(rsi)
      // warning: div divides rdx:rax, and rdx still holds an argument
    }
    // end
  } right: {
    // right
    Function("quotient", .exported) { f in
      f.mov(rax, rdi)
      f.xor(edx, edx)
      f.div(rsi)
    }
    // end
  }
}
