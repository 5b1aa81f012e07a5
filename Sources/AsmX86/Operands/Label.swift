/// A place in the function that's being built, as the target of a jump.
@frozen
public struct Label: AnyOperand, Hashable {
  /// The label's number in the builder's `SymbolTable`.
  public let number: UInt32

  @inlinable public init(number: UInt32) { self.number = number }
}
