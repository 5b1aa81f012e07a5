/// A register whose Swift type says what an instruction can do with it.
public protocol RegisterOperand: AnyOperand, CustomStringConvertible {
  /// `Register.rawValue`.
  var rawValue: UInt8 { get }
  /// The register as a number.
  var register: Register { get }
}

extension RegisterOperand {
  public var description: String { register.description }
}

/// rax…r15, with rsp: what an instruction takes as an operand of 64 bits.
public protocol GeneralRegister64: RegisterOperand, AddressConvertible {}

extension GeneralRegister64 {
  /// The address that the register holds.
  public var address: Address { Address(base: register) }
}

/// rsp: a register like the others, except that no address can have it as an index, because its number there means
/// that there's none (Intel SDM volume 2, table 2-3).
@frozen
public struct StackPointer: GeneralRegister64, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 5 }
  @inlinable public var register: Register { Register(rawValue: 5) }
  /// Bits 0–31. Writing it clears bits 32–63.
  @inlinable public var low32: Register32 { Register32(rawValue: 21) }
  /// Bits 0–15.
  @inlinable public var low16: Register16 { Register16(rawValue: 37) }
  /// Bits 0–7.
  @inlinable public var low8: Register8 { Register8(rawValue: 53) }
}

/// rax…r15; rsp too where it's made of a `Register`.
@frozen
public struct Register64: GeneralRegister64, Hashable {
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
}

/// eax…r15d.
@frozen
public struct Register32: RegisterOperand, Hashable, AddressConvertible {
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
  /// The address that the register holds, below 4 GiB: an address of 32 bits costs a prefix byte.
  public var address: Address { Address(base: register) }
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
