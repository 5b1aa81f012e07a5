/// What a tool did: a value, also where it failed.
public struct ToolResult: Sendable, Hashable {
  public var invocation: ToolInvocation
  public var status: Status
  public var standardOutput: String
  public var standardError: String

  public enum Status: Sendable, Hashable, CustomStringConvertible {
    /// 0…255.
    case exited(Int32)
    /// Ended by a signal, by its number.
    case signalled(Int32)

    public var description: String {
      switch self {
      case .exited(let code): "exit status \(code)"
      case .signalled(let signal): "signal \(signal)"
      }
    }
  }

  public init(invocation: ToolInvocation, status: Status, standardOutput: String, standardError: String) {
    self.invocation = invocation
    self.status = status
    self.standardOutput = standardOutput
    self.standardError = standardError
  }

  public var succeeded: Bool { status == .exited(0) }
}
