import AsmX86

extension Rule {
  /// ASM002: the stack is as deep where paths meet, and at `ret` as it was at the function's entry.
  ///
  /// Proves it for every path on which the depth is known: by push, pop, add, sub, lea, leave and copies of rsp
  /// in other registers or saved on the stack. Where ways meet that left it unequally deep, reports them if a call or a
  /// way out follows at which one of them is wrong, and warns if what's on the stack is dropped unused. Says nothing of
  /// a depth that only run time knows (`sub rsp, rax`, a loop that pushes and one that pops), nor of what's behind a
  /// meeting that it reported.
  static let stackBalance = Rule(
    code: .stackBalance, title: "stack not balanced",
    summary: """
      Every path to the same place must leave the stack equally deep, and ret must find rsp where it was at the \
      function's entry: it takes what lies there for the address to return to.
      """,
    proves: """
      The stack is balanced on every path on which its depth is known: by push, pop, add, sub, lea, leave and copies \
      of rsp in other registers or saved on the stack.
      """,
    cannotProve: """
      Nothing of a depth that only run time knows (`sub rsp, rax`, or a loop that pushes and another that pops), nor of \
      what's behind a meeting that it reported. Each branch counts as free to go either way, whatever another before it \
      has tested: what's pushed on one condition has to be popped on the same way.
      """
  ) { analysis in
    var depths = UnequalDepths(analysis)
    return analysis.unequalMeetings.compactMap { unequal($0, depths.outcome(of: $0), analysis) }
      + analysis.exits.compactMap { unbalanced($0, analysis) }
  }

  private static func unequal(
    _ meeting: FunctionAnalysis.UnequalMeeting, _ outcome: UnequalDepths.Outcome, _ analysis: FunctionAnalysis
  ) -> Finding? {
    if outcome == .unknown || outcome == .consequence { return nil }
    let (first, second) = (-meeting.first.offset, -meeting.second.offset)
    let difference = abs(first - second)
    return Finding(
      code: .stackBalance,
      diagnostic: Diagnostic(
        outcome == .unused ? .warning : .error,
        "the stack is \(difference) bytes \(second > first ? "deeper" : "less deep") on this way than on another to the same place",
        notes: [
          .init("here they meet", at: analysis.location(meeting.instruction)),
          .init(
            "\(depth(first)) on the other way, which comes from here",
            at: analysis.location(meeting.first.instruction)),
          .init("\(depth(second)) on this one"),
        ] + (outcome == .unused ? [.init("nothing looks at what lies there before rsp is restored")] : []),
        remedy: "push and pop the same on every way", at: analysis.location(meeting.second.instruction)),
      function: analysis.function.name, instruction: meeting.second.instruction)
  }

  private static func unbalanced(_ exit: FunctionAnalysis.Exit, _ analysis: FunctionAnalysis) -> Finding? {
    guard analysis.function.entry != .start else { return nil }
    let stackPointer = exit.end.state.stackPointer
    let leaving =
      exit.isTailCall
      ? "the jump to \(analysis.graph.site(of: exit.instruction)?.name ?? "another function")"
      : "ret"
    let message: String
    var remedy = "restore rsp from where it was kept, as leave does"
    switch stackPointer.kind {
    case .frame where stackPointer.number == 0: return nil
    case .frame where stackPointer.number < 0:
      message = "\(leaving) leaves \(-stackPointer.number) bytes on the stack"
      remedy = "pop or add to rsp, before it, what was pushed or subtracted"
    case .frame:
      message = "\(leaving) comes after \(stackPointer.number) bytes too many were taken from the stack"
      remedy = "pop or add to rsp only what was pushed or subtracted"
    case .aligned:
      message = "\(leaving) comes while rsp is still rounded down"
    default: return nil
    }
    return Finding(
      code: .stackBalance,
      diagnostic: Diagnostic(
        message,
        notes: [.init("the return address lies where rsp was at the entry of \(analysis.function.name)")],
        remedy: remedy, at: analysis.location(exit.instruction)),
      function: analysis.function.name, instruction: exit.instruction)
  }

  private static func depth(_ bytes: Int) -> String {
    bytes >= 0 ? "\(bytes) bytes deep" : "\(-bytes) bytes above its depth at entry"
  }
}
