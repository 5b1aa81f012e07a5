import AsmX86

/// A rule of the verifier that the author lets a function, or some of its statements, break.
public struct Allowance: Sendable, Hashable {
  /// The rule.
  public var code: RuleCode
  /// Why that's right here, in the author's words.
  public var reason: String
  /// What it covers.
  public var extent: Extent
  /// The Swift statement that allows it.
  public var location: SourceLocation

  public init(code: RuleCode, reason: String, extent: Extent, location: SourceLocation) {
    self.code = code
    self.reason = reason
    self.extent = extent
    self.location = location
  }

  /// What an allowance covers.
  public enum Extent: Sendable, Hashable {
    /// The whole function, what the builder adds to it included.
    case function
    /// Instructions by their indices, in runs that don't overlap: statements, and the error handlers that
    /// belong to them. None where the statements made none.
    case instructions([Range<Int>])
  }

  /// Whether it covers the instruction at `index`; nil stands for the function as a whole.
  public func covers(_ index: Int?) -> Bool {
    switch extent {
    case .function: true
    case .instructions(let runs): index.map { index in runs.contains { $0.contains(index) } } ?? false
    }
  }
}
