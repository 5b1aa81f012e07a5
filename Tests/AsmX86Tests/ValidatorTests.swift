import AsmX86
import Testing

@Suite struct ValidatorTests {
  /// The problems of the one instruction that `build` makes.
  private func problems(_ build: (InstructionBuilder) -> Void) -> [String] {
    let f = InstructionBuilder()
    build(f)
    return f.instructions.flatMap { InstructionValidator().problems(in: $0, symbols: f.symbols) }
  }

  @Test func immediateRanges() {
    #expect(
      problems { $0.mov(al, 300) } == [
        "300 doesn't fit in the immediate of mov r8, imm8: 8 bits (-128...255); use a wider operand, or a number of"
          + " that range"
      ])
    #expect(
      problems { $0.add(rax, 0x8000_0000 as Int) } == [
        "2147483648 doesn't fit in the immediate of add r64, imm32: 32 bits, sign-extended to 64"
          + " (-2147483648...2147483647); move it to a register first: f.mov(rax, …)"
      ])
    #expect(
      problems { $0.mov(rax, 0x1_0000_0000_0000_0000) } == [
        "the number has more than 64 bits, the most that a register holds; split it"
      ])
    #expect(problems { $0.mov(ax, 65_536) }.count == 1)
    #expect(
      problems { $0.mov(eax, UInt64.max) } == [
        "the number doesn't fit in the immediate of mov r32, imm32: 32 bits (-2147483648...4294967295); use a wider"
          + " operand, or a number of that range"
      ])
    #expect(problems { $0.shl(eax, -1 as Int) }.count == 1)
    for good in [-128, 255] { #expect(problems { $0.mov(al, Immediate8(good)) } == []) }
    for bad in [-129, 256] { #expect(problems { $0.mov(al, Immediate8(bad)) }.count == 1) }
    for good in [-0x8000_0000, 0xFFFF_FFFF] { #expect(problems { $0.mov(eax, Immediate32(good)) } == []) }
    for bad in [-0x8000_0001, 0x1_0000_0000] {
      #expect(problems { $0.mov(eax, Immediate32(bad)) }.count == 1)
    }
    #expect(problems { $0.mov(rax, UInt64.max) } == [])
  }

  @Test func symbolicImmediates() {
    #expect(
      problems { $0.mov(al, Symbol("BIG", kind: .constant, value: 300)) } == [
        "BIG, which is 300, doesn't fit in the immediate of mov r8, imm8: 8 bits (-128...255); use a wider operand, or"
          + " a number of that range"
      ])
    #expect(
      problems { $0.mov(al, Symbol("LAST", kind: .constant, value: 255) + 1) } == [
        "LAST, which is 255 + 1, doesn't fit in the immediate of mov r8, imm8: 8 bits (-128...255); use a wider"
          + " operand, or a number of that range"
      ])
    #expect(
      problems { $0.mov(rsi, Symbol("message", kind: .data)) } == [
        "the address of message as an immediate would tie the program to one place in memory; load it with lea:"
          + " f.lea(rax, rel(message))"
      ])
    #expect(problems { $0.mov(eax, Symbol("addr", kind: .frameSlot, value: -8)) }.count == 1)
    #expect(problems { $0.mov(al, Symbol("UNKNOWN", kind: .constant)) } == [])
    #expect(problems { $0.mov(al, Symbol("LAST", kind: .constant, value: 255)) } == [])
  }

  @Test func addresses() {
    #expect(
      problems { $0.mov(rax, qword[Address(base: .rbx, index: .rsp, addressing: .init(bits: 1))]) } == [
        "rsp can't be an index: its number means that there's none; make it the base, or use another register"
      ])
    #expect(
      problems { $0.mov(rax, qword[rbx + rcx * 3]) } == [
        "rcx is multiplied by none of 1, 2, 4 and 8, the only factors an address can have; multiply it before, by imul"
          + " or lea"
      ])
    #expect(
      problems { $0.mov(rax, qword[rbx + 0x1_0000_0000]) } == [
        "the address's displacement doesn't fit in 32 bits, signed (-2,147,483,648...2,147,483,647); add it to a"
          + " register before"
      ])
    #expect(
      problems { $0.mov(rax, qword[rbx + rcx + rdx]) }.first?.contains("more than two registers") == true)
    #expect(
      problems { $0.mov(rax, qword[rel(Symbol("x", kind: .data)) + rdx]) }.first?.contains("relative to rip")
        == true)
    #expect(
      problems { $0.mov(rax, qword[Address(base: .rax, index: ecx.register)]) } == [
        "the address mixes rax (64 bits) and ecx (32 bits); use rax and rcx"
      ])
    #expect(problems { $0.mov(rax, qword[rax + 8 + ecx]) }.first?.contains("mixes rax (64 bits)") == true)
    #expect(problems { $0.mov(rax, qword[eax + ecx * 4 + 8]) } == [])
    #expect(problems { $0.mov(rax, qword[eax + esp * 4]) }.first?.contains("esp can't be an index") == true)
    #expect(problems { $0.mov(rax, qword[fs: 0x28]) } == [])
    #expect(
      problems { $0.mov(rax, qword[Address(base: al.register)]) } == [
        "al can't be part of an address; use a register of 64 bits"
      ])
    #expect(
      problems { $0.mov(rax, qword[rbx + Symbol("FAR", kind: .structure, value: 1 << 40)]) }.first?.contains(
        "doesn't fit in 32 bits") == true)
    #expect(
      problems { $0.mov(rax, qword[Symbol("SIZE", kind: .constant, value: 16)]) } == [
        "SIZE is a number, and by itself the address of nothing in the program; for the number leave the size keyword"
          + " out, for memory add it to what it's counted from: qword[rbx + SIZE]"
      ])
    for kind in [Symbol.Kind.dataLength, .structure, .systemCall] {
      #expect(problems { $0.mov(rax, qword[Symbol("SIZE", kind: kind)]) }.count == 1)
    }
    for kind in [Symbol.Kind.label, .function, .data, .external] {
      #expect(problems { $0.mov(rax, qword[Symbol("PLACE", kind: kind)]) } == [])
    }
    #expect(problems { $0.lea(rax, Symbol("SIZE", kind: .constant, value: 16)) } == [])
    #expect(problems { $0.mov(rax, qword[gs: Symbol("SIZE", kind: .constant, value: 16)]) } == [])
    #expect(problems { $0.mov(rax, qword[rcx * 8 + Symbol("SIZE", kind: .constant, value: 16)]) } == [])
    #expect(problems { $0.mov(rax, qword[rsp + rax]) } == [])
    #expect(problems { $0.mov(rax, qword[rax + rsp]) } == [])
    #expect(problems { $0.mov(rax, qword[r12 + r13 * 8 + 0x7FFF_FFFF]) } == [])
  }

  @Test func tiles() {
    #expect(problems { $0.tdpbusd(tmm0, tmm1, tmm2) } == [])
    #expect(
      problems { $0.tdpbusd(tmm0, tmm1, tmm0) } == [
        "tdpbusd needs three different tiles, or the processor refuses it; load one of them again"
      ])
  }

  @Test func highBytes() {
    #expect(
      problems { $0.mov(Register8(ah.register) ?? dil, sil) } == [
        "ah can't stand beside sil: sil needs a REX prefix, with which ah's number means spl; move the byte to al first,"
          + " or use a narrower register below r8"
      ])
    #expect(
      problems { $0.mov(r8b, Register8(dh.register) ?? dil) }.first?.contains("dh's number means sil") == true
    )
    #expect(problems { $0.mov(bh, byte[r9]) }.count == 1)
    #expect(
      problems { $0.movzx(rax, Register8(ah.register) ?? dil) }.first?.contains("rax needs a REX prefix")
        == true)
    #expect(problems { $0.movzx(r8d, ch) }.count == 1)
    #expect(problems { $0.movzx(eax, ah) } == [])
    #expect(problems { $0.mov(ah, byte[rsi + rdi]) } == [])
    #expect(problems { $0.xchg(al, ah) } == [])
  }

  @Test func fixedRegisters() {
    #expect(
      problems { $0.`in`(al, bx) } == [
        "in takes dx here, not bx: in al, dx is its only form with a register in this place; move the value to dx"
      ])
    #expect(problems { $0.shld(eax, edx, cl) } == [])
  }

  @Test func branches() {
    #expect(
      problems { $0.jmp(Symbol("AF_INET", kind: .constant, value: 2)) } == [
        "jmp jumps to AF_INET, which is no code but a constant; give it a label or function"
      ])
    #expect(
      problems { $0.jmp(Label(number: 7)) } == [
        "jmp has no target; give it a label of this function: f.newLabel(…)"
      ])
    #expect(
      problems { $0.jmp(Symbol("exit", kind: .external), size: .short) }.first?.contains("127 bytes") == true)
    #expect(problems { $0.jrcxz(Symbol("exit", kind: .external)) }.first?.contains("127 bytes") == true)
    #expect(problems { $0.call(Symbol("exit", kind: .external)) } == [])
  }

  @Test func rawInstructions() {
    let validator = InstructionValidator()
    #expect(
      validator.problems(in: Instruction(form: 65_535), symbols: SymbolTable()) == [
        "no form has the number 65535; make instructions by the builder's methods"
      ])
    guard let mov = Forms.forms(named: "mov").first(where: { "\($0)" == "mov r64, r64" }),
      let movs = Forms.forms(named: "movsb").first
    else {
      Issue.record("mov r64, r64 and movsb are missing")
      return
    }
    var instruction = Instruction(form: mov.id, register0: 1, register1: 17)
    #expect(
      validator.problems(in: instruction, symbols: SymbolTable()) == [
        "eax isn't one of the registers that mov r64, r64 takes; use one of class r64"
      ])
    instruction.register1 = 2
    instruction.prefix = .lock
    #expect(
      validator.problems(in: instruction, symbols: SymbolTable()).first?.contains("can't be locked") == true)
    instruction.prefix = .none
    instruction.sizeHint = .short
    #expect(validator.problems(in: instruction, symbols: SymbolTable()).count == 1)
    let repeated = Instruction(form: movs.id, prefix: .repne)
    #expect(validator.problems(in: repeated, symbols: SymbolTable()) == ["movsb doesn't take repne; use rep"])
  }
}
