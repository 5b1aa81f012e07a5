/// A number, a named number, or a named number plus a number, where an instruction has an immediate.
public struct ImmediateValue: Sendable, Hashable {
  /// The number, or what is added to `symbol`.
  public var value: Int64
  public var symbol: Symbol?
  /// How much of the author's number `value` is.
  public var width: Width

  /// Whether a number fits in 64 bits.
  @frozen
  public enum Width: UInt8, Sendable, Hashable {
    /// With its sign.
    case signed
    /// Without: it's 2⁶³ or more, and `value` its bit pattern.
    case unsigned
    /// Not at all, and `value` says nothing.
    case tooWide
  }

  public init(_ value: Int64, symbol: Symbol? = nil, width: Width = .signed) {
    self.value = value
    self.symbol = symbol
    self.width = width
  }

  /// `value`, where numbers from 2⁶³ to 2⁶⁴-1 stand for their bit pattern.
  @inlinable
  public init(_ value: some BinaryInteger) {
    self.symbol = nil
    self.width = .signed
    if let exact = Int64(exactly: value) {
      self.value = exact
    } else if let exact = UInt64(exactly: value) {
      self.value = Int64(bitPattern: exact)
      self.width = .unsigned
    } else {
      self.value = 0
      self.width = .tooWide
    }
  }
}

/// What can stand as an immediate: a number, a constant, an expression of both.
public protocol ImmediateConvertible: AnyOperand {
  var immediate: ImmediateValue { get }
}

extension ImmediateValue: ImmediateConvertible {
  public var immediate: ImmediateValue { self }
}

extension ImmediateConvertible where Self: BinaryInteger {
  @inlinable public var immediate: ImmediateValue { ImmediateValue(self) }
}

extension ImmediateConvertible where Self: SymbolicImmediate {
  public var immediate: ImmediateValue { ImmediateValue(0, symbol: symbol) }
}

extension Int: ImmediateConvertible {}
extension Int8: ImmediateConvertible {}
extension Int16: ImmediateConvertible {}
extension Int32: ImmediateConvertible {}
extension Int64: ImmediateConvertible {}
extension UInt: ImmediateConvertible {}
extension UInt8: ImmediateConvertible {}
extension UInt16: ImmediateConvertible {}
extension UInt32: ImmediateConvertible {}
extension UInt64: ImmediateConvertible {}
