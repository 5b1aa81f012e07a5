import AsmX86

/// What's known of the processor at one place of a function.
///
/// It's large, so it's copied only where `copy` says so.
struct MachineState: ~Copyable, Sendable {
  /// One `Value` for each general register, in the order of `RegisterSet`'s bits.
  private var registers: SIMD16<UInt32>
  /// The general registers that on some way here nothing has set, a bit each.
  var unset: UInt16
  /// The general registers that on some way here hold what they held at entry.
  var untouched: UInt16
  /// The general registers of which only the low 8 or 16 bits have been set since something was left in them.
  var unsetAbove: UInt16
  /// The general registers that have been set since the last call or system call, on every way here: the second results
  /// of calls count, not what they return in rax. Before the first call all do.
  var setSinceCall: UInt16
  /// xmm0–xmm31 that on some way here nothing has set, and the call that left them; -1 for the function's entry.
  var unsetVectors: UInt32
  var unsetVectorsBy: Int32
  /// xmm0–xmm31 that have been set since the last call and not read since, as arguments of the next are.
  var vectorsSetSinceCall: UInt32
  /// xmm0–xmm31 that have been set since the function's entry.
  var vectorsSet: UInt32
  /// xmm0–xmm31 all of whose bits are 1, by a comparison of a register with itself.
  var vectorsFilled: UInt32
  var origins: PointerOrigins
  var slots: StackSlots
  /// The bytes of the stack that have been written, by their distance from rsp at entry.
  var written: ByteRanges
  var flags: FlagState
  var results: OpenResults
  /// What rdx held before the system call whose error the carry flag tells, and still holds after an error.
  var rdxBeforeSystemCall: Value
  /// What left the upper halves of the vector registers in use, -1 for nothing.
  var upperHalvesBy: Int32
  /// What left the x87 registers in use by MMX, -1 for nothing.
  var mmxBy: Int32

  /// Every register holds its own value, rsp points to the return address or argc.
  init() {
    registers = SIMD16(repeating: 0)
    unset = 0
    untouched = ~0
    unsetAbove = 0
    setSinceCall = 0
    unsetVectors = 0
    unsetVectorsBy = -1
    vectorsSetSinceCall = 0
    vectorsSet = 0
    vectorsFilled = 0
    origins = PointerOrigins()
    slots = StackSlots()
    written = ByteRanges()
    flags = FlagState()
    results = OpenResults()
    rdxBeforeSystemCall = .unknown
    upperHalvesBy = -1
    mmxBy = -1
    for register in 0..<16 { self[register] = .entry(register) }
    self[GeneralRegister.rsp] = .frame(0)
  }

  private init(copying other: borrowing MachineState) {
    registers = other.registers
    unset = other.unset
    untouched = other.untouched
    unsetAbove = other.unsetAbove
    setSinceCall = other.setSinceCall
    unsetVectors = other.unsetVectors
    unsetVectorsBy = other.unsetVectorsBy
    vectorsSetSinceCall = other.vectorsSetSinceCall
    vectorsSet = other.vectorsSet
    vectorsFilled = other.vectorsFilled
    origins = other.origins
    slots = other.slots
    written = other.written
    flags = other.flags
    results = other.results
    rdxBeforeSystemCall = other.rdxBeforeSystemCall
    upperHalvesBy = other.upperHalvesBy
    mmxBy = other.mmxBy
  }

  /// Another one that's the same.
  func copy() -> MachineState { MachineState(copying: self) }

  subscript(register: Int) -> Value {
    get { Value(bits: registers[register]) }
    set { registers[register] = newValue.bits }
  }

  /// From which register's value at entry the address in `register` was computed.
  func origin(_ register: Int) -> PointerOrigin {
    let value = self[register]
    return value.isA(.entry) ? PointerOrigin(value.number, .at) : origins[register]
  }

  /// Whether `origin` of the register with this `value` is one.
  @inline(__always)
  func hasOrigin(_ register: Int, _ value: Value) -> Bool {
    value.isA(.entry) || origins.registers.has(register)
  }

  /// Where the top of the stack is.
  var stackPointer: Value {
    get { self[GeneralRegister.rsp] }
    set { self[GeneralRegister.rsp] = newValue }
  }

  /// Keeps what holds in `other` as well.
  ///
  /// - Returns: whether anything changed.
  mutating func join(_ other: borrowing MachineState) -> Bool {
    var changed = joinOrigins(other)
    changed = slots.join(other.slots) || changed
    if registers != other.registers {
      for register in 0..<16 {
        var joined = self[register].joined(with: other[register])
        if register == GeneralRegister.rsp, !joined.isStackAddress { joined = .unproven }
        if register == GeneralRegister.rbp, joined.kind == .inFrame { joined = .unknown }
        if joined != self[register] {
          self[register] = joined
          changed = true
        }
      }
    }
    changed = written.formIntersection(other.written) || changed
    changed = joinUnset(other) || changed
    let carry = flags.carryOfSystemCall
    changed = flags.join(other.flags) || changed
    if carry >= 0, flags.carryOfSystemCall >= 0 {
      let joined = rdxBeforeSystemCall.joined(with: other.rdxBeforeSystemCall)
      changed = changed || joined != rdxBeforeSystemCall
      rdxBeforeSystemCall = joined
    }
    return results.join(other.results) || changed
  }

