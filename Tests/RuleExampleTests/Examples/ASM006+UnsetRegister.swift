import Asm

extension CodeExample {
  static let unsetRegister = CodeExample(.unsetRegister) {
    // wrong
    Function("sum", .exported) { f in
      f.add(rax, rdi)
      // error: rax is read, but nothing was put in it on some way here
      f.add(rax, rsi)
    }
    // end
  } right: {
    // right
    Function("sum", .exported) { f in
      f.mov(rax, rdi)
      f.add(rax, rsi)
    }
    // end
  }
}
