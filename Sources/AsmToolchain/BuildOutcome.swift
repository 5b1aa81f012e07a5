/// What a build did: a value, also where a tool failed.
public struct BuildOutcome: Sendable, Hashable {
  /// In the plan's order; the link step is missing where a source didn't assemble.
  public var steps: [Step] = []

  public struct Step: Sendable, Hashable {
    public var step: BuildStep
    /// nil where nothing had changed and the tool wasn't run.
    public var result: ToolResult?
  }

  /// What didn't work.
  public var failures: [ToolResult] { steps.compactMap(\.result).filter { !$0.succeeded } }

  public var succeeded: Bool { failures.isEmpty }

  /// The number of steps that were run.
  public var stepsRun: Int { steps.count { $0.result != nil } }
}
