import AsmX86

/// What becomes of the stack behind a place where ways meet that left it unequally deep.
///
/// That's wrong where a call or a way out follows at which one of the depths is. It isn't where rsp is restored from where
/// it was kept, or where a loop that pushes is followed by another that pops.
struct UnequalDepths {
  enum Outcome {
    /// One of the ways is wrong.
    case wrong
    /// It lies behind another such place, and is what became of that.
    case consequence
    /// rsp is restored, and until then nothing looks at what lies on the stack.
    case unused
    /// Only run time knows the depth, and it may be meant.
    case unknown
  }

  private let analysis: FunctionAnalysis
  private let graph: FlowGraph
  /// How many blocks are followed, all meetings together: a bound, so that no function makes the analysis slow.
  private var budget = 10_000
  /// The blocks where ways meet again behind a meeting that was followed.
  private var meetAgain = Set<Int>()

  init(_ analysis: FunctionAnalysis) {
    self.analysis = analysis
    graph = analysis.graph
  }

  /// What was seen behind a meeting.
  private struct Seen {
    var isWrong = false
    var isRestored = false
    var isUsed = false
    /// A loop around the meeting moves the stack.
    var isMovedAround = false
  }

  /// What becomes of the stack behind `meeting`.
  mutating func outcome(of meeting: FunctionAnalysis.UnequalMeeting) -> Outcome {
    guard let start = graph.block(of: meeting.instruction), let entry = analysis.solution.copy(start) else {
      return .wrong
    }
    if meetAgain.contains(start) { return .consequence }
    var seen = Seen()
    // Where that's too much to follow, nothing is proved.
    guard let states = states(from: start, Self.measured(entry), &seen) else { return .unknown }
    // Where ways of different depths enter a loop that moves the stack, as if for an even number of rounds, the depth at a
    // call may be meant.
    let isCounted =
      seen.isMovedAround && !comesBack(meeting.first.instruction, to: start)
      && !comesBack(meeting.second.instruction, to: start)
    let isAlwaysAligned = isCounted || (meeting.first.offset - meeting.second.offset) % 16 == 0
    for (number, kept) in states {
      var state = kept.state.copy()
      guard state.stackPointer.isA(.aligned) else {
        // Only run time knows the depth here, but where it's restored that may be meant.
        if isRestored(in: graph.blocks[number], &state) { (seen.isRestored, seen.isUsed) = (true, true) }
        continue
      }
      for index in graph.blocks[number].instructions where state.stackPointer.isA(.aligned) {
        look(at: index, state, isAlwaysAligned, &seen)
        apply(index, &state)
        if state.stackPointer.isA(.aligned) { continue }
        seen.isRestored = true
        // By a distance that isn't known, or from where it was kept out of sight.
        if !state.stackPointer.isA(.frame) { seen.isUsed = true }
      }
      guard state.stackPointer.isA(.aligned) else { continue }
      switch graph.blocks[number].exit {
      case .returns, .tailCall: seen.isWrong = true
      case .indirect: (seen.isRestored, seen.isUsed) = (true, true)
      case .none, .stops: break
      }
    }
    return seen.isWrong || !seen.isRestored ? .wrong : seen.isUsed ? .unknown : .unused
  }

