import AsmX86

/// What the analysis must know of a form, found once for each.
struct FormTraits: Sendable {
  var role: Role = .other
  var flow: ControlFlow = .next
  var condition: Condition = .none
  var kind: Kind = []
  var interest: Interest = []
  /// How many bytes the form stores in memory; 0 for none.
  var storedBytes: UInt16 = 0
  /// How many bytes the form loads from memory; 0 for none.
  var loadedBytes: UInt16 = 0
  /// What one step of a string instruction loads at rsi and at rdi, and stores at rdi, in bytes.
  var stringBytes = StringBytes()

  struct StringBytes {
    var source: UInt8 = 0
    var destination: UInt8 = 0
    var stored: UInt8 = 0
    /// With `rep` it's done rcx times, and doesn't stop at what it finds.
    var isCounted: Bool { destination == 0 && (source > 0 || stored > 0) }
  }
  /// The general registers that it uses without naming them, and of which it reads 8 or 16 bits.
  var narrowImplicit: UInt16 = 0
  /// The same, of which it writes 8 or 16 bits: al of `lodsb`.
  var narrowImplicitWrites: UInt16 = 0
  /// Which of the instruction's `register0`…`register3` are read, and written, a bit each.
  var slotReads: UInt8 = 0
  var slotWrites: UInt8 = 0

  /// What an instruction does beyond overwriting registers.
  enum Role: UInt8 {
    case other
    /// `push r64`, `pop r64`.
    case push, pop
    /// `push` of a number.
    case pushNumber
    /// `mov` of 64 bits between registers, from memory, to memory.
    case move, load, store
    /// The same of 32 bits.
    case moveNarrow, loadNarrow, storeNarrow
    /// `mov` of a number to a register of 32 or 64 bits.
    case number
    /// `mov` of a number to 8 bits of a register.
    case byteNumber
    /// `lea` of 64 bits.
    case address
    /// `add`, `sub`, `and` of a number to a register of 64 bits.
    case add, subtract, mask
    /// `inc`, `dec` of a register of 64 or 32 bits.
    case increment, decrement
    /// `xor` or `sub` of a register of 64 or 32 bits with itself, where both are the same.
    case clear
    /// `cmp` of a register and a number, of 64 and 32 bits.
    case compare, compareNarrow
    /// `test` or `or` or `and` of two registers, of 64 and 32 bits.
    case test, testNarrow
    /// `xchg` of two registers of 64 bits, and of one and memory.
    case exchange, exchangeWithMemory
    case leave, enter
    /// `or` and `and` of a number to a register of another width.
    case orNumber, andNumber
    /// `movsxd r64, r32`, and `cdqe`.
    case signExtend, signExtendAccumulator
    case cpuid
    /// Only fills space, whatever its operand says.
    case nop
    /// `fxsave`, `xsave` and the like: keeps registers in memory, whatever they hold.
    case savesState
  }

