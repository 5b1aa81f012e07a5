/// One way to encode a form: what its bytes are, apart from the operands (Intel SDM volume 2, 2.1 and 3.1.1).
///
/// A form has one or more, in the order in which NASM tries them; `InstructionEncoder` takes the first into
/// which the operands fit. Written as a text of words, see `init(parsing:)`.
public struct Encoding: Sendable, Hashable {
  public var scheme: Scheme
  public var mandatoryPrefix: MandatoryPrefix
  public var map: OpcodeMap
  /// REX.W, VEX.W or EVEX.W.
  public var wide: Wide
  public var vectorLength: VectorLength
  /// The bytes by which an EVEX displacement of 8 bits is scaled (SDM volume 2, 2.7.5); 0 where there's none.
  public var displacementScale: UInt8
  /// How many bytes of `opcode` there are behind the map's: 1 or 2.
  public var opcodeLength: UInt8
  /// The opcode's bytes behind the map's, the first in the lower half.
  public var opcode: UInt16
  public var modRM: ModRM
  public var places: Places
  public var immediates: Immediates
  public var constraints: Constraints
  /// The byte that the field `fixed` holds; 0 where there's no such field.
  public var fixedByte: UInt8

  /// What stands before the opcode.
  public enum Scheme: UInt8, Sendable, Hashable, CaseIterable {
    /// Prefixes and REX (SDM volume 2, 2.1 and 2.2).
    case legacy
    /// SDM volume 2, 2.3.
    case vex
    /// SDM volume 2, 2.7.
    case evex
    /// AMD64 APM volume 3, 1.2.7.
    case xop
    /// AMD64 APM volume 3, 1.2.4: the opcode stands behind the operands.
    case now3D
  }

  /// The prefix that belongs to the opcode.
  public enum MandatoryPrefix: UInt8, Sendable, Hashable, CaseIterable {
    case none, operandSize, repeatEqual, repeatNotEqual
  }

  /// The table in which the opcode is looked up: `0F`, `0F38`, …
  public enum OpcodeMap: UInt8, Sendable, Hashable, CaseIterable {
    case oneByte, map0F, map0F38, map0F3A, map5, map6, xop8, xop9, xopA
  }

  /// The bit W.
  public enum Wide: UInt8, Sendable, Hashable, CaseIterable {
    case zero, one
    /// The processor ignores it; NASM writes 0.
    case ignored
  }

  /// The field L or L'L.
  public enum VectorLength: UInt8, Sendable, Hashable, CaseIterable {
    /// Legacy encodings have no such field.
    case none
    /// A bit that says nothing of vectors (opmasks, VEX instructions of general registers).
    case zero, one
    /// The processor ignores it; NASM writes 0.
    case ignored
    case bits128, bits256, bits512
  }

  /// What stands in or instead of the ModR/M byte.
  public enum ModRM: UInt8, Sendable, Hashable, CaseIterable {
    case none
    /// `/r`: two operands.
    case operands
    /// `+r`: no byte, but a register in the low three bits of the opcode.
    case opcodeRegister
    case digit0, digit1, digit2, digit3, digit4, digit5, digit6, digit7

    /// The number in the field reg; nil where there's none, or an operand.
    public var digit: UInt8? { rawValue >= Self.digit0.rawValue ? rawValue - Self.digit0.rawValue : nil }
  }

  /// Where one operand goes.
  public enum Place: UInt8, Sendable, Hashable, CaseIterable {
    /// The ModR/M byte's field reg.
    case reg = 1
    /// The ModR/M byte's field r/m, with SIB and displacement.
    case rm
    /// VEX.vvvv, EVEX.vvvv or XOP.vvvv.
    case vvvv
    /// The low three bits of the opcode.
    case opcode
    /// Bits 7–4 of an immediate byte.
    case immediateRegister
    /// Both reg and r/m: `imul eax, 5`.
    case regAndRM
    case firstImmediate
    case secondImmediate
    /// A jump's displacement.
    case branch
    /// An absolute address of 64 bits.
    case absolute
    /// Nowhere: the only register that the form takes here.
    case implied
  }

  /// What follows the operands' bytes.
  public enum ImmediateField: UInt8, Sendable, Hashable, CaseIterable {
    /// So many bits of the number.
    case bits8 = 1, bits16, bits32, bits64
    /// Sign-extended to the operand's size, which the number must equal.
    case signed8, signed32
    /// 32 bits, zero-extended to 64.
    case unsigned32
    /// The number is 1 and isn't encoded.
    case one
    /// A register in bits 7–4.
    case register
    /// A register in bits 7–4 and an immediate in bits 3–0.
    case registerAndNumber
    /// The distance to a jump's target.
    case branch8, branch32
    /// A byte that belongs to the opcode: the predicate of `vcmpeqps`.
    case fixed
  }

  /// What must hold besides, or stand before everything else.
  public struct Constraints: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The operand-size prefix 66, for 16 bits.
    public static let operandSize16 = Constraints(rawValue: 1)
    /// The address-size prefix 67.
    public static let addressSize32 = Constraints(rawValue: 2)
    /// `wait` (9B) first.
    public static let wait = Constraints(rawValue: 4)
    /// The first operand is al, ax, eax, rax or st0.
    public static let firstIsAccumulator = Constraints(rawValue: 8)
    /// The second operand is al, ax, eax, rax or st0.
    public static let secondIsAccumulator = Constraints(rawValue: 16)
    /// No operand is that has a place of its own.
    public static let othersAreNotAccumulator = Constraints(rawValue: 32)
  }
}

extension Encoding {
  /// Where the operands go, in the order in which they're written: up to 8, of 4 bits each.
  public struct Places: Sendable, Hashable, RandomAccessCollection {
    private var bits: UInt32 = 0

    public init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { (35 - bits.leadingZeroBitCount) / 4 }

    public subscript(position: Int) -> Place {
      Place(rawValue: UInt8(truncatingIfNeeded: bits >> UInt32(4 * position)) & 15) ?? .implied
    }

    /// Appends `place`; false where there's no room for it.
    mutating func append(_ place: Place) -> Bool {
      guard count < 8 else { return false }
      bits |= UInt32(place.rawValue) << UInt32(4 * count)
      return true
    }
  }

  /// The fields behind the operands, in the order in which they stand: up to 4, of 4 bits each.
  public struct Immediates: Sendable, Hashable, RandomAccessCollection {
    private var bits: UInt16 = 0

    public init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { (19 - bits.leadingZeroBitCount) / 4 }

    public subscript(position: Int) -> ImmediateField {
      ImmediateField(rawValue: UInt8(truncatingIfNeeded: bits >> UInt16(4 * position)) & 15) ?? .bits8
    }

    /// Appends `field`; false where there's no room for it.
    mutating func append(_ field: ImmediateField) -> Bool {
      guard count < 4 else { return false }
      bits |= UInt16(field.rawValue) << UInt16(4 * count)
      return true
    }
  }
}
