/// A register of 128, 256 or 512 bits, which can also hold the indexes of a gather or scatter.
public protocol VectorRegister: RegisterOperand {}

/// xmm0…xmm31: what instructions of AVX-512 take.
public protocol AnyXMMRegister: VectorRegister {}

/// xmm0…xmm15.
@frozen
public struct XMMRegister: AnyXMMRegister, Hashable {
  /// `Register.rawValue`, 77–92.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// xmm0…xmm15; nil for any other number.
  public init?(_ number: Int) {
    guard (0...15).contains(number) else { return nil }
    self.init(rawValue: UInt8(77 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// The register of 256 bits that this is the lower half of.
  @inlinable public var full256: YMMRegister { YMMRegister(rawValue: rawValue + 32) }
}

/// xmm16…xmm31, which only instructions of AVX-512 can name (Intel SDM volume 2, 2.7.1).
@frozen
public struct XMMRegisterHigh: AnyXMMRegister, Hashable {
  /// `Register.rawValue`, 93–108.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// xmm16…xmm31; nil for any other number.
  public init?(_ number: Int) {
    guard (16...31).contains(number) else { return nil }
    self.init(rawValue: UInt8(77 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// The register of 256 bits that this is the lower half of.
  @inlinable public var full256: YMMRegisterHigh { YMMRegisterHigh(rawValue: rawValue + 32) }
}

/// ymm0…ymm31: what instructions of AVX-512 take.
public protocol AnyYMMRegister: VectorRegister {}

/// ymm0…ymm15.
@frozen
public struct YMMRegister: AnyYMMRegister, Hashable {
  /// `Register.rawValue`, 109–124.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// ymm0…ymm15; nil for any other number.
  public init?(_ number: Int) {
    guard (0...15).contains(number) else { return nil }
    self.init(rawValue: UInt8(109 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// Bits 0–127.
  @inlinable public var low128: XMMRegister { XMMRegister(rawValue: rawValue - 32) }
}

/// ymm16…ymm31, which only instructions of AVX-512 can name (Intel SDM volume 2, 2.7.1).
@frozen
public struct YMMRegisterHigh: AnyYMMRegister, Hashable {
  /// `Register.rawValue`, 125–140.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// ymm16…ymm31; nil for any other number.
  public init?(_ number: Int) {
    guard (16...31).contains(number) else { return nil }
    self.init(rawValue: UInt8(109 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
  /// Bits 0–127.
  @inlinable public var low128: XMMRegisterHigh { XMMRegisterHigh(rawValue: rawValue - 32) }
}

/// zmm0…zmm31.
@frozen
public struct ZMMRegister: VectorRegister, Hashable {
  /// `Register.rawValue`, 141–172.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// zmm0…zmm31; nil for any other number.
  public init?(_ number: Int) {
    guard (0...31).contains(number) else { return nil }
    self.init(rawValue: UInt8(141 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}
