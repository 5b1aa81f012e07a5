import AsmProgram
import AsmX86

extension Rule {
  /// ASM035: what the other rules couldn't prove, said.
  static let notProved = Rule(
    code: .notProved, level: .warning, title: "not proved here",
    summary: """
      Where the stack's depth or the target of a jump is known only when the program runs, nothing is proved of what \
      depends on it.
      """,
    proves: """
      Nothing: it says where the other rules prove nothing.
      """,
    cannotProve: """
      Stores through addresses that aren't followed aren't noted.
      """
  ) { analysis in
    var findings: [Finding] = []
    for (number, block) in analysis.graph.blocks.enumerated()
    where block.exit == .indirect && analysis.solution.isReached(number) {
      findings.append(
        analysis.finding(
          .notProved, "where this jump goes isn't known, so what runs only behind it wasn't proofread",
          severity: .note,
          at: block.last, remedy: "name its labels behind it: f.jumpTargets(…)"))
    }
    for call in analysis.calls {
      if call.stackPointer.kind == .unproven {
        findings.append(unknownDepth(at: call.instruction, "call", analysis))
      }
      if let site = analysis.graph.site(of: call.instruction), site.kind == .local {
        findings.append(
          analysis.finding(
            .notProved, "what this call of the label \(site.name) runs wasn't proofread", severity: .note,
            at: call.instruction, remedy: "make it a function of its own"))
      }
    }
    for exit in analysis.exits where exit.end.state.stackPointer.kind == .unproven {
      findings.append(unknownDepth(at: exit.instruction, exit.isTailCall ? "jump" : "ret", analysis))
    }
    return findings
  }

  private static func unknownDepth(at index: Int, _ what: String, _ analysis: FunctionAnalysis) -> Finding {
    analysis.finding(
      .notProved, "how deep the stack is at this \(what) is known only when it runs", severity: .note,
      at: index,
      remedy: "restore rsp from a register or by leave before it, or move it by numbers only")
  }
}
