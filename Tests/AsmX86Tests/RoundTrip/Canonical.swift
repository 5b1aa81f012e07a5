import AsmX86

extension Reading {
  /// The same instruction in the one way of writing it that's compared: what has several names gets one, what may be
  /// left out is written, operands that may change places are sorted.
  func canonical() -> Reading {
    var reading = self
    reading.nameTheWait()
    reading.expandPseudoOperation()
    reading.mnemonic = Self.canonical(reading.mnemonic)
    reading.nameTheWidth()
    reading.writeX87Registers()
    reading.writeStringOperands()
    reading.dropFixedRegisters()
    reading.writeRepeatedOperands()
    reading.sortOperands()
    return reading
  }

  /// Of the names of one instruction the one that the table of mnemonics prefers: `jz` is `je`.
  private static func canonical(_ mnemonic: String) -> String {
    Forms.mnemonic(mnemonic)?.canonical ?? mnemonic
  }

  /// `finit` is `wait` and `fninit`; a `wait` alone is `fwait`.
  private mutating func nameTheWait() {
    let waiting: Set = ["fclex", "fdisi", "feni", "finit", "fsave", "fstcw", "fstenv", "fstsw"]
    if waiting.contains(mnemonic) {
      mnemonic = "fn" + mnemonic.dropFirst()
      prefixes.insert(0x9B)
    }
    if mnemonic == "wait" { mnemonic = "fwait" }
  }

  /// `cmpeqps` is `cmpps` with an immediate.
  private mutating func expandPseudoOperation() {
    guard let (mnemonic, immediate) = PseudoOperations.expansion(of: mnemonic) else { return }
    self.mnemonic = mnemonic
    operands.append(.number(immediate, bits: 8))
  }

  /// NASM's `movsx` and `movd` are another instruction where an operand has 64 bits, or one of 32 is extended.
  private mutating func nameTheWidth() {
    if mnemonic == "movsxd" { mnemonic = "movsx" }
    let hasWide = operands.contains { operand in
      switch operand {
      case .register(let register): register.isGeneral && register.bits == 64
      case .memory(let memory): memory.bits == 64
      case .number, .other: false
      }
    }
    if mnemonic == "movd" || mnemonic == "vmovd", hasWide { mnemonic = mnemonic.dropLast() + "q" }
  }

  /// st0 and st1 may be left out, and `fadd` with neither pops (Intel SDM volume 2, FADD; NASM manual, B.1).
  private mutating func writeX87Registers() {
    guard mnemonic.hasPrefix("f"), operands.allSatisfy(\.isX87) else { return }
    let (top, next) = (Operand.register(.st0), Operand.register(.st1))
    let first = operands.first
    switch mnemonic {
    case "fadd", "fdiv", "fdivr", "fmul", "fsub", "fsubr":
      if operands.isEmpty {
        mnemonic += "p"
        operands = [next, top]
      } else if operands.count == 1, let first {
        operands = [top, first]
      }
    case "faddp", "fdivp", "fdivrp", "fmulp", "fsubp", "fsubrp":
      if operands.count < 2 { operands = [first ?? next, top] }
    case "fcmovb", "fcmovbe", "fcmove", "fcmovnb", "fcmovnbe", "fcmovne", "fcmovnu", "fcmovu", "fcomi",
      "fcomip",
      "fucomi", "fucomip":
      if operands.count < 2 { operands = [top, first ?? next] }
    case "fcom", "fcomp", "fucom", "fucomp", "fxch", "fld", "fst", "fstp", "ffree", "ffreep":
      // st0 is the other operand, whether it's written or not.
      operands = operands.count == 2 ? [first == top ? operands[1] : operands[0]] : [first ?? next]
    default: break
    }
  }

  /// Some decoders write what a string instruction does to which address; the address's width is the prefix's.
  private mutating func writeStringOperands() {
    guard let bits = ["b": 8, "w": 16, "d": 32, "q": 64][mnemonic.last ?? " "] else { return }
    func memory(_ name: String, _ segment: UInt8) -> Operand {
      let base = Register(named: (prefixes.contains(0x67) ? "e" : "r") + name) ?? .none
      return .memory(Memory(bits: bits, segment: segment, base: base))
    }
    let source = memory("si", 0)
    let destination = memory("di", 1)
    let names = [8: "al", 16: "ax", 32: "eax", 64: "rax"]
    let accumulator = Operand.register(names[bits].flatMap(Register.init(named:)) ?? .none)
    let port = Operand.register(Register(named: "dx") ?? .none)
    let usual: [String: [Operand]] = [
      "movs": [destination, source], "cmps": [source, destination], "scas": [accumulator, destination],
      "lods": [accumulator, source], "stos": [destination, accumulator], "ins": [destination, port],
      "outs": [port, source],
    ]
    guard let written = usual[String(mnemonic.dropLast())] else { return }
    if operands.isEmpty {
      operands = written
    } else if operands.contains(where: \.isBasedOn32Bits) {
      // LLVM writes esi instead of the prefix.
      prefixes.insert(0x67)
    }
  }

