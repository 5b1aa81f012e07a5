import AsmX86
import Testing

/// Instructions that some NASM from 2.15 to 3.02 assembles to other ones without an error, with the right bytes as
/// two decoders of other authors read them (iced, LLVM).
@Suite struct EncoderFaultTests {
  private static let faults: [Fault] = [
    Fault("lkgs", "r16", "ax", "66F20F00F0"),
    Fault("ptwrite", "r32", "eax", "F30FAEE0"),
    Fault("smsw", "r16", "ax", "660F01E0"),
    Fault(
      "vaddph", "xmm, xmm, m16{1to8}", "xmm17 xmm11", base: "rax", displacement: 128, decoration: 0x01,
      "62E52419584840"),
    Fault("vaddsh", "xmm, xmm, m16", "xmm1 xmm23", base: "r13", displacement: 128, "62D54600584D40"),
    Fault(
      "vcmpph", "k, xmm, m16{1to8}, imm8", "k4 xmm21", base: "r13", displacement: -128, immediate: 127,
      "62D35410C265C07F"),
    Fault(
      "vcmpsh", "k, xmm, m16, imm8", "k3 xmm5", base: "r12", displacement: 128, immediate: 5,
      decoration: 0x07, "62D3560FC25C244005"),
    Fault("vcomish", "xmm, m16", "xmm31", base: "r8", displacement: 128, "62457C082F7840"),
    Fault("vcvtneps2bf16", "xmm, xmm", "xmm31 xmm31", "62027E0872FF"),
    Fault(
      "vcvtph2dq", "xmm, m16{1to4}", "xmm31", base: "rsp", displacement: -128, decoration: 0x0B,
      "62657D9B5B7C24C0"),
    Fault("vcvtph2pd", "zmm, m16{1to8}", "zmm8", base: "r11d", displacement: 128, "6762557C585A4340"),
    Fault("vcvtph2psx", "ymm, m16{1to8}", "ymm9", base: "r8", displacement: 8, "62567D38134804"),
    Fault(
      "vcvtph2qq", "ymm, m16{1to4}", "ymm1", base: "rbp", displacement: 64, decoration: 0x09, "62F57DB97B4D20"
    ),
    Fault("vcvtph2udq", "xmm, m16{1to4}", "xmm12", base: "r13", displacement: -128, "62557C187965C0"),
    Fault(
      "vcvtph2uqq", "zmm, m16{1to8}", "zmm4", base: "rbp", index: "r12", scale: 8, displacement: -128,
      "62B57D587964E5C0"),
    Fault("vcvtph2uw", "ymm, m16{1to16}", "ymm27", base: "rsi", displacement: 64, "62657C387D5E20"),
    Fault(
      "vcvtph2w", "xmm, m16{1to8}", "xmm31", base: "rax", displacement: 128, decoration: 0x09,
      "62657D997D7840"),
    Fault(
      "vcvtsh2sd", "xmm, xmm, m16", "xmm0 xmm0", base: "rsp", index: "r10", scale: 8, displacement: -64,
      "62B57E085A44D4E0"),
    Fault("vcvtsh2si", "r64, m16", "rsi", base: "r11", displacement: 512, "62D5FE082DB300020000"),
    Fault(
      "vcvtsh2ss", "xmm, xmm, m16", "xmm0 xmm0", base: "rbp", index: "rbp", scale: 4, displacement: -128,
      "62F67C081344ADC0"),
    Fault("vcvtsh2usi", "r32, m16", "edx", base: "r12", displacement: -128, "62D57E08795424C0"),
    Fault(
      "vcvttph2dq", "ymm, m16{1to8}", "ymm30", base: "r12", index: "r9", scale: 1, displacement: 128,
      decoration: 0x02, "62057E3A5B740C40"),
    Fault("vcvttph2qq", "zmm, m128", "zmm31", base: "rsi", displacement: 8, "62657D487ABE08000000"),
    Fault("vcvttph2udq", "xmm, m16{1to4}", "xmm9", base: "r13", displacement: -128, "62557C18784DC0"),
    Fault(
      "vcvttph2uqq", "ymm, m64", "ymm4", base: "r11", index: "rbp", scale: 8, displacement: 128,
      "62D57D287864EB10"),
    Fault(
      "vcvttph2uw", "xmm, m16{1to8}", "xmm7", base: "rsi", index: "r8", scale: 1, displacement: -8,
      "62B57C187C7C06FC"),
    Fault("vcvttph2w", "zmm, m16{1to32}", "zmm31", base: "r12", displacement: -8, "62457D587C7C24FC"),
    Fault("vcvttsh2si", "r64, m16", "r8", base: "r11", displacement: -1024, "6255FE082C8300FCFFFF"),
    Fault(
      "vcvttsh2usi", "r32, m16", "r15d", base: "rsp", index: "r9", scale: 2, displacement: 4,
      "62357E08787C4C02"),
    Fault("vcvtuw2ph", "xmm, m16{1to8}", "xmm22", base: "rbx", displacement: 128, "62E57F187D7340"),
    Fault(
      "vcvtw2ph", "xmm, m16{1to8}", "xmm31", base: "r14", index: "rcx", scale: 1, displacement: 32,
      "62457E187D7C0E10"),
    Fault(
      "vdivph", "zmm, zmm, m16{1to32}", "zmm7 zmm28", base: "r13", index: "r10", scale: 1, displacement: 128,
      "62951C505E7C1540"),
    Fault("vdivsh", "xmm, xmm, m16", "xmm31 xmm31", base: "rax", displacement: -128, "626506005E78C0"),
    Fault("vfmadd132ph", "ymm, ymm, ymm", "ymm0 ymm0 ymm0", decoration: 0x04, "62F67D2C98C0"),
    Fault("vfmadd213ph", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", decoration: 0x07, "62F67D0FA8C0"),
    Fault(
      "vfmadd213sh", "xmm, xmm, m16", "xmm29 xmm5", base: "rdx", index: "rcx", scale: 4, displacement: -128,
      decoration: 0x05, "6266550DA96C8AC0"),
    Fault("vfmadd231ph", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "62F67D08B8C0"),
    Fault(
      "vfmadd231sh", "xmm, xmm, m16", "xmm0 xmm0", base: "rbp", index: "rbp", scale: 8, displacement: -16,
      "62F67D08B944EDF8"),
    Fault(
      "vfmaddsub132ph", "zmm, zmm, m16{1to32}", "zmm24 zmm28", base: "rdx", displacement: -128,
      "62661D509642C0"),
    Fault(
      "vfmaddsub213ph", "ymm, ymm, m16{1to16}", "ymm28 ymm14", base: "rsi", displacement: 16, "62660D38A66608"
    ),
    Fault(
      "vfmaddsub231ph", "xmm, xmm, m16{1to8}", "xmm22 xmm6", base: "r12", displacement: 128,
      "62C64D18B6742440"),
    Fault("vfmsub132ph", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "62F67D089AC0"),
    Fault("vfmsub213ph", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "62F67D08AAC0"),
    Fault("vfmsub213sh", "xmm, xmm, m16", "xmm0 xmm0", base: "r15", displacement: -128, "62D67D08AB47C0"),
    Fault("vfmsub231ph", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", decoration: 0x06, "62F67D0EBAC0"),
    Fault(
      "vfmsubadd132ph", "zmm, zmm, m16{1to32}", "zmm2 zmm28", base: "rdx", displacement: 32, decoration: 0x0E,
      "62F61DD6975210"),
    Fault(
      "vfmsubadd213ph", "zmm, zmm, m16{1to32}", "zmm25 zmm29", base: "r12", index: "rbp", scale: 1,
      displacement: -8, "62461550A74C2CFC"),
    Fault(
      "vfmsubadd231ph", "xmm, xmm, m16{1to8}", "xmm31 xmm31", base: "rbp", displacement: -16,
      decoration: 0x03, "62660513B77DF8"),
    Fault(
      "vfnmadd132ph", "xmm, xmm, m16{1to8}", "xmm0 xmm0", base: "rsp", index: "r15", scale: 8,
      displacement: 128, "62B67D189C44FC40"),
    Fault(
      "vfnmadd213ph", "xmm, xmm, m16{1to8}", "xmm8 xmm14", base: "rbp", index: "r14", scale: 8,
      displacement: -128, decoration: 0x04, "62360D1CAC44F5C0"),
    Fault(
      "vfnmadd213sh", "xmm, xmm, m16", "xmm15 xmm26", base: "rsp", index: "rdx", scale: 8, displacement: -256,
      "62762D00AD7CD480"),
    Fault(
      "vfnmadd231ph", "ymm, ymm, m16{1to16}", "ymm27 ymm11", base: "rbx", displacement: -128, "62662538BC5BC0"
    ),
    Fault(
      "vfnmsub132ph", "zmm, zmm, m16{1to32}", "zmm27 zmm1", base: "r8", displacement: -128, "624675589E58C0"),
    Fault(
      "vfnmsub132sh", "xmm, xmm, m16", "xmm3 xmm27", base: "rbp", index: "r14", scale: 4, displacement: -128,
      "62B625009F5CB5C0"),
    Fault(
      "vfnmsub213ph", "zmm, zmm, m16{1to32}", "zmm0 zmm0", base: "rbp", displacement: 128, "62F67D58AE4540"),
    Fault(
      "vfnmsub213sh", "xmm, xmm, m16", "xmm14 xmm22", base: "r13", index: "rax", scale: 4, displacement: -64,
      "62564D00AF7485E0"),
    Fault(
      "vfnmsub231ph", "ymm, ymm, m16{1to16}", "ymm31 ymm31", base: "rax", index: "rbp", scale: 2,
      displacement: -16, decoration: 0x0E, "626605B6BE7C68F8"),
    Fault(
      "vfpclassph", "k, m16{1to32}, imm8", "k7", base: "rsp", displacement: -128, immediate: 5,
      "62F37C58667C24C005"),
    Fault(
      "vfpclasssh", "k, m16, imm8", "k5", base: "rax", index: "r10", scale: 1, displacement: -128,
      immediate: 127, "62B37C08676C10C07F"),
    Fault("vgetexpph", "ymm, m16{1to16}", "ymm12", base: "rdx", displacement: 64, "62767D38426220"),
    Fault(
      "vgetexpsh", "xmm, xmm, m16", "xmm31 xmm31", base: "r13", index: "r14", scale: 8, displacement: -256,
      decoration: 0x0A, "62060582437CF580"),
    Fault("vgetmantph", "xmm, xmm, imm8", "xmm0 xmm0", immediate: 2, "62F37C0826C002"),
    Fault(
      "vgetmantsh", "xmm, xmm, m16, imm8", "xmm6 xmm24", base: "rbx", displacement: -128, immediate: -1,
      decoration: 0x02, "62F33C022773C0FF"),
    Fault("vmaxph", "zmm, zmm, m16{1to32}", "zmm22 zmm29", base: "r13", displacement: -128, "62C514505F75C0"),
    Fault(
      "vmaxsh", "xmm, xmm, m16", "xmm0 xmm0", base: "rsp", index: "r10", scale: 8, displacement: 128,
      "62B57E085F44D440"),
    Fault("vmgexit", "", "", "F30F01D9"),
    Fault(
      "vminph", "ymm, ymm, m16{1to16}", "ymm8 ymm12", base: "r12", displacement: -256, "62551C385D442480"),
    Fault(
      "vminsh", "xmm, xmm, m16", "xmm0 xmm0", base: "r12", displacement: 128, decoration: 0x01,
      "62D57E095D442440"),
    Fault("vmovsh", "m16, xmm", "xmm29", base: "r13", displacement: -256, "62457E08116D80"),
    Fault("vmovw", "m16, xmm", "xmm0", base: "rbx", displacement: 32, "62F57D087E4310"),
    Fault(
      "vmulph", "zmm, zmm, m16{1to32}", "zmm22 zmm24", base: "rax", displacement: 128, decoration: 0x0E,
      "62E53CD6597040"),
    Fault("vmulsh", "xmm, xmm, m16", "xmm23 xmm1", base: "r11", displacement: 128, "62C57608597B40"),
    Fault("vpcompressb", "m128, xmm", "xmm0", base: "rax", displacement: 4, "62F27D08634004"),
    Fault(
      "vpcompressw", "m512, zmm", "zmm8", base: "ecx", displacement: 128, decoration: 0x06, "676272FD4E634140"
    ),
    Fault("vpdpwsud", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "C4E27AD2C0"),
    Fault("vpdpwsuds", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "C4E27AD3C0"),
    Fault("vpdpwusd", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "C4E279D2C0"),
    Fault("vpdpwusds", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "C4E279D3C0"),
    Fault("vpdpwuud", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "C4E278D2C0"),
    Fault("vpdpwuuds", "xmm, xmm, xmm", "xmm0 xmm0 xmm0", "C4E278D3C0"),
    Fault("vpexpandb", "ymm, ymm", "ymm2 ymm31", "62927D2862D7"),
    Fault("vpexpandw", "zmm, zmm", "zmm2 zmm21", "62B2FD4862D5"),
    Fault("vrcpph", "ymm, ymm", "ymm31 ymm31", "62067D284CFF"),
    Fault(
      "vrcpsh", "xmm, xmm, m16", "xmm10 xmm15", base: "r12", index: "rax", scale: 4, displacement: 256,
      "625605084D948400010000"),
    Fault(
      "vreduceph", "zmm, m16{1to32}, imm8", "zmm29", base: "rbp", displacement: -64, immediate: 1,
      "62637C58566DE001"),
    Fault(
      "vreducesh", "xmm, xmm, m16, imm8", "xmm8 xmm29", base: "r13", displacement: -32, immediate: -1,
      decoration: 0x07, "625314075745F0FF"),
    Fault(
      "vrndscaleph", "zmm, m16{1to32}, imm8", "zmm23", base: "r9", displacement: 128, immediate: 255,
      "62C37C58087940FF"),
    Fault(
      "vrndscalesh", "xmm, xmm, m16, imm8", "xmm26 xmm28", base: "r13", index: "r15", scale: 8,
      displacement: -128, immediate: 2, decoration: 0x05, "62031C050A54FDC002"),
    Fault("vrsqrtph", "ymm, m16{1to16}", "ymm21", base: "r12", displacement: 128, "62C67D384E6C2440"),
    Fault("vrsqrtsh", "xmm, xmm, m16", "xmm0 xmm0", base: "r8", displacement: -128, "62D67D084F40C0"),
    Fault(
      "vscalefph", "xmm, xmm, m16{1to8}", "xmm7 xmm5", base: "r13", index: "rdi", scale: 1, displacement: 32,
      decoration: 0x02, "62D6551A2C7C3D10"),
    Fault("vsqrtph", "xmm, m16{1to8}", "xmm22", base: "rcx", displacement: -128, "62E57C185171C0"),
    Fault(
      "vsqrtsh", "xmm, xmm, m16", "xmm29 xmm23", base: "rsp", index: "r13", scale: 1, displacement: -128,
      "62254600516C2CC0"),
    Fault(
      "vsubph", "xmm, xmm, m16{1to8}", "xmm11 xmm15", base: "rdi", displacement: -32, decoration: 0x05,
      "6275041D5C5FF0"),
    Fault(
      "vsubsh", "xmm, xmm, m16", "xmm0 xmm0", base: "r8", index: "r10", scale: 4, displacement: 128,
      decoration: 0x0C, "62957E8C5C449040"),
  ]

  @Test(arguments: faults)
  private func theEncoderIsRight(fault: Fault) throws {
    let form = try #require(
      Forms.forms(named: fault.mnemonic).first { form in
        form.operands.map(\.description).joined(separator: ", ") == fault.operands && fits(form, fault)
      })
    var registers = fault.registers.split(separator: " ").map { Register(named: String($0))?.rawValue ?? 0 }
    registers += [0, 0, 0, 0]
    var instruction = Instruction(
      form: form.id, register0: registers[0], register1: registers[1], register2: registers[2],
      register3: registers[3], immediate: fault.immediate)
    instruction.base = Register(named: fault.base)?.rawValue ?? 0
    instruction.index = Register(named: fault.index)?.rawValue ?? 0
    instruction.addressing = .init(bits: UInt8(fault.scale.trailingZeroBitCount))
    instruction.displacement = fault.displacement
    instruction.decoration = fault.decoration
    let bytes = try InstructionEncoder().encode(
      instruction, operands: form.operands, encodings: Forms.encodings(of: form.id)
    ).bytes
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    #expect(hex == fault.hex, "\(form)")
    #expect(form.spelling.isBytes(instruction), "NASM must not be given \(form) as text")
  }

  /// Whether the form takes the fault's registers: two forms may be described alike, by `xmm` up to 15 or 31.
  private func fits(_ form: Form, _ fault: Fault) -> Bool {
    let registers = fault.registers.split(separator: " ").compactMap { Register(named: String($0)) }
    return zip(form.operands.filter(\.isRegister), registers).allSatisfy { kind, register in
      switch kind {
      case .register(let kind): kind.contains(register)
      case .fixed(let only): only == register
      default: false
      }
    }
  }
}

/// An instruction that NASM gets wrong.
private struct Fault: Sendable, CustomTestStringConvertible {
  var mnemonic: String
  var operands: String
  var registers: String
  var base = ""
  var index = ""
  var scale = 1
  var displacement: Int32 = 0
  var immediate: Int64 = 0
  var decoration: UInt8 = 0
  /// What is right.
  var hex: String

  init(
    _ mnemonic: String, _ operands: String, _ registers: String, base: String = "", index: String = "",
    scale: Int = 1, displacement: Int32 = 0, immediate: Int64 = 0, decoration: UInt8 = 0, _ hex: String
  ) {
    self.mnemonic = mnemonic
    self.operands = operands
    self.registers = registers
    self.base = base
    self.index = index
    self.scale = scale
    self.displacement = displacement
    self.immediate = immediate
    self.decoration = decoration
    self.hex = hex
  }

  var testDescription: String { "\(mnemonic) \(operands)" }
}
