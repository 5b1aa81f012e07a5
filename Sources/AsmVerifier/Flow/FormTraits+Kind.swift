import AsmX86

extension FormTraits {
  /// What rules ask about `form`.
  static func kind(_ form: Form) -> Kind {
    var kind: Kind = []
    let (name, effects) = (form.mnemonic, form.effects)
    switch name {
    case "div", "idiv":
      if effects.implicit.contains(where: {
        $0.register.full == .rdx && $0.register.bits >= 32 && $0.access.reads
      }) {
        kind.insert(.divides)
      }
    case "mov": kind.insert(.moves)
    case "hlt", "umwait", "tpause", "mwait": kind.insert(.halts)
    case "int": kind.insert(.interrupt)
    case "cdq", "cqo", "cwd": kind.formUnion([.extendsSign, .takesSign])
    case "vzeroupper", "vzeroall": kind.insert(.cleansUpperHalves)
    case "emms", "femms": kind.insert(.emptiesMMX)
    case "cmp":
      if form.operands.contains(where: \.isRegister),
        form.operands.allSatisfy({ $0.isRegister || $0.isMemory })
      {
        kind.insert(.compares)
      }
    case "vpternlogd", "vpternlogq": kind.insert(.ternaryLogic)
    case "neg", "sar", "shr", "bt": kind.insert(.takesSign)
    case "shl", "sal": if case .immediate = form.operands.last { kind.insert(.shiftsLeft) }
    case "lea": kind.insert(.takesAddress)
    case "sbb" where form.operands.allSatisfy(\.isRegister): kind.insert(.subtractsWithBorrow)
    default: break
    }
    if shifts.contains(name), form.operands.last?.isRegister == true { kind.insert(.shiftsByCount) }
    if effects.flagsSet.contains(.direction) { kind.insert(.setsDirection) }
    if effects.flagsCleared.contains(.direction) { kind.insert(.clearsDirection) }
    if effects.flagsRead.contains(.direction), name != "pushf", name != "pushfq" { kind.insert(.string) }
    for operand in form.operands where operand.isMemory {
      kind.insert(.hasMemory)
      if operand.memoryBits == 0 { kind.insert(.hasOpenSize) }
    }
    if name.hasPrefix("set") && form.operands.count == 1 || name.hasPrefix("cmov") {
      kind.insert(.choosesByFlags)
    }
    kind.formUnion(vectors(form))
    if isPure(form) { kind.insert(.isPure) }
    if needsAlignment(form) { kind.insert(.needsAlignment) }
    return kind
  }

  /// Intel SDM volume 1, 4.1.1 and 14.9: moves that say so, and SSE in its old encoding but for moves that say otherwise
  /// and comparisons of strings.
  private static func needsAlignment(_ form: Form) -> Bool {
    guard let memory = form.operands.first(where: \.isMemory) else { return false }
    let isVEX = form.mnemonic.hasPrefix("v")
    let name = isVEX ? String(form.mnemonic.dropFirst()) : form.mnemonic
    if alignedMoves.contains(name) { return memory.memoryBits >= 128 }
    if !isVEX, alignedOthers.contains(name) { return true }
    return !isVEX && memory.memoryBits == 128 && !unalignedMnemonics.contains(name)
      && form.operands.contains { $0.registerKind == .xmm }
  }

  private static let alignedMoves: Set<String> = [
    "movaps", "movapd", "movdqa", "movdqa32", "movdqa64", "movntps", "movntpd", "movntdq", "movntdqa",
  ]
  private static let alignedOthers: Set<String> = [
    "fxsave", "fxsave64", "fxrstor", "fxrstor64", "cmpxchg16b",
  ]
  private static let unalignedMnemonics: Set<String> = [
    "movups", "movupd", "movdqu", "lddqu", "pcmpestri", "pcmpestrm", "pcmpistri", "pcmpistrm", "pcmpestriq",
    "pcmpestrmq",
  ]

