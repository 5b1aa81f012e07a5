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
    let containing = RegisterSet.containing
    result.note(register0, 1, shape, containing)
    result.note(register1, 2, shape, containing)
    result.note(register2, 4, shape, containing)
    result.note(register3, 8, shape, containing)
    if shape.hasMemory {
      result.read.formUnion(containing[Int(base)])
      result.read.formUnion(containing[Int(index)])
    }
    if shape.isIdiom, hasSameSources(shape.registerCount) { result.read = [] }
    if decoration & 7 != 0 {
      result.noteOpmask(of: self, isUsedUp: shape.usesUpOpmask, writesRegister: shape.writesFirst)
    }
    if let count = shiftCount(shape.shift) { result.adjustFlags(shiftedBy: count) }
    switch prefix {
    case .rep, .repe, .repne, .a32Rep, .a32Repe, .a32Repne: result.repeatInstruction()
    case .none, .lock, .xacquire, .xrelease, .xacquireLock, .xreleaseLock, .bnd, .a32, .vex, .vexBytes: break
    }
    if result.mayWrite.isSuperset(of: RegisterSet.stackPointer), isStackPointerNamed(in: shape.writtenSlots) {
      result.stackChange = newStackChange(shape.stack)
    } else {
      result.stackChange = fixedStackChange(
        shape.stack, shape.implicit.stackChange, shape.immediateStackFactor)
    }
    return result
  }

  /// The last two of the registers are the same one.
  @inline(__always)
  private func hasSameSources(_ registerCount: UInt8) -> Bool {
    switch registerCount {
    case 2: register0 == register1
    case 3: register1 == register2
    case 4: register2 == register3
    default: false
    }
  }

  /// Whether the register in one of these slots is rsp, or a part of it.
  private func isStackPointerNamed(in slots: UInt8) -> Bool {
    func isNamed(_ register: UInt8, _ slot: UInt8) -> Bool {
      slots & slot != 0 && RegisterSet.containing[Int(register)] == RegisterSet.stackPointer
    }
    return isNamed(register0, 1) || isNamed(register1, 2) || isNamed(register2, 4) || isNamed(register3, 8)
  }

  fileprivate enum ShiftCount {
    /// In cl: any.
    case unknown
    case known(Int64)
  }

  /// How far this instruction shifts or rotates; nil where it does neither, or leaves the flags alone.
  @inline(__always)
  private func shiftCount(_ shift: EffectShape.Shift) -> ShiftCount? {
    switch shift {
    case .none: nil
    case .byRegister: .unknown
    case .byImmediate(let mask): symbol == 0 ? .known(immediate & mask) : .unknown
    }
  }

  /// Bytes added to rsp where no operand is rsp; nil where unknown.
  @inline(__always)
  private func fixedStackChange(
    _ operation: EffectShape.StackOperation, _ implicit: Int?, _ immediateFactor: Int
  ) -> Int? {
    switch operation {
    case .leave: nil
    // The frame pointers of the levels around it are pushed too (Intel SDM volume 2, ENTER).
    case .enter: -8 - Int(immediate) - 8 * Int(displacement & 31)
    case .none, .add, .subtract, .address: (implicit ?? 0) + immediateFactor * Int(immediate)
    }
  }

  /// Bytes added to rsp where that's an operand that's written; nil where unknown.
  private func newStackChange(_ operation: EffectShape.StackOperation) -> Int? {
    guard symbol == 0, register0 == Register.rsp.rawValue else { return nil }
    switch operation {
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

  /// Notes what's done with the register in one of the instruction's slots.
  @inline(__always)
  fileprivate mutating func note(
    _ register: UInt8, _ slot: UInt8, _ shape: borrowing EffectShape, _ containing: [RegisterSet]
  ) {
    guard register != 0 else { return }
    let one = containing[Int(register)]
    if shape.readSlots & slot != 0 { read.formUnion(one) }
    if shape.writtenSlots & slot != 0 { mayWrite.formUnion(one) }
    if shape.alwaysWrittenSlots & slot != 0 { written.formUnion(one) }
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
