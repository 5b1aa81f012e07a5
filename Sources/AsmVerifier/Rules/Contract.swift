import AsmProgram
import AsmX86

extension Rule {
  /// ASM038: a function does what it says of itself.
  ///
  /// Proves on every path that one that never returns doesn't, that results are set, and that kept registers hold what
  /// they held at entry.
  static let contract = Rule(
    code: .contract, title: "function doesn't do what it says",
    summary: """
      Callers are proofread against what a function says of itself: its parameters, results, kept registers, and \
      whether it returns.
      """,
    proves: """
      On every way a function that never returns doesn't, results are set and kept registers restored.
      """,
    cannotProve: """
      That a result is right.
      """
  ) { analysis in
    let contract = analysis.function.contract
    guard contract.location != nil else { return [] }
    let name = analysis.function.name
    let said = [Diagnostic.Note("said here", at: contract.location)]
    var findings: [Finding] = []
    for exit in analysis.exits {
      let returns = !exit.isTailCall || analysis.graph.site(of: exit.instruction)?.comesBack != false
      if contract.neverReturns {
        guard returns else { continue }
        findings.append(
          analysis.finding(
            .contract, "\(name) returns here, and says that it never does", at: exit.instruction, notes: said,
            remedy: "end the program, or leave f.neverReturns() out"))
      }
      guard !exit.isTailCall else { continue }
      for register in contract.results ?? [] where register.isGeneral {
        let number = register.generalNumber
        let value = exit.state[number]
        guard exit.state.unset.has(number) || value.kind == .leftover || value == .entry(number) else {
          continue
        }
        findings.append(
          analysis.finding(
            .contract, "\(name) returns here without its result in \(register.name)", at: exit.instruction,
            notes: said,
            remedy: "put the result in \(register.name) on every way"))
      }
      for register in contract.kept where exit.state[register.generalNumber] != .entry(register.generalNumber)
      {
        findings.append(
          analysis.finding(
            .contract, "\(name) returns here with another value in \(register.name), which it says it keeps",
            at: exit.instruction, notes: said, remedy: "save and restore it, or leave it out of f.keeps(…)"))
      }
    }
    return findings
  }
}
