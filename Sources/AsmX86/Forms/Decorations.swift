/// What may be added to an instruction of a form that AVX-512 encodes (Intel SDM volume 2, 2.7).
public struct Decorations: Sendable, Hashable {
  public var masking: Masking = .none
  /// A rounding of the instruction's own is possible: `{rz-sae}`.
  public var takesRounding = false
  /// Exceptions can be suppressed: `{sae}`.
  public var suppressesExceptions = false

  public enum Masking: UInt8, Sendable, Hashable, CaseIterable {
    /// No opmask.
    case none
    /// The elements that the opmask leaves out keep what they hold.
    case merging
    /// They keep it or become 0.
    case zeroing
    /// As `merging`, but the instruction needs an opmask.
    case required
  }

  /// Nothing may be added.
  public var isEmpty: Bool { masking == .none && !takesRounding && !suppressesExceptions }

  /// The decorations that the table writes as `notation`: `-`, or some of mask, zeroing, mask!, rounding, sae.
  init?(notation: Substring) {
    for word in notation == "-" ? [] : notation.split(separator: ",") {
      switch word {
      case "mask": masking = .merging
      case "zeroing": masking = .zeroing
      case "mask!": masking = .required
      case "rounding": takesRounding = true
      case "sae": suppressesExceptions = true
      default: return nil
      }
    }
  }

  init() {}
}

/// How a form is written in NASM's language.
public enum Spelling: Sendable, Hashable {
  /// The mnemonic and the operands.
  case plain
  /// As bytes, because some version of NASM assembles the instruction to another one without saying so.
  case bytes
  /// As bytes where the address has a displacement, which some version of NASM gets wrong.
  case bytesForDisplacement
  /// As bytes where a rounding is written, for which versions of NASM want different places.
  case bytesForRounding
  /// With `{vex}` or `{evex}`, because NASM prefers another encoding.
  case vex, evex
  /// The mnemonic is written otherwise (`o16 iret`).
  case text(String)

  /// The spelling that the table writes as `notation`.
  init(notation: Substring) {
    switch notation {
    case "-": self = .plain
    case "bytes": self = .bytes
    case "bytes-displacement": self = .bytesForDisplacement
    case "bytes-rounding": self = .bytesForRounding
    case "vex": self = .vex
    case "evex": self = .evex
    default: self = .text(notation.dropFirst("to=".count).map { $0 == "_" ? " " : String($0) }.joined())
    }
  }
}

extension Spelling {
  /// Whether `instruction`, of a form of this spelling, is written as bytes.
  public func isBytes(_ instruction: Instruction) -> Bool { byteCondition.holds(for: instruction) }

  /// When the form's instructions are written as bytes.
  public var byteCondition: ByteCondition {
    switch self {
    case .plain, .vex, .evex, .text: .prefix
    case .bytes: .always
    case .bytesForDisplacement: .displacement
    case .bytesForRounding: .rounding
    }
  }

  /// When an instruction is written as bytes.
  @frozen
  public enum ByteCondition: UInt8, Sendable, Hashable {
    /// Only where its prefix says so.
    case prefix
    /// Always.
    case always
    /// Where the address has a displacement.
    case displacement
    /// Where a rounding is written.
    case rounding

    /// Whether `instruction` is written as bytes.
    public func holds(for instruction: Instruction) -> Bool {
      if instruction.prefix == .vexBytes { return true }
      return switch self {
      case .prefix: false
      case .always: true
      case .displacement: instruction.hasCompressibleDisplacement
      case .rounding: instruction.rounding != 0
      }
    }
  }
}

extension Instruction {
  /// Whether the address has a displacement that EVEX may write in one byte (Intel SDM volume 2, 2.7.5); one relative
  /// to rip always has four.
  public var hasCompressibleDisplacement: Bool {
    (displacement != 0 || memorySymbol != 0) && !addressing.isRelative
  }
}
