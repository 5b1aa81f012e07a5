import Asm

extension CodeExample {
  static let slotBounds = CodeExample(.slotBounds) {
    // wrong
    Function("low_half", .exported) { f in
      let both = f.frame.local(UInt64.self, "both")
      let low = f.frame.local(UInt32.self, "low")
      f.mov(qword[both], rdi)
      f.mov(qword[low], rdi)
      // error: 8 bytes at byte 0 of the local low aren't within its 4 bytes
      f.mov(eax, dword[low])
    }
    // end
  } right: {
    // right
    Function("low_half", .exported) { f in
      let both = f.frame.local(UInt64.self, "both")
      let low = f.frame.local(UInt32.self, "low")
      f.mov(qword[both], rdi)
      f.mov(dword[low], edi)
      f.mov(eax, dword[low])
    }
    // end
  }
}
