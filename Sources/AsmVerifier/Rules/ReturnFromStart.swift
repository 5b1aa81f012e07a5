import AsmProgram
import AsmX86

extension Rule {
  /// ASM027: `_start` doesn't return. Proves it on every path; functions that it jumps to return for it.
  static let returnFromStart = Rule(
    code: .returnFromStart, title: "ret in _start",
    summary: """
      The kernel enters _start with argc at rsp, not with an address to return to.
      """,
    proves: """
      No way from _start leads to ret.
      """,
    cannotProve: """
      What a function that _start jumps to does.
      """
  ) { analysis in
    guard analysis.function.entry == .start else { return [] }
    return analysis.exits.filter { !$0.isTailCall }.map {
      analysis.finding(
        .returnFromStart, "ret in _start, which was not called and has nowhere to return to",
        at: $0.instruction,
        notes: [.init("at rsp is argc, which ret would take for an address")],
        remedy: "end the program with f.exit(status)")
    }
  }
}