  /// What rules ask about.
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt32
    /// `div` or `idiv` by 32 or 64 bits, whose dividend's upper half is edx or rdx.
    static let divides = Kind(rawValue: 1)
    static let setsDirection = Kind(rawValue: 1 << 1)
    static let clearsDirection = Kind(rawValue: 1 << 2)
    /// `movs`, `stos`, `lods`, `scas`, `cmps`, which go up or down as DF says.
    static let string = Kind(rawValue: 1 << 3)
    /// Writes a register of 256 or 512 bits.
    static let dirtiesUpperHalves = Kind(rawValue: 1 << 4)
    static let cleansUpperHalves = Kind(rawValue: 1 << 5)
    /// An instruction of SSE on xmm registers, in its old encoding.
    static let legacyVector = Kind(rawValue: 1 << 6)
    static let mmx = Kind(rawValue: 1 << 7)
    static let emptiesMMX = Kind(rawValue: 1 << 8)
    /// Puts a scalar into a vector register whose other bits stay: the register is named as a source, but nobody
    /// looks at what it was.
    static let mergesScalar = Kind(rawValue: 1 << 9)
    /// `int`.
    static let interrupt = Kind(rawValue: 1 << 10)
    /// Nothing but the registers and flags that it writes changes, and no exception can come of it.
    static let isPure = Kind(rawValue: 1 << 11)
    /// `lea` of any width: its memory operand isn't accessed.
    static let takesAddress = Kind(rawValue: 1 << 12)
    /// `ret` with a number of bytes to take.
    static let hasMemory = Kind(rawValue: 1 << 13)
    /// `cdq`, `cqo`, `cwd`.
    static let extendsSign = Kind(rawValue: 1 << 14)
    /// `hlt`, `pause` and the like: waits, or lets others run.
    static let halts = Kind(rawValue: 1 << 16)
    /// `mov`.
    static let moves = Kind(rawValue: 1 << 17)
    /// A conditional move or `setcc`.
    static let choosesByFlags = Kind(rawValue: 1 << 15)
    /// `sbb` of two registers: of one with itself it makes a mask of the carry flag.
    static let subtractsWithBorrow = Kind(rawValue: 1 << 18)
    /// `cmp` of a register with another or with memory.
    static let compares = Kind(rawValue: 1 << 19)
    /// `neg`, `sar`, `bt` and the like, which bring the sign of their operand where it's looked at.
    static let takesSign = Kind(rawValue: 1 << 20)
    /// Its memory operand has no fixed size: `xsave`.
    static let hasOpenSize = Kind(rawValue: 1 << 22)
    /// Its memory operand has to be at a multiple of its size, or of 16.
    static let needsAlignment = Kind(rawValue: 1 << 23)
    /// `vpternlogd` and `vpternlogq`.
    static let ternaryLogic = Kind(rawValue: 1 << 21)
    /// A shift or rotation by cl.
    static let shiftsByCount = Kind(rawValue: 1 << 28)
    /// `shl` by a number.
    static let shiftsLeft = Kind(rawValue: 1 << 29)
    /// Compares for equality, with a register of all ones where a vector register is compared with itself.
    static let fills = Kind(rawValue: 1 << 30)
    /// Loads the elements of a vector that a mask selects, one by one.
    static let gathers = Kind(rawValue: 1 << 31)
  }

  init(_ form: Form) {
    flow = form.effects.controlFlow
    for (operand, access) in zip(form.operands, form.effects.operandAccess) where operand.isMemory {
      let bytes = UInt16(clamping: max(operand.memoryBits / 8, 1))
      if access.writes { storedBytes = bytes }
      if access.reads { loadedBytes = bytes }
    }
    noteSlots(form)
    noteImplicit(form)
    role = Self.role(form.mnemonic, form.operands)
    condition = Self.condition(form)
    kind = Self.kind(form)
    if kind.contains(.string) { stringBytes = Self.stringBytes(form.mnemonic) }
    interest = Interest(of: self)
  }

  private static func stringBytes(_ mnemonic: String) -> StringBytes {
    let sizes: [Character: UInt8] = ["b": 1, "w": 2, "d": 4, "q": 8]
    guard let size = mnemonic.last.flatMap({ sizes[$0] }) else { return StringBytes() }
    return switch mnemonic.dropLast() {
    case "movs": StringBytes(source: size, stored: size)
    case "stos": StringBytes(stored: size)
    case "lods": StringBytes(source: size)
    case "cmps": StringBytes(source: size, destination: size)
    case "scas": StringBytes(destination: size)
    default: StringBytes()
    }
  }

  private mutating func noteSlots(_ form: Form) {
    var slot: UInt8 = 0
    for (operand, access) in zip(form.operands, form.effects.operandAccess) where operand.isRegister {
      if access.reads { slotReads |= 1 << slot }
      if access.writes { slotWrites |= 1 << slot }
      slot += 1
    }
  }

  private mutating func noteImplicit(_ form: Form) {
    var wide: UInt16 = 0
    for implicit in form.effects.implicit where implicit.access.reads && implicit.register.isGeneral {
      let bit = 1 << UInt16(implicit.register.generalNumber) as UInt16
      if implicit.register.bits < 32 { narrowImplicit |= bit } else { wide |= bit }
    }
    narrowImplicit &= ~wide
    for implicit in form.effects.implicit
    where implicit.access.writes && implicit.register.isGeneral && implicit.register.bits < 32 {
      narrowImplicitWrites |= 1 << UInt16(implicit.register.generalNumber)
    }
  }

  private static func condition(_ form: Form) -> Condition {
    let name = form.mnemonic
    if form.effects.controlFlow == .branch, name.hasPrefix("j") { return Condition(suffix: name.dropFirst()) }
    if name.hasPrefix("set"), form.operands.count == 1 { return Condition(suffix: name.dropFirst(3)) }
    if name.hasPrefix("cmov") { return Condition(suffix: name.dropFirst(4)) }
    return .none
  }

  private static let wide = OperandKind.register(.general64)
  private static let narrow = OperandKind.register(.general32)

  private static func role(_ mnemonic: String, _ operands: [OperandKind]) -> Role {
    let isWide = operands.first == wide
    switch mnemonic {
    case "push":
      if case .immediate = operands.first { return .pushNumber }
      return isWide ? .push : .other
    case "pop": return isWide ? .pop : .other
    case "leave": return .leave
    case "enter": return .enter
    case "nop": return .nop
    case "fxsave", "fxsave64", "xsave", "xsave64", "xsavec", "xsavec64", "xsaveopt", "xsaveopt64", "xsaves",
      "xsaves64":
      return .savesState
    case "movsxd": return operands == [wide, narrow] ? .signExtend : .other
    case "cdqe": return .signExtendAccumulator
    case "lea": return isWide ? .address : .other
    case "xchg":
      if operands == [wide, wide] { return .exchange }
      return operands.contains(wide) ? .exchangeWithMemory : .other
    case "cpuid": return .cpuid
    case "inc", "dec":
      guard isWide || operands.first == narrow else { return .other }
      return mnemonic == "inc" ? .increment : .decrement
    case "mov":
      switch (operands.first, operands.last) {
      case (wide, wide): return .move
      case (narrow, narrow): return .moveNarrow
      case (wide, .memory): return .load
      case (narrow, .memory): return .loadNarrow
      case (.memory, wide): return .store
      case (.memory, narrow): return .storeNarrow
      case (wide, .immediate), (narrow, .immediate): return .number
      case (.register(.general8), .immediate): return .byteNumber
      default: return .other
      }
    case "xor" where operands == [wide, wide] || operands == [narrow, narrow]: return .clear
    case "sub" where operands == [wide, wide] || operands == [narrow, narrow]: return .clear
    case "test", "or", "and":
      if operands == [wide, wide] { return .test }
      if operands == [narrow, narrow] { return .testNarrow }
      return mnemonic == "test" ? .other : withNumber(mnemonic, operands)
    case "cmp", "add", "sub": return withNumber(mnemonic, operands)
    default: return .other
    }
  }

  private static func withNumber(_ mnemonic: String, _ operands: [OperandKind]) -> Role {
    guard let first = operands.first, first.isRegister, case .immediate = operands.last else { return .other }
    let isWide = first == wide || first == .fixed(.rax)
    switch (mnemonic, isWide) {
    case ("add", true): return .add
    case ("sub", true): return .subtract
    case ("and", true): return .mask
    case ("and", false): return .andNumber
    case ("or", _): return .orNumber
    case ("cmp", true): return .compare
    case ("cmp", false) where first == narrow || first == .fixed(Register(rawValue: 17)):
      return .compareNarrow
    default: return .other
    }
  }
}
