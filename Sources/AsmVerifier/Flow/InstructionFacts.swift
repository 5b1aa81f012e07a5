import AsmX86

/// What one instruction does, in the few bytes that the analysis needs of it.
struct InstructionFacts: Sendable {
  /// The general registers whose value matters, a bit each.
  var reads: UInt16
  /// The general registers that may hold another value afterwards.
  var writes: UInt16
  /// Bytes added to rsp; `unknownStackChange` where only the operands' values tell.
  var stackChange: Int32
  /// The number of its `CallSite`; -1 for an instruction that calls nothing.
  var site: Int32 = -1
  var traits: FormTraits
  /// Whether the carry flag may be another one afterwards.
  var changesCarry: Bool

  static let unknownStackChange = Int32.min

  init(_ instruction: Instruction) {
    let effects = instruction.effects
    traits = FormTraits.of(instruction.form)
    reads = UInt16(truncatingIfNeeded: effects.read.rawValue)
    writes = UInt16(truncatingIfNeeded: effects.mayWrite.rawValue)
    stackChange = effects.stackChange.flatMap(Int32.init(exactly:)) ?? Self.unknownStackChange
    changesCarry = effects.flagsChanged.contains(.carry)
    leaveOutWhatDoesNotMatter(instruction)
  }

  /// Registers that are named as sources but whose value makes no difference.
  private mutating func leaveOutWhatDoesNotMatter(_ instruction: Instruction) {
    switch traits.role {
    case .push:
      // Often only to align the stack; what was pushed is followed to where it's popped.
      reads &= ~(1 << UInt16(Register(rawValue: instruction.register0).generalNumber))
    case .orNumber where instruction.symbol == 0 && instruction.immediate == -1: reads = 0
    case .mask where instruction.symbol == 0 && instruction.immediate == 0: reads = 0
    case .andNumber where instruction.symbol == 0 && instruction.immediate == 0: reads = 0
    case .cpuid: reads &= ~(1 << UInt16(GeneralRegister.rcx))  // Only some leaves have subleaves.
    default: break
    }
  }
}

extension Register {
  /// 0–15 for a general register of any width.
  var generalNumber: Int { Int(full.rawValue) - 1 & 15 }
}
