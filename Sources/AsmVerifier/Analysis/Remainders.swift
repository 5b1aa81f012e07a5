import AsmX86

/// Where a division's remainder may still be in rdx when the next one takes that for the upper half of its dividend.
///
/// That's meant where numbers longer than a register are divided part by part: then rax is loaded with the next part in
/// between, and nothing else reads the remainder. Where rax is still the quotient, or the remainder has been read as the
/// result that it is, it's been forgotten.
struct Remainders {
  private let analysis: FunctionAnalysis
  private let predecessors: Predecessors

  /// What happened between a place and the division, seen from the end.
  private struct Between: Hashable {
    var isRemainderRead = false
    var isQuotientGone = false
  }

  private struct Step: Hashable {
    var block: Int
    var between: Between
  }

  init(_ analysis: FunctionAnalysis) {
    self.analysis = analysis
    predecessors = analysis.predecessors
  }

  /// The division whose forgotten remainder is in rdx on some way to the one at `index`; nil for none.
  func forgotten(at index: Int) -> Int? {
    guard let block = analysis.graph.block(of: index) else { return nil }
    let instructions = analysis.graph.blocks[block].instructions
    var seen = Set<Step>()
    var open: [Step] = []
    func goOn(from block: Int, _ between: Between) {
      for predecessor in predecessors[block] where analysis.solution.isReached(predecessor) {
        let step = Step(block: predecessor, between: between)
        if seen.insert(step).inserted { open.append(step) }
      }
    }
    func follow(_ range: Range<Int>, _ block: Int, _ between: Between) -> Int? {
      switch goBack(over: range, between) {
      case .forgotten(let division): return division
      case .otherwiseSet: return nil
      case .unknown(let between):
        goOn(from: block, between)
        return nil
      }
    }
    if let found = follow(instructions.lowerBound..<index, block, Between()) { return found }
    while let step = open.popLast() {
      let range = analysis.graph.blocks[step.block].instructions
      if let found = follow(range, step.block, step.between) { return found }
    }
    return nil
  }

  private enum Answer {
    case forgotten(Int)
    /// Something else set rdx, or the remainder is meant.
    case otherwiseSet
    /// Not here.
    case unknown(Between)
  }

  private func goBack(over range: Range<Int>, _ start: Between) -> Answer {
    let (rax, rdx) = (UInt16.register(GeneralRegister.rax), UInt16.register(GeneralRegister.rdx))
    var between = start
    for index in range.reversed() {
      let facts = analysis.graph.facts[index]
      let site = analysis.graph.site(of: index)
      let writes = facts.writes | (site.map { $0.clobbers | $0.results } ?? 0)
      if writes & rdx != 0 {
        if site == nil, isChangedByNumber(index, facts) {
          between.isRemainderRead = true
          continue
        }
        guard facts.traits.kind.contains(.divides), between.isRemainderRead || !between.isQuotientGone else {
          return .otherwiseSet
        }
        return .forgotten(index)
      }
      if facts.allReads & rdx != 0 { between.isRemainderRead = true }
      if writes & rax != 0 { between.isQuotientGone = true }
    }
    return .unknown(between)
  }

  /// `add edx, 48`, which makes a digit of a remainder.
  private func isChangedByNumber(_ index: Int, _ facts: InstructionFacts) -> Bool {
    let instruction = analysis.function.instructions[index]
    return facts.reads.has(GeneralRegister.rdx) && !facts.traits.kind.contains(.divides)
      && Register(rawValue: instruction.register0).full == .rdx && instruction.register1 == 0
      && !facts.traits.kind.contains(.hasMemory)
  }
}
