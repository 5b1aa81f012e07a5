import AsmX86

/// What a function promises its callers, as far as its author said so; the verifier infers the rest from the body and
/// holds the body to what's said.
public struct FunctionContract: Sendable, Hashable {
  /// The registers that hold arguments at entry, as wide as the arguments: above edi there may be anything. nil: those
  /// of rdi, rsi, rdx, rcx, r8, r9 and xmm0–xmm7 that the body reads (System V ABI 3.2.3).
  public var parameters: [Register]?
  /// The registers that hold results at every return; nil: rax and xmm0, where the body sets them.
  public var results: [Register]?
  /// Volatile registers that hold at every return what they held at entry.
  public var kept: [Register] = []
  /// Nothing comes back from it.
  public var neverReturns = false
  /// Where it was said; nil where nothing was.
  public var location: SourceLocation?

  public init() {}
}
