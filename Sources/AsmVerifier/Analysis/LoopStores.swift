import AsmX86

/// The locals that a loop fills element by element.
///
/// Whether such a loop fills all of a local, or runs at all, is known only when it runs.
struct LoopStores {
  /// By their distance from rsp at the function's entry.
  private(set) var locals: [Range<Int>] = []

  init(_ analysis: FunctionAnalysis) {
    let (graph, transfer) = (analysis.graph, analysis.transfer)
    var isInLoop = [Bool](repeating: false, count: graph.blocks.count)
    for component in StrongComponents(of: graph).components {
      let isLoop =
        component.count > 1
        || component.first.map { graph.blocks[$0].successors.contains($0) } == true
      if isLoop { for number in component { isInLoop[number] = true } }
    }
    var found = Set<Range<Int>>()
    for (number, block) in graph.blocks.enumerated() where isInLoop[number] {
      guard var state = analysis.states[number] else { continue }
      for index in block.instructions {
        let facts = graph.facts[index]
        if facts.interest.contains(.accessesMemory) {
          transfer.forEachAccess(analysis.function.instructions[index], facts, state) { access in
            guard access.stored > 0, access.address.kind == .inFrame || access.isOpenEnded,
              access.address.kind == .frame || access.address.kind == .inFrame
            else { return }
            let offset = access.address.number
            found.insert(transfer.local(at: offset) ?? offset..<max(offset + 1, 0))
          }
        }
        transfer.apply(index, &state)
      }
    }
    locals = Array(found)
  }
}

extension FunctionAnalysis {
  /// Whether a loop stores in the local that the byte at `offset`, from rsp at entry, is part of.
  func isFilledByLoop(_ offset: Int) -> Bool { filledByLoops.contains { $0.contains(offset) } }
}
