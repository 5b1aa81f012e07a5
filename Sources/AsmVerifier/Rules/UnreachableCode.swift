import AsmProgram
import AsmX86

extension Rule {
  /// ASM029: every instruction is on some way from the function's entry.
  ///
  /// Knows nothing of functions with an indirect jump whose targets aren't named, counts labels that are called or whose
  /// addresses are taken as reached, and takes what a call of the module's
  /// own functions or a system call doesn't come back from for the end of a way.
  static let unreachableCode = Rule(
    code: .unreachableCode, level: .warning, title: "code that no way leads to",
    summary: """
      Instructions that never run are a branch that was forgotten, or lines to delete.
      """,
    proves: """
      Some way from the function's entry leads to every instruction, conditions aside.
      """,
    cannotProve: """
      Nothing of functions with an indirect jump whose targets aren't named.
      """
  ) { analysis in
    let blocks = analysis.graph.blocks
    guard !blocks.contains(where: { $0.exit == .indirect }),
      blocks.indices.contains(where: { !analysis.solution.isReached($0) })
    else { return [] }
    let entered = blocksEnteredOtherwise(analysis)
    func isReached(_ number: Int) -> Bool { analysis.solution.isReached(number) || entered.contains(number) }
    var findings: [Finding] = []
    for (number, block) in blocks.enumerated() where !isReached(number) {
      // One finding for a run of them.
      if number > 0, !isReached(number - 1) { continue }
      guard let index = block.instructions.first(where: { !analysis.isPadding($0) }) else { continue }
      let before = number > 0 ? blocks[number - 1].last : nil
      findings.append(
        analysis.finding(
          .unreachableCode, "no way leads here", severity: .warning, at: index,
          notes: before.map { [analysis.note("control doesn't go on behind this", at: $0)] } ?? [],
          remedy: "delete it, or jump to it"))
    }
    return findings
  }

  /// The blocks that a call of a label, or one whose address is taken, leads to, with those that come behind them.
  private static func blocksEnteredOtherwise(_ analysis: FunctionAnalysis) -> Set<Int> {
    let graph = analysis.graph
    var entered = Set<Int>()
    var open: [Int] = []
    func enter(_ block: Int) { if entered.insert(block).inserted { open.append(block) } }
    for (index, instruction) in analysis.function.instructions.enumerated() {
      let isCall = graph.facts[index].traits.flow == .call
      for symbol in [isCall ? instruction.symbol : 0, instruction.memorySymbol]
      where symbol != 0 && analysis.hasLabel(symbol) {
        if let block = graph.block(of: graph.labels[Int(symbol)]) { enter(block) }
      }
    }
    while let block = open.popLast() {
      graph.forEachSuccessor(of: graph.blocks[block]) { number, _ in enter(number) }
    }
    return entered
  }
}
