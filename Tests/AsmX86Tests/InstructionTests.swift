import AsmX86
import Testing

@Suite struct InstructionTests {
  @Test func sizes() {
    #expect(MemoryLayout<Instruction>.stride == 32)
    #expect(MemoryLayout<CompactPlace>.stride == 8)
  }

  @Test func registerNames() {
    #expect(rax.description == "rax")
    #expect(r8d.description == "r8d")
    #expect(spl.description == "spl")
    #expect(bh.description == "bh")
    #expect(xmm15.description == "xmm15")
    #expect(ymm0.description == "ymm0")
    #expect(Register(rawValue: 239).name == "rip")
    for number in 1...239 as ClosedRange<UInt8> {
      let register = Register(rawValue: number)
      #expect(!register.name.isEmpty)
      #expect(Register(named: register.name) == register)
      #expect(register.bits > 0)
      #expect(register.full.full == register.full)
      #expect(register.full.bits >= register.bits)
    }
    for number in 240...255 as ClosedRange<UInt8> { #expect(Register(rawValue: number).name.isEmpty) }
  }

  @Test func wholeRegisters() {
    #expect(eax.register.full == .rax)
    #expect(r15w.register.full == .r15)
    #expect(dh.register.full == .rdx)
    #expect(sil.register.full == .rsi)
    #expect(ymm3.register.full == xmm3.register.full)
    #expect(rdi.low32 == edi && rdi.low16 == di && rdi.low8 == dil)
    #expect(edi.full == rdi && di.full == rdi && dil.full == rdi && ah.full == rax)
    #expect(Register64(Register.rbx) == rbx)
    #expect(Register64(eax.register) == nil)
  }

  @Test func addresses() {
    let sum = rax + rcx * 4 + 8
    #expect(sum.base == .rax && sum.index == .rcx && sum.addressing.scale == 4 && sum.displacement == 8)
    #expect((rdi - 1).displacement == -1)
    #expect((rcx * 8 - 16).base == .none)
    #expect((rax + rcx).index == .rcx)
    // rsp can't be an index, so the two change places.
    #expect((rax + rsp).base == .rsp && (rax + rsp).index == .rax)
    let offset = Symbol("sockaddr_in.sin_port", kind: .structure, value: 2)
    let slot = Symbol("addr", kind: .frameSlot, value: -32)
    let port = Address(frameSlot: slot, base: .rbp) + offset
    #expect(port.symbol == Symbol("addr + sockaddr_in.sin_port", kind: .frameSlot, value: -30))
    #expect(port.addressing.symbolContainsBase && port.base == .rbp)
    #expect((rdi + offset).symbol == offset)
    let message = Symbol("message", kind: .data)
    #expect(rel(message + 8).displacement == 8 && rel(message).addressing.isRelative)
    #expect(message.address == rel(message))
  }

  @Test func addressesThatNoInstructionHas() {
    #expect((rax * 3).address.addressing.problem == .scale)
    #expect((rax + rcx * 3 + 8).addressing.hasInvalidScale)
    #expect((rax + 0x8000_0000).addressing.problem == .displacement)
    #expect((rax - 0x8000_0000).addressing.problem == nil)
    #expect((rax + .max + .max).addressing.problem == .displacement)
    #expect((rax + rcx + rdx).addressing.problem == .tooManyRegisters)
    #expect((rax + rcx * 2 + rdx * 2).addressing.problem == .tooManyRegisters)
    #expect((rel(Symbol("data", kind: .data)) + rax).addressing.problem == .relative)
  }

  @Test func immediatesOfAnyWidth() {
    #expect((0xFFFF_FFFF_FFFF_FFFF as Immediate64).value == -1)
    #expect((0xFFFF_FFFF_FFFF_FFFF as Immediate64).width == .unsigned)
    #expect((-0x8000_0000_0000_0000 as Immediate64) == Immediate64(Int64.min))
    #expect((0x7FFF_FFFF_FFFF_FFFF as Immediate64) == Immediate64(Int64.max))
    #expect((0x8000_0000_0000_0000 as Immediate64) == Immediate64(UInt64(1) << 63))
    #expect((0x1_0000_0000_0000_0000 as Immediate64).width == .tooWide)
    #expect((-0x8000_0000_0000_0001 as Immediate64).width == .tooWide)
    #expect(Immediate64(UInt64.max).value == -1)
    #expect(Immediate32(UInt64.max).value == .max)
    #expect((-1).immediate == ImmediateValue(-1))
    #expect((Symbol("SIZE", kind: .constant) + 2).immediate.value == 2)
  }
}
