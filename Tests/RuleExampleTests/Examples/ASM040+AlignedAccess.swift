import Asm

extension CodeExample {
  static let alignedAccess = CodeExample(.alignedAccess) {
    // wrong
    Function("keep", .exported) { f in
      f.sub(rsp, 16)
      f.movaps(oword[rsp], xmm0)
      // error: movaps needs a multiple of 16 for an address, and this one is 8 bytes above a multiple of 16
      f.mov(rax, qword[rsp])
      f.add(rsp, 16)
      f.ret()
    }
    // end
  } right: {
    // right
    Function("keep", .exported) { f in
      let kept = f.frame.bytes(16, "kept")
      f.movaps(oword[kept], xmm0)
      f.mov(rax, qword[kept])
    }
    // end
  }
}
