import Asm

extension ReferenceProgram {
  /// More values than registers: many locals, all five saved registers.
  static let locals = ReferenceProgram(program, prints: "57 -8 4369 1234567890123 21\n")

  private static let mix = Function(
    "mix", .exported, "mix(a, b, c, d, e, g): ((a + b) * (c - d) + e) * g, and what's left of many locals"
  ) { f in
    let a = f.frame.saved(rbx, as: "a")
    let b = f.frame.saved(r12, as: "b")
    let c = f.frame.saved(r13, as: "c")
    let d = f.frame.saved(r14, as: "d")
    let e = f.frame.saved(r15, as: "e")
    let last = f.frame.local(Int64.self, "last")
    let sum = f.frame.local(Int64.self, "sum")
    let difference = f.frame.local(Int32.self, "difference")
    let small = f.frame.local(Int8.self, "small")
    let middle = f.frame.local(Int16.self, "middle")
    f.mov(a, rdi)
    f.mov(b, rsi)
    f.mov(c, rdx)
    f.mov(d, rcx)
    f.mov(e, r8)
    f.store(r9, to: last)
    f.lea(rax, a + b)
    f.store(rax, to: sum)
    f.mov(ecx, r13d)
    f.sub(ecx, r14d)
    f.store(ecx, to: difference)
    f.store(cl, to: small)
    f.store(ax, to: middle)
    f.movsxd(rcx, dword[difference])
    f.mov(rax, qword[sum])
    f.imul(rax, rcx)
    f.add(rax, e)
    f.imul(rax, qword[last])
    f.movsx(rcx, byte[small])
    f.movsx(rdx, word[middle])
    f.sub(rcx, rdx)
    f.add(rax, rcx)
  }

  private static let program = Program("locals", "Many locals and saved registers") { _ in
    SourceFile("locals.s", "Many locals and saved registers.") {
      mix
      Function.main { f in
        let bytes = f.frame.bytes(16, "bytes")
        let half = f.frame.local(UInt16.self, "half")
        let wide = f.frame.local(Int64.self, "wide")
        let negative = f.frame.local(Int32.self, "negative")
        let result = f.frame.saved(rbx, as: "result")
        f.call(mix, 1, 2, 10, 4, 4, 3)
        f.mov(result, rax)
        f.sub(result, 12)
        f.store(-8, to: negative)
        f.store(0x1111, to: half)
        f.mov(rax, 1_234_567_890_123)
        f.store(rax, to: wide)
        f.clear(bytes)
        for number in 1...6 { f.mov(byte[bytes.address + number], number) }
        f.xor(r9d, r9d)
        f.xor(ecx, ecx)
        let next = f.placeLabel("next")
        f.lea(rax, bytes)
        f.movzx(eax, byte[rax + rcx])
        f.add(r9d, eax)
        f.inc(ecx)
        f.cmp(ecx, 16)
        f.jb(next)
        f.call(printf, f.text("%ld %d %d %ld %d\n\0"), result, dword[negative], word[half], qword[wide], r9d)
        f.return(0)
      }
    }
  }
}
