import AsmProgram
import AsmX86

extension Rule {
  /// ASM039: each argument of a system call is set behind the call before it.
  ///
  /// Only where every path must be tested: what an argument's register held for another call is often meant. Proves it
  /// for calls that aren't statements, whose arguments ASM037 compares.
  static let staleArgument = Rule(
    code: .staleArgument, level: .strict, title: "argument of a system call kept from before the last one",
    summary: """
      What an argument's register held for the call before is seldom what this one needs.
      """,
    proves: """
      Each argument of a system call that's no statement was set since the call before.
      """,
    cannotProve: """
      That it's right.
      """, interest: [.systemCall]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index) else { return }
    let stale = site.reads & ~state.setSinceCall & ~state.unset
    guard stale != 0, !analysis.isStatement(place.index), let call = site.call else { return }
    let parameters = call.parameters(on: analysis.platform)
    for (number, register) in GeneralRegister.systemCallArguments.enumerated() where stale.has(register) {
      guard state[register].kind != .entry, state[register].kind != .leftover else { continue }
      let parameter = number < parameters.count ? parameters[number].name : "argument"
      findings.append(
        analysis.finding(
          .staleArgument,
          "\(parameter), which \(site.title) takes in \(analysis.name(register)), was set before another call",
          severity: .warning, at: place.index, notes: [],
          remedy: "set it again, or make the call by a statement: f.syscall(.\(call.name), …)"))
    }
  }
}
