import Asm

extension CodeExample {
  static let calleeSavedRegisters = CodeExample(.calleeSavedRegisters) {
    // wrong
    Function("twice", .exported) { f in
      f.mov(rbx, rdi)
      // error: rbx is changed, but twice doesn't save it
      f.lea(rax, rbx + rbx)
    }
    // end
  } right: {
    // right
    Function("twice", .exported) { f in
      let number = f.frame.saved(rbx, as: "number")
      f.mov(number, rdi)
      f.lea(rax, number + number)
    }
    // end
  }
}
