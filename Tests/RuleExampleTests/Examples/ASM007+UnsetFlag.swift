import Asm

extension CodeExample {
  static let unsetFlag = CodeExample(.unsetFlag) {
    // wrong
    Function("is_zero", .exported) { f in
      f.mov(rax, rdi)
      f.setz(al)
      // error: setz looks at ZF, which means nothing here
      f.movzx(eax, al)
    }
    // end
  } right: {
    // right
    Function("is_zero", .exported) { f in
      f.xor(eax, eax)
      f.test(rdi, rdi)
      f.setz(al)
    }
    // end
  }
}
