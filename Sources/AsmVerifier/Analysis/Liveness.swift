import AsmProgram
import AsmX86

/// Which registers and flags may still be read behind each place of a function.
final class Liveness {
  private let function: LoweredFunction
  private let graph: FlowGraph
  private var ends: [Live] = []
  private let statements: [Int: CallStatement]

  struct Live: FlowState, Hashable {
    /// The general registers, a bit each.
    var registers: UInt16 = 0
    var flags: Flags = []
    /// The flags that a caller finds.
    var returned: Flags = []

    mutating func join(_ other: Live) -> Bool {
      let before = self
      registers |= other.registers
      flags.formUnion(other.flags)
      returned.formUnion(other.returned)
      return self != before
    }
  }

  init(_ analysis: FunctionAnalysis) {
    function = analysis.function
    graph = analysis.graph
    statements = Dictionary(
      function.callStatements.map { ($0.call, $0) }, uniquingKeysWith: { first, _ in first })
    let solver = BackwardSolver<Live>(graph: graph, predecessors: analysis.predecessors) { block, live in
      for index in block.instructions.reversed() { self.goBack(over: index, &live) }
    }
    ends = solver.solve(atExit)
  }

  /// What's live at the end of the block with this number.
  func atEnd(of block: Int) -> Live { ends[block] }

  /// Those of the instructions at `indices`, in order, behind which `register` may be read before it's overwritten.
  func places(of indices: [Int], behindWhichIsLive register: Int) -> Set<Int> {
    var found = Set<Int>()
    var wanted = indices[...]
    while let last = wanted.last, let number = graph.block(of: last) {
      var live = ends[number]
      for index in graph.blocks[number].instructions.reversed() {
        if index == wanted.last {
          wanted.removeLast()
          if live.registers.has(register) { found.insert(index) }
        }
        goBack(over: index, &live)
      }
    }
    return found
  }

  /// What's live before the instruction at `index`, from what's live behind it.
  func goBack(over index: Int, _ live: inout Live) {
    goBack(over: graph.facts[index], index, &live)
  }

  /// The same, with what the instruction does.
  @inline(__always)
  func goBack(over facts: InstructionFacts, _ index: Int, _ live: inout Live) {
    live.registers = live.registers & ~facts.kills | facts.allReads
    let overwritten = facts.flagsWritten.union(facts.flagsUndefined)
    live.flags = live.flags.subtracting(overwritten).union(facts.flagsRead)
    live.returned.subtract(overwritten)
    if facts.site >= 0 { goBack(over: graph.sites[Int(facts.site)], index, facts, &live) }
  }

  private func goBack(
    over site: CallSite, _ index: Int, _ facts: InstructionFacts, _ live: inout Live
  ) {
    if facts.traits.flow == .call || facts.traits.flow == .indirectCall {
      live.registers &= ~(site.clobbers | site.results)
      live.flags = []
      live.returned = []
    } else if facts.traits.flow == .systemCall {
      live.registers &= ~(site.clobbers | site.results)
    }
    live.registers |= Self.stackPointer | arguments(of: site, at: index)
    // What a statement passes is passed, whoever looks at it.
    guard facts.isStatementCall else { return }
    for argument in statements[index]?.arguments ?? [] {
      live.registers |= .register(argument.register.generalNumber)
    }
  }

  private static let stackPointer = UInt16.register(GeneralRegister.rsp)
  private static let calleeSaved = GeneralRegister.calleeSaved.reduce(stackPointer) { $0 | .register($1) }
  private static let systemCallArguments = GeneralRegister.systemCallArguments.reduce(0 as UInt16) {
    $0 | .register($1)
  }

  /// What the callee may look at.
  private func arguments(of site: CallSite, at index: Int) -> UInt16 {
    switch site.kind {
    case .systemCall:
      return .register(GeneralRegister.rax)
        | (!site.isKnown ? Self.systemCallArguments : site.reads | site.optionalReads)
    case .function: return site.reads | site.optionalReads
    case .external, .indirect:
      return GeneralRegister.arguments | .register(GeneralRegister.rax) | .register(GeneralRegister.r10)
    case .local, .nextInstruction: return ~0
    }
  }

  /// What's live where a block leaves the function.
  private func atExit(_ block: FlowGraph.Block) -> Live {
    switch block.exit {
    case .none: return block.fallsOff ? Live(registers: ~0, flags: .status) : Live()
    case .stops: return Live()
    case .indirect: return Live(registers: ~0, flags: .status)
    case .tailCall: return Live(registers: Self.calleeSaved)
    case .returns:
      var registers = Self.calleeSaved
      for register in function.contract.kept + (function.contract.results ?? []) where register.isGeneral {
        registers |= .register(register.generalNumber)
      }
      if function.contract.results == nil {
        registers |= .register(GeneralRegister.rax) | .register(GeneralRegister.rdx)
      }
      // A caller in the module may look at flags that it's left.
      return Live(registers: registers, returned: .status)
    }
  }
}
