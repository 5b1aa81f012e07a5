import AsmX86

/// What a rule found.
public struct Finding: Sendable, Hashable {
  /// The rule's code: `ASM001`.
  public var code: String
  public var diagnostic: Diagnostic

  public init(code: String, diagnostic: Diagnostic) {
    self.code = code
    self.diagnostic = diagnostic
  }

  /// By file, line, column, code and message; what has no place comes first.
  func isBefore(_ other: Finding) -> Bool {
    switch (diagnostic.location, other.diagnostic.location) {
    case (nil, nil): return (code, diagnostic.message) < (other.code, other.diagnostic.message)
    case (nil, _): return true
    case (_, nil): return false
    case (let a?, let b?):
      if a != b { return (a.file, a.line, a.column) < (b.file, b.line, b.column) }
      return (code, diagnostic.message) < (other.code, other.diagnostic.message)
    }
  }
}
