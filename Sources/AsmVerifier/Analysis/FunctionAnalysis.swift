import AsmPlatform
import AsmProgram
import AsmX86

/// A function followed along all its paths, with what the rules ask about.
final class FunctionAnalysis {
  let function: LoweredFunction
  let platform: Platform
  let graph: FlowGraph
  let transfer: Transfer
  /// The state at the beginning of each block; nil for those that no path comes to.
  let states: [MachineState?]
  /// What's known of data by its label.
  let data: (String) -> DataFacts?
  /// Where a statement's call isn't given what the statement passes.
  private(set) var statementFindings: [Finding] = []
  /// For each symbol's number, whether it names read-only data.
  private(set) lazy var readOnlySymbols: [Bool] = function.symbols.symbols.map { symbol in
    symbol.kind == .data && data(String(symbol.text.prefix { $0 != " " }))?.section == .readOnlyData
  }
  /// What's read behind each place.
  private(set) lazy var liveness = Liveness(self)
  /// The locals in which something is stored through an index, or a pointer that walks.
  private(set) lazy var filledByIndex = IndexedStores(self).locals
  /// What the rules that look at single instructions found.
  private(set) var visited: [Finding] = []

  /// The calls, in order.
  private(set) var calls: [Call] = []
  /// The ways out of the function, in order, those whose target isn't known left out.
  private(set) var exits: [Exit] = []
  /// Registers that are read while they hold what a call left there.
  private(set) var leftoverReads: [LeftoverRead] = []
  /// Where paths meet with stack pointers that differ.
  private(set) var unequalMeetings: [UnequalMeeting] = []
  /// The registers whose value at entry is read, other than to save it.
  private(set) var entryReads: UInt16 = 0
  private(set) var vectorEntryReads: UInt32 = 0
  /// Vector registers that an instruction or a function of the module may overwrite.
  private var vectorWrites: UInt32 = 0
  /// For each callee-saved register, the first instruction that gives it another value than at entry.
  private(set) var changes = [Int?](repeating: nil, count: 16)
  /// For each callee-saved register, the first instruction that stores its value at entry on the stack.
  private(set) var saves = [Int?](repeating: nil, count: 16)
  /// A path ends at an address that isn't known.
  private(set) var hasUnknownExit = false

  struct Call {
    var instruction: Int
    var stackPointer: Value
    /// The last instruction before it, in its block, that moves rsp.
    var stackMove: Int?
  }

  struct Exit {
    var instruction: Int
    var isTailCall: Bool
    var state: MachineState
  }

  struct LeftoverRead: Hashable {
    var instruction: Int
    var register: Int
    /// The call or system call that left it.
    var call: Int
  }

  struct UnequalMeeting {
    /// The instruction where they meet.
    var instruction: Int
    /// The last instruction of each path, and bytes from rsp at entry.
    var first: (instruction: Int, offset: Int)
    var second: (instruction: Int, offset: Int)
  }

  init(
    _ function: LoweredFunction, on platform: Platform, rules: [Rule], forms: FormTraitsTable,
    calls: KernelCallSites,
    data: @escaping (String) -> DataFacts?, summary: @escaping (String) -> FunctionSummary?
  ) {
    self.function = function
    self.platform = platform
    self.data = data
    var builder = FlowGraphBuilder(function, on: platform, forms: forms, calls: calls, summary: summary)
    let graph = builder.build()
    let transfer = Transfer(function: function, graph: graph, platform: platform)
    self.graph = graph
    self.transfer = transfer

    var arrivals = [Int](repeating: -1, count: graph.blocks.count)
    var meetings: [Int: UnequalMeeting] = [:]
    let solver = ForwardSolver<MachineState>(
      graph: graph,
      transfer: { block, state in for index in block.instructions { transfer.apply(index, &state) } },
      edge: { edge, state in
        if arrivals[edge.to] < 0 { arrivals[edge.to] = edge.from }
        transfer.follow(isJump: edge.isJump, from: graph.blocks[edge.from], &state)
      },
      meeting: { edge, known, arriving in
        let (first, second) = (known.stackPointer, arriving.stackPointer)
        guard first != second, first.isStackAddress, first.kind == second.kind, meetings[edge.to] == nil
        else {
          return
        }
        let from = arrivals[edge.to] < 0 ? edge.to : arrivals[edge.to]
        meetings[edge.to] = UnequalMeeting(
          instruction: graph.blocks[edge.to].instructions.lowerBound,
          first: (graph.blocks[from].last, first.number),
          second: (graph.blocks[edge.from].last, second.number))
      })
    states = solver.solve(entry: MachineState(entryOf: function, on: platform))
    unequalMeetings = meetings.values.sorted { $0.instruction < $1.instruction }
    observe(rules)
  }

