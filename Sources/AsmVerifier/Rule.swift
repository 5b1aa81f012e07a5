import AsmProgram

/// One thing that a correct function does everywhere, with the check that finds where it doesn't.
public struct Rule: Sendable {
  /// A code is never used for another rule.
  public let code: RuleCode
  /// What it reports, and when it runs.
  public let level: Level
  /// What goes wrong, in a few words.
  public let title: String
  /// What must hold and why, in a sentence or two.
  public let summary: String
  /// What is certain where it finds nothing, in whole sentences.
  public let proves: String
  /// What it takes on trust or doesn't look at, in whole sentences.
  public let cannotProve: String
  /// The instructions that `visit` is called for.
  let interest: Interest
  /// Looks at one instruction, in the state that it finds.
  let visit: Visitor?
  /// Looks at the whole function.
  let check: (@Sendable (FunctionAnalysis) -> [Finding])?

  /// What a rule is given of each instruction that it's interested in.
  typealias Visitor =
    @Sendable (FunctionAnalysis, borrowing Place, borrowing MachineState, inout [Finding]) -> Void

  /// A rule that looks at the instructions in which it's interested.
  init(
    code: RuleCode, level: Level = .error, title: String, summary: String, proves: String,
    cannotProve: String, interest: Interest, visit: @escaping Visitor
  ) {
    self.code = code
    self.level = level
    self.title = title
    self.summary = summary
    self.proves = proves
    self.cannotProve = cannotProve
    self.interest = interest
    self.visit = visit
    self.check = nil
  }

  /// A rule that looks at whole functions.
  init(
    code: RuleCode, level: Level = .error, title: String, summary: String, proves: String,
    cannotProve: String,
    check: @escaping @Sendable (FunctionAnalysis) -> [Finding]
  ) {
    self.code = code
    self.level = level
    self.title = title
    self.summary = summary
    self.proves = proves
    self.cannotProve = cannotProve
    self.interest = []
    self.visit = nil
    self.check = check
  }

  /// What a rule's findings mean.
  public enum Level: String, Sendable, Hashable {
    /// Wrong on a path that can be taken; some may only be warned of.
    case error
    /// A likely mistake, or a cost.
    case warning
    /// What holds only where every path is tested: runs when `VerifierOptions.strict` says so.
    case strict
  }
}
