import AsmX86

/// The flags, and what branches tell by them.
extension Transfer {
  func noteFlags(
    _ index: Int, _ facts: InstructionFacts, _ instruction: Instruction, _ state: inout MachineState
  ) {
    if !state.results.isEmpty { noteLooks(facts, instruction, &state) }
    guard !facts.flagsChanged.isEmpty else { return }
    let status = facts.flagsChanged.intersection(.status)
    if !status.isEmpty {
      let undefined = facts.flagsUndefined.intersection(.status)
      state.flags.unset.subtract(facts.flagsWritten)
      if !undefined.isSubset(of: state.flags.unset) || !undefined.isEmpty {
        state.flags.unset.formUnion(undefined)
        state.flags.unsetBy = Int32(index)
      }
      state.flags.compared = .unknown
      state.flags.staleSystemCall = -1
      if status.contains(.carry) { state.flags.carryOfSystemCall = -1 }
      noteComparison(facts, instruction, &state)
    }
    if facts.traits.kind.contains(.setsDirection) {
      state.flags.directionSetBy = Int32(index)
    } else if facts.flagsChanged.contains(.direction) {
      state.flags.directionSetBy = -1
    }
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
    guard kind.contains(.compares) || kind.contains(.takesSign) else { return }
    if instruction.register0 != 0 {
      close(state[number(instruction.register0)])
    } else if kind.contains(.extendsSign) {
      close(state[GeneralRegister.rax])
    }
    if kind.contains(.compares), instruction.register1 != 0 { close(state[number(instruction.register1)]) }
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
    default: return
    }
    state.flags.compared = state[first]
    state.flags.number = Int32(number)
    state.flags.isNarrow = facts.traits.role == .testNarrow || facts.traits.role == .compareNarrow
  }

  /// What's known besides on one of the ways out of `block`.
  func follow(isJump: Bool, from block: FlowGraph.Block, _ state: inout MachineState) {
    let condition = graph.facts[block.last].traits.condition
    guard condition != .none, graph.facts[block.last].traits.flow == .branch else { return }
    let holds = isJump ? condition : condition.negated
    followCarry(holds, &state)
    guard state.flags.compared.kind == .result, platform.errorConvention == .negativeErrno else { return }
    let call = state.flags.compared.number
    guard let outcomes = state.results[call] else { return }
    let left = outcomes.filter { outcome in
      Self.samples(of: outcome, near: Int64(state.flags.number)).contains {
        holds.holds($0, comparedWith: Int64(state.flags.number)) ?? true
      }
    }
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

  /// Numbers that a result may be, among them those on both sides of `number`.
  private static func samples(of outcome: OpenResults.Outcomes, near number: Int64) -> [Int64] {
    let range: ClosedRange<Int64> =
      switch outcome {
      case .error: -4095 ... -1
      case .zero: 0...0
      default: 1...0x7fff_ffff
      }
    let near = [number - 1, number, number + 1].filter(range.contains)
    return [range.lowerBound, range.upperBound] + near
  }
}

extension OpenResults.Outcomes {
  /// Those of its members for which `isKept` holds.
  fileprivate func filter(_ isKept: (OpenResults.Outcomes) -> Bool) -> OpenResults.Outcomes {
    var kept: OpenResults.Outcomes = []
    for outcome in [OpenResults.Outcomes.error, .zero, .positive] where contains(outcome) && isKept(outcome) {
      kept.insert(outcome)
    }
    return kept
  }
}