  /// The Swift statement of the instruction at `index`.
  func location(_ index: Int) -> SourceLocation { function.location(of: index) }

  /// The blocks from whose end control may get behind the function's last instruction.
  var blocksThatFallOff: [FlowGraph.Block] {
    graph.blocks.indices.filter { states[$0] != nil && graph.blocks[$0].fallsOff }.map { graph.blocks[$0] }
  }

  /// Whether some way leads to the instruction at `index`.
  func isReached(_ index: Int) -> Bool {
    graph.block(of: index).map { states[$0] != nil } ?? false
  }

  /// Whether the label with this number in the symbol table is in this function.
  func hasLabel(_ number: UInt32) -> Bool {
    Int(number) < graph.labels.count && graph.labels[Int(number)] >= 0
  }

  /// Whether the instruction only fills space.
  func isPadding(_ index: Int) -> Bool {
    ["nop", "int3", "ud2", "hlt"].contains(Forms.form(function.instructions[index].form).mnemonic)
  }

  /// Hands each instruction that some way leads to, with the state that it finds, to `body`.
  func forEachState(_ body: (Int, InstructionFacts, borrowing MachineState) -> Void) {
    for (number, block) in graph.blocks.enumerated() {
      guard var state = states[number] else { continue }
      for index in block.instructions {
        body(index, graph.facts[index], state)
        transfer.apply(index, &state)
      }
    }
  }

  /// What the function does to its caller.
  var summary: FunctionSummary {
    var summary = FunctionSummary(
      reads: entryReads & ~(1 << UInt16(GeneralRegister.rsp)), vectorClobbers: vectorWrites,
      vectorReads: vectorEntryReads)
    for exit in exits {
      for register in GeneralRegister.volatile.registers where exit.state[register] != .entry(register) {
        summary.clobbers |= 1 << UInt16(register)
      }
      if exit.isTailCall, let site = graph.site(of: exit.instruction) {
        summary.clobbers |= site.clobbers
        summary.returns = summary.returns || site.comesBack
        summary.popped = max(summary.popped, site.popped)
        summary.flagsLeft.formUnion(site.flagsLeft)
        summary.returnsSystemCallResult = summary.returnsSystemCallResult || site.returnsSystemCallResult
      } else {
        summary.returns = true
        summary.flagsLeft.formUnion(exit.state.flags.unset)
        let result = exit.state[GeneralRegister.rax]
        if platform.errorConvention == .negativeErrno, result.kind == .result,
          exit.state.results[result.number]?.isUntested == true
        {
          summary.returnsSystemCallResult = true
        }
        summary.popped = max(summary.popped, Int(graph.facts[exit.instruction].stackChange) - 8)
      }
    }
    if hasUnknownExit {
      summary.clobbers |= GeneralRegister.volatile
      summary.vectorClobbers = ~0
      summary.flagsLeft = .status
      summary.returns = true
    }
    return summary
  }

  // MARK: One walk over what the solver found

