import AsmX86
import Testing

/// Encodings by hand, from the Intel SDM volume 2 and the AMD64 APM volume 3.
@Suite struct EncoderTests {
  private let r8 = OperandKind.register(.general8)
  private let r32 = OperandKind.register(.general32)
  private let r64 = OperandKind.register(.general64)
  private let xmm = OperandKind.register(.xmmAll)
  private let zmm = OperandKind.register(.zmm)
  private let m64 = OperandKind.memory(bits: 64, takesKeyword: true)
  private let m512 = OperandKind.memory(bits: 512, takesKeyword: true)

  /// The bytes of an instruction with these registers, in hexadecimal.
  private func hex(
    _ encodings: String, _ operands: [OperandKind], _ registers: [String] = [], base: String = "",
    index: String = "", addressing: UInt8 = 0, displacement: Int32 = 0, immediate: Int64 = 0,
    prefix: Instruction.Prefix = .none, decoration: UInt8 = 0
  ) throws -> String {
    let numbers = registers.map { Register(named: $0)?.rawValue ?? 0 } + [0, 0, 0, 0]
    var instruction = Instruction(
      form: 0, register0: numbers[0], register1: numbers[1], register2: numbers[2], register3: numbers[3],
      immediate: immediate, prefix: prefix)
    instruction.base = Register(named: base)?.rawValue ?? 0
    instruction.index = Register(named: index)?.rawValue ?? 0
    instruction.addressing = .init(bits: addressing)
    instruction.displacement = displacement
    instruction.decoration = decoration
    return try hex(instruction, encodings, operands)
  }

  private func hex(
    _ instruction: Instruction, _ encodings: String, _ operands: [OperandKind], at address: Int64? = nil,
    value: (UInt32) -> Int64? = { _ in nil }
  ) throws -> String {
    let encoded = try encode(instruction, encodings, operands, at: address, value: value)
    #expect(encoded.openFields.isEmpty)
    return text(encoded.bytes)
  }

  private func encode(
    _ instruction: Instruction, _ encodings: String, _ operands: [OperandKind], at address: Int64? = nil,
    value: (UInt32) -> Int64? = { _ in nil }
  ) throws -> EncodedInstruction {
    let list = try encodings.split(separator: ";").map { try Encoding(parsing: $0) }
    return try InstructionEncoder().encode(
      instruction, operands: operands, encodings: list, at: address, value: value)
  }

  private func text(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
  }

