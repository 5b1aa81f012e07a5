import AsmPlatform
import AsmProgram
import AsmX86

/// A function followed along all its paths, with what the rules ask about.
final class FunctionAnalysis {
  let function: LoweredFunction
  let platform: Platform
  let graph: FlowGraph
  let transfer: Transfer
  /// The state at the beginning of each block.
  let solution: ForwardSolver.Solution
  /// What's known of data by its label.
  let data: (String) -> DataFacts?
  /// Where a statement's call isn't given what the statement passes.
  private(set) var statementFindings: [Finding] = []
  /// Whether a caller in the module may look at the flags that the function leaves.
  let flagsAreRead: () -> Bool
  /// For each symbol's number, whether it names read-only data.
  private(set) lazy var readOnlySymbols: [Bool] = function.symbols.symbols.map { symbol in
    symbol.kind == .data && data(String(symbol.text.prefix { $0 != " " }))?.section == .readOnlyData
  }
  /// From where control comes to each block.
  private(set) lazy var predecessors = Predecessors(of: graph)
  /// What's read behind each place.
  private(set) lazy var liveness = Liveness(self)
  /// The remainders that divisions take for something else.
  private(set) lazy var remainders = Remainders(self)
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
  /// Those that a system call, here or in a callee, may look at besides.
  private var optionalEntryReads: UInt16 = 0
  private(set) var vectorEntryReads: UInt32 = 0
  /// Vector registers that an instruction or a function of the module may overwrite.
  private var vectorWrites: UInt32 = 0
  /// For each callee-saved register, the first instruction that gives it another value than at entry.
  private(set) var changes = [Int?](repeating: nil, count: 16)
  /// For each callee-saved register, the first instruction that stores its value at entry on the stack.
  private(set) var saves = [Int?](repeating: nil, count: 16)
  /// A path ends at an address that isn't known.
  private(set) var hasUnknownExit = false
  private var pointerUses = PointerUses()

  struct Call {
    var instruction: Int
    var stackPointer: Value
    /// The last instruction before it, in its block, that moves rsp.
    var stackMove: Int?
  }

  struct Exit {
    var instruction: Int
    var isTailCall: Bool
    /// The state that `ret` or the jump finds.
    var end: KeptState
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
    _ function: LoweredFunction, on platform: Platform, visitors: Visitors, forms: FormTraitsTable,
    calls: KernelCallSites,
    data: @escaping (String) -> DataFacts?, flagsAreRead: @escaping () -> Bool,
    summary: @escaping (String) -> FunctionSummary?
  ) {
    self.function = function
    self.flagsAreRead = flagsAreRead
    self.platform = platform
    self.data = data
    var builder = FlowGraphBuilder(function, on: platform, forms: forms, calls: calls, summary: summary)
    let graph = builder.build()
    let transfer = Transfer(function: function, graph: graph, platform: platform)
    self.graph = graph
    self.transfer = transfer

    var solver = ForwardSolver(transfer)
    solver.solve(entry: MachineState(entryOf: function, on: platform))
    solution = solver.solution
    unequalMeetings = solver.unequalMeetings
    observe(visitors)
  }

  /// The Swift statement of the instruction at `index`.
  func location(_ index: Int) -> SourceLocation { function.location(of: index) }

  /// The blocks from whose end control may get behind the function's last instruction.
  var blocksThatFallOff: [FlowGraph.Block] {
    graph.blocks.indices.filter { solution.isReached($0) && graph.blocks[$0].fallsOff }.map {
      graph.blocks[$0]
    }
  }

  /// Whether some way leads to the instruction at `index`.
  func isReached(_ index: Int) -> Bool {
    graph.block(of: index).map(solution.isReached) ?? false
  }

  /// Whether the label with this number in the symbol table is in this function.
  func hasLabel(_ number: UInt32) -> Bool {
    Int(number) < graph.labels.count && graph.labels[Int(number)] >= 0
  }

  /// The mnemonic of the instruction at `index`.
  func mnemonic(_ index: Int) -> String { Forms.form(function.instructions[index].form).mnemonic }

