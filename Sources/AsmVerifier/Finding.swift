import AsmProgram
import AsmX86

/// What a rule found.
public struct Finding: Sendable, Hashable {
  /// The rule's code.
  public var code: RuleCode
  public var diagnostic: Diagnostic
  /// The symbol of the function that it's in, as it stands in the object; nil where it's in none.
  public var function: String?
  /// The index of the instruction that it's about, in the function; nil where it's about the whole function.
  public var instruction: Int?

  public init(code: RuleCode, diagnostic: Diagnostic, function: String? = nil, instruction: Int? = nil) {
    self.code = code
    self.diagnostic = diagnostic
    self.function = function
    self.instruction = instruction
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
