import Asm

extension CodeExample {
  static let wideArgument = CodeExample(.wideArgument) {
    // wrong
    Function("element", .exported) { f in
      f.parameters(rdi, esi)
      f.mov(rax, qword[rdi + rsi * 8])
      // error: all 64 bits of rsi are read, and the parameter esi has 32
    }
    // end
  } right: {
    // right
    Function("element", .exported) { f in
      f.parameters(rdi, esi)
      f.mov(esi, esi)
      f.mov(rax, qword[rdi + rsi * 8])
    }
    // end
  }
}
