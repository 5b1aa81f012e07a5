/// The registers that an operand can be.
public enum RegisterClass: UInt8, Sendable, Hashable, CaseIterable {
  case general8, general16, general32, general64
  case mmx
  /// xmm0…xmm15, ymm0…ymm15.
  case xmm, ymm
  /// xmm0…xmm31, ymm0…ymm31: those of instructions that AVX-512 encodes.
  case xmmAll, ymmAll
  case zmm
  /// k0…k7.
  case opmask
  case tile, bound, control, debug, segment, x87

  /// The `Register.rawValue`s of the class.
  public var rawValues: ClosedRange<UInt8> {
    switch self {
    case .general64: 1...16
    case .general32: 17...32
    case .general16: 33...48
    case .general8: 49...68
    case .mmx: 69...76
    case .xmm: 77...92
    case .xmmAll: 77...108
    case .ymm: 109...124
    case .ymmAll: 109...140
    case .zmm: 141...172
    case .opmask: 173...180
    case .tile: 181...188
    case .bound: 189...192
    case .control: 193...208
    case .debug: 209...224
    case .segment: 225...230
    case .x87: 231...238
    }
  }

  public func contains(_ register: Register) -> Bool { rawValues.contains(register.rawValue) }

  /// As the table writes it.
  var notation: String {
    switch self {
    case .xmmAll: "xmme"
    case .ymmAll: "ymme"
    default: description
    }
  }

  /// The class of the indexes that the table writes as `x`, `xe`, `y`, `ye`, `z`.
  init?(index notation: Substring) {
    switch notation {
    case "x": self = .xmm
    case "xe": self = .xmmAll
    case "y": self = .ymm
    case "ye": self = .ymmAll
    case "z": self = .zmm
    default: return nil
    }
  }
}

extension RegisterClass: CustomStringConvertible {
  /// `r64`, `xmm`.
  public var description: String {
    switch self {
    case .general8: "r8"
    case .general16: "r16"
    case .general32: "r32"
    case .general64: "r64"
    case .mmx: "mm"
    case .xmm, .xmmAll: "xmm"
    case .ymm, .ymmAll: "ymm"
    case .zmm: "zmm"
    case .opmask: "k"
    case .tile: "tmm"
    case .bound: "bnd"
    case .control: "cr"
    case .debug: "dr"
    case .segment: "sreg"
    case .x87: "st"
    }
  }
}
