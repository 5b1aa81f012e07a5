import Asm

extension ReferenceProgram {
  /// Shifts, rotations, bit tests, and the flags that they leave.
  static let bits = ReferenceProgram(
    program, prints: "ones 20 reversed f7b3d591e6a2c480 parity 0 log 56\nmixed 1000001001100\n")

  private static let ones = Function("ones", .exported, "ones(number): how many bits are 1") { f in
    let done = f.newLabel("done")
    f.xor(eax, eax)
    let next = f.placeLabel("next")
    f.test(rdi, rdi)
    f.jz(done)
    f.lea(rcx, rdi - 1)
    f.and(rdi, rcx)
    f.inc(eax)
    f.jmp(next)
    f.place(done)
    f.ret()
  }

  private static let reverse = Function("reverse_bits", .exported, "reverse_bits(number)") { f in
    f.xor(eax, eax)
    f.mov(ecx, 64)
    let next = f.placeLabel("next")
    f.shr(rdi, 1)
    f.rcl(rax, 1)
    f.dec(ecx)
    f.jnz(next)
    f.ret()
  }

  private static let parity = Function("parity", .exported, "parity(number): 1 for an odd number of ones") {
    f in
    f.mov(rax, rdi)
    f.shr(rax, 32)
    f.xor(eax, edi)
    f.mov(ecx, eax)
    f.shr(ecx, 16)
    f.xor(eax, ecx)
    f.xor(al, ah)
    f.setnp(al)
    f.movzx(eax, al)
    f.ret()
  }

  private static let logarithm = Function(
    "logarithm", .exported, "logarithm(number): the highest bit's number, -1 for 0"
  ) { f in
    f.mov(rax, -1)
    f.bsr(rcx, rdi)
    f.cmovnz(rax, rcx)
    f.ret()
  }

  private static let mixed = Function("mix_bits", .exported, "mix_bits(number)") { f in
    f.mov(eax, edi)
    f.bswap(eax)
    f.rol(eax, 5)
    f.mov(ecx, edi)
    f.and(ecx, 7)
    f.ror(eax, cl)
    f.btc(eax, 3)
    f.bts(eax, 5)
    f.btr(eax, 1)
    f.mov(ecx, eax)
    f.neg(ecx)
    f.and(eax, 0xffff)
    f.shrd(eax, ecx, 3)
    f.and(eax, 0x1fff)
    f.ret()
  }

  private static let program = Program("bits", "Bits one by one and all together") { _ in
    let number = Variable("NUMBER", UInt64(0x0123_4567_89ab_cdef))
    SourceFile("bits.s", "Bits one by one and all together.") {
      ones
      reverse
      parity
      logarithm
      mixed
      Function.main { f in
        let first = f.frame.saved(rbx, as: "ones")
        let second = f.frame.saved(r12, as: "reversed")
        let third = f.frame.saved(r13, as: "parity")
        let bit = f.frame.saved(r14, as: "bit")
        let all = f.frame.saved(r15, as: "mixed")
        f.call(ones, 0x00ff_00ff_00f0)
        f.mov(first, rax)
        f.call(reverse, qword[number])
        f.mov(second, rax)
        f.call(parity, qword[number])
        f.mov(third, rax)
        f.call(logarithm, qword[number])
        f.call(
          printf, f.text("ones %d reversed %lx parity %d log %ld\nmixed \0"), first.low32, second,
          third.low32, rax)
        f.call(mixed, 0x1234_5678)
        f.mov(all, rax)
        f.mov(r14d, 12)
        let next = f.placeLabel("next")
        f.xor(edi, edi)
        f.bt(r15d, r14d)
        f.setc(dil)
        f.add(edi, 48)
        f.call(CFunction("putchar"), edi)
        f.sub(bit, 1)
        f.jnc(next)
        f.call(CFunction("putchar"), 10)
        f.return(0)
      }
      number
    }
  }
}
