/// One thing that a correct function does everywhere, with the check that finds where it doesn't.
public struct Rule: Sendable {
  /// `ASM001`; a code is never used for another rule.
  public let code: String
  /// What goes wrong, in a few words.
  public let title: String
  /// What must hold and why, in a sentence or two.
  public let summary: String
  let check: @Sendable (FunctionAnalysis) -> [Finding]
}
