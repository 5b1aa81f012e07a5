import AsmX86

extension Rule {
  /// ASM003: rbx, rbp and r12–r15 hold at every exit what they held at the function's entry.
  ///
  /// Proves it for registers that are left alone or are saved on the function's own stack and restored from
  /// there. A value that was kept elsewhere (in another general register it can follow, in memory or in a vector register
  /// it can't) counts as lost; one that was taken from a part of the stack whose depth isn't known isn't reported. Nothing is
  /// asked of a function that never returns, nor of `_start`.
  static let calleeSavedRegisters = Rule(
    code: .calleeSavedRegisters, title: "callee-saved register not restored",
    summary: """
      A function must hand back rbx, rbp and r12 to r15 as it found them (System V ABI 3.2.1): its caller, up to \
      the C library that called main, keeps values there.
      """,
    proves: """
      Every exit has the caller's values in registers that are left alone, or are saved in general registers or on the \
      function's own stack and restored from there, or of which the function says that they hold a result \
      (`f.results(rbx)`).
      """,
    cannotProve: """
      A value that was kept elsewhere in memory, or in a vector register, counts as lost; one that was taken from a part \
      of the stack whose depth isn't known isn't reported. Nothing is asked of a function that never returns, nor of \
      `_start`.
      """
  ) { analysis in
    guard analysis.function.entry != .start else { return [] }
    // Who says that a register holds a result says that it isn't kept.
    let results = (analysis.function.contract.results ?? []).filter(\.isGeneral).map(\.generalNumber)
    return GeneralRegister.calleeSaved.filter { !results.contains($0) }.flatMap { register in
      let lost = analysis.exits.filter { exit in
        let value = exit.end.state[register]
        if exit.isTailCall, analysis.graph.site(of: exit.instruction)?.results.has(register) == true {
          return true
        }
        return value != .entry(register) && value != .unproven
      }
      guard !lost.isEmpty else { return [Finding]() }
      if analysis.saves[register] == nil, let change = analysis.changes[register] {
        return [neverSaved(register, changedBy: change, lost, analysis)]
      }
      return lost.map { notRestored(register, at: $0, analysis) }
    }
  }

  private static func neverSaved(
    _ register: Int, changedBy change: Int, _ exits: [FunctionAnalysis.Exit], _ analysis: FunctionAnalysis
  ) -> Finding {
    let name = Register(general: register).name
    let function = analysis.function.name
    return Finding(
      code: .calleeSavedRegisters,
      diagnostic: Diagnostic(
        "\(name) is changed, but \(function) doesn't save it",
        notes: [.init("its caller keeps a value in \(name) (System V ABI 3.2.1)")]
          + exits.prefix(3).map {
            .init("\(function) returns with it here", at: analysis.location($0.instruction))
          },
        remedy: register == GeneralRegister.rbp
          ? "use a register that calls may overwrite, or save it: push it first and pop it before each ret"
          : "save it: f.frame.saved(\(name)), or use a register that calls may overwrite",
        at: analysis.location(change)),
      function: function, instruction: change)
  }

  private static func notRestored(
    _ register: Int, at exit: FunctionAnalysis.Exit, _ analysis: FunctionAnalysis
  ) -> Finding {
    let name = Register(general: register).name
    var notes: [Diagnostic.Note] = []
    if let save = analysis.saves[register] { notes.append(.init("saved here", at: analysis.location(save))) }
    if let change = analysis.changes[register] {
      notes.append(.init("changed here", at: analysis.location(change)))
    }
    let value = exit.end.state[register]
    if value.kind == .entry {
      notes.append(
        .init(
          "it holds the caller's \(Register(general: value.number).name): what was pushed last is popped first"
        ))
    }
    return Finding(
      code: .calleeSavedRegisters,
      diagnostic: Diagnostic(
        "\(analysis.function.name) returns here without the caller's \(name)", notes: notes,
        remedy: "restore it on every way out, in the opposite order of saving",
        at: analysis.location(exit.instruction)),
      function: analysis.function.name, instruction: exit.instruction)
  }
}

extension Register {
  /// The register of 64 bits with this number in `RegisterSet`.
  init(general number: Int) { self.init(rawValue: UInt8(truncatingIfNeeded: number + 1)) }
}
