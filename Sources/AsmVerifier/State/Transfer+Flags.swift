import AsmX86

/// The flags, and what branches tell by them.
extension Transfer {
  func noteFlags(_ place: borrowing Place, _ state: inout MachineState) {
    if !state.results.isEmpty { noteLooks(place.facts, place.instruction, &state) }
    if place.facts.interest.contains(.readsFlags) {
      // A condition looks at what a comparison tells, whichever flags that takes.
      state.flags.spent.formUnion(
        place.facts.traits.condition == .none ? place.facts.flagsRead.intersection(.status) : .status)
    }
    guard !place.facts.flagsChanged.isEmpty else { return }
    let status = place.facts.flagsChanged.intersection(.status)
    if !status.isEmpty {
      let undefined = place.facts.flagsUndefined.intersection(.status)
      state.flags.unset.subtract(place.facts.flagsWritten)
      if place.facts.flagsWritten.isEmpty, isDone(place, state) {
        state.flags.unset.subtract(status.subtracting(undefined))
      }
      if !undefined.isSubset(of: state.flags.unset) || !undefined.isEmpty {
        state.flags.unset.formUnion(undefined)
        state.flags.unsetBy = Int32(place.index)
      }
      noteMeaning(of: status, place, &state)
      state.flags.compared = .unknown
      state.flags.staleSystemCall = -1
      if status.contains(.carry) { state.flags.carryOfSystemCall = -1 }
      noteComparison(place.facts, place.instruction, &state)
      if status.contains(.zero) {
        state.flags.tellsCount =
          (place.facts.reads | place.facts.writes).has(GeneralRegister.rcx)
          && tellsCount(place.facts, place.instruction)
      }
    }
    if place.facts.traits.kind.contains(.setsDirection) {
      state.flags.directionSetBy = Int32(place.index)
    } else if place.facts.flagsChanged.contains(.direction) {
      state.flags.directionSetBy = -1
    }
  }

  /// Whether the flags that the instruction sets may be meant for a caller.
  private func noteMeaning(of status: Flags, _ place: borrowing Place, _ state: inout MachineState) {
    let isCleared =
      place.facts.traits.role == .clear && place.instruction.register0 == place.instruction.register1
    if isCleared || place.facts.writes.has(GeneralRegister.rsp) {
      state.flags.spent.formUnion(status)
    } else {
      state.flags.spent.subtract(status)
    }
    state.flags.left.subtract(status)
    if state.flags.left.isEmpty { state.flags.leftBy = -1 }
  }

  /// What looks at a result other than by a comparison with a number and a branch is taken to tell errors.
  private func noteLooks(
    _ facts: InstructionFacts, _ instruction: Instruction, _ state: inout MachineState
  ) {
    let kind = facts.traits.kind
    func close(_ value: Value) { if value.kind == .result { state.results[value.number] = nil } }
    if kind.contains(.choosesByFlags) { close(state.flags.compared) }
    if facts.traits.flow == .next, facts.flagsRead.contains(.carry), state.flags.carryOfSystemCall >= 0 {
      state.results[Int(state.flags.carryOfSystemCall)] = nil
    }
    let tellsBySign = platform.errorConvention == .negativeErrno
    if tellsBySign, carriesForErrors(facts, instruction) { close(state[number(instruction.register0)]) }
    guard kind.contains(.compares) || kind.contains(.takesSign) && tellsBySign else { return }
    if instruction.register0 != 0 {
      close(state[number(instruction.register0)])
    } else if kind.contains(.extendsSign) {
      close(state[GeneralRegister.rax])
    }
    if kind.contains(.compares), instruction.register1 != 0 { close(state[number(instruction.register1)]) }
  }

  /// `add rax, 4095`, which sets the carry flag for errors only, and `shl rax, 1`, which does for what's negative.
  private func carriesForErrors(_ facts: InstructionFacts, _ instruction: Instruction) -> Bool {
    switch facts.traits.role {
    case .add: number(instruction) == 4095
    case .other:
      facts.traits.kind.contains(.shiftsLeft) && instruction.immediate == 1 && instruction.register1 == 0
    default: false
    }
  }

