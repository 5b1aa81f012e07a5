import AsmX86

/// A line of NASM's own table of instructions: `VADDPH xmmreg|mask|z,xmmreg*,xmmrm16|b16 [rvm:fv: …] AVX512FP16`.
struct InstructionLine {
  typealias Fits = (OperandKind) -> Bool

  let mnemonic: String
  /// For each operand what it can be; nil for notation that no form has.
  private let operands: [[Fits]]?

  init(_ text: Substring) {
    let words = text.split(separator: " ", maxSplits: 2)
    mnemonic = (words.first ?? "").lowercased()
    let list = words.count > 1 && words[1] != "void" ? words[1].split(separator: ",") : []
    let all = list.map(Self.alternatives)
    operands = all.contains { $0.isEmpty } ? nil : all
  }

  /// Whether there's a form for every combination of what the operands can be.
  func isCovered(by forms: [Form]) -> Bool {
    guard let operands else { return false }
    let candidates = forms.filter { $0.operands.count == operands.count }
    var combinations: [[Fits]] = [[]]
    for alternatives in operands {
      combinations = combinations.flatMap { start in alternatives.map { start + [$0] } }
    }
    return combinations.allSatisfy { combination in
      candidates.contains { form in zip(combination, form.operands).allSatisfy { $0($1) } }
    }
  }

  /// What an operand can be: `rm32` a register or memory.
  private static func alternatives(_ notation: Substring) -> [Fits] {
    let parts = notation.split(separator: "|")
    let name = (parts.first ?? "").prefix { $0 != "*" }
    var result = plainAlternatives(name)
    for mark in parts.dropFirst() where mark.first == "b" {
      guard let size = Int(mark.dropFirst()) else { continue }
      result.append { if case .broadcast(size, _) = $0 { true } else { false } }
    }
    return result
  }

  private static func plainAlternatives(_ name: Substring) -> [Fits] {
    if name.hasPrefix("reg_") { return [fixed(String(name.dropFirst(4)))] }
    if name == "fpu0" { return [fixed("st0")] }
    if name.hasPrefix("imm") || name.hasPrefix("sbyte") || name == "unity" { return [isNumber] }
    let digits = Int(String(name.reversed().prefix { $0.isNumber }.reversed()))
    let stem = name.prefix { !$0.isNumber }
    switch stem {
    case "mem": return [memory(digits)]
    case "xmem", "ymem", "zmem":
      return [{ if case .vectorIndexed = $0 { true } else { false } }]
    case "rm":
      return register(digits).map { [$0, memory(digits)] } ?? []
    case "reg": return register(digits).map { [$0] } ?? []
    case "mmxrm": return [one(of: [.mmx]), memory(digits ?? 64)]
    case "xmmrm", "ymmrm", "zmmrm", "krm":
      guard let classes = classes[stem.dropLast(2) + "reg"] else { return [] }
      return [one(of: classes), memory(digits)]
    default: return classes[String(stem)].map { [one(of: $0)] } ?? []
    }
  }

  private static let classes: [String: [RegisterClass]] = [
    "mmxreg": [.mmx], "xmmreg": [.xmm, .xmmAll], "ymmreg": [.ymm, .ymmAll], "zmmreg": [.zmm],
    "kreg": [.opmask],
    "bndreg": [.bound], "tmmreg": [.tile], "fpureg": [.x87], "segreg": [.segment],
  ]

  private static func one(of classes: [RegisterClass]) -> Fits {
    { if case .register(let kind) = $0 { classes.contains(kind) } else { false } }
  }

  private static func register(_ bits: Int?) -> Fits? {
    let kinds: [Int: RegisterClass] = [8: .general8, 16: .general16, 32: .general32, 64: .general64]
    return bits.flatMap { kinds[$0] }.map { one(of: [$0]) }
  }

  /// A register that's written out, or any of its class; `sreg`, `creg` and `dreg` are classes.
  private static func fixed(_ name: String) -> Fits {
    if let kind = ["sreg": RegisterClass.segment, "creg": .control, "dreg": .debug][name] {
      return one(of: [kind])
    }
    guard let register = Register(named: name) else { return { _ in false } }
    return { operand in
      switch operand {
      case .fixed(register): true
      case .register(let kind): kind.contains(register)
      default: false
      }
    }
  }

  private static func memory(_ bits: Int?) -> Fits {
    { operand in
      guard operand.isMemory else { return false }
      if case .broadcast = operand { return false }
      return bits == nil || operand.memoryBits == 0 || operand.memoryBits == bits
    }
  }

  private static func isNumber(_ operand: OperandKind) -> Bool {
    switch operand {
    case .immediate, .branchTarget: true
    default: false
    }
  }
}
