/// xmm0…xmm15.
@frozen
public struct XMMRegister: RegisterOperand, Hashable {
  /// `Register.rawValue`, 77–92; 93–108 are kept for xmm16…xmm31, which only AVX-512 instructions can name.
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

/// ymm0…ymm15.
@frozen
public struct YMMRegister: RegisterOperand, Hashable {
  /// `Register.rawValue`, 109–124; 125–140 are kept for ymm16…ymm31.
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
