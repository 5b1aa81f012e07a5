// The registers of 8 bits. Their types keep ah, ch, dh and bh away from what needs a REX prefix, with which no
// instruction can name them (Intel SDM volume 1, 3.7.2.1).

/// The lowest byte of any general-purpose register: al…r15b.
public protocol ByteRegister: RegisterOperand {}

/// A byte that an instruction without a REX prefix can name: al, cl, dl, bl, ah, ch, dh, bh.
public protocol LegacyByteRegister: RegisterOperand {}

extension ByteRegister {
  /// The register that this is the lowest byte of.
  @inlinable public var full: Register64 { Register64(rawValue: rawValue - 48) }
}

/// The lowest byte of any general-purpose register, where it isn't written out: what `low8` gives, and
/// spl, bpl, sil, dil, r8b…r15b.
@frozen
public struct Register8: ByteRegister, Hashable {
  /// `Register.rawValue`, 49–64; 65–68 (ah, ch, dh, bh) where it was made of such a `Register`.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `register`, where it's one of 8 bits; nil otherwise. Of ah, ch, dh and bh it's only known when the
  /// program runs that they can't stand beside what needs a REX prefix.
  public init?(_ register: Register) {
    guard (49...68).contains(register.rawValue) else { return nil }
    self.init(rawValue: register.rawValue)
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// The register that this is a byte of.
  @inlinable public var full: Register64 {
    Register64(rawValue: rawValue < 65 ? rawValue - 48 : rawValue - 64)
  }
}

/// al, which some instructions can only use as it is.
@frozen
public struct AccumulatorByte: ByteRegister, LegacyByteRegister, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 49 }
  @inlinable public var register: Register { Register(rawValue: 49) }
}

/// cl, the only register that a shift can take its count from.
@frozen
public struct CountByte: ByteRegister, LegacyByteRegister, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 50 }
  @inlinable public var register: Register { Register(rawValue: 50) }
}

/// dl or bl.
@frozen
public struct LowByteRegister: ByteRegister, LegacyByteRegister, Hashable {
  /// `Register.rawValue`, 51 or 52.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable public var register: Register { Register(rawValue: rawValue) }
}

/// ah, ch, dh or bh: bits 8–15.
@frozen
public struct HighByteRegister: LegacyByteRegister, Hashable {
  /// `Register.rawValue`, 65–68.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// The register that this is a byte of.
  @inlinable public var full: Register64 { Register64(rawValue: rawValue - 64) }
}