  /// Registers that can't be others may be left out. One of 32 bits where an address stands is a prefix.
  private mutating func dropFixedRegisters() {
    let address: Int
    switch mnemonic {
    case "clzero", "invlpga", "monitor", "monitorx": address = 0
    case "loop", "loope", "loopne": address = 1
    case "hreset": return keepOperands(1)
    case "tpause", "umwait": return keepOperands(1)
    case "mwait", "mwaitx": return keepOperands(0)
    default: return
    }
    if operands.count > address, operands[address].register?.bits == 32 { prefixes.insert(0x67) }
    keepOperands(address)
  }

  private mutating func keepOperands(_ count: Int) { operands.removeLast(max(0, operands.count - count)) }

  /// The second source that is the destination, and xmm0 where it can't be another one.
  private mutating func writeRepeatedOperands() {
    switch (mnemonic, operands.count) {
    case ("imul", 2):
      if case .number = operands[1] { operands.insert(operands[0], at: 1) }
    case ("blendvps", 2), ("blendvpd", 2), ("pblendvb", 2), ("sha256rnds2", 2):
      operands.append(.register(Register(named: "xmm0") ?? .none))
    default: break
    }
  }

  /// Either order of `xchg` and `test` is the same instruction, and some have just one encoding.
  private mutating func sortOperands() {
    guard mnemonic == "xchg" || mnemonic == "test", operands.count == 2 else { return }
    switch (operands[0], operands[1]) {
    case (.memory, .register): operands.swapAt(0, 1)
    case (.register(let first), .register(let second)) where first.rawValue > second.rawValue:
      operands.swapAt(0, 1)
    default: break
    }
  }
}

extension Reading.Operand {
  fileprivate var isBasedOn32Bits: Bool {
    if case .memory(let memory) = self { memory.base.isGeneral && memory.base.bits == 32 } else { false }
  }
}

extension Register {
  static let st0 = Register(named: "st0") ?? .none
  static let st1 = Register(named: "st1") ?? .none
}

/// Mnemonics that stand for another one and its immediate.
enum PseudoOperations {
  /// By number of the predicate (Intel SDM volume 2, CMPPD and VCMPPD, tables 3-1 and 3-8); NASM's names.
  private static let predicates = [
    "eq", "lt", "le", "unord", "neq", "nlt", "nle", "ord", "eq_uq", "nge", "ngt", "false", "neq_oq", "ge",
    "gt",
    "true", "eq_os", "lt_oq", "le_oq", "unord_s", "neq_us", "nlt_uq", "nle_uq", "ord_s", "eq_us", "nge_uq",
    "ngt_uq", "false_os", "neq_os", "ge_oq", "gt_oq", "true_us",
  ]
  /// The full names of those with a short one.
  private static let fullPredicates: [String: UInt64] = [
    "eq_oq": 0, "lt_os": 1, "le_os": 2, "unord_q": 3, "neq_uq": 4, "nlt_us": 5, "nle_us": 6, "ord_q": 7,
    "nge_us": 9, "ngt_us": 10, "false_oq": 11, "ge_os": 13, "gt_os": 14, "true_uq": 15,
  ]
  /// VPCMPB and VPCMPUB, table 5-22; NASM has two names for some.
  private static let integerPredicates: [String: UInt64] = [
    "eq": 0, "lt": 1, "nge": 1, "le": 2, "ngt": 2, "neq": 4, "nlt": 5, "ge": 5, "nle": 6, "gt": 6,
  ]
  /// AMD64 APM volume 6, VPCOMB.
  private static let xopPredicates = ["lt", "le", "gt", "ge", "eq", "neq", "false", "true"]
  /// Which halves PCLMULQDQ multiplies.
  private static let halves: [String: UInt64] = ["lqlq": 0x00, "hqlq": 0x01, "lqhq": 0x10, "hqhq": 0x11]

  private static let expansions: [String: (mnemonic: String, immediate: UInt64)] = {
    var expansions: [String: (String, UInt64)] = [:]
    for type in ["ps", "pd", "ss", "sd", "ph", "sh"] {
      for (number, predicate) in predicates.enumerated() {
        if number < 8 { expansions["cmp" + predicate + type] = ("cmp" + type, UInt64(number)) }
        expansions["vcmp" + predicate + type] = ("vcmp" + type, UInt64(number))
      }
      for (predicate, number) in fullPredicates {
        expansions["vcmp" + predicate + type] = ("vcmp" + type, number)
      }
    }
    for type in ["b", "w", "d", "q", "ub", "uw", "ud", "uq"] {
      // Signed equality and greatness have opcodes of their own.
      for (predicate, number) in integerPredicates
      where type.count == 2 || !["eq", "gt"].contains(predicate) {
        expansions["vpcmp" + predicate + type] = ("vpcmp" + type, number)
      }
      for (number, predicate) in xopPredicates.enumerated() {
        expansions["vpcom" + predicate + type] = ("vpcom" + type, UInt64(number))
      }
    }
    for (name, number) in halves {
      expansions["pclmul" + name + "dq"] = ("pclmulqdq", number)
      expansions["vpclmul" + name + "dq"] = ("vpclmulqdq", number)
    }
    return expansions
  }()

  /// The mnemonic and the immediate that `mnemonic` stands for; nil for one that stands for itself.
  static func expansion(of mnemonic: String) -> (mnemonic: String, immediate: UInt64)? {
    expansions[mnemonic]
  }
}
