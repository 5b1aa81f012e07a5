/// k0…k7 as the operand of an instruction on opmasks (Intel SDM volume 1, 15.6.1).
public protocol AnyOpmaskRegister: RegisterOperand {}

/// k0: an operand like the others, but as the mask of an instruction its number means that there's none.
@frozen
public struct OpmaskRegister0: AnyOpmaskRegister, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 173 }
  @inlinable public var register: Register { Register(rawValue: 173) }
}

/// k1…k7: 64 bits, one for each element of a vector.
@frozen
public struct OpmaskRegister: AnyOpmaskRegister, Hashable {
  /// `Register.rawValue`, 174–180.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// k1…k7; nil for any other number.
  public init?(_ number: Int) {
    guard (1...7).contains(number) else { return nil }
    self.init(rawValue: UInt8(173 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}
