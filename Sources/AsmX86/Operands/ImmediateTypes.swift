// The literal types of immediates. The compiler refuses a literal outside the literal's integer type; what it
// lets pass beyond the instruction's range (300 for 8 bits) is refused by `InstructionValidator`.

/// An immediate of 4 bits, unsigned: 0...15.
@frozen
public struct Immediate4Unsigned: AnyOperand, Hashable, ExpressibleByIntegerLiteral {
  public let value: Int64

  @inlinable public init(integerLiteral value: UInt8) { self.value = Int64(value) }
  /// `value`; beyond 64 bits, the nearest number of 64 bits.
  @inlinable public init(_ value: some BinaryInteger) { self.value = Int64(clamping: value) }
}

/// An immediate of 8 bits, signed or not: -128...255.
@frozen
public struct Immediate8: AnyOperand, Hashable, ExpressibleByIntegerLiteral {
  public let value: Int64

  @inlinable public init(integerLiteral value: Int16) { self.value = Int64(value) }
  /// `value`; beyond 64 bits, the nearest number of 64 bits.
  @inlinable public init(_ value: some BinaryInteger) { self.value = Int64(clamping: value) }
}

/// An immediate of 8 bits, unsigned: 0...255.
@frozen
public struct Immediate8Unsigned: AnyOperand, Hashable, ExpressibleByIntegerLiteral {
  public let value: Int64

  @inlinable public init(integerLiteral value: UInt8) { self.value = Int64(value) }
  /// `value`; beyond 64 bits, the nearest number of 64 bits.
  @inlinable public init(_ value: some BinaryInteger) { self.value = Int64(clamping: value) }
}

/// An immediate of 8 bits that is sign-extended: -128...127.
@frozen
public struct Immediate8SignExtended: AnyOperand, Hashable, ExpressibleByIntegerLiteral {
  public let value: Int64

  @inlinable public init(integerLiteral value: Int8) { self.value = Int64(value) }
  /// `value`; beyond 64 bits, the nearest number of 64 bits.
  @inlinable public init(_ value: some BinaryInteger) { self.value = Int64(clamping: value) }
}

/// An immediate of 16 bits, signed or not: -32,768...65,535.
@frozen
public struct Immediate16: AnyOperand, Hashable, ExpressibleByIntegerLiteral {
  public let value: Int64

  @inlinable public init(integerLiteral value: Int32) { self.value = Int64(value) }
  /// `value`; beyond 64 bits, the nearest number of 64 bits.
  @inlinable public init(_ value: some BinaryInteger) { self.value = Int64(clamping: value) }
}

/// An immediate of 32 bits, signed or not: -2³¹...2³²-1.
@frozen
public struct Immediate32: AnyOperand, Hashable, ExpressibleByIntegerLiteral {
  public let value: Int64

  @inlinable public init(integerLiteral value: Int64) { self.value = value }
  /// `value`; beyond 64 bits, the nearest number of 64 bits.
  @inlinable public init(_ value: some BinaryInteger) { self.value = Int64(clamping: value) }
}

/// An immediate of 32 bits that is sign-extended to 64: -2³¹...2³¹-1.
@frozen
public struct Immediate32SignExtended: AnyOperand, Hashable, ExpressibleByIntegerLiteral {
  public let value: Int64

  @inlinable public init(integerLiteral value: Int32) { self.value = Int64(value) }
  /// `value`; beyond 64 bits, the nearest number of 64 bits.
  @inlinable public init(_ value: some BinaryInteger) { self.value = Int64(clamping: value) }
}

/// An immediate of 64 bits, signed or not: -2⁶³...2⁶⁴-1.
@frozen
public struct Immediate64: ImmediateConvertible, Hashable, ExpressibleByIntegerLiteral {
  /// The number's bit pattern.
  public let value: Int64
  /// Whether the author's number fits in 64 bits.
  public let width: ImmediateValue.Width

  public init(integerLiteral value: StaticBigInt) {
    self.value = Int64(bitPattern: UInt64(value[0]))
    // The width counts the sign.
    self.width =
      value.bitWidth <= 64 ? .signed : value.bitWidth == 65 && value.signum() > 0 ? .unsigned : .tooWide
  }

  /// `value`; numbers from 2⁶³ to 2⁶⁴-1 stand for their bit pattern.
  @inlinable public init(_ value: some BinaryInteger) {
    let immediate = ImmediateValue(value)
    self.value = immediate.value
    self.width = immediate.width
  }

  public var immediate: ImmediateValue { ImmediateValue(value, width: width) }
}
