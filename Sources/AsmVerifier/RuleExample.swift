/// What a rule finds, as Swift that's compiled and verified by a test, and how it's written right.
public struct RuleExample: Sendable, Hashable {
  /// A function that breaks the rule. Below the statement that's found stands what the rule says, as a comment:
  /// `// error: …`.
  public let wrong: String
  /// One that does the same and doesn't break it.
  public let right: String

  init(wrong: String, right: String) {
    self.wrong = wrong
    self.right = right
  }
}

extension Rule {
  /// What it finds, and how that's written right.
  public var example: RuleExample? { RuleExample.of(code) }
}
