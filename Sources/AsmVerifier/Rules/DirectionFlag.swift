import AsmProgram
import AsmX86

extension Rule {
  /// ASM008: the direction flag is clear at every call and at every return.
  ///
  /// Proves it on every path, taking it that callees keep the rule. What runs between `std` and `cld` may use it.
  static let directionFlag = Rule(
    code: .directionFlag, title: "direction flag set at a call or return",
    summary: """
      DF must be clear where a function is entered and where it returns (System V ABI 3.2.1): the string \
      instructions of everyone else go upwards.
      """,
    proves: """
      On no way is the direction flag set where a function is called, returns, or is left by a jump to another.
      """,
    cannotProve: """
      What callees and popf do with it is taken to be right.
      """, interest: [.calls, .leaves]
  ) { analysis, place, state, findings in
    guard state.flags.directionSetBy >= 0 else { return }
    let site = analysis.graph.site(of: place.index)
    let occasion: String
    switch place.facts.traits.flow {
    case .call, .indirectCall:
      guard let site, site.kind != .local, site.kind != .nextInstruction else { return }
      occasion = "at the call of \(site.title)"
    case .return: occasion = "where \(analysis.function.name) returns"
    case .jump, .branch:
      guard let site else { return }
      occasion = "at the jump to \(site.title)"
    default: return
    }
    findings.append(
      analysis.finding(
        .directionFlag, "the direction flag is set \(occasion)", at: place.index,
        notes: [analysis.note("set here", at: Int(state.flags.directionSetBy))],
        remedy: "clear it first: f.cld()"))
  }
}
