import Asm

extension CodeExample {
  static let absoluteAddress = CodeExample(
    .absoluteAddress, changing: { $0.instructions[0].addressing.bits &= ~4 }
  ) {
    // wrong
    // If the builder wrote [SIZES], without rel:
    let sizes = Table("SIZES", of: UInt64.self, [[3, 5, 8]])
    sizes
    Function("first_size", .exported) { f in
      f.mov(rax, qword[sizes])
      // error: SIZES is named by its absolute address, which needs a text relocation
    }
    // end
  } right: {
    // right
    let sizes = Table("SIZES", of: UInt64.self, [[3, 5, 8]])
    sizes
    Function("first_size", .exported) { f in
      f.mov(rax, qword[sizes])
    }
    // end
  }
}
