/// The width and range of an immediate.
public enum ImmediateKind: UInt8, Sendable, Hashable, CaseIterable {
  case bits4Unsigned, bits8, bits8Unsigned, bits8SignExtended, bits16, bits32, bits32SignExtended, bits64

  /// 4, 8, 16, 32 or 64.
  public var bits: Int {
    switch self {
    case .bits4Unsigned: 4
    case .bits8, .bits8Unsigned, .bits8SignExtended: 8
    case .bits16: 16
    case .bits32, .bits32SignExtended: 32
    case .bits64: 64
    }
  }

  /// The numbers that the immediate can be; for 64 bits, those from 2⁶³ on stand as negative ones.
  public var range: ClosedRange<Int64> {
    switch self {
    case .bits4Unsigned: 0...15
    case .bits8: -128...255
    case .bits8Unsigned: 0...255
    case .bits8SignExtended: -128...127
    case .bits16: -0x8000...0xFFFF
    case .bits32: -0x8000_0000...0xFFFF_FFFF
    case .bits32SignExtended: -0x8000_0000...0x7FFF_FFFF
    case .bits64: Int64.min...Int64.max
    }
  }
}
