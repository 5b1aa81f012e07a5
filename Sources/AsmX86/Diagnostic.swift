/// Something wrong in a program, with its place, the reason and the remedy.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable {
    case error, warning
    /// Worth knowing, nothing to do: it never fails anything.
    case note
  }

  public var severity: Severity
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// Why it's wrong, and the other places involved.
  public var notes: [Note]
  /// What to do; empty where the message says so already.
  public var remedy: String
  /// The Swift statement; nil for input that isn't written in Swift (a parameter of the command line).
  public var location: SourceLocation?

  public init(
    _ severity: Severity, _ message: String, notes: [Note] = [], remedy: String = "",
    at location: SourceLocation?
  ) {
    self.severity = severity
    self.message = message
    self.notes = notes
    self.remedy = remedy
    self.location = location
  }

  /// An error.
  public init(_ message: String, notes: [Note] = [], remedy: String = "", at location: SourceLocation?) {
    self.init(.error, message, notes: notes, remedy: remedy, at: location)
  }

  public struct Note: Sendable, Hashable {
    public var message: String
    public var location: SourceLocation?

    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }
}

/// Everything that is wrong with a program, all at once.
public struct DiagnosticList: Error, Sendable, Hashable {
  /// In order of place.
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
