/// What a register or a slot of the stack holds, as far as it's known; in four bytes.
struct Value: Hashable, Sendable {
  /// Bits 0–27 a signed number, bits 28–31 the kind.
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
    /// An address in the same local as the one this many bytes above rsp at the function's entry.
    case inFrame
    /// The address this many bytes above a multiple of 16 to which rsp was rounded down.
    case aligned
    /// What the call or system call at this instruction left there: nothing that anyone put there on purpose.
    case leftover
    /// This number.
    case constant
    /// The address of the data that the symbol with this number names.
    case data
    /// An address somewhere in that data: see `symbol` and `offsetInData`.
    case inData
    /// The size of the data, a symbol with this number.
    case length
    /// The result, or error, of the system call at this instruction.
    case result
    /// What the instruction with this index made.
    case product
  }

  static let unknown = Value(.unknown, 0)
  static let unproven = Value(.unproven, 0)
  static func entry(_ register: Int) -> Value { Value(.entry, register) }
  static func frame(_ offset: Int) -> Value { Value(.frame, offset) }
  static func inFrame(_ offset: Int) -> Value { Value(.inFrame, offset) }
  static func aligned(_ offset: Int) -> Value { Value(.aligned, offset) }
  static func leftover(of instruction: Int) -> Value { Value(.leftover, instruction) }
  static func data(_ symbol: UInt32) -> Value { Value(.data, Int(symbol)) }
  static func inData(_ symbol: UInt32) -> Value { Value(.inData, Int(symbol)) }
  /// The address so many bytes behind the data's label; somewhere in it where there's no room for the number.
  static func inData(_ symbol: UInt32, at offset: Int) -> Value {
    guard symbol < 1 << symbolBits, (0..<1 << 15).contains(offset) else { return .inData(symbol) }
    return Value(.inData, -1 - Int(symbol) - offset << symbolBits)
  }

  /// How many bits of a known place in data are the symbol's number; the 15 above are the place, and the sign tells it
  /// from a place that isn't known.
  private static let symbolBits = 12
  static func length(_ symbol: UInt32) -> Value { Value(.length, Int(symbol)) }
  static func result(of instruction: Int) -> Value { Value(.result, instruction) }
  static func product(of instruction: Int) -> Value { Value(.product, instruction) }

  /// A number; nil for one that 28 bits don't hold.
  static func constant(_ number: Int) -> Value? { fits(number) ? Value(.constant, number) : nil }

  private static func fits(_ number: Int) -> Bool { (-0x800_0000..<0x800_0000).contains(number) }

  private init(_ kind: Kind, _ number: Int) {
    guard Self.fits(number) else {
      bits = Kind.unproven.rawValue << 28
      return
    }
    bits = kind.rawValue << 28 | UInt32(truncatingIfNeeded: number) & 0xfff_ffff
  }

  init(bits: UInt32) { self.bits = bits }

  var kind: Kind { Kind(rawValue: bits >> 28) ?? .unknown }
  /// Whether its kind is this one; quicker than asking for the kind.
  @inline(__always)
  func isA(_ kind: Kind) -> Bool { bits >> 28 == kind.rawValue }
  /// A register's or symbol's number, an offset in bytes, a number or an instruction's index.
  var number: Int { Int(Int32(bitPattern: bits << 4) >> 4) }

  /// The symbol of the data that it's an address of, or in, or of whose size it is.
  var symbol: UInt32 { UInt32(number >= 0 ? number : (-1 - number) & (1 << Self.symbolBits - 1)) }
  /// How many bytes behind the data's label it points; nil where that isn't known.
  var offsetInData: Int? {
    if isA(.data) { return 0 }
    return isA(.inData) && number < 0 ? (-1 - number) >> Self.symbolBits : nil
  }
  var isInData: Bool { isA(.data) || isA(.inData) }

  /// An address on this function's stack.
  var isStackAddress: Bool { isA(.frame) || isA(.aligned) }
  /// Worth remembering in a slot of the stack.
  var isTracked: Bool { !isA(.unknown) && !isA(.unproven) && !isA(.product) }
  /// It stays what it is where 32 bits of it are copied, for all that's asked about it.
  var survivesNarrowing: Bool { isA(.result) || isA(.length) || isA(.constant) && number >= 0 }

  /// The value `offset` more; `made` where that isn't one that's followed.
  func advanced(by offset: Int, made: Value = .unknown) -> Value {
    switch kind {
    case .frame, .aligned: Value(kind, number + offset)
    case .constant: Self.constant(number + offset) ?? made
    case .data, .inData:
      if offset == 0 {
        self
      } else if let place = offsetInData {
        .inData(symbol, at: place &+ offset)
      } else {
        self
      }
    case .inFrame: self
    case .unproven: .unproven
    default: offset == 0 ? self : made
    }
  }

  /// What's known where it's either this or `other`.
  func joined(with other: Value) -> Value {
    if self == other { return self }
    if isA(.leftover) { return self }
    if other.isA(.leftover) { return other }
    if isA(.unproven) || other.isA(.unproven) {
      return isPlain && other.isPlain ? .unproven : .unknown
    }
    if isInFrame, other.isInFrame { return .inFrame(min(number, other.number)) }
    if isInData, other.isInData, symbol == other.symbol { return .inData(symbol) }
    return .unknown
  }

  private var isInFrame: Bool { isA(.frame) || isA(.inFrame) }
  /// It isn't something that was put there on purpose.
  private var isPlain: Bool { !isA(.unknown) && !isA(.product) }
}