  /// Whether the instruction only fills space.
  func isPadding(_ index: Int) -> Bool {
    ["nop", "int3", "ud2", "hlt"].contains(mnemonic(index))
  }

  /// Hands each instruction that some way leads to, with the state that it finds, to `body`.
  func forEachState(_ body: (borrowing Place, borrowing MachineState) -> Void) {
    for (number, block) in graph.blocks.enumerated() { forEachState(in: number, upTo: block.last, body) }
  }

  /// The same for the instructions of one block, up to and with that at `last`.
  func forEachState(
    in block: Int, upTo last: Int, _ body: (borrowing Place, borrowing MachineState) -> Void
  ) {
    guard var state = solution.copy(block) else { return }
    for index in graph.blocks[block].instructions.prefix(while: { $0 <= last }) {
      let place = transfer.place(index, state)
      body(place, state)
      transfer.apply(place, &state)
    }
  }

  /// What the function does to its caller.
  var summary: FunctionSummary {
    var summary = FunctionSummary(
      reads: entryReads & ~(1 << UInt16(GeneralRegister.rsp)), optionalReads: optionalEntryReads,
      vectorClobbers: vectorWrites,
      vectorReads: vectorEntryReads)
    for exit in exits {
      for register in GeneralRegister.volatile.registers where exit.end.state[register] != .entry(register) {
        summary.clobbers |= 1 << UInt16(register)
      }
      if exit.isTailCall, let site = graph.site(of: exit.instruction) {
        summary.clobbers |= site.clobbers
        summary.results |= site.results & ~1
        summary.vectorResults |= site.vectorResults
        summary.returns = summary.returns || site.comesBack
        summary.popped = max(summary.popped, site.popped)
        summary.flagsLeft.formUnion(site.flagsLeft)
        summary.returnsSystemCallResult = summary.returnsSystemCallResult || site.returnsSystemCallResult
        if site.comesBack {
          summary.noteReturned(.none)
          summary.noteReturned(spent: site.flagsSpent)
        }
      } else {
        summary.returns = true
        summary.flagsLeft.formUnion(exit.end.state.flags.unset)
        let result = exit.end.state[GeneralRegister.rax]
        if platform.errorConvention == .negativeErrno, result.kind == .result,
          exit.end.state.results[result.number]?.isUntested == true
        {
          summary.returnsSystemCallResult = true
        }
        summary.popped = max(summary.popped, Int(graph.facts[exit.instruction].stackChange) - 8)
        summary.noteReturned(exit.end.state.origin(GeneralRegister.rax))
        summary.noteReturned(spent: exit.end.state.flags.spent)
      }
    }
    if hasUnknownExit {
      summary.clobbers |= GeneralRegister.volatile
      summary.vectorClobbers = ~0
      summary.flagsLeft = .status
      summary.returns = true
      summary.noteReturned(.none)
      summary.noteReturned(spent: [])
    }
    for register in function.contract.results ?? [] {
      let bits = RegisterSet(register).rawValue
      summary.results |= UInt16(truncatingIfNeeded: bits)
      summary.vectorResults |= UInt32(truncatingIfNeeded: bits >> 16)
    }
    summary.given = summary.reads | pointerUses.used & ~GeneralRegister.calleeSavedBits
    summary.stores = pointerUses.stores
    summary.certainStores = pointerUses.certainStores
    return summary
  }

  // MARK: One walk over what the solver found

  private func observe(_ visitors: Visitors) {
    var visited: [Finding] = []
    var statements = StatementCheck(self)
    var seen = Set<LeftoverRead>()
    var uses = PointerUses()
    // Every call of the function runs it: the blocks from the first on that control falls through.
    var certainBlock = 0
    for (number, block) in graph.blocks.enumerated() {
      guard var state = solution.copy(number) else { continue }
      uses.noteLost(state.origins.lost)
      uses.isCertain = number == certainBlock
      var stackMove: Int?
      for index in block.instructions {
        let place = transfer.place(index, state)
        if place.facts.beginsStatement || place.facts.isStatementCall {
          statements.visit(index, state, &statementFindings)
        }
        visitors.visit(self, place, state, &visited)
        observe(place, state, stackMove, &seen, &uses)
        let before = state.stackPointer
        noteSaves(place, state)
        transfer.apply(place, &state)
        if before != state.stackPointer { stackMove = index }
        noteChanges(place, state)
      }
      if uses.isCertain, block.next == number + 1, block.target == nil { certainBlock = number + 1 }
      switch block.exit {
      case .returns:
        exits.append(Exit(instruction: block.last, isTailCall: false, end: KeptState(atReturn(state, block))))
      case .tailCall: exits.append(Exit(instruction: block.last, isTailCall: true, end: KeptState(state)))
      case .indirect:
        hasUnknownExit = true
        uses.noteAnything()
      case .none, .stops: break
      }
    }
    self.visited = visited
    pointerUses = uses
  }

