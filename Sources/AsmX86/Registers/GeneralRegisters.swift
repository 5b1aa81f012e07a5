/// A register whose Swift type says what an instruction can do with it.
public protocol RegisterOperand: AnyOperand, CustomStringConvertible {
  /// The register as a number.
  var register: Register { get }
}

extension RegisterOperand {
  public var description: String { register.description }
}

/// rax…r15.
@frozen
public struct Register64: RegisterOperand, Hashable, AddressConvertible {
  /// `Register.rawValue`, 1–16.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `register`, where it's one of rax…r15; nil otherwise.
  public init?(_ register: Register) {
    guard (1...16).contains(register.rawValue) else { return nil }
    self.init(rawValue: register.rawValue)
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// Bits 0–31: eax for rax. Writing it clears bits 32–63 (Intel SDM volume 1, 3.4.1.1).
  @inlinable public var low32: Register32 { Register32(rawValue: rawValue + 16) }
  /// Bits 0–15: ax for rax.
  @inlinable public var low16: Register16 { Register16(rawValue: rawValue + 32) }
  /// Bits 0–7: al for rax.
  @inlinable public var low8: Register8 { Register8(rawValue: rawValue + 48) }
  /// The address that the register holds.
  public var address: Address { Address(base: register) }
}

/// eax…r15d.
@frozen
public struct Register32: RegisterOperand, Hashable {
  /// `Register.rawValue`, 17–32.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `register`, where it's one of eax…r15d; nil otherwise.
  public init?(_ register: Register) {
    guard (17...32).contains(register.rawValue) else { return nil }
    self.init(rawValue: register.rawValue)
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// The register that this is the lower half of.
  @inlinable public var full: Register64 { Register64(rawValue: rawValue - 16) }
}

/// ax…r15w.
@frozen
public struct Register16: RegisterOperand, Hashable {
  /// `Register.rawValue`, 33–48.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `register`, where it's one of ax…r15w; nil otherwise.
  public init?(_ register: Register) {
    guard (33...48).contains(register.rawValue) else { return nil }
    self.init(rawValue: register.rawValue)
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// The register that this is the lowest quarter of.
  @inlinable public var full: Register64 { Register64(rawValue: rawValue - 32) }
}

/// al…r15b, and ah, ch, dh, bh.
@frozen
public struct Register8: RegisterOperand, Hashable {
  /// `Register.rawValue`, 49–68.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `register`, where it's one of 8 bits; nil otherwise.
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