  /// Before registers and slots are joined: what one way knows of an address and the other doesn't is lost.
  private mutating func joinOrigins(_ other: borrowing MachineState) -> Bool {
    var changed = origins.joinLost(other.origins)
    guard registers != other.registers || origins != other.origins || slots != other.slots else {
      return changed
    }
    let before = origins
    let either = origins.registers | other.origins.registers
    for register in 0..<16 where self[register] != other[register] || either.has(register) {
      let (mine, theirs) = (origin(register), other.origin(register))
      guard mine != theirs else { continue }
      var joined = mine.joined(with: theirs)
      // What a call left there is nobody's address; what's lost stays so, or this could go on for ever.
      if mine.isNone, self[register].isA(.leftover), !origins.lost.has(theirs.register) { joined = theirs }
      if theirs.isNone, other[register].isA(.leftover) { joined = mine }
      if joined.isNone {
        origins.lose(mine)
        origins.lose(theirs)
      }
      origins[register] = joined
    }
    for content in slots.contents(missingIn: other.slots) + other.slots.contents(missingIn: slots)
    where content.isA(.entry) {
      origins.lose(PointerOrigin(content.number, .at))
    }
    changed = origins != before || changed
    return changed
  }

  private mutating func joinUnset(_ other: borrowing MachineState) -> Bool {
    let wasUntouched = untouched
    untouched |= other.untouched
    let before = (unset, unsetAbove, setSinceCall, unsetVectors, vectorsSetSinceCall, vectorsSet)
    let filledBefore = vectorsFilled
    unset |= other.unset
    unsetAbove |= other.unsetAbove
    setSinceCall &= other.setSinceCall
    if other.unsetVectors & ~unsetVectors != 0 { unsetVectorsBy = other.unsetVectorsBy }
    unsetVectors |= other.unsetVectors
    vectorsSetSinceCall &= other.vectorsSetSinceCall
    vectorsSet &= other.vectorsSet
    vectorsFilled &= other.vectorsFilled
    var changed =
      untouched != wasUntouched || filledBefore != vectorsFilled
      || before != (unset, unsetAbove, setSinceCall, unsetVectors, vectorsSetSinceCall, vectorsSet)
    if upperHalvesBy < 0, other.upperHalvesBy >= 0 {
      upperHalvesBy = other.upperHalvesBy
      changed = true
    }
    if mmxBy < 0, other.mmxBy >= 0 {
      mmxBy = other.mmxBy
      changed = true
    }
    return changed
  }
}

/// A state that's kept, of a block's beginning or of a way out.
final class KeptState {
  fileprivate(set) var state: MachineState

  init(_ state: consuming MachineState) { self.state = state }

  /// Keeps what holds in `other` as well.
  ///
  /// - Returns: whether anything changed.
  func join(_ other: borrowing MachineState) -> Bool { state.join(other) }
}

/// The general registers by the numbers that `RegisterSet` and the states give them.
enum GeneralRegister {
  static let rax = 0
  static let rcx = 1
  static let rdx = 2
  static let rbx = 3
  static let rsp = 4
  static let rbp = 5
  static let rsi = 6
  static let rdi = 7
  static let r10 = 10

  /// What a function must hand back as it found it, without rsp (System V ABI 3.2.1).
  static let calleeSaved = [3, 5, 12, 13, 14, 15]
  /// The same, a bit each.
  static let calleeSavedBits: UInt16 = 0b1111_0000_0010_1000
  /// What a call may overwrite, without rax, which has the result (System V ABI 3.2.1): rcx rdx rsi rdi r8–r11.
  static let volatile: UInt16 = 0b0000_1111_1100_0110
  /// What may hold arguments (System V ABI 3.2.3): rdi rsi rdx rcx r8 r9.
  static let arguments: UInt16 = 0b0000_0011_1100_0110
  /// What a function of the module may be given something in: every register but rsp and those that are saved.
  static let mayHoldArguments: UInt16 = 0b0000_1111_1100_0111
  /// rdi rsi rdx r10 r8 r9: the arguments of a system call, in order.
  static let systemCallArguments = [7, 6, 2, 10, 8, 9]

  /// Those of them that `parameters` says, a bit each from the first parameter at bit 0, as registers.
  static func systemCallArguments(_ parameters: UInt8) -> UInt16 {
    var registers: UInt16 = 0
    for (number, register) in systemCallArguments.enumerated() where parameters & 1 << UInt8(number) != 0 {
      registers |= .register(register)
    }
    return registers
  }
}

extension UInt16 {
  /// The numbers of the bits that are set, as registers.
  var registers: RegisterNumbers { RegisterNumbers(bits: self) }
  /// Whether the register with this number is in the set.
  func has(_ register: Int) -> Bool { self & 1 << UInt16(register) != 0 }
  /// The register with this number alone.
  static func register(_ number: Int) -> UInt16 { 1 << UInt16(number) }
}

/// The numbers of the bits that are set, lowest first, without a list of them.
struct RegisterNumbers: Sequence, IteratorProtocol {
  var bits: UInt16

  mutating func next() -> Int? {
    guard bits != 0 else { return nil }
    let number = bits.trailingZeroBitCount
    bits &= bits - 1
    return number
  }
}
