/// One thing that a correct function does everywhere, with the check that finds where it doesn't.
public struct Rule: Sendable {
  /// `ASM001`; a code is never used for another rule.
  public let code: String
  /// What goes wrong, in a few words.
  public let title: String
  /// What must hold and why, in a sentence or two.
  public let summary: String
  /// The instructions that `visit` is called for.
  let interest: Interest
  /// Looks at one instruction, in the state that it finds.
  let visit: Visitor?
  /// Looks at the whole function.
  let check: (@Sendable (FunctionAnalysis) -> [Finding])?

  /// What a rule is given of each instruction that it's interested in.
  typealias Visitor = @Sendable (FunctionAnalysis, Int, borrowing MachineState, inout [Finding]) -> Void

  /// A rule that looks at the instructions in which it's interested.
  init(code: String, title: String, summary: String, interest: Interest, visit: @escaping Visitor) {
    self.code = code
    self.title = title
    self.summary = summary
    self.interest = interest
    self.visit = visit
    self.check = nil
  }

  /// A rule that looks at whole functions.
  init(
    code: String, title: String, summary: String, check: @escaping @Sendable (FunctionAnalysis) -> [Finding]
  ) {
    self.code = code
    self.title = title
    self.summary = summary
    self.interest = []
    self.visit = nil
    self.check = check
  }
}