  @Test func theFirstEncodingThatFitsIsTaken() throws {
    let add =
      "legacy.np.op.W0 83 /0 MI ibs;legacy.np.op.W0 05 - xI id acc0;legacy.np.op.W0 81 /0 MI id"
    let kinds = [r32, OperandKind.immediate(.bits32)]
    #expect(try hex(add, kinds, ["eax"], immediate: 1) == "83 C0 01")
    #expect(try hex(add, kinds, ["eax"], immediate: -1) == "83 C0 FF")
    #expect(try hex(add, kinds, ["eax"], immediate: 0xFFFF_FFFF) == "83 C0 FF")
    #expect(try hex(add, kinds, ["eax"], immediate: 0x1234_5678) == "05 78 56 34 12")
    #expect(try hex(add, kinds, ["ecx"], immediate: 0x80) == "81 C1 80 00 00 00")
    let mov = "legacy.np.op.W0 B8 +r OI idz;legacy.np.op.W1 C7 /0 MI ids;legacy.np.op.W1 B8 +r OI iq"
    let wide = [r64, OperandKind.immediate(.bits64)]
    #expect(try hex(mov, wide, ["r9"], immediate: 0xFFFF_FFFF) == "41 B9 FF FF FF FF")
    #expect(try hex(mov, wide, ["rax"], immediate: -1) == "48 C7 C0 FF FF FF FF")
    #expect(
      try hex(mov, wide, ["rax"], immediate: 0x1122_3344_5566_7788) == "48 B8 88 77 66 55 44 33 22 11")
    let exchange = "legacy.np.op.W0 90 +r Ox acc1 notacc;legacy.np.op.W0 87 /r RM"
    #expect(try hex(exchange, [r32, r32], ["ecx", "eax"]) == "91")
    #expect(try hex(exchange, [r32, r32], ["eax", "eax"]) == "87 C0")
    #expect(try hex(exchange, [r32, r32], ["eax", "ecx"]) == "87 C1")
  }

  /// SDM volume 2, 2.2.1.2: with REX, ah…bh become spl…dil.
  @Test func bytesOfRegisters() throws {
    let mov = "legacy.np.op.W0 88 /r MR"
    #expect(try hex(mov, [r8, r8], ["ah", "bh"]) == "88 FC")
    #expect(try hex(mov, [r8, r8], ["spl", "al"]) == "40 88 C4")
    #expect(try hex(mov, [r8, r8], ["r8b", "dil"]) == "41 88 F8")
    #expect {
      try hex(mov, [r8, r8], ["ah", "sil"])
    } throws: { error in
      "\(error)".contains("ah can't stand with a REX") && "\(error)".contains("move the byte to al")
    }
  }

  /// SDM volume 2, tables 2-2 and 2-3, with NASM's choices.
  @Test func addresses() throws {
    func mov(_ base: String, _ index: String = "", _ bits: UInt8 = 0, _ displacement: Int32 = 0) throws
      -> String
    {
      try hex(
        "legacy.np.op.W1 8B /r RM", [r64, m64], ["rax"], base: base, index: index, addressing: bits,
        displacement: displacement)
    }
    #expect(try mov("rcx") == "48 8B 01")
    #expect(try mov("rsp") == "48 8B 04 24")
    #expect(try mov("rbp") == "48 8B 45 00")
    #expect(try mov("r12") == "49 8B 04 24")
    #expect(try mov("r13") == "49 8B 45 00")
    #expect(try mov("rcx", "", 0, -128) == "48 8B 41 80")
    #expect(try mov("rcx", "", 0, 128) == "48 8B 81 80 00 00 00")
    #expect(try mov("rcx", "r9", 3, 8) == "4A 8B 44 C9 08")
    #expect(try mov("", "rcx", 0) == "48 8B 01")
    #expect(try mov("", "rcx", 1, 8) == "48 8B 44 09 08")
    #expect(try mov("", "rcx", 2) == "48 8B 04 8D 00 00 00 00")
    #expect(try mov("rcx", "rsp", 0) == "48 8B 04 0C")
    #expect(try mov("", "", 0, 0x10) == "48 8B 04 25 10 00 00 00")
    #expect(try mov("", "", 5 << 5, 0x28) == "64 48 8B 04 25 28 00 00 00")
    #expect(try mov("ecx", "edx") == "67 48 8B 04 11")
    for (base, index, bits) in [("rax", "rsp", 1), ("rsp", "rsp", 0), ("rax", "ecx", 0), ("ax", "", 0)] {
      #expect(throws: EncodingFailure.self) { try mov(base, index, UInt8(bits)) }
    }
  }

  @Test func prefixesStandInOrder() throws {
    let m32 = OperandKind.memory(bits: 32, takesKeyword: true)
    let add = "legacy.np.op.W0 01 /r MR"
    #expect(try hex(add, [m32, r32], ["eax"], base: "rdi", prefix: .lock) == "F0 01 07")
    #expect(
      try hex(add, [m32, r32], ["eax"], base: "edi", addressing: 6 << 5, prefix: .xacquireLock)
        == "F2 F0 65 67 01 07")
    #expect(try hex("legacy.np.op.W0 AA - -", [], prefix: .a32Rep) == "F3 67 AA")
    #expect(
      try hex(
        "legacy.F3.0F.W0 B8 /r RM o16", [.register(.general16), .memory(bits: 16, takesKeyword: true)],
        ["r8w"], base: "ecx") == "66 67 F3 44 0F B8 01")
    #expect(
      try hex("legacy.np.op.W0 D9 /7 M wait", [.memory(bits: 16, takesKeyword: false)], base: "rax")
        == "9B D9 38")
  }

  @Test func vex() throws {
    let add = "vex.np.0F.WIG.128 58 /r RVM;evex.np.0F.W0.128 58 /r RVM"
    #expect(try hex(add, [xmm, xmm, xmm], ["xmm1", "xmm2", "xmm3"]) == "C5 E8 58 CB")
    #expect(try hex(add, [xmm, xmm, xmm], ["xmm9", "xmm2", "xmm3"]) == "C5 68 58 CB")
    #expect(try hex(add, [xmm, xmm, xmm], ["xmm1", "xmm2", "xmm8"]) == "C4 C1 68 58 C8")
    #expect(try hex(add, [xmm, xmm, xmm], ["xmm1", "xmm2", "xmm19"]) == "62 B1 6C 08 58 CB")
    #expect(try hex(add, [xmm, xmm, xmm], ["xmm1", "xmm2", "xmm3"], decoration: 9) == "62 F1 6C 89 58 CB")
    let blend = "vex.66.0F3A.W0.128 4A /r RVMS is4"
    #expect(
      try hex(blend, [xmm, xmm, xmm, xmm], ["xmm1", "xmm2", "xmm3", "xmm14"]) == "C4 E3 69 4A CB E0")
    let vnni = "evex.66.0F38.W0.128 50 /r RVM;vex.66.0F38.W0.128 50 /r RVM"
    #expect(try hex(vnni, [xmm, xmm, xmm], ["xmm1", "xmm2", "xmm3"]) == "62 F2 6D 08 50 CB")
    #expect(try hex(vnni, [xmm, xmm, xmm], ["xmm1", "xmm2", "xmm3"], prefix: .vex) == "C4 E2 69 50 CB")
  }

  /// SDM volume 2, 2.7.
  @Test func evex() throws {
    let add = "evex.np.0F.W0.512 58 /r RVM"
    let zmms = [zmm, zmm, zmm]
    #expect(try hex(add, zmms, ["zmm1", "zmm2", "zmm3"]) == "62 F1 6C 48 58 CB")
    #expect(try hex(add, zmms, ["zmm31", "zmm30", "zmm29"], decoration: 15) == "62 01 0C C7 58 FD")
    #expect(try hex(add, zmms, ["zmm1", "zmm2", "zmm3"], decoration: 4 << 4) == "62 F1 6C 78 58 CB")
    #expect(try hex(add, zmms, ["zmm1", "zmm2", "zmm3"], decoration: 1 << 4) == "62 F1 6C 18 58 CB")
    #expect(try hex(add, zmms, ["zmm1", "zmm2", "zmm3"], decoration: 5 << 4) == "62 F1 6C 18 58 CB")
    let memory = "evex.np.0F.W0.512.N64 58 /r RVM"
    func load(_ displacement: Int32) throws -> String {
      try hex(memory, [zmm, zmm, m512], ["zmm1", "zmm2"], base: "rax", displacement: displacement)
    }
    #expect(try load(0x40) == "62 F1 6C 48 58 48 01")
    #expect(try load(0x1FC0) == "62 F1 6C 48 58 48 7F")
    #expect(try load(0x2000) == "62 F1 6C 48 58 88 00 20 00 00")
    #expect(try load(-0x2000) == "62 F1 6C 48 58 48 80")
    #expect(try load(0x41) == "62 F1 6C 48 58 88 41 00 00 00")
    let broadcast = "evex.np.0F.W0.512.N4 58 /r RVM"
    #expect(
      try hex(
        broadcast, [zmm, zmm, .broadcast(bits: 32, count: 16)], ["zmm1", "zmm2"], base: "rax", displacement: 4
      )
        == "62 F1 6C 58 58 48 01")
    let gather = "evex.66.0F38.W0.512.N4 92 /r RM"
    #expect(
      try hex(
        gather, [zmm, .vectorIndexed(bits: 32, index: .zmm)], ["zmm1"], base: "rax", index: "zmm31",
        addressing: 2, decoration: 1) == "62 B2 7D 41 92 0C B8")
  }

  @Test func otherSchemes() throws {
    let mm = OperandKind.register(.mmx)
    #expect(try hex("3dnow.np.0F.W0 9E /r RM", [mm, m64], ["mm1"], base: "rax") == "0F 0F 08 9E")
    #expect(
      try hex(
        "xop.np.xopA.W1.L0 10 /r RMI id", [r64, r64, .immediate(.bits32)], ["rax", "rcx"], immediate: 5)
        == "8F EA F8 10 C1 05 00 00 00")
    #expect(
      try hex(
        "legacy.np.op.W1 A1 - xA", [.fixed(.rax), .absoluteMemory(bits: 64)], ["rax"],
        immediate: 0x1122_3344_5566_7788) == "48 A1 88 77 66 55 44 33 22 11")
    #expect(
      try hex("legacy.np.0F.W0 20 /r MR", [r64, .register(.control)], ["rax", "cr8"]) == "44 0F 20 C0")
    #expect(
      try hex("legacy.np.op.W0 D8C0 +r xO", [.register(.x87), .register(.x87)], ["st0", "st3"]) == "D8 C3")
    #expect(
      try hex("vex.F2.0F38.W0.128 4B /r RM", [.register(.tile), .tileMemory], ["tmm1"], base: "rax")
        == "C4 E2 7B 4B 0C 20")
    #expect(
      try hex(
        "legacy.np.op.W0 C8 - IJ iw ib", [.immediate(.bits16), .immediate(.bits8Unsigned)],
        displacement: 3, immediate: 0x1234) == "C8 34 12 03")
  }

  @Test func distances() throws {
    let jump = "legacy.np.op.W0 EB - D cb;legacy.np.op.W0 E9 - D cd"
    let kinds = [OperandKind.branchTarget(isShort: false)]
    var instruction = Instruction(form: 0, symbol: 7)
    func bytes(_ target: Int64) throws -> String {
      try hex(instruction, jump, kinds, at: 0x1000) { $0 == 7 ? target : nil }
    }
    #expect(try bytes(0x1081) == "EB 7F")
    #expect(try bytes(0x1082) == "E9 7D 00 00 00")
    #expect(try bytes(0xF82) == "EB 80")
    #expect(try bytes(0xF81) == "E9 7C FF FF FF")
    instruction.sizeHint = .near
    #expect(try bytes(0x1005) == "E9 00 00 00 00")
    instruction.sizeHint = .short
    #expect(throws: EncodingFailure.self) { try bytes(0x2000) }
    instruction.sizeHint = .none
    let open = try encode(instruction, jump, kinds)
    #expect(text(open.bytes) == "E9 00 00 00 00")
    #expect(open.openFields == [.init(offset: 1, width: 4, symbol: 7, addend: 0, isRelative: true)])
  }

  @Test func placesOfSymbols() throws {
    let mov = "legacy.np.op.W1 C7 /0 MI ids"
    let kinds = [m64, OperandKind.immediate(.bits32SignExtended)]
    var instruction = Instruction(form: 0, immediate: 1)
    instruction.addressing = .init(bits: 4)
    instruction.memorySymbol = 3
    instruction.displacement = 8
    // The distance counts from the end, behind the immediate.
    #expect(
      try hex(instruction, mov, kinds, at: 0x100) { _ in 0x200 } == "48 C7 05 FD 00 00 00 01 00 00 00")
    let open = try encode(instruction, mov, kinds)
    #expect(open.openFields == [.init(offset: 3, width: 4, symbol: 3, addend: 8, isRelative: true)])
    // A frame slot's symbol is its offset from the base.
    instruction.addressing = .init(bits: 8)
    instruction.base = Register(named: "rbp")?.rawValue ?? 0
    #expect(try hex(instruction, mov, kinds) { _ in -32 } == "48 C7 45 E8 01 00 00 00")
    let slot = try encode(instruction, mov, kinds)
    #expect(slot.openFields == [.init(offset: 3, width: 4, symbol: 3, addend: 8, isRelative: false)])
  }

  @Test func refusalsNameTheReason() throws {
    func message(_ body: () throws -> String) -> String {
      do { return try body() } catch { return "\(error)" }
    }
    #expect(message { try hex("", []) }.contains("no encoding in the table"))
    let shift = "legacy.np.op.W0 C1 /4 MI ib"
    let kinds = [r32, OperandKind.immediate(.bits8)]
    #expect(message { try hex(shift, kinds, ["eax"], immediate: 256) }.contains("256 doesn't fit in ib"))
    let memory = "evex.np.0F.W0.512.N64 58 /r RVM"
    #expect(
      message { try hex(memory, [zmm, zmm, m512], ["zmm1", "zmm2"], base: "rax", decoration: 0x10) }
        .contains("a rounding stands only beside registers"))
    let add = "vex.np.0F.WIG.128 58 /r RVM"
    #expect(message { try hex(add, [xmm, xmm, xmm], ["xmm1", "xmm2", "xmm16"]) }.contains("only EVEX"))
    #expect(message { try hex(add, [xmm, xmm], ["xmm1", "xmm2"]) }.contains("its places aren't those"))
    let tile = "vex.F2.0F38.W0.128 4B /r RM"
    var instruction = Instruction(form: 0, register0: 181)
    instruction.addressing = .init(bits: 4)
    instruction.memorySymbol = 1
    #expect(
      message { try hex(instruction, tile, [.register(.tile), .tileMemory]) }.contains("no address relative"))
  }

  @Test func prefixesMayStandInAnotherOrder() {
    let encoded = EncodedInstruction(bytes: [0xF3, 0x66, 0x67, 0xAB])
    #expect(encoded.isEquivalent(to: [0xF3, 0x66, 0x67, 0xAB]))
    #expect(encoded.isEquivalent(to: [0x67, 0x66, 0xF3, 0xAB]))
    #expect(!encoded.isEquivalent(to: [0x67, 0x66, 0xF2, 0xAB]))
    #expect(!encoded.isEquivalent(to: [0x67, 0x66, 0xF3, 0xAA]))
    #expect(!encoded.isEquivalent(to: [0x66, 0xF3, 0xAB]))
    // A REX prefix has its place.
    #expect(!EncodedInstruction(bytes: [0xF3, 0x48, 0xAB]).isEquivalent(to: [0x48, 0xF3, 0xAB]))
  }

  @Test func everyEncodingThatFitsIsAnAlternative() throws {
    let encodings = [
      "legacy.np.op.W0 83 /0 MI ibs", "legacy.np.op.W0 05 - xI id acc0", "legacy.np.op.W0 81 /0 MI id",
    ].compactMap { Encoding($0) }
    let instruction = Instruction(form: 0, register0: 17, immediate: 1)
    let alternatives = InstructionEncoder().alternatives(
      of: instruction, operands: [r32, .immediate(.bits32)], encodings: encodings)
    #expect(
      alternatives.map { text($0.bytes) } == ["83 C0 01", "05 01 00 00 00", "81 C0 01 00 00 00"])
  }
}
