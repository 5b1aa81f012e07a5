import AsmProgram
import AsmX86

extension Rule {
  /// ASM034: every loop has a way out, or makes a call or system call.
  ///
  /// Looks at where control can go, not at what conditions hold.
  static let endlessLoop = Rule(
    code: .endlessLoop, level: .warning, title: "loop without a way out",
    summary: """
      A loop that nothing leaves, and in which nothing is called, keeps the processor busy for ever.
      """,
    proves: """
      Every loop has a way out, or a call in it.
      """,
    cannotProve: """
      That the way out is taken: conditions aren't looked at.
      """
  ) { analysis in
    let graph = analysis.graph
    // From where some way leads on to a way out, or to a call.
    var leadsOn = graph.blocks.map { leadsOut($0, graph, analysis) }
    guard graph.blocks.indices.contains(where: { !leadsOn[$0] }) else { return [] }
    let predecessors = Predecessors(of: graph)
    var waiting = graph.blocks.indices.filter { leadsOn[$0] }
    while let block = waiting.popLast() {
      for predecessor in predecessors[block] where !leadsOn[predecessor] {
        leadsOn[predecessor] = true
        waiting.append(predecessor)
      }
    }
    var findings: [Finding] = []
    for (number, block) in graph.blocks.enumerated() where !leadsOn[number] && analysis.states[number] != nil
    {
      // Told once, where the loop begins.
      guard let last = predecessors[number].filter({ $0 >= number && !leadsOn[$0] }).max() else { continue }
      findings.append(
        analysis.finding(
          .endlessLoop, "nothing leaves this loop, and nothing is called in it", severity: .warning,
          at: block.instructions.lowerBound,
          notes: [analysis.note("it goes back here", at: graph.blocks[last].last)],
          remedy: "branch out of it, or wait by a system call: pause, select, read"))
    }
    return findings
  }

  private static func leadsOut(
    _ block: FlowGraph.Block, _ graph: FlowGraph, _ analysis: FunctionAnalysis
  ) -> Bool {
    if block.exit != .none || block.fallsOff { return true }
    return block.instructions.contains { index in
      let facts = graph.facts[index]
      return facts.site >= 0 || facts.traits.flow == .trap || facts.traits.flow == .stop
        || facts.traits.kind.contains(.halts)
    }
  }
}
