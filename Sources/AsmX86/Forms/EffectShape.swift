/// A form's effects, prepared for looking at many instructions: without references, and with what its name and
/// operands mean found out beforehand.
struct EffectShape: Sendable {
  /// Which of the instruction's `register0`…`register3` are read, may be written and are always written, a bit each.
  var readSlots: UInt8 = 0
  var writtenSlots: UInt8 = 0
  var alwaysWrittenSlots: UInt8 = 0
  /// How many operands are registers.
  var registerCount: UInt8 = 0
  /// There's a memory operand: the registers in its address are read.
  var hasMemory = false
  /// What the form does to registers that aren't operands.
  var implicit = InstructionEffects()
  /// The result doesn't depend on the operands where they're the same register.
  var isIdiom = false
  var shift = Shift.none
  var stack = StackOperation.none
  var immediateStackFactor = 0
  /// The opmask's bits are cleared as elements are done.
  var usesUpOpmask = false
  /// The first operand is a register that's written.
  var writesFirst = false

  enum Shift: Sendable {
    case none
    /// By what cl holds.
    case byRegister
    /// By the immediate and this mask.
    case byImmediate(mask: Int64)
  }

  /// What's done to the first of two operands, which gives rsp a known distance where that's rsp.
  enum StackOperation: Sendable { case none, add, subtract, address, enter, leave }

  /// The shape of the form with number `id`; one without effects where there's none.
  static func of(_ id: UInt16) -> EffectShape {
    let all = all
    return Int(id) < all.count ? all[Int(id)] : EffectShape()
  }

  private static let all: [EffectShape] = Forms.all.map(EffectShape.init)

  init() {}

  init(_ form: Form) {
    let effects = form.effects
    for (number, operand) in form.operands.enumerated() {
      let access = number < effects.operandAccess.count ? effects.operandAccess[number] : .none
      note(operand, access)
    }
    // vzeroupper keeps the halves that programs look at; the whole registers would say too much.
    if form.mnemonic != "vzeroupper" {
      for register in effects.implicit { implicit.note(register.register, register.access) }
    }
    implicit.flagsRead = effects.flagsRead
    implicit.flagsWritten = effects.flagsWritten.union(effects.flagsCleared).union(effects.flagsSet)
    implicit.flagsUndefined = effects.flagsUndefined
    implicit.flagsChanged = effects.flagsChanged
    implicit.stackChange = effects.stackChange
    implicit.controlFlow = effects.controlFlow
    immediateStackFactor = effects.immediateStackFactor
    usesUpOpmask = form.decorations.masking == .required
    writesFirst = form.operands.first?.isRegister == true && effects.operandAccess.first?.writes == true
    isIdiom = Self.isIdiom(form)
    shift = Self.shift(form)
    stack = Self.stack(form)
  }

  private mutating func note(_ operand: OperandKind, _ access: Access) {
    switch operand {
    case .register, .fixed:
      let slot: UInt8 = registerCount < 4 ? 1 << registerCount : 0
      if access.reads { readSlots |= slot }
      if access.writes { writtenSlots |= slot }
      if access.alwaysWrites { alwaysWrittenSlots |= slot }
      registerCount += 1
    case .memory, .broadcast, .vectorIndexed, .farMemory, .absoluteMemory, .tileMemory, .boundMemory:
      hasMemory = true
    case .immediate, .branchTarget: break
    }
  }

  /// Intel SDM volume 1, 5.1.5; optimization manual, zero and ones idioms.
  private static func isIdiom(_ form: Form) -> Bool {
    let areRegisters = form.operands.allSatisfy {
      $0.isRegister
    }
    guard areRegisters, form.operands.count >= 2 else { return false }
    var name = Substring(form.mnemonic)
    if name.first == "v" { name = name.dropFirst() } else if form.operands.count != 2 { return false }
    return idioms.contains(name)
  }

  private static let idioms: Set<Substring> = [
    "xor", "sub", "sbb", "pxor", "xorps", "xorpd", "psubb", "psubw", "psubd", "psubq", "psubsb", "psubsw",
    "psubusb",
    "psubusw", "pcmpgtb", "pcmpgtw", "pcmpgtd", "pcmpgtq", "pcmpeqb", "pcmpeqw", "pcmpeqd", "pcmpeqq",
    "pandn",
    "andnps", "andnpd", "pxord", "pxorq", "pandnd", "pandnq",
  ]

  private static func shift(_ form: Form) -> Shift {
    guard !form.effects.flagsChanged.isEmpty, let last = form.operands.last else { return .none }
    switch form.mnemonic {
    case "shl", "sal", "shr", "sar", "rol", "ror", "rcl", "rcr", "shld", "shrd":
      guard case .immediate = last else { return .byRegister }
      let isWide =
        form.operands.first == .register(.general64)
        || form.operands.first == .memory(bits: 64, takesKeyword: true)
      return .byImmediate(mask: isWide ? 63 : 31)
    default: return .none
    }
  }

  private static func stack(_ form: Form) -> StackOperation {
    if form.mnemonic == "leave" { return .leave }
    if form.mnemonic == "enter" { return .enter }
    guard form.operands.count == 2 else { return .none }
    switch (form.mnemonic, form.operands.last) {
    case ("add", .immediate): return .add
    case ("sub", .immediate): return .subtract
    case ("lea", .memory): return .address
    default: return .none
    }
  }
}
