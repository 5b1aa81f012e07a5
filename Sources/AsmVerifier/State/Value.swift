/// What a register or a slot of the stack holds, as far as it's known; in four bytes.
struct Value: Hashable, Sendable {
  /// Bits 0–28 a signed number, bits 29–31 the kind.
  let bits: UInt32

  enum Kind: UInt32 {
    /// Something that was put there on purpose.
    case unknown
    /// Something that the analysis can't tell: it came from a part of the stack that it lost track of.
    case unproven
    /// What the register with this number held at the function's entry.
    case entry
    /// The address this many bytes above rsp at the function's entry.
    case frame
    /// The address this many bytes above a multiple of 16 to which rsp was rounded down.
    case aligned
    /// What the call or system call at this instruction left there: nothing that anyone put there on purpose.
    case leftover
  }

  static let unknown = Value(.unknown, 0)
  static let unproven = Value(.unproven, 0)
  static func entry(_ register: Int) -> Value { Value(.entry, register) }
  static func frame(_ offset: Int) -> Value { Value(.frame, offset) }
  static func aligned(_ offset: Int) -> Value { Value(.aligned, offset) }
  static func leftover(of instruction: Int) -> Value { Value(.leftover, instruction) }

  private init(_ kind: Kind, _ number: Int) {
    guard (-0x1000_0000..<0x1000_0000).contains(number) else {
      bits = Kind.unproven.rawValue << 29
      return
    }
    bits = kind.rawValue << 29 | UInt32(truncatingIfNeeded: number) & 0x1fff_ffff
  }

  init(bits: UInt32) { self.bits = bits }

  var kind: Kind { Kind(rawValue: bits >> 29) ?? .unknown }
  /// A register's number, an offset in bytes or an instruction's index.
  var number: Int { Int(Int32(bitPattern: bits << 3) >> 3) }

  /// An address on this function's stack.
  var isStackAddress: Bool { kind == .frame || kind == .aligned }
  /// Worth remembering in a slot of the stack.
  var isTracked: Bool { kind != .unknown && kind != .unproven }

  /// The address `offset` bytes above; what isn't an address on the stack stays unknown.
  func advanced(by offset: Int) -> Value {
    isStackAddress ? Value(kind, number + offset) : kind == .unproven ? .unproven : .unknown
  }

  /// What's known where it's either this or `other`.
  func joined(with other: Value) -> Value {
    if self == other { return self }
    if kind == .leftover { return self }
    if other.kind == .leftover { return other }
    if kind == .unknown || other.kind == .unknown { return .unknown }
    if kind == .unproven || other.kind == .unproven { return .unproven }
    return .unknown
  }
}