  /// The states at the beginnings of the blocks behind that with the number `start`, as far as rsp isn't restored: measured
  /// from there, or unproven where ways meet that differ again. nil where that's too much to follow.
  private mutating func states(
    from start: Int, _ entry: consuming MachineState, _ seen: inout Seen
  ) -> [Int: KeptState]? {
    var states: [Int: KeptState] = [start: KeptState(entry)]
    // By how much loops move the stack: that around `start`, and others.
    var (moves, later) = ([Int](), [Int]())
    var open = [start]
    while let number = open.popLast() {
      budget -= 1
      guard budget > 0, var state = states[number]?.state.copy() else { return nil }
      let block = graph.blocks[number]
      if state.stackPointer.isA(.aligned) {
        for index in block.instructions where state.stackPointer.isA(.aligned) { apply(index, &state) }
        guard state.stackPointer.isA(.aligned) else { continue }
      } else if isRestored(in: block, &state) {
        continue
      }
      graph.forEachSuccessor(of: block) { to, _ in
        let depth = state.stackPointer
        // Back where the ways met, it's one of them again.
        if to == start {
          if depth.isA(.aligned) { moves.append(depth.number) }
          return
        }
        guard let known = states[to] else {
          states[to] = KeptState(state.copy())
          return open.append(to)
        }
        let first = known.state.stackPointer
        if first != depth, first.isA(.aligned), depth.isA(.aligned) {
          meetAgain.insert(to)
          if isReachable(number, from: to) { later.append(depth.number - first.number) }
        }
        if known.join(state) { open.append(to) }
      }
    }
    seen.isMovedAround = moves.contains { $0 != 0 }
    // One loop pushes, another pops.
    if moves.contains(where: { move in later.contains { move * $0 < 0 } }) {
      (seen.isRestored, seen.isUsed) = (true, true)
    }
    return states
  }

  /// Whether rsp, of which nothing is known where `block` begins, is known again somewhere in it; takes `state` there.
  private func isRestored(in block: FlowGraph.Block, _ state: inout MachineState) -> Bool {
    for index in block.instructions {
      analysis.transfer.apply(index, &state)
      if state.stackPointer.isA(.frame) { return true }
    }
    return false
  }

  /// Whether the way to the block `start` from the instruction at `index` is one that came from there.
  private mutating func comesBack(_ index: Int, to start: Int) -> Bool {
    graph.block(of: index).map { isReachable($0, from: start) } ?? false
  }

  /// Whether control may get from the beginning of one block to another.
  private mutating func isReachable(_ target: Int, from start: Int) -> Bool {
    var seen: Set = [start]
    var open = [start]
    while let number = open.popLast(), budget > 0 {
      if number == target { return true }
      budget -= 1
      graph.forEachSuccessor(of: graph.blocks[number]) { to, _ in
        if seen.insert(to).inserted { open.append(to) }
      }
    }
    return false
  }

  /// `state` with rsp as a place from which distances are measured: what's computed from it is told from what was kept
  /// before by its kind.
  private static func measured(_ state: consuming MachineState) -> MachineState {
    var state = state
    for register in 0..<16 where state[register].isA(.aligned) { state[register] = .unknown }
    state.slots.forgetAligned()
    state.stackPointer = .aligned(0)
    return state
  }

  /// Whether the instruction at `index` uses what lies on the stack, or the stack itself.
  private func look(
    at index: Int, _ state: borrowing MachineState, _ isAlwaysAligned: Bool, _ seen: inout Seen
  ) {
    let (facts, instruction) = (graph.facts[index], analysis.function.instructions[index])
    let rsp = UInt16.register(GeneralRegister.rsp)
    if facts.interest.contains(.calls) {
      seen.isUsed = true
      if !isAlwaysAligned { seen.isWrong = true }
    }
    if Register(rawValue: instruction.base) == .rsp { seen.isUsed = true }
    switch facts.traits.role {
    case .push, .pushNumber, .pop, .leave: break
    case .add, .subtract, .increment, .decrement, .mask:
      // Of another register, by rsp.
      if facts.writes & rsp == 0, facts.reads & rsp != 0 { seen.isUsed = true }
    default:
      if facts.reads & rsp != 0, facts.site < 0 { seen.isUsed = true }
    }
  }

  /// Takes `state` over the instruction at `index`; behind it rsp is measured, or restored.
  private func apply(_ index: Int, _ state: inout MachineState) {
    let (facts, instruction) = (graph.facts[index], analysis.function.instructions[index])
    let rsp = UInt16.register(GeneralRegister.rsp)
    let isInAddress = Register(rawValue: instruction.base) == .rsp
    analysis.transfer.apply(index, &state)
    let isRounded = facts.traits.role == .mask && facts.writes & rsp != 0
    // Whoever compares it knows how deep it is.
    let isCompared = facts.onlyCompares && facts.reads & rsp != 0 && facts.site < 0 && !isInAddress
    if isRounded || isCompared { state.stackPointer = .unproven }
  }
}
