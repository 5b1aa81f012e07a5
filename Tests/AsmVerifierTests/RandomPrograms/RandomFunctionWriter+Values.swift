import Asm

extension RandomFunctionWriter {
  mutating func compute() {
    let (first, second) = (someValid(), someValid())
    let target = anyTarget()
    switch random.number(0...4) {
    case 0: f.lea(target, first + random.number(-9...9))
    case 1: f.lea(target, first + second * 2)
    case 2:
      f.mov(target, first)
      f.add(target, second)
    case 3:
      f.imul(target, first, random.number(2...100))
    default:
      f.mov(target.low32, first.low32)
      f.not(target)
    }
    set(target)
  }

  mutating func setNumber() {
    let target = anyTarget()
    switch random.number(0...3) {
    case 0: f.xor(target.low32, target.low32)
    case 1: f.mov(target.low32, random.number(0...0xffff_ffff))
    case 2: f.mov(target, random.number(-1 << 40...1 << 40))
    default: f.or(target, -1)
    }
    set(target)
  }

  /// The flags are set right before they're read.
  mutating func conditionalMove() {
    let (first, second) = (someValid(), someValid())
    switch random.number(0...2) {
    case 0:
      f.cmp(first, second)
      f.cmovl(first, second)
    case 1:
      f.test(first.low32, first.low32)
      f.cmovz(first, second)
    default:
      let target = anyTarget()
      f.xor(target.low32, target.low32)
      valid.remove(target)
      let (one, other) = (anyValid(), anyValid())
      if let one, let other, one != target, other != target {
        f.cmp(one, other)
        f.adc(target, 0)
      }
      set(target)
    }
  }

  mutating func divide() {
    let source = someValid()
    f.mov(rax, source)
    if random.bool() {
      f.mov(ecx, random.number(1...1000))
      f.xor(edx, edx)
      f.div(rcx)
    } else {
      f.cqo()
      f.mov(ecx, random.number(1...1000))
      f.idiv(rcx)
    }
    set(rax, rcx, rdx)
  }

  /// A part is written only where the whole has been.
  mutating func partOfRegister() {
    switch random.number(0...4) {
    case 0:
      f.xor(eax, eax)
      f.mov(al, 5)
      set(rax)
    case 1:
      let source = someValid()
      f.xor(edx, edx)
      valid.remove(rdx)
      let compared = source == rdx ? someValid() : source
      f.cmp(compared, 3)
      f.setb(dl)
      set(rdx)
    case 2:
      let source = someValid()
      f.movzx(ecx, source.low16)
      set(rcx)
    case 3:
      let source = someValid()
      f.mov(rax, source)
      f.xor(al, al)
      f.mov(ah, 1)
      set(rax)
    default:
      let source = someValid()
      f.movsxd(r8, source.low32)
      set(r8)
    }
  }

  mutating func shift() {
    let register = someValid()
    switch random.number(0...3) {
    case 0: f.shl(register, random.number(1...63))
    case 1: f.ror(register.low32, 7)
    case 2:
      f.mov(ecx, 3)
      set(rcx)
      f.shr(register == rcx ? rcx : register, cl)
    default:
      f.bsr(rax, register)
      f.mov(edx, 64)
      f.cmovz(rax, rdx)
      set(rax, rdx)
    }
  }

  mutating func vectors() {
    let source = someValid()
    switch random.number(0...2) {
    case 0:
      f.movq(xmm1, source)
      f.pshufd(xmm2, xmm1, 0)
      f.paddd(xmm1, xmm2)
      f.movd(eax, xmm1)
    case 1:
      f.pxor(xmm0, xmm0)
      f.cvtsi2sd(xmm0, source)
      f.addsd(xmm0, xmm0)
      f.cvttsd2si(rax, xmm0)
    default:
      f.movdqu(xmm3, oword[data.buffer])
      f.pxor(xmm4, xmm4)
      f.pcmpeqb(xmm4, xmm3)
      f.pmovmskb(eax, xmm4)
    }
    set(rax)
  }

  /// Nothing of the upper halves is left behind.
  mutating func avx() {
    let again = label("again")
    f.vpxor(xmm0, xmm0, xmm0)
    f.mov(ecx, 2)
    f.lea(rsi, data.buffer)
    f.place(again)
    f.vpaddd(ymm0, ymm0, yword[rsi])
    f.add(rsi, 32)
    f.dec(ecx)
    f.jnz(again)
    if random.bool() {
      f.vmovdqu(yword[data.buffer], ymm0)
    } else {
      f.vextracti128(xmm1, ymm0, 1)
      f.vpaddd(xmm0, xmm0, xmm1)
      f.vmovd(eax, xmm0)
      set(rax)
    }
    f.vzeroupper()
    set(rcx, rsi)
  }
}
