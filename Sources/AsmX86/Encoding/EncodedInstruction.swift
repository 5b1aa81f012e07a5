/// The bytes of an instruction.
public struct EncodedInstruction: Sendable, Hashable {
  /// All of them; zeros where a field of `openFields` stands.
  public var bytes: [UInt8]
  /// The fields whose values aren't known yet, in order.
  public var openFields: [Field]

  /// Bytes that depend on where a symbol is.
  public struct Field: Sendable, Hashable {
    /// Where the field starts in the instruction's bytes.
    public var offset: Int
    /// Its length in bytes: 1, 2, 4 or 8.
    public var width: Int
    /// The symbol's number.
    public var symbol: UInt32
    /// What is added to the symbol's value.
    public var addend: Int64
    /// Whether the field holds the distance from the instruction's end, or else the sum itself.
    public var isRelative: Bool

    public init(offset: Int, width: Int, symbol: UInt32, addend: Int64, isRelative: Bool) {
      self.offset = offset
      self.width = width
      self.symbol = symbol
      self.addend = addend
      self.isRelative = isRelative
    }
  }

  public init(bytes: [UInt8] = [], openFields: [Field] = []) {
    self.bytes = bytes
    self.openFields = openFields
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends the low `width` bytes of `value`, the lowest first.
  mutating func append(_ value: Int64, width: Int) {
    for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> Int64(8 * place))) }
  }

  /// Appends a field of `width` bytes whose value is found later.
  mutating func appendOpen(width: Int, symbol: UInt32, addend: Int64, isRelative: Bool) {
    openFields.append(
      Field(offset: bytes.count, width: width, symbol: symbol, addend: addend, isRelative: isRelative))
    append(0, width: width)
  }
}

/// Why an instruction can't be encoded.
public struct EncodingFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Each encoding that was tried, with what keeps the operands from fitting into it; empty where the form has
  /// no encodings.
  public var attempts: [Attempt]

  /// An encoding into which the operands don't fit.
  public struct Attempt: Sendable, Hashable {
    public var encoding: Encoding
    public var misfit: EncodingMisfit
  }

  public var description: String {
    if attempts.isEmpty { return "the form has no encoding in the table; add one in column 15" }
    let reasons = attempts.map { "`\($0.encoding)`: \($0.misfit)" }
    return "no encoding fits: " + reasons.joined(separator: "; ")
  }
}

/// What keeps operands from fitting into an encoding.
public enum EncodingMisfit: Error, Sendable, Hashable {
  /// The encoding has places for another number of operands, or for others.
  case operands
  /// Only the VEX encoding was asked for.
  case notVEX
  /// A vector register from 16 on, an opmask, a rounding or a broadcast, which only EVEX has.
  case needsEVEX
  /// A rounding beside an operand in memory (Intel SDM volume 2, 2.7.6).
  case roundingBesideMemory
  /// The operand with this index is no accumulator.
  case noAccumulator(Int)
  /// The operand with this index is an accumulator, which another encoding takes.
  case accumulator(Int)
  /// ah, ch, dh or bh where REX, VEX or EVEX is needed.
  case highByte(Register)
  /// The number doesn't fit in the field.
  case immediate(Int64, Encoding.ImmediateField)
  /// The field holds only known numbers, and the symbol's value isn't known.
  case unknownImmediate(UInt32)
  /// The target is further away than the field reaches.
  case tooFar(Encoding.ImmediateField)
  /// Another size was asked for, or the target isn't known to be near.
  case otherSize
  /// `bnd` before the short `jmp`, which would drop the bounds.
  case boundsBeforeShortJump
  case address(AddressMisfit)
  /// More than 15 bytes.
  case tooLong

  /// What is wrong with a memory operand.
  public enum AddressMisfit: UInt8, Sendable, Hashable, CaseIterable {
    case baseIsNoAddressRegister, indexIsNoAddressRegister, indexIsNoVector, mixedSizes, stackPointerAsIndex
    case relativeWithRegister, relativeWithoutSymbol, relativeNeedsNoSIB
    case displacement, noDisplacementScale
  }
}

extension EncodingMisfit: CustomStringConvertible {
  public var description: String {
    switch self {
    case .operands: "its places aren't those of the form's operands"
    case .notVEX: "it isn't the VEX encoding, which the prefix asks for"
    case .needsEVEX: "only EVEX has registers from 16 on, opmasks, roundings and broadcasts"
    case .roundingBesideMemory: "a rounding stands only beside registers"
    case .noAccumulator(let index): "operand \(index + 1) isn't al, ax, eax, rax or st0"
    case .accumulator(let index): "operand \(index + 1) is al, ax, eax, rax or st0"
    case .highByte(let register):
      "\(register) can't stand with a REX, VEX or EVEX prefix; move the byte to"
        + " \(Register(rawValue: register.rawValue &- 16)) first"
    case .immediate(let value, let field): "\(value) doesn't fit in \(field.word)"
    case .unknownImmediate(let symbol): "the value of symbol \(symbol) has to be known"
    case .tooFar(let field): "the target is too far away for \(field.word)"
    case .otherSize: "another size of jump was asked for, or the target may be too far away"
    case .boundsBeforeShortJump: "`bnd` has no effect on a short jmp"
    case .address(let misfit): misfit.description
    case .tooLong: "it would have more than 15 bytes"
    }
  }
}

extension EncodingMisfit.AddressMisfit: CustomStringConvertible {
  public var description: String {
    switch self {
    case .baseIsNoAddressRegister: "the base is no register of 64 or 32 bits"
    case .indexIsNoAddressRegister: "the index is no register of 64 or 32 bits"
    case .indexIsNoVector: "the index is no vector register of the form's class"
    case .mixedSizes: "base and index have different sizes"
    case .stackPointerAsIndex: "rsp can't be an index"
    case .relativeWithRegister: "an address relative to rip takes no register"
    case .relativeWithoutSymbol: "an address relative to rip needs a symbol"
    case .relativeNeedsNoSIB: "the instruction takes base and index, so no address relative to rip"
    case .displacement: "the displacement doesn't fit in 32 bits, signed"
    case .noDisplacementScale: "the encoding of a memory operand by EVEX lacks its N"
    }
  }
}
