import Asm

extension CodeExample {
  static let unneededAllowance = CodeExample(.unneededAllowance) {
    // wrong
    Function("twice", .exported) { f in
      f.allowing(.volatileRegisters, because: "our caller wants what the call leaves") {
        // warning: nothing here breaks volatileRegisters (ASM004), which is allowed
        f.lea(rax, rdi + rdi)
      }
    }
    // end
  } right: {
    // right
    Function("twice", .exported) { f in
      f.lea(rax, rdi + rdi)
    }
    // end
  }
}