  /// The state that `ret` finds, from that behind it.
  private func atReturn(_ state: consuming MachineState, _ block: FlowGraph.Block) -> MachineState {
    state.stackPointer = state.stackPointer.advanced(by: -Int(graph.facts[block.last].stackChange))
    return state
  }

  @inline(__always)
  private func observe(
    _ place: borrowing Place, _ state: borrowing MachineState, _ stackMove: Int?,
    _ seen: inout Set<LeftoverRead>, _ uses: inout PointerUses
  ) {
    vectorWrites |= place.facts.vectorWrites
    vectorEntryReads |= place.facts.vectorReads & ~state.vectorsSet
    if let site = graph.site(of: place.index) {
      vectorWrites |= site.vectorClobbers
      optionalEntryReads |= site.optionalReads & state.untouched
      uses.noteCall(site, state)
      uses.isCertain = false
    } else if place.facts.traits.role == .push {
      uses.notePush(place.instruction.register0, state)
    } else if place.facts.traits.role == .exchange {
      uses.notePush(place.instruction.register0, state)
      uses.notePush(place.instruction.register1, state)
    }
    for register in place.facts.reads.registers {
      let value = state[register]
      if state.untouched.has(register), !isSave(place.facts, of: register) {
        entryReads |= .register(register)
      }
      if value.isA(.entry), value.number != register, GeneralRegister.mayHoldArguments.has(value.number) {
        // It was pushed and popped, or exchanged.
        entryReads |= .register(value.number)
      }
      if value.isA(.leftover) {
        // The same value is reported once, where it's read first.
        let key = LeftoverRead(instruction: 0, register: register, call: value.number)
        if seen.insert(key).inserted {
          leftoverReads.append(LeftoverRead(instruction: place.index, register: register, call: value.number))
        }
      }
      if state.hasOrigin(register, value), place.facts.site < 0 {
        uses.noteRead(register, place, state, transfer)
      }
    }
    if place.facts.interest.contains(.calls) {
      calls.append(Call(instruction: place.index, stackPointer: state.stackPointer, stackMove: stackMove))
    }
  }

  /// Whether a callee-saved register is read only to be kept in memory or in another register.
  func isSave(_ facts: InstructionFacts, of register: Int) -> Bool {
    switch facts.traits.role {
    case .store, .move, .push, .exchangeWithMemory: break
    default: return false
    }
    // Where the frame has saved it, the body has no use for the caller's value.
    if facts.traits.role != .push, function.frame?.saved.contains(Register(general: register)) == true {
      return false
    }
    return GeneralRegister.calleeSavedBits.has(register)
  }

  @inline(__always)
  private func noteSaves(_ place: borrowing Place, _ state: borrowing MachineState) {
    let register: Int
    switch place.facts.traits.role {
    case .push, .store, .exchangeWithMemory:
      register = Register(rawValue: place.instruction.register0).generalNumber
    case .enter: register = GeneralRegister.rbp
    default: return
    }
    if saves[register] == nil, state[register] == .entry(register),
      GeneralRegister.calleeSavedBits.has(register)
    {
      saves[register] = place.index
    }
  }

  @inline(__always)
  private func noteChanges(_ place: borrowing Place, _ after: borrowing MachineState) {
    for register in (place.facts.writes & GeneralRegister.calleeSavedBits).registers
    where changes[register] == nil && after[register] != .entry(register) {
      changes[register] = place.index
    }
  }
}
