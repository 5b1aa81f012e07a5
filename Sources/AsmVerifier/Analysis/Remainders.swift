import AsmX86

/// Where a division's remainder may still be in rdx when the next one takes that for the upper half of its dividend.
///
/// That's meant where numbers longer than a register are divided part by part: then rax is loaded with the next part in
/// between, and nothing else reads the remainder. Where rax is still the quotient, or the remainder has been read as the
/// result that it is, it's been forgotten.
struct Remainders {
  /// By the division that takes it, the one that left it.
  private var found: [Int: Int] = [:]

  /// The division whose forgotten remainder is in rdx on some way to the one at `index`; nil for none.
  func forgotten(at index: Int) -> Int? { found[index] }

  /// Follows the remainders of all divisions at once, forward.
  init(_ analysis: FunctionAnalysis) {
    let graph = analysis.graph
    var states = [Left?](repeating: nil, count: graph.blocks.count)
    guard !states.isEmpty else { return }
    var queue = WorkQueue(count: states.count)
    states[0] = Left()
    queue.insert(0)
    while let number = queue.removeFirst() {
      guard var left = states[number] else { continue }
      let block = graph.blocks[number]
      for index in block.instructions { left.goOn(over: index, analysis) }
      graph.forEachSuccessor(of: block) { to, _ in
        guard var known = states[to] else {
          states[to] = left
          return queue.insert(to)
        }
        if known.join(left) {
          states[to] = known
          queue.insert(to)
        }
      }
    }
    for (number, block) in graph.blocks.enumerated() {
      guard var left = states[number] else { continue }
      for index in block.instructions {
        if graph.facts[index].traits.kind.contains(.divides), let division = left.forgotten {
          found[index] = division
        }
        left.goOn(over: index, analysis)
      }
    }
  }
}

/// The divisions whose remainders may be in rdx, by what has happened since.
private struct Left: Equatable {
  /// For each `Since` the first division with it, -1 for none.
  private var divisions = SIMD4<Int32>(repeating: -1)

  private struct Since: OptionSet {
    let rawValue: Int
    static let remainderRead = Since(rawValue: 1)
    static let quotientGone = Since(rawValue: 2)
  }

  /// The first division whose remainder nobody means any more; nil for none.
  var forgotten: Int? {
    let all = [Since(), .remainderRead, [.remainderRead, .quotientGone]].map { divisions[$0.rawValue] }
    return all.filter { $0 >= 0 }.min().map(Int.init)
  }

  mutating func join(_ other: Left) -> Bool {
    let before = self
    for since in 0..<4 where other.divisions[since] >= 0 {
      divisions[since] = Self.first(divisions[since], other.divisions[since])
    }
    return self != before
  }

  private static func first(_ one: Int32, _ other: Int32) -> Int32 {
    one < 0 ? other : other < 0 ? one : min(one, other)
  }

  /// The instruction at `index` runs.
  @inline(__always)
  mutating func goOn(over index: Int, _ analysis: FunctionAnalysis) {
    let (rax, rdx) = (UInt16.register(GeneralRegister.rax), UInt16.register(GeneralRegister.rdx))
    let facts = analysis.graph.facts[index]
    let site = analysis.graph.site(of: index)
    let writes = facts.writes | (site.map { $0.clobbers | $0.results } ?? 0)
    guard (writes | facts.allReads) & (rax | rdx) != 0 else { return }
    if writes & rdx != 0 {
      if site == nil, analysis.changesRemainderByNumber(index) {
        note(.remainderRead)
      } else {
        divisions = SIMD4(repeating: -1)
        if facts.traits.kind.contains(.divides) { divisions[0] = Int32(clamping: index) }
      }
      return
    }
    if facts.allReads & rdx != 0 { note(.remainderRead) }
    if writes & rax != 0 { note(.quotientGone) }
  }

  private mutating func note(_ event: Since) {
    for since in 0..<4 where since & event.rawValue == 0 && divisions[since] >= 0 {
      let with = since | event.rawValue
      divisions[with] = Self.first(divisions[with], divisions[since])
      divisions[since] = -1
    }
  }
}

extension FunctionAnalysis {
  /// `add edx, 48`, which makes a digit of a remainder.
  fileprivate func changesRemainderByNumber(_ index: Int) -> Bool {
    let (facts, instruction) = (graph.facts[index], function.instructions[index])
    return facts.reads.has(GeneralRegister.rdx) && !facts.traits.kind.contains(.divides)
      && Register(rawValue: instruction.register0).full == .rdx && instruction.register1 == 0
      && !facts.traits.kind.contains(.hasMemory)
  }
}
