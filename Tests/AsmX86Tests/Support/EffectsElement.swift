import AsmX86

/// 256 bits, the lowest ones first: as much as a vector register of the driver has.
typealias Bits = SIMD4<UInt64>

extension SIMD4<UInt64> {
  static let all = SIMD4(repeating: UInt64.max)
  static let lowHalf = SIMD4(UInt64.max, UInt64.max, 0, 0)
  var isEmpty: Bool { self == .zero }
}

/// The registers as the driver numbers them: 0–15 general, 16–31 vector, 32–39 x87 or MMX.
enum EffectsElement {
  static let count = 40
  static let indices = 0..<count

  /// The element that `register` is a part of, with that part; nil where the driver keeps none.
  static func element(of register: Register) -> (number: Int, part: Bits)? {
    let raw = register.rawValue
    let ones = register.bits >= 64 ? UInt64.max : (1 << UInt64(register.bits)) - 1
    switch raw {
    case 65...68: return (register.encoding - 4, Bits(0xFF00, 0, 0, 0))
    case 1...64: return (register.encoding, Bits(ones, 0, 0, 0))
    case 69...76: return (32 + register.encoding, Bits(.max, 0, 0, 0))
    case 231...238: return (32 + register.encoding, Bits(.max, 0xFFFF, 0, 0))
    default:
      guard register.isVector, register.encoding < 16 else { return nil }
      return (16 + register.encoding, register.bits == 128 ? .lowHalf : .all)
    }
  }

  /// Everything that the element holds.
  static func whole(_ number: Int) -> Bits {
    number < 16 ? Bits(.max, 0, 0, 0) : number < 32 ? .all : Bits(.max, 0xFFFF, 0, 0)
  }

  /// The parts that the driver flips by themselves.
  static func parts(_ number: Int) -> [Bits] {
    switch number {
    case 0..<16: [0xFF, 0xFF00, 0xFFFF_0000, 0xFFFF_FFFF_0000_0000].map { Bits($0, 0, 0, 0) }
    case 16..<32: [.lowHalf, ~.lowHalf]
    default: [Bits(.max, 0, 0, 0), Bits(0, 0xFFFF, 0, 0)]
    }
  }

  static func name(_ number: Int, isX87: Bool) -> String {
    switch number {
    case 0..<16: Register(rawValue: UInt8(number + 1)).name
    case 16..<32: "xmm\(number - 16)"
    default: (isX87 ? "st" : "mm") + "\(number - 32)"
    }
  }

  /// The elements of the registers in `set`.
  static func elements(of set: RegisterSet) -> Set<Int> {
    Set(set.registers.compactMap { element(of: $0)?.number })
  }
}

extension Flags {
  /// Each flag by the driver's name for it: `cf`.
  static let byName: [String: Flags] = Dictionary(
    uniqueKeysWithValues: (0..<RawValue.bitWidth).compactMap { bit in
      let flag = Flags(rawValue: 1 << RawValue(bit))
      return flag.description.isEmpty ? nil : (flag.description.lowercased(), flag)
    })

  /// The driver's names, in the order of its mask.
  static let driverNames = ["cf", "pf", "af", "zf", "sf", "df", "of", "ac", "c0", "c1", "c2", "c3"]
}
