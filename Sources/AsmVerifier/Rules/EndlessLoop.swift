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
    // From where some way leads on to a way out; as a rule that lies behind.
    var leadsOn = graph.blocks.map { $0.exit != .none || $0.fallsOff }
    for number in graph.blocks.indices.reversed() where !leadsOn[number] {
      graph.forEachSuccessor(of: graph.blocks[number]) { successor, _ in
        if leadsOn[successor] { leadsOn[number] = true }
      }
    }
    guard leadsOn.contains(false) else { return [] }
    // A call may be one too.
    for (number, block) in graph.blocks.enumerated() where !leadsOn[number] {
      leadsOn[number] = block.instructions.contains { mayWait(graph.facts[$0]) }
    }
    let predecessors = analysis.predecessors
    var waiting = graph.blocks.indices.filter { leadsOn[$0] }
    while let block = waiting.popLast() {
      for predecessor in predecessors[block] where !leadsOn[predecessor] {
        leadsOn[predecessor] = true
        waiting.append(predecessor)
      }
    }
    var findings: [Finding] = []
    for (number, block) in graph.blocks.enumerated()
    where !leadsOn[number] && analysis.solution.isReached(number) {
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

  /// Whether the instruction calls something, or lets others run.
  private static func mayWait(_ facts: InstructionFacts) -> Bool {
    facts.site >= 0 || facts.traits.flow == .trap || facts.traits.flow == .stop
      || facts.traits.kind.contains(.halts)
  }
}
