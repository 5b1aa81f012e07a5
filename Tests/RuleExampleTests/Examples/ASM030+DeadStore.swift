import Asm

extension CodeExample {
  static let deadStore = CodeExample(.deadStore) {
    // wrong
    Function("same", .exported) { f in
      f.mov(eax, 1)
      // warning: nobody looks at what mov puts in rax
      f.mov(rax, rdi)
    }
    // end
  } right: {
    // right
    Function("same", .exported) { f in
      f.mov(rax, rdi)
    }
    // end
  }
}
