/// The condition of a branch, `setcc` or `cmovcc` (Intel SDM volume 1, appendix B).
enum Condition: UInt8, Sendable {
  case none
  case overflow, notOverflow
  case below, aboveOrEqual
  case equal, notEqual
  case belowOrEqual, above
  case sign, notSign
  case parity, notParity
  case less, greaterOrEqual
  case lessOrEqual, greater

  /// The condition with this suffix: `nae` of `jnae`.
  init(suffix: Substring) {
    self = Self.suffixes[suffix] ?? .none
  }

  private static let suffixes: [Substring: Condition] = [
    "o": .overflow, "no": .notOverflow, "b": .below, "c": .below, "nae": .below, "ae": .aboveOrEqual,
    "nb": .aboveOrEqual, "nc": .aboveOrEqual, "e": .equal, "z": .equal, "ne": .notEqual, "nz": .notEqual,
    "be": .belowOrEqual, "na": .belowOrEqual, "a": .above, "nbe": .above, "s": .sign, "ns": .notSign,
    "p": .parity, "pe": .parity, "np": .notParity, "po": .notParity, "l": .less, "nge": .less,
    "ge": .greaterOrEqual, "nl": .greaterOrEqual, "le": .lessOrEqual, "ng": .lessOrEqual, "g": .greater,
    "nle": .greater,
  ]

  /// The opposite one.
  var negated: Condition {
    self == .none ? .none : Condition(rawValue: (rawValue - 1) ^ 1 + 1) ?? .none
  }

  /// Whether it holds after `cmp value, number` of 64 bits; nil for those that aren't about size.
  func holds(_ value: Int64, comparedWith number: Int64) -> Bool? {
    let (difference, overflow) = value.subtractingReportingOverflow(number)
    let (unsignedValue, unsignedNumber) = (UInt64(bitPattern: value), UInt64(bitPattern: number))
    return switch self {
    case .none, .parity, .notParity: nil
    case .overflow: overflow
    case .notOverflow: !overflow
    case .below: unsignedValue < unsignedNumber
    case .aboveOrEqual: unsignedValue >= unsignedNumber
    case .equal: value == number
    case .notEqual: value != number
    case .belowOrEqual: unsignedValue <= unsignedNumber
    case .above: unsignedValue > unsignedNumber
    case .sign: difference < 0
    case .notSign: difference >= 0
    case .less: value < number
    case .greaterOrEqual: value >= number
    case .lessOrEqual: value <= number
    case .greater: value > number
    }
  }
}
