/// What's known of the processor at one place of a function.
struct MachineState: FlowState, Equatable, Sendable {
  /// One `Value` for each general register, in the order of `RegisterSet`'s bits.
  private var registers: SIMD16<UInt32>
  var slots = StackSlots()
  /// The system call whose error the carry flag tells (macOS); -1 for none.
  var carryOfSystemCall: Int32 = -1
  /// What rdx held before that system call, and still holds after an error.
  var rdxBeforeSystemCall = Value.unknown

  /// At a function's entry: every register holds its own value, rsp points to the return address or argc.
  init() {
    registers = SIMD16(repeating: 0)
    for register in 0..<16 { self[register] = .entry(register) }
    self[GeneralRegister.rsp] = .frame(0)
  }

  subscript(register: Int) -> Value {
    get { Value(bits: registers[register]) }
    set { registers[register] = newValue.bits }
  }

  /// Where the top of the stack is.
  var stackPointer: Value {
    get { self[GeneralRegister.rsp] }
    set { self[GeneralRegister.rsp] = newValue }
  }

  /// Keeps what holds in `other` as well.
  ///
  /// - Returns: whether anything changed.
  mutating func join(_ other: MachineState) -> Bool {
    var changed = slots.join(other.slots)
    if registers != other.registers {
      for register in 0..<16 {
        var joined = self[register].joined(with: other[register])
        if register == GeneralRegister.rsp, joined == .unknown { joined = .unproven }
        if joined != self[register] {
          self[register] = joined
          changed = true
        }
      }
    }
    if carryOfSystemCall != other.carryOfSystemCall, carryOfSystemCall >= 0 {
      carryOfSystemCall = -1
      changed = true
    }
    if carryOfSystemCall >= 0 {
      let joined = rdxBeforeSystemCall.joined(with: other.rdxBeforeSystemCall)
      changed = changed || joined != rdxBeforeSystemCall
      rdxBeforeSystemCall = joined
    }
    return changed
  }
}

/// The general registers by the numbers that `RegisterSet` and the states give them.
enum GeneralRegister {
  static let rax = 0
  static let rcx = 1
  static let rdx = 2
  static let rbx = 3
  static let rsp = 4
  static let rbp = 5

  /// What a function must hand back as it found it, without rsp (System V ABI 3.2.1).
  static let calleeSaved = [3, 5, 12, 13, 14, 15]
  /// What a call may overwrite, without rax, which has the result (System V ABI 3.2.1): rcx rdx rsi rdi r8–r11.
  static let volatile: UInt16 = 0b0000_1111_1100_0110
  /// rdi rsi rdx r10 r8 r9: the arguments of a system call, in order.
  static let systemCallArguments = [7, 6, 2, 10, 8, 9]
}

extension UInt16 {
  /// The numbers of the bits that are set, as registers.
  var registers: RegisterNumbers { RegisterNumbers(bits: self) }
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
