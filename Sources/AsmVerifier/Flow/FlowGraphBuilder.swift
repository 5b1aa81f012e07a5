import AsmPlatform
import AsmProgram
import AsmX86

/// Makes the graph of one function.
struct FlowGraphBuilder {
  let function: LoweredFunction
  let platform: Platform
  /// What's known of a function of the module by its symbol; nil for one of another object.
  let summary: (String) -> FunctionSummary?
  let forms: FormTraitsTable
  let calls: KernelCallSites
  /// The position of each label, by its number in the symbol table; -1 for what isn't a label.
  private var labels: [Int]
  private var graph = FlowGraph(facts: [], sites: [])

  init(
    _ function: LoweredFunction, on platform: Platform, forms: FormTraitsTable, calls: KernelCallSites,
    summary: @escaping (String) -> FunctionSummary?
  ) {
    self.function = function
    self.platform = platform
    self.forms = forms
    self.calls = calls
    self.summary = summary
    labels = Array(repeating: -1, count: function.symbols.count)
    for annotation in function.annotations {
      if case .label(let number) = annotation.kind, Int(number) < labels.count {
        labels[Int(number)] = annotation.position
      }
    }
  }

  mutating func build() -> FlowGraph {
    graph.facts = function.instructions.map { InstructionFacts($0, forms[$0.form]) }
    noteStatements()
    findSites()
    connect()
    graph.labels = labels
    return graph
  }

  private mutating func noteStatements() {
    let indices = graph.facts.indices
    for statement in function.callStatements {
      if indices.contains(statement.first) { graph.facts[statement.first].beginsStatement = true }
      guard indices.contains(statement.call) else { continue }
      for argument in statement.arguments {
        graph.facts[statement.call].reads |= .register(argument.register.generalNumber)
      }
      graph.facts[statement.call].isStatementCall = true
      graph.facts[statement.call].ignoresResult = statement.ignoresResult
    }
    for index in function.resultInstructions where indices.contains(index) {
      graph.facts[index].isAddedByStatement = true
    }
  }

  // MARK: Calls and system calls

  private mutating func findSites() {
    var isLabelled = Array(repeating: false, count: function.instructions.count + 1)
    for position in labels where position >= 0 { isLabelled[position] = true }
    var number = CallNumber(function, calls)
    for (index, instruction) in function.instructions.enumerated() {
      if isLabelled[index] { number.forget() }
      switch graph.facts[index].traits.flow {
      case .call: add(callSite(instruction, at: index), at: index)
      case .indirectCall: add(CallSite(kind: .indirect), at: index)
      case .systemCall: add(number.site ?? CallSite(nil, on: platform), at: index)
      case .jump, .branch:
        if tailTarget(instruction) != nil { add(callSite(instruction, at: index), at: index) }
      default: break
      }
      number.note(instruction, graph.facts[index])
    }
  }

  private mutating func add(_ site: CallSite, at index: Int) {
    if function.finalInstructions.contains(index) { site.comesBack = false }
    graph.facts[index].site = Int32(graph.sites.count)
    graph.facts[index].reads |= site.reads
    // A function may say that it leaves a result in a register that others keep.
    graph.facts[index].writes |= site.results & GeneralRegister.calleeSavedBits
    graph.sites.append(site)
  }

  private func callSite(_ instruction: Instruction, at index: Int) -> CallSite {
    let symbol = function.symbols[instruction.symbol]
    if symbol.kind == .label {
      let isNext = target(instruction) == index + 1
      let site = CallSite(kind: isNext ? .nextInstruction : .local, name: symbol.text)
      site.clobbers = 0
      return site
    }
    if instruction.immediate == 0, let summary = summary(symbol.text) {
      return CallSite(symbol.text, summary)
    }
    return CallSite(external: symbol.text, on: platform)
  }

  // MARK: Jumps

  /// Where a jump to a label goes; nil for one to elsewhere.
  private func target(_ instruction: Instruction) -> Int? {
    guard Int(instruction.symbol) < labels.count, instruction.immediate == 0 else { return nil }
    let position = labels[Int(instruction.symbol)]
    return position < 0 ? nil : position
  }

  /// The function that a jump or branch goes to.
  private func tailTarget(_ instruction: Instruction) -> Symbol? {
    if target(instruction) != nil { return nil }
    let symbol = function.symbols[instruction.symbol]
    return symbol.kind == .function || symbol.kind == .external ? symbol : nil
  }

  private func endsBlock(_ index: Int) -> Bool {
    let facts = graph.facts[index]
    switch facts.traits.flow {
    case .next, .trap: return false
    case .call, .indirectCall, .systemCall: return graph.site(of: index)?.comesBack == false
    case .jump, .branch, .indirectJump, .return, .stop: return true
    }
  }

  private mutating func connect() {
    let count = function.instructions.count
    guard count > 0 else { return }
    var isFirst = Array(repeating: false, count: count + 1)
    isFirst[0] = true
    for position in labels where position >= 0 { isFirst[position] = true }
    for index in 0..<count where endsBlock(index) { isFirst[index + 1] = true }

    // The place behind the last instruction isn't one.
    graph.blocks.reserveCapacity(isFirst.dropLast().count { $0 })
    var blockAt = [Int32](repeating: -1, count: count + 1)
    var start = 0
    for index in 1...count where isFirst[index] || index == count {
      blockAt[start] = Int32(graph.blocks.count)
      graph.blocks.append(FlowGraph.Block(instructions: start..<index))
      start = index
    }
    for number in graph.blocks.indices { leave(number, blockAt) }
  }

  /// Finds where control goes from the end of a block.
  private mutating func leave(_ number: Int, _ blockAt: [Int32]) {
    let last = graph.blocks[number].last
    let instruction = function.instructions[last]
    let flow = graph.facts[last].traits.flow
    if endsBlock(last) {
      switch flow {
      case .return: graph.blocks[number].exit = .returns
      case .indirectJump: jumpThroughTable(number, blockAt)
      case .jump, .branch: jump(number, instruction, blockAt)
      default: graph.blocks[number].exit = .stops
      }
    }
    if flow == .branch || !endsBlock(last) {
      let next = Int(blockAt[last + 1])
      graph.blocks[number].next = next < 0 ? nil : next
      graph.blocks[number].fallsOff = graph.blocks[number].fallsOff || next < 0
    }
  }

  private mutating func jumpThroughTable(_ number: Int, _ blockAt: [Int32]) {
    guard let targets = function.jumpTargets[graph.blocks[number].last] else {
      graph.blocks[number].exit = .indirect
      return
    }
    let start = graph.tableTargets.count
    for label in targets where Int(label) < labels.count && labels[Int(label)] >= 0 {
      let block = Int(blockAt[labels[Int(label)]])
      if block < 0 { graph.blocks[number].fallsOff = true } else { graph.tableTargets.append(block) }
    }
    graph.blocks[number].table = start..<graph.tableTargets.count
  }

  private mutating func jump(_ number: Int, _ instruction: Instruction, _ blockAt: [Int32]) {
    if let position = target(instruction) {
      let block = Int(blockAt[position])
      graph.blocks[number].target = block < 0 ? nil : block
      graph.blocks[number].fallsOff = block < 0
    } else {
      graph.blocks[number].exit = tailTarget(instruction) == nil ? .indirect : .tailCall
    }
  }
}
