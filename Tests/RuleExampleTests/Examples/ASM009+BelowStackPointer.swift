import Asm

extension CodeExample {
  static let belowStackPointer = CodeExample(.belowStackPointer) {
    // wrong
    Function("sum", .exported) { f in
      f.mov(qword[rsp - 8], rdi)
      f.push(rsi)
      f.pop(rcx)
      f.mov(rax, qword[rsp - 8])
      // error: memory 8 bytes below rsp is read, where nothing is kept on some way here
      f.add(rax, rcx)
      f.ret()
    }
    // end
  } right: {
    // right
    Function("sum", .exported) { f in
      f.mov(qword[rsp - 8], rdi)
      f.mov(rax, qword[rsp - 8])
      f.add(rax, rsi)
      f.ret()
    }
    // end
  }
}
