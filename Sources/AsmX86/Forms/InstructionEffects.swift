/// What one instruction does: the form's `Effects` with the registers and numbers of this instruction, and
/// the cases that depend on them (`xor eax, eax` reads nothing, a shift by 0 changes no flag, `rep` counts
/// rcx down).
public struct InstructionEffects: Sendable, Hashable {
  /// Registers whose value matters.
  public var read: RegisterSet = []
  /// Registers that are written in any case. A part counts as the whole: writing al writes rax.
  public var written: RegisterSet = []
  /// Registers that may be written, with those in `written`.
  public var mayWrite: RegisterSet = []
  public var flagsRead: Flags = []
  /// Flags that have a meaning of this instruction's own afterwards, in any case.
  public var flagsWritten: Flags = []
  /// Flags that are of no meaning afterwards.
  public var flagsUndefined: Flags = []
  /// Flags that may be another one afterwards, with those in `flagsWritten` and `flagsUndefined`.
  public var flagsChanged: Flags = []
  /// Bytes added to rsp; nil where the instruction gives rsp a value that only its operands know.
  public var stackChange: Int? = 0
  public var controlFlow: ControlFlow = .next
}

extension Instruction {
  /// What this instruction does.
  public var effects: InstructionEffects {
    let shape = EffectShape.of(form)
    var result = shape.implicit
    let slots = SIMD4(register0, register1, register2, register3)
    var slot = 0
    var (last, lastButOne) = (0 as UInt8, 0 as UInt8)
    var writesStackPointer = false
    for number in 0..<shape.operandCount {
      let operand = EffectShape.Operand(rawValue: shape.operands[number])
      if operand.contains(.register) {
        let register = Register(rawValue: slot < 4 ? slots[slot] : 0)
        slot += 1
        (lastButOne, last) = (last, register.rawValue)
        result.note(register, operand)
        if operand.contains(.writes), register.full == .rsp { writesStackPointer = true }
      } else if operand.contains(.memory) {
        result.read.formUnion(RegisterSet(Register(rawValue: base)))
        result.read.formUnion(RegisterSet(Register(rawValue: index)))
      }
    }
    if shape.isIdiom, base == 0, index == 0, last == lastButOne { result.read = [] }
    if let count = shiftCount(shape) { result.adjustFlags(shiftedBy: count) }
    if prefix == .rep || prefix == .repe || prefix == .repne { result.repeatInstruction() }
    result.stackChange = stackChange(shape, isStackPointerWritten: writesStackPointer)
    return result
  }

  fileprivate enum ShiftCount {
    /// In cl: any.
    case unknown
    case known(Int64)
  }

  /// How far this instruction shifts or rotates; nil where it does neither, or leaves the flags alone.
  private func shiftCount(_ shape: EffectShape) -> ShiftCount? {
    switch shape.shift {
    case .none: nil
    case .byRegister: .unknown
    case .byImmediate(let mask): symbol == 0 ? .known(immediate & mask) : .unknown
    }
  }

  /// Bytes added to rsp; nil where unknown.
  private func stackChange(_ shape: EffectShape, isStackPointerWritten: Bool) -> Int? {
    if shape.stack == .leave { return nil }
    guard isStackPointerWritten else {
      return (shape.implicit.stackChange ?? 0) + (shape.stackChangeAddsImmediate ? Int(immediate) : 0)
    }
    guard symbol == 0, register0 == Register.rsp.rawValue else { return nil }
    switch shape.stack {
    case .add: return Int(immediate)
    case .subtract: return -Int(immediate)
    case .address where base == Register.rsp.rawValue && index == 0 && memorySymbol == 0:
      return Int(displacement)
    case .address, .none, .leave: return nil
    }
  }
}

extension InstructionEffects {
  mutating func note(_ register: Register, _ access: Access) {
    let one = RegisterSet(register)
    if access.reads { read.formUnion(one) }
    if access.writes { mayWrite.formUnion(one) }
    if access.alwaysWrites { written.formUnion(one) }
  }

  fileprivate mutating func note(_ register: Register, _ operand: EffectShape.Operand) {
    let one = RegisterSet(register)
    if operand.contains(.reads) { read.formUnion(one) }
    if operand.contains(.writes) { mayWrite.formUnion(one) }
    if operand.contains(.alwaysWrites) { written.formUnion(one) }
  }

  /// A shift by 0 changes no flag; the overflow flag has a meaning only after a shift by 1 (Intel SDM volume
  /// 2, SAL).
  fileprivate mutating func adjustFlags(shiftedBy count: Instruction.ShiftCount) {
    let undefined = flagsUndefined
    switch count {
    case .unknown:
      flagsWritten = []
    case .known(0):
      flagsWritten = []
      flagsUndefined = []
      flagsChanged = []
    case .known(1):
      flagsWritten.formUnion(undefined.intersection(.overflow))
      flagsUndefined.subtract(.overflow)
    case .known: break
    }
  }

  /// With rcx = 0 a repeated instruction does nothing.
  fileprivate mutating func repeatInstruction() {
    read.formUnion(RegisterSet(.rcx))
    // What it may leave as it was is read, as it were.
    mayWrite.formUnion(written)
    written = RegisterSet(.rcx)
    mayWrite.formUnion(RegisterSet(.rcx))
    flagsWritten = []
  }
}
