import AsmProgram
import AsmX86

extension Rule {
  /// ASM029: every instruction is on some way from the function's entry.
  ///
  /// Knows nothing of functions with an indirect jump whose targets aren't named, and takes what a call of the module's
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
    guard !blocks.contains(where: { $0.exit == .indirect }) else { return [] }
    var findings: [Finding] = []
    for (number, block) in blocks.enumerated() where analysis.states[number] == nil {
      // One finding for a run of them.
      if number > 0, analysis.states[number - 1] == nil { continue }
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
}
