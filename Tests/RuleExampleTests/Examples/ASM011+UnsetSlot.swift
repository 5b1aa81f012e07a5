import Asm

extension CodeExample {
  static let unsetSlot = CodeExample(.unsetSlot) {
    // wrong
    Function("sum", .exported) { f in
      let sum = f.frame.local(UInt64.self, "total")
      f.add(qword[sum], rdi)
      // error: 8 bytes of the local total are read before anything is stored there
      f.mov(rax, qword[sum])
    }
    // end
  } right: {
    // right
    Function("sum", .exported) { f in
      let sum = f.frame.local(UInt64.self, "total")
      f.store(0, to: sum)
      f.add(qword[sum], rdi)
      f.mov(rax, qword[sum])
    }
    // end
  }
}
