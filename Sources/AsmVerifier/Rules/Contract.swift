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
      for register in contract.results ?? [] where !exit.isTailCall {
        guard !isSet(register, in: exit.end.state, analysis) else { continue }
        findings.append(
          analysis.finding(
            .contract, "\(name) returns here without its result in \(register.name)", at: exit.instruction,
            notes: said,
            remedy: "put the result in \(register.name) on every way"))
      }
      let overwritten = exit.isTailCall ? analysis.graph.site(of: exit.instruction)?.clobbers ?? 0 : 0
      for register in contract.kept {
        let number = register.generalNumber
        guard exit.end.state[number] != .entry(number) || overwritten.has(number) else { continue }
        findings.append(
          analysis.finding(
            .contract, "\(name) returns here with another value in \(register.name), which it says it keeps",
            at: exit.instruction, notes: said, remedy: "save and restore it, or leave it out of f.keeps(…)"))
      }
    }
    return findings
  }

  /// Whether something was put in the register of a result, or it's a parameter handed back.
  private static func isSet(
    _ register: Register, in state: borrowing MachineState, _ analysis: FunctionAnalysis
  ) -> Bool {
    guard register.isGeneral else {
      let bit = UInt32(truncatingIfNeeded: RegisterSet(register).rawValue >> 16)
      return state.unsetVectors & bit == 0
    }
    let number = register.generalNumber
    // Without a list of them, those are parameters in which arguments are passed and at which the body looks.
    let isParameter =
      analysis.function.contract.parameters?.contains { $0.full == register.full }
      ?? (GeneralRegister.arguments & analysis.entryReads).has(number)
    return !state.unset.has(number) && state[number].kind != .leftover
      && (state[number] != .entry(number) || isParameter)
  }
}
