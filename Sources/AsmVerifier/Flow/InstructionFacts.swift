import AsmX86

/// What one instruction does, in the few bytes that the analysis needs of it.
struct InstructionFacts: Sendable {
  /// The general registers whose value matters, a bit each.
  var reads: UInt16
  /// The general registers that may hold another value afterwards.
  var writes: UInt16
  /// `reads`, and what's only pushed.
  var allReads: UInt16
  /// The general registers of which nothing is left afterwards.
  var kills: UInt16 = 0
  /// Of `reads`, those of which only 8 or 16 bits matter.
  var narrowReads: UInt16 = 0
  /// Of `reads`, those of which all 64 bits matter.
  var wideReads: UInt16 = 0
  /// Of `writes`, those of which only 8 or 16 bits are written.
  var partialWrites: UInt16 = 0
  /// xmm0–xmm31 that are read, and that may be written.
  var vectorReads: UInt32
  var vectorWrites: UInt32
  var flagsRead: Flags
  var flagsWritten: Flags
  var flagsUndefined: Flags
  var flagsChanged: Flags
  /// Bytes added to rsp; `unknownStackChange` where only the operands' values tell.
  var stackChange: Int32
  /// The number of its `CallSite`; -1 for an instruction that calls nothing.
  var site: Int32 = -1
  var traits: FormTraits
  var interest: Interest = []
  /// A call statement begins here.
  var beginsStatement = false
  /// It's the call of a statement, whose result may be ignored.
  var isStatementCall = false
  var ignoresResult = false
  /// A statement added it to test or move a result.
  var isAddedByStatement = false

  static let unknownStackChange = Int32.min

  init(_ instruction: Instruction, _ traits: FormTraits) {
    let effects = instruction.effects
    self.traits = traits
    reads = UInt16(truncatingIfNeeded: effects.read.rawValue)
    allReads = reads
    writes = UInt16(truncatingIfNeeded: effects.mayWrite.rawValue)
    vectorReads = UInt32(truncatingIfNeeded: effects.read.rawValue >> 16)
    vectorWrites = UInt32(truncatingIfNeeded: effects.mayWrite.rawValue >> 16)
    stackChange = effects.stackChange.flatMap(Int32.init(exactly:)) ?? Self.unknownStackChange
    flagsRead = effects.flagsRead
    flagsWritten = effects.flagsWritten
    flagsUndefined = effects.flagsUndefined
    flagsChanged = effects.flagsChanged
    noteWidths(instruction)
    kills = UInt16(truncatingIfNeeded: effects.written.rawValue) & ~partialWrites
    leaveOutWhatDoesNotMatter(instruction)
    interest = traits.interest.union(Interest(self, instruction))
  }

  /// It looks at registers for the flags alone, and makes nothing of what they hold.
  var onlyCompares: Bool {
    traits.kind.contains(.compares) || traits.kind.contains(.isPure) && writes == 0
  }

  /// Which registers are read or written in part only.
  private mutating func noteWidths(_ instruction: Instruction) {
    // Bits of registers read in part, whole (32 bits or more), in 64 bits; written in part, whole.
    var (part, whole, wide) = (traits.narrowImplicit, 0 as UInt16, 0 as UInt16)
    var (partWritten, wholeWritten) = (0 as UInt16, 0 as UInt16)
    func note(_ raw: UInt8, _ slot: UInt8) {
      guard raw != 0, raw <= 68 else { return }
      let bit = 1 << UInt16(Register(rawValue: raw).generalNumber) as UInt16
      if traits.slotReads & slot != 0 {
        if raw > 32 { part |= bit } else { whole |= bit }
        if raw <= 16 { wide |= bit }
      }
      if traits.slotWrites & slot != 0 {
        if raw > 32 { partWritten |= bit } else { wholeWritten |= bit }
      }
    }
    note(instruction.register0, 1)
    note(instruction.register1, 2)
    note(instruction.register2, 4)
    note(instruction.register3, 8)
    func noteAddress(_ raw: UInt8) {
      guard raw != 0, raw <= 32 else { return }
      let bit = 1 << UInt16(Register(rawValue: raw).generalNumber) as UInt16
      whole |= bit
      if raw <= 16 { wide |= bit }
    }
    noteAddress(instruction.base)
    noteAddress(instruction.index)
    narrowReads = reads & part & ~whole
    wideReads = reads & wide
    leaveOutUpperBits(instruction)
    partialWrites = writes & (partWritten | traits.narrowImplicitWrites) & ~wholeWritten
  }

  /// Upper bits that are read, and make no difference.
  private mutating func leaveOutUpperBits(_ instruction: Instruction) {
    guard wideReads != 0 || narrowReads != reads else { return }
    let first = instruction.register0
    guard first != 0, first <= 32, instruction.symbol == 0 else { return }
    if traits.kind.contains(.takesAddress) {
      // The sum's upper half isn't written.
      if first > 16 { wideReads = 0 }
    } else if traits.kind.contains(.shiftsLeft) {
      if instruction.immediate & 63 >= 32 { wideReads = 0 }
    } else if traits.role == .mask || traits.role == .andNumber, instruction.immediate >= 0 {
      wideReads = 0
      if instruction.immediate <= 0xff { narrowReads |= reads }
    }
  }

