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
    return StrongComponents(of: graph).components.compactMap { component in
      let members = Set(component)
      guard component.contains(where: { graph.blocks[$0].successors.contains(where: members.contains) }),
        let first = component.min(), analysis.states[first] != nil
      else { return nil }
      for number in component {
        let block = graph.blocks[number]
        if block.exit != .none || block.fallsOff
          || block.successors.contains(where: { !members.contains($0) })
        {
          return nil
        }
        let calls = block.instructions.contains { index in
          let facts = graph.facts[index]
          return facts.site >= 0 || facts.traits.flow == .trap || facts.traits.flow == .stop
            || Forms.form(analysis.function.instructions[index].form).mnemonic == "hlt"
        }
        if calls { return nil }
      }
      return analysis.finding(
        .endlessLoop, "nothing leaves this loop, and nothing is called in it", severity: .warning,
        at: graph.blocks[first].instructions.lowerBound,
        notes: [analysis.note("it goes back here", at: graph.blocks[component.max() ?? first].last)],
        remedy: "branch out of it, or wait by a system call: pause, select, read")
    }
  }
}