  private func number(_ register: UInt8) -> Int { Register(rawValue: register).generalNumber }

  private func noteComparison(
    _ facts: InstructionFacts, _ instruction: Instruction, _ state: inout MachineState
  ) {
    let first = Register(rawValue: instruction.register0).generalNumber
    var number = 0
    switch facts.traits.role {
    case .test, .testNarrow:
      guard instruction.register0 == instruction.register1 else { return }
    case .compare, .compareNarrow:
      guard let known = self.number(instruction), let small = Int32(exactly: known) else { return }
      number = Int(small)
    case .other where takesSignAsCarry(facts, instruction): break
    default: return
    }
    state.flags.compared = state[first]
    state.flags.number = Int32(number)
    state.flags.isNarrow = facts.traits.role == .testNarrow || facts.traits.role == .compareNarrow
  }

  /// `bt eax, 31`: `jc` behind it goes where `jl` behind `cmp eax, 0` does, which on macOS is a test for another system.
  private func takesSignAsCarry(_ facts: InstructionFacts, _ instruction: Instruction) -> Bool {
    facts.traits.kind.contains(.takesSign) && facts.writes == 0 && facts.flagsWritten.contains(.carry)
      && instruction.register1 == 0 && instruction.symbol == 0
      && Int(instruction.immediate) + 1 == Register(rawValue: instruction.register0).bits
      && platform.errorConvention == .carryFlag
  }

  /// What's known besides on one of the ways out of `block`.
  func follow(isJump: Bool, from block: FlowGraph.Block, _ state: inout MachineState) {
    let condition = graph.facts[block.last].traits.condition
    guard graph.facts[block.last].traits.flow == .branch else { return }
    guard condition != .none else { return followCount(isJump, graph.facts[block.last], &state) }
    let holds = isJump ? condition : condition.negated
    if state.flags.tellsCount, holds == .notEqual { state.flags.isCountSet = true }
    followCarry(holds, &state)
    guard state.flags.compared.kind == .result, platform.errorConvention == .negativeErrno else { return }
    let call = state.flags.compared.number
    let number = Int64(state.flags.number)
    // `clone` gives a child that has a stack of its own 0.
    if holds == .equal, number == 0, graph.site(of: call)?.name == "clone",
      state[GeneralRegister.rsi] != Value.constant(0)
    {
      state.stackPointer = .unproven
    }
    guard let outcomes = state.results[call] else { return }
    var left: OpenResults.Outcomes = []
    if Self.holds(holds, for: -4095 ... -1, number) { left.insert(.error) }
    if Self.holds(holds, for: 0...0, number) { left.insert(.zero) }
    if Self.holds(holds, for: 1...0x7fff_ffff, number) { left.insert(.positive) }
    left.formIntersection(outcomes)
    state.results[call] = outcomes.narrowed(to: left)
  }

  /// macOS tells errors by the carry flag; rdx is still what it was then.
  private func followCarry(_ condition: Condition, _ state: inout MachineState) {
    let call = Int(state.flags.carryOfSystemCall)
    guard call >= 0, condition == .below || condition == .aboveOrEqual else { return }
    if let outcomes = state.results[call] {
      let left: OpenResults.Outcomes = condition == .below ? .error : [.zero, .positive]
      state.results[call] = outcomes.narrowed(to: outcomes.intersection(left))
    }
    if condition == .below, state[GeneralRegister.rdx] == .leftover(of: call) {
      state[GeneralRegister.rdx] = state.rdxBeforeSystemCall
    }
  }

  /// Whether the condition may hold for one of the `results` that is compared with `number`: for one at an end of the
  /// range, or beside `number`.
  private static func holds(_ condition: Condition, for results: ClosedRange<Int64>, _ number: Int64) -> Bool
  {
    func holds(_ result: Int64) -> Bool {
      results.contains(result) && condition.holds(result, comparedWith: number) ?? true
    }
    return holds(results.lowerBound) || holds(results.upperBound) || holds(number - 1) || holds(number)
      || holds(number + 1)
  }
}
