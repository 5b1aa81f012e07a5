import AsmX86

/// What rcx counts: with 0 a repeated instruction and a shift by cl do nothing, and leave the flags alone.
extension Transfer {
  /// Whether an instruction that may do nothing, and so doesn't set its flags in any case, does something here.
  func isDone(_ place: borrowing Place, _ state: borrowing MachineState) -> Bool {
    let facts = place.facts
    guard facts.reads.has(GeneralRegister.rcx) else { return false }
    if facts.interest.contains(.repeats) {
      return state.flags.isCountSet || (count(state) ?? 0) != 0
    }
    guard facts.traits.kind.contains(.shiftsByCount) else { return false }
    if state.flags.isCountSet { return true }
    guard let count = count(state) else { return false }
    // The processor takes five bits of it, of a quadword's six (Intel SDM volume 2, SAL).
    let isWide =
      place.instruction.register0 <= 16 && place.instruction.register0 != 0
      || facts.traits.storedBytes == 8
    return count & (isWide ? 63 : 31) != 0
  }

  private static let cl: UInt8 = 50

  /// The number in rcx, or in cl where only that's known; nil where it isn't known.
  private func count(_ state: borrowing MachineState) -> Int? {
    let value = state[GeneralRegister.rcx]
    if value.isA(.constant) { return value.number }
    guard value.isA(.product), graph.facts[value.number].traits.role == .byteNumber else { return nil }
    let instruction = function.instructions[value.number]
    return instruction.symbol == 0 && instruction.register0 == Self.cl
      ? Int(instruction.immediate) : nil
  }

  /// Whether the zero flag that the instruction sets tells whether rcx, or a part of it, is 0.
  func tellsCount(_ facts: InstructionFacts, _ instruction: Instruction) -> Bool {
    let first = instruction.register0
    guard first != 0, first <= 68, Register(rawValue: first).generalNumber == GeneralRegister.rcx else {
      return false
    }
    switch facts.traits.role {
    case .add, .subtract, .mask, .increment, .decrement, .orNumber, .andNumber: return true
    case .compare, .compareNarrow: return instruction.symbol == 0 && instruction.immediate == 0
    default:
      // `test` and the like of the register with itself, `shr` and `sar` of it.
      return first == instruction.register1
        || facts.traits.kind.contains(.takesSign) && facts.writes.has(GeneralRegister.rcx)
          && facts.flagsWritten.contains(.zero)
    }
  }

  /// `jrcxz` and `loop` tell it too.
  func followCount(_ isJump: Bool, _ facts: InstructionFacts, _ state: inout MachineState) {
    guard facts.reads.has(GeneralRegister.rcx) else { return }
    let isLoop = facts.writes.has(GeneralRegister.rcx)
    if isJump == isLoop { state.flags.isCountSet = true }
  }
}