  private static func vectors(_ form: Form) -> Kind {
    var kind: Kind = []
    var hasXMM = false
    for (number, operand) in form.operands.enumerated() {
      let access = number < form.effects.operandAccess.count ? form.effects.operandAccess[number] : .none
      switch operand.registerKind {
      case .xmm: hasXMM = true
      case .wider: if access.writes { kind.insert(.dirtiesUpperHalves) }
      case .mmx: kind.insert(.mmx)
      case .other: break
      }
    }
    if hasXMM, !form.mnemonic.hasPrefix("v") { kind.insert(.legacyVector) }
    let isVEX = form.mnemonic.hasPrefix("v")
    let name = isVEX ? String(form.mnemonic.dropFirst()) : form.mnemonic
    if name.hasPrefix("pcmpeq") { kind.insert(.fills) }
    if isVEX, name.hasPrefix("gather") || name.hasPrefix("pgather"), form.operands.first?.isRegister == true {
      kind.insert(.gathers)
    }
    let isMove = scalarMoves.contains(name) && form.operands.allSatisfy(\.isRegister)
    if form.operands.first?.isRegister == true, scalarMerges.contains(name) || isMove {
      kind.insert(.mergesScalar)
    }
    return kind
  }

  /// Conversions and the like that keep the upper bits of their first operand (Intel SDM volume 2).
  private static let scalarMerges: Set<String> = [
    "cvtsi2sd", "cvtsi2ss", "cvtss2sd", "cvtsd2ss", "sqrtss", "sqrtsd", "rcpss", "rsqrtss", "roundss",
    "roundsd",
    "movlps", "movlpd", "movhps", "movhpd", "movlhps", "movhlps", "pinsrb", "pinsrw", "pinsrd", "pinsrq",
    "insertps",
    "cvtusi2sd", "cvtusi2ss", "cvtsi2sh", "cvtusi2sh", "cvtsh2ss", "cvtsh2sd", "cvtss2sh", "cvtsd2sh",
    "sqrtsh",
    "rcp14ss", "rcp14sd", "rcp28ss", "rcp28sd", "rcpsh", "rsqrt14ss", "rsqrt14sd", "rsqrt28ss", "rsqrt28sd",
    "rsqrtsh", "rndscaless", "rndscalesd", "rndscalesh", "reducess", "reducesd", "reducesh", "getexpss",
    "getexpsd",
    "getexpsh", "getmantss", "getmantsd", "getmantsh",
  ]

  private static let shifts: Set<String> = [
    "shl", "sal", "shr", "sar", "rol", "ror", "rcl", "rcr", "shld", "shrd",
  ]

  /// They keep the upper bits where both operands are registers.
  private static let scalarMoves: Set<String> = ["movss", "movsd"]

  /// Only registers and flags are written, nothing can fault, and nothing but its operands matters.
  private static func isPure(_ form: Form) -> Bool {
    let effects = form.effects
    guard effects.controlFlow == .next, effects.stackChange == 0, form.operands.first?.isRegister == true,
      effects.flagsChanged.isSubset(of: .status)
    else { return false }
    guard
      pureMnemonics.contains(form.mnemonic) || form.mnemonic.hasPrefix("set")
        || form.mnemonic.hasPrefix("cmov")
    else { return false }
    // A load may fault, and reading a device's register may matter.
    return form.mnemonic == "lea" || !form.operands.contains(where: \.isMemory)
  }

  private static let pureMnemonics: Set<String> = [
    "mov", "movzx", "movsx", "movsxd", "lea", "add", "sub", "and", "or", "xor", "neg", "not", "inc", "dec",
    "shl",
    "sal", "shr", "sar", "rol", "ror", "imul", "cmp", "test", "bswap", "bt", "popcnt", "lzcnt", "tzcnt",
    "bsf", "bsr",
    "adc", "sbb", "andn", "blsr", "blsi", "blsmsk", "bextr", "pdep", "pext", "rorx", "sarx", "shlx", "shrx",
  ]
}

extension OperandKind {
  fileprivate enum RegisterKind { case xmm, wider, mmx, other }

  fileprivate var registerKind: RegisterKind {
    let text = description
    if text.hasPrefix("xmm") { return .xmm }
    if text.hasPrefix("ymm") || text.hasPrefix("zmm") { return .wider }
    if text == "mm" || text.hasPrefix("mm"), !text.hasPrefix("mm/") { return .mmx }
    return .other
  }
}
