import AsmX86

/// How the instructions of one form are written, in 48 bytes without a pointer.
struct FormText: Sendable {
  /// The mnemonic, with spaces behind it up to column 8 (at least one) where operands follow.
  var mnemonic: (UInt64, UInt64, UInt64, UInt64)
  /// One `Operand` in each byte, the first in the lowest; 0 behind the last.
  var operands: UInt64
  /// The length of `mnemonic` in bytes, with the spaces.
  var mnemonicLength: UInt8
  /// The length of the mnemonic alone, with one space where operands follow: behind a prefix there's no column.
  var bareLength: UInt8
  /// The operand behind which a rounding stands, from 1; 0 where there's none.
  var roundingPlace: UInt8
  var traits: Traits
  /// When an instruction is written as bytes.
  var byteCondition: Spelling.ByteCondition

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// A jump to a place that has a short and a near encoding: `jmp`, `je`, …, but not `loop`.
    static let sizableJump = Traits(rawValue: 1)
  }

  /// The longest mnemonic that fits, in bytes, with a space behind it.
  static let maximumMnemonicLength = 32

  /// What stands at an operand's place.
  enum Operand {
    static let register: UInt8 = 1
    static let immediate: UInt8 = 2
    static let target: UInt8 = 3
    static let secondImmediate: UInt8 = 4
    /// `[qword 0x123456789ABCDEF0]`.
    static let absolute: UInt8 = 5
    /// A memory operand without a size keyword; plus the number in `Keyword` with one.
    static let memory: UInt8 = 16
    /// `far` in front of a memory operand with a size keyword; plus its number.
    static let farMemory: UInt8 = 32
    /// One element for a vector, with a size keyword: plus its number, plus 16 × the exponent of the count, from 1.
    static let broadcast: UInt8 = 64
  }

  /// The size keywords, in the order of their numbers.
  static let keywords = ["", "byte ", "word ", "dword ", "qword ", "oword ", "yword ", "zword ", "tword "]

  /// An operand as the form's table describes it.
  enum Kind {
    /// A register that says nothing of the memory operand's size (the count of a shift).
    case otherRegister
    /// A register of so many bits.
    case register(bits: Int)
    /// Memory of so many bits; 0 for an address whose memory isn't touched.
    case memory(bits: Int, takesKeyword: Bool)
    case broadcast(bits: Int, count: Int)
    case farMemory(bits: Int)
    case absolute
    case immediate
    case target
  }

  init(
    mnemonic name: String, operands kinds: [Kind], traits: Traits = [],
    byteCondition: Spelling.ByteCondition = .prefix, roundingPlace: Int = 0, needsKeyword: Bool = false
  ) {
    var text = Array(name.utf8)
    if !kinds.isEmpty { text += repeatElement(UInt8(ascii: " "), count: max(1, 8 - text.count)) }
    bareLength = UInt8(min(name.utf8.count + (kinds.isEmpty ? 0 : 1), Self.maximumMnemonicLength))
    mnemonicLength = UInt8(min(text.count, Self.maximumMnemonicLength))
    mnemonic = (Self.word(text, 0), Self.word(text, 1), Self.word(text, 2), Self.word(text, 3))
    self.traits = traits
    self.byteCondition = byteCondition
    self.roundingPlace = UInt8(roundingPlace)

    operands = 0
    var immediates = 0
    for (place, kind) in kinds.prefix(8).enumerated() {
      let code: UInt8
      switch kind {
      case .otherRegister, .register: code = Operand.register
      case .immediate:
        code = immediates == 0 ? Operand.immediate : Operand.secondImmediate
        immediates += 1
      case .target: code = Operand.target
      case .absolute: code = Operand.absolute
      case .farMemory(let bits): code = Operand.farMemory + Self.keyword(bits)
      case .broadcast(let bits, let count):
        code = Operand.broadcast + Self.keyword(bits) + 16 * UInt8(count.trailingZeroBitCount - 1)
      case .memory(let bits, let takesKeyword):
        code =
          Operand.memory
          + (takesKeyword && (needsKeyword || !Self.isSized(kinds, bits)) ? Self.keyword(bits) : 0)
      }
      operands |= UInt64(code) << UInt64(8 * place)
    }
  }

  /// Whether a register beside the memory operand says how many bits are meant.
  private static func isSized(_ kinds: [Kind], _ bits: Int) -> Bool {
    kinds.contains { if case .register(bits) = $0 { true } else { false } }
  }

  /// The number of the keyword for `bits` of memory.
  private static func keyword(_ bits: Int) -> UInt8 {
    switch bits {
    case 8: 1
    case 16: 2
    case 32: 3
    case 64: 4
    case 128: 5
    case 256: 6
    case 512: 7
    case 80: 8
    default: 0
    }
  }

  /// Eight bytes of `text` from 8 × `index`, the first in the lowest byte, zeros beyond its end.
  static func word(_ text: [UInt8], _ index: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in 0..<8 where 8 * index + place < text.count {
      word |= UInt64(text[8 * index + place]) << UInt64(8 * place)
    }
    return word
  }
}

/// A short text in a register: the names of registers, size keywords and prefixes.
struct ShortText: Sendable {
  /// The bytes, the first in the lowest.
  var word: UInt64
  var length: UInt8

  /// `text` has at most 8 bytes.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    word = FormText.word(bytes, 0)
    length = UInt8(min(bytes.count, 8))
  }

  static let registers: [ShortText] = (0...255).map { ShortText(Register(rawValue: UInt8($0)).name) }
  static let keywords: [ShortText] = FormText.keywords.map { ShortText($0) }
  static let counts: [ShortText] = ["{1to2}", "{1to4}", "{1to8}", "{1to16}", "{1to32}"].map { ShortText($0) }
  static let masks: [ShortText] = (0..<8).map { ShortText($0 == 0 ? "" : "{k\($0)}") }
  static let roundings: [ShortText] =
    ["", "{rn-sae}", "{rd-sae}", "{ru-sae}", "{rz-sae}", "{sae}", "", ""].map { ShortText($0) }
  static let segments: [ShortText] = ["", "es:", "cs:", "ss:", "ds:", "fs:", "gs:", ""].map { ShortText($0) }
  /// By `Instruction.Prefix.rawValue`, in two halves.
  static let prefixes: [(ShortText, ShortText)] = Instruction.Prefix.allCases.map { prefix in
    let text =
      switch prefix {
      case .none: ""
      case .lock: "lock "
      case .rep: "rep "
      case .repe: "repe "
      case .repne: "repne "
      case .xacquire: "xacquire "
      case .xrelease: "xrelease "
      case .xacquireLock: "xacquire lock "
      case .xreleaseLock: "xrelease lock "
      case .bnd: "bnd "
      case .a32: "a32 "
      case .a32Rep: "a32 rep "
      case .a32Repe: "a32 repe "
      case .a32Repne: "a32 repne "
      case .vex, .vexBytes: "{vex} "
      }
    return (ShortText(text), ShortText(String(text.dropFirst(8))))
  }
  static let sizeHints: [ShortText] = Instruction.SizeHint.allCases.map {
    switch $0 {
    case .none: ShortText("")
    case .short: ShortText("short ")
    case .near: ShortText("near ")
    }
  }
}
