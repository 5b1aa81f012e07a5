/// How closely the verifier looks.
public struct VerifierOptions: Sendable, Hashable {
  /// Run the rules of level `strict` too.
  public var strict: Bool

  public init(strict: Bool = false) { self.strict = strict }
}
