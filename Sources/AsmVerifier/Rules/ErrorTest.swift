import AsmPlatform
import AsmProgram
import AsmX86

extension Rule {
  /// ASM018: errors of system calls are tested as the platform tells them.
  ///
  /// Reports a test of the sign (`bt eax, 31` too), or for a negative number, of a result on macOS where the carry flag
  /// hasn't been looked at, and a test of the carry flag on Linux behind a system call.
  static let errorTest = Rule(
    code: .errorTest, title: "error test of the other system",
    summary: """
      Linux returns errors as -4095 to -1 in rax and leaves the flags alone. macOS sets the carry flag and returns \
      the error's number, which is positive.
      """,
    proves: """
      No branch takes a result for an error by what another platform's kernel would have done.
      """,
    cannotProve: """
      Nothing of results that were changed before they were tested. On Linux a look at the carry flag of a comparison \
      made before the call counts as such a test too.
      """, interest: [.readsFlags]
  ) { analysis, place, state, findings in
    let flags = state.flags
    switch analysis.platform.errorConvention {
    case .negativeErrno:
      if let finding = carryOfTest(place, state, analysis) {
        return findings.append(finding)
      }
      guard flags.staleSystemCall >= 0, place.facts.flagsRead.contains(.carry),
        !analysis.keepsFlags(place.index)
      else { return }
      let call = Int(flags.staleSystemCall)
      findings.append(
        analysis.finding(
          .errorTest,
          "\(analysis.mnemonic(place.index)) looks at the carry flag behind \(analysis.callTitle(call)), and Linux tells nothing by it",
          at: place.index,
          notes: [
            analysis.note("\(analysis.callTitle(call)) is made here", at: call),
            .init("Linux returns an error as a negative number in rax; macOS sets the carry flag"),
          ], remedy: "test rax: f.test(rax, rax); f.js(failed), or let the statement do it: onError:"))
    case .carryFlag:
      guard flags.compared.kind == .result, let outcomes = state.results[flags.compared.number],
        outcomes.isUntested,
        flags.number <= 0, place.facts.traits.condition != .none
      else { return }
      switch place.facts.traits.condition {
      case .equal, .notEqual: guard flags.number < 0 else { return }
      case .parity, .notParity, .overflow, .notOverflow, .none: return
      default: break
      }
      let call = flags.compared.number
      findings.append(
        analysis.finding(
          .errorTest,
          "\(analysis.mnemonic(place.index)) takes the result of \(analysis.callTitle(call)) for an error where it's negative, which on macOS it never is",
          at: place.index,
          notes: [
            analysis.note("\(analysis.callTitle(call)) is made here", at: call),
            .init("macOS sets the carry flag and returns the error's number, which is positive"),
          ],
          remedy:
            "branch on the carry flag right behind the call: f.jc(failed), or let the statement do it: onError:"
        ))
    }
  }

  /// `jc` behind `test rax, rax`, which clears the carry flag: what was meant is a look at the system call's.
  private static func carryOfTest(
    _ place: borrowing Place, _ state: borrowing MachineState, _ analysis: FunctionAnalysis
  ) -> Finding? {
    let flags = state.flags
    guard flags.compared.kind == .result, flags.number == 0,
      place.facts.traits.condition == .below || place.facts.traits.condition == .aboveOrEqual,
      state.results[flags.compared.number]?.isUntested == true
    else { return nil }
    let call = flags.compared.number
    return analysis.finding(
      .errorTest,
      "\(analysis.mnemonic(place.index)) looks at the carry flag for an error of \(analysis.callTitle(call)), and the test before it clears that",
      at: place.index,
      notes: [
        analysis.note("\(analysis.callTitle(call)) is made here", at: call),
        .init("Linux returns an error as a negative number in rax; macOS sets the carry flag"),
      ], remedy: "look at the sign: f.js(failed), or let the statement do it: onError:")
  }
}
