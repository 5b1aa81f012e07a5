import AsmPlatform
import AsmProgram
import AsmX86

/// A function followed along all its paths, with what the rules ask about.
struct FunctionAnalysis {
  let function: LoweredFunction
  let platform: Platform
  let graph: FlowGraph
  let transfer: Transfer
  /// The state at the beginning of each block; nil for those that no path comes to.
  let states: [MachineState?]

  /// The calls, in order.
  private(set) var calls: [Call] = []
  /// The ways out of the function, in order, those whose target isn't known left out.
  private(set) var exits: [Exit] = []
  /// Registers that are read while they hold what a call left there.
  private(set) var leftoverReads: [LeftoverRead] = []
  /// Where paths meet with stack pointers that differ.
  private(set) var unequalMeetings: [UnequalMeeting] = []
  /// The volatile registers whose value at entry is read.
  private(set) var entryReads: UInt16 = 0
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
    _ function: LoweredFunction, on platform: Platform, summary: @escaping (String) -> FunctionSummary?
  ) {
    self.function = function
    self.platform = platform
    var builder = FlowGraphBuilder(function, on: platform, summary: summary)
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
    states = solver.solve(entry: MachineState())
    unequalMeetings = meetings.values.sorted { $0.instruction < $1.instruction }
    observe()
  }

  /// The Swift statement of the instruction at `index`.
  func location(_ index: Int) -> SourceLocation { function.location(of: index) }

  /// The blocks from whose end control may get behind the function's last instruction.
  var blocksThatFallOff: [FlowGraph.Block] {
    graph.blocks.indices.filter { states[$0] != nil && graph.blocks[$0].fallsOff }.map { graph.blocks[$0] }
  }

  /// What the function does to its caller.
  var summary: FunctionSummary {
    var summary = FunctionSummary(reads: entryReads)
    for exit in exits {
      for register in GeneralRegister.volatile.registers where exit.state[register] != .entry(register) {
        summary.clobbers |= 1 << UInt16(register)
      }
      if exit.isTailCall, let site = graph.site(of: exit.instruction) {
        summary.clobbers |= site.clobbers
        summary.returns = summary.returns || site.comesBack
        summary.popped = max(summary.popped, site.popped)
      } else {
        summary.returns = true
        summary.popped = max(summary.popped, Int(graph.facts[exit.instruction].stackChange) - 8)
      }
    }
    if hasUnknownExit {
      summary.clobbers |= GeneralRegister.volatile
      summary.returns = true
    }
    return summary
  }

  // MARK: One walk over what the solver found

  private mutating func observe() {
    var seen = Set<LeftoverRead>()
    for (number, block) in graph.blocks.enumerated() {
      guard var state = states[number] else { continue }
      var stackMove: Int?
      for index in block.instructions {
        observe(index, state, stackMove, &seen)
        let before = state
        transfer.apply(index, &state)
        if before.stackPointer != state.stackPointer { stackMove = index }
        noteChanges(index, before, state)
      }
      switch block.exit {
      case .returns:
        exits.append(Exit(instruction: block.last, isTailCall: false, state: stateAtReturn(state, block)))
      case .tailCall: exits.append(Exit(instruction: block.last, isTailCall: true, state: state))
      case .indirect: hasUnknownExit = true
      case .none, .stops: break
      }
    }
  }

  /// The state that `ret` finds, from that behind it.
  private func stateAtReturn(_ state: MachineState, _ block: FlowGraph.Block) -> MachineState {
    var state = state
    state.stackPointer = state.stackPointer.advanced(by: -Int(graph.facts[block.last].stackChange))
    return state
  }

  private mutating func observe(
    _ index: Int, _ state: MachineState, _ stackMove: Int?, _ seen: inout Set<LeftoverRead>
  ) {
    let facts = graph.facts[index]
    for register in facts.reads.registers {
      let value = state[register]
      if value == .entry(register) {
        entryReads |= GeneralRegister.volatile & 1 << UInt16(register)
      } else if value.kind == .leftover {
        // The same value is reported once, where it's read first.
        let key = LeftoverRead(instruction: 0, register: register, call: value.number)
        guard seen.insert(key).inserted else { continue }
        leftoverReads.append(LeftoverRead(instruction: index, register: register, call: value.number))
      }
    }
    if facts.traits.flow == .call || facts.traits.flow == .indirectCall {
      calls.append(Call(instruction: index, stackPointer: state.stackPointer, stackMove: stackMove))
    }
  }

  private mutating func noteChanges(_ index: Int, _ before: MachineState, _ after: MachineState) {
    let facts = graph.facts[index]
    for register in GeneralRegister.calleeSaved {
      if changes[register] == nil, facts.writes & 1 << UInt16(register) != 0,
        after[register] != .entry(register)
      {
        changes[register] = index
      }
      if saves[register] == nil, before[register] == .entry(register),
        facts.traits.role == .push || facts.traits.role == .store,
        Register(rawValue: function.instructions[index].register0).generalNumber == register
      {
        saves[register] = index
      }
    }
  }
}