  /// Registers that are named as sources but whose value makes no difference.
  private mutating func leaveOutWhatDoesNotMatter(_ instruction: Instruction) {
    let isNumber = instruction.symbol == 0
    switch traits.role {
    case .push:
      // Often only to align the stack; what was pushed is followed to where it's popped.
      reads &= ~(1 << UInt16(Register(rawValue: instruction.register0).generalNumber))
    case .orNumber where isNumber && instruction.immediate == -1: reads = 0
    case .mask where isNumber && instruction.immediate == 0: reads = 0
    case .andNumber where isNumber && instruction.immediate == 0: reads = 0
    case .cpuid: reads &= ~(1 << UInt16(GeneralRegister.rcx))  // Only some leaves have subleaves.
    case .exchange: reads = 0  // Each value is followed to where it's looked at.
    case .enter: reads &= ~(1 << UInt16(GeneralRegister.rbp))  // It's saved.
    case .nop: (reads, allReads) = (0, 0)
    case .savesState: vectorReads = 0
    default: break
    }
    if traits.kind.contains(.compares), instruction.register0 == instruction.register1 {
      (reads, allReads) = (0, 0)
    }
    if traits.kind.contains(.subtractsWithBorrow), instruction.register0 == instruction.register1 {
      reads = 0
    }
    // Tables of all zeros and all ones.
    let table = instruction.immediate & 0xff
    if traits.kind.contains(.ternaryLogic), isNumber, table == 0 || table == 0xff, instruction.opmask == .none
    {
      vectorReads = 0
    }
    if traits.kind.contains(.mergesScalar) { leaveOutMerged(instruction) }
  }

  /// What a scalar is merged into: the first operand, in the encodings of AVX the second.
  private mutating func leaveOutMerged(_ instruction: Instruction) {
    let isLegacy = traits.kind.contains(.legacyVector)
    let merged = isLegacy ? instruction.register0 : instruction.register1
    let scalar = isLegacy ? instruction.register1 : instruction.register2
    guard (77...108).contains(merged), merged != scalar else { return }
    // What an opmask leaves out stays as it was.
    if instruction.opmask != .none, merged == instruction.register0 { return }
    vectorReads &= ~(1 << UInt32(merged - 77))
  }
}

/// What rules may want to look at in an instruction.
struct Interest: OptionSet, Sendable {
  let rawValue: UInt16
  /// Reads a general register.
  static let readsRegister = Interest(rawValue: 1)
  /// Reads a vector register.
  static let readsVector = Interest(rawValue: 1 << 1)
  static let readsFlags = Interest(rawValue: 1 << 2)
  /// Loads from memory or stores in it.
  static let accessesMemory = Interest(rawValue: 1 << 3)
  static let calls = Interest(rawValue: 1 << 4)
  static let systemCall = Interest(rawValue: 1 << 5)
  /// `ret`, and jumps to other functions.
  static let leaves = Interest(rawValue: 1 << 6)
  /// Repeats itself rcx times.
  static let repeats = Interest(rawValue: 1 << 7)
  static let string = Interest(rawValue: 1 << 8)
  static let divides = Interest(rawValue: 1 << 9)
  static let vector = Interest(rawValue: 1 << 10)
  /// Names a symbol as a number or in an address.
  static let namesSymbol = Interest(rawValue: 1 << 11)
  static let interrupt = Interest(rawValue: 1 << 12)
  /// Pushes, or calls: writes below rsp.
  static let pushes = Interest(rawValue: 1 << 13)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What's of interest in every instruction of a form with these `traits`.
  init(of traits: FormTraits) {
    self = []
    let kind = traits.kind
    if kind.contains(.hasMemory), !kind.contains(.takesAddress),
      traits.storedBytes > 0 || traits.loadedBytes > 0
    {
      insert(.accessesMemory)
    }
    if kind.contains(.string) { formUnion([.accessesMemory, .string]) }
    switch traits.flow {
    case .call, .indirectCall: insert(.calls)
    case .systemCall: insert(.systemCall)
    case .return, .jump, .indirectJump, .stop: insert(.leaves)
    case .branch: insert(.leaves)
    case .next, .trap: break
    }
    if kind.contains(.divides) { insert(.divides) }
    if !kind.isDisjoint(with: [.dirtiesUpperHalves, .cleansUpperHalves, .legacyVector, .mmx, .emptiesMMX]) {
      insert(.vector)
    }
    if kind.contains(.interrupt) { insert(.interrupt) }
  }

  /// What's of interest in this instruction beside what is in all of its form.
  init(_ facts: InstructionFacts, _ instruction: Instruction) {
    self = []
    if facts.reads != 0 { insert(.readsRegister) }
    if facts.vectorReads != 0 { insert(.readsVector) }
    if !facts.flagsRead.isDisjoint(with: .status) { insert(.readsFlags) }
    switch instruction.prefix {
    case .rep, .repe, .repne, .a32Rep, .a32Repe, .a32Repne: insert(.repeats)
    default: break
    }
    if instruction.symbol != 0 || instruction.memorySymbol != 0 { insert(.namesSymbol) }
    if facts.stackChange < 0 { insert(.pushes) }
  }
}

extension Register {
  /// 0–15 for a general register of any width.
  var generalNumber: Int { (rawValue <= 64 ? Int(rawValue) - 1 : (Int(rawValue) - 65) & 3) & 15 }
}
