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
    if decoration & 7 != 0 {
      result.noteOpmask(of: self, isUsedUp: shape.usesUpOpmask, writesRegister: shape.writesFirst)
    }
    if shape.isIdiom, base == 0, index == 0, last == lastButOne { result.read = [] }
    if let count = shiftCount(shape) { result.adjustFlags(shiftedBy: count) }
    switch prefix {
    case .rep, .repe, .repne, .a32Rep, .a32Repe, .a32Repne: result.repeatInstruction()
    case .none, .lock, .xacquire, .xrelease, .xacquireLock, .xreleaseLock, .bnd, .a32, .vex, .vexBytes: break
    }
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
    switch shape.stack {
    case .leave: return nil
    // The frame pointers of the levels around it are pushed too (Intel SDM volume 2, ENTER).
    case .enter: return -8 - Int(immediate) - 8 * Int(displacement & 31)
    case .none, .add, .subtract, .address: break
    }
    guard isStackPointerWritten else {
      return (shape.implicit.stackChange ?? 0) + shape.immediateStackFactor * Int(immediate)
    }
    guard symbol == 0, register0 == Register.rsp.rawValue else { return nil }
    switch shape.stack {
    case .add: return Int(immediate)
    case .subtract: return -Int(immediate)
    case .address where base == Register.rsp.rawValue && index == 0 && memorySymbol == 0:
      return Int(displacement)
    case .address, .none, .enter, .leave: return nil
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

  /// With an opmask, what merging leaves out of the destination is read, as it were; a gather or scatter clears the
  /// bit of each element that it has done (Intel SDM volume 2, 2.7.3 and VPGATHERDD).
  fileprivate mutating func noteOpmask(of instruction: Instruction, isUsedUp: Bool, writesRegister: Bool) {
    let opmask = RegisterSet(instruction.opmask)
    read.formUnion(opmask)
    if isUsedUp {
      written.formUnion(opmask)
      mayWrite.formUnion(opmask)
    }
    if writesRegister, !instruction.isZeroing {
      read.formUnion(RegisterSet(Register(rawValue: instruction.register0)))
    }
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