  private func observe(_ rules: [Rule]) {
    let visiting = rules.filter { $0.visit != nil }
    let interests = visiting.map(\.interest)
    let visitors = visiting.compactMap(\.visit)
    let interest = interests.reduce(into: Interest()) { $0.formUnion($1) }
    var visited: [Finding] = []
    var statements = StatementCheck(self)
    var seen = Set<LeftoverRead>()
    for (number, block) in graph.blocks.enumerated() {
      guard var state = states[number] else { continue }
      var stackMove: Int?
      for index in block.instructions {
        let facts = graph.facts[index]
        if facts.beginsStatement || facts.isStatementCall {
          statements.visit(index, state, &statementFindings)
        }
        if !interest.isDisjoint(with: facts.interest) {
          for rule in interests.indices where !interests[rule].isDisjoint(with: facts.interest) {
            visitors[rule](self, index, state, &visited)
          }
        }
        observe(index, facts, state, stackMove, &seen)
        let before = state.stackPointer
        noteSaves(index, facts, state)
        transfer.apply(index, &state)
        if before != state.stackPointer { stackMove = index }
        noteChanges(index, facts, state)
      }
      switch block.exit {
      case .returns:
        exits.append(Exit(instruction: block.last, isTailCall: false, state: stateAtReturn(state, block)))
      case .tailCall: exits.append(Exit(instruction: block.last, isTailCall: true, state: state))
      case .indirect: hasUnknownExit = true
      case .none, .stops: break
      }
    }
    self.visited = visited
  }

  /// The state that `ret` finds, from that behind it.
  private func stateAtReturn(_ state: MachineState, _ block: FlowGraph.Block) -> MachineState {
    var state = state
    state.stackPointer = state.stackPointer.advanced(by: -Int(graph.facts[block.last].stackChange))
    return state
  }

  private func observe(
    _ index: Int, _ facts: InstructionFacts, _ state: borrowing MachineState, _ stackMove: Int?,
    _ seen: inout Set<LeftoverRead>
  ) {
    vectorWrites |= facts.vectorWrites
    vectorEntryReads |= facts.vectorReads & ~state.vectorsSet
    if let site = graph.site(of: index) { vectorWrites |= site.vectorClobbers }
    for register in facts.reads.registers {
      let value = state[register]
      if state.untouched.has(register), !isSave(facts, of: register) { entryReads |= .register(register) }
      if value.kind == .leftover {
        // The same value is reported once, where it's read first.
        let key = LeftoverRead(instruction: 0, register: register, call: value.number)
        guard seen.insert(key).inserted else { continue }
        leftoverReads.append(LeftoverRead(instruction: index, register: register, call: value.number))
      }
    }
    if facts.interest.contains(.calls) {
      calls.append(Call(instruction: index, stackPointer: state.stackPointer, stackMove: stackMove))
    }
  }

  /// Whether a callee-saved register is read only to be kept in memory or in another register.
  func isSave(_ facts: InstructionFacts, of register: Int) -> Bool {
    guard facts.traits.role == .store || facts.traits.role == .move || facts.traits.role == .push else {
      return false
    }
    // Where the frame has saved it, the body has no use for the caller's value.
    if facts.traits.role != .push, function.frame?.saved.contains(Register(general: register)) == true {
      return false
    }
    return GeneralRegister.calleeSavedBits.has(register)
  }

  private func noteSaves(_ index: Int, _ facts: InstructionFacts, _ state: borrowing MachineState) {
    guard facts.traits.role == .push || facts.traits.role == .store else { return }
    let register = Register(rawValue: function.instructions[index].register0).generalNumber
    if saves[register] == nil, state[register] == .entry(register),
      GeneralRegister.calleeSavedBits.has(register)
    {
      saves[register] = index
    }
  }

  private func noteChanges(_ index: Int, _ facts: InstructionFacts, _ after: borrowing MachineState) {
    for register in (facts.writes & GeneralRegister.calleeSavedBits).registers
    where changes[register] == nil && after[register] != .entry(register) {
      changes[register] = index
    }
  }
}
