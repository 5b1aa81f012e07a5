import Asm

extension CodeExample {
  static let returnAddress = CodeExample(.returnAddress) {
    // wrong
    Function("same", .exported) { f in
      f.mov(qword[rsp], rdi)
      // error: the return address of same is overwritten
      f.mov(rax, qword[rsp])
      f.ret()
    }
    // end
  } right: {
    // right
    Function("same", .exported) { f in
      f.mov(qword[rsp - 8], rdi)
      f.mov(rax, qword[rsp - 8])
      f.ret()
    }
    // end
  }
}
