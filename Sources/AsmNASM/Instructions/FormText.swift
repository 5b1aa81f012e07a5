import AsmX86

/// How the instructions of one form are written, in 40 bytes without a pointer.
struct FormText: Sendable {
  /// The mnemonic, with spaces behind it up to column 8 (at least one) where operands follow.
  var mnemonic: (UInt64, UInt64, UInt64)
  /// One `Operand` in each byte, the first in the lowest; 0 behind the last.
  var operands: UInt64
  /// The length of `mnemonic` in bytes, with the spaces.
  var mnemonicLength: UInt8
  /// The length of the mnemonic alone, with one space where operands follow: behind a prefix there's no column.
  var bareLength: UInt8
  /// Whether it's a jump to a place that has a short and a near encoding: `jmp`, `je`, …, but not `loop`.
  var isSizableJump: Bool

  /// The longest mnemonic that fits, in bytes, with a space behind it.
  static let maximumMnemonicLength = 24

  /// What stands at an operand's place.
  enum Operand {
    static let register: UInt8 = 1
    static let immediate: UInt8 = 2
    static let target: UInt8 = 3
    /// A memory operand without a size keyword; plus the number in `Keyword` with one.
    static let memory: UInt8 = 16
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
    case immediate
    case target
  }

  init(mnemonic name: String, operands kinds: [Kind], isJumpOfTwoSizes: Bool) {
    var text = Array(name.utf8)
    if !kinds.isEmpty { text += repeatElement(UInt8(ascii: " "), count: max(1, 8 - text.count)) }
    bareLength = UInt8(min(name.utf8.count + (kinds.isEmpty ? 0 : 1), Self.maximumMnemonicLength))
    mnemonicLength = UInt8(min(text.count, Self.maximumMnemonicLength))
    mnemonic = (Self.word(text, 0), Self.word(text, 1), Self.word(text, 2))
    isSizableJump = isJumpOfTwoSizes

    let registerBits = kinds.compactMap { if case .register(let bits) = $0 { bits } else { nil } }
    operands = 0
    for (place, kind) in kinds.enumerated() {
      let code: UInt8 =
        switch kind {
        case .otherRegister, .register: Operand.register
        case .immediate: Operand.immediate
        case .target: Operand.target
        case .memory(let bits, let takesKeyword):
          Operand.memory
            + (takesKeyword && (!registerBits.contains(bits) || Self.registerLeavesSizeOpen(name))
              ? Self.keyword(bits) : 0)
        }
      operands |= UInt64(code) << UInt64(8 * place)
    }
  }

  /// Instructions whose memory operand may have another size than the register beside it.
  private static func registerLeavesSizeOpen(_ mnemonic: String) -> Bool { mnemonic == "crc32" }

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
  static let segments: [ShortText] = ["", "es:", "cs:", "ss:", "ds:", "fs:", "gs:", ""].map { ShortText($0) }
  static let prefixes: [ShortText] = Instruction.Prefix.allCases.map {
    switch $0 {
    case .none: ShortText("")
    case .lock: ShortText("lock ")
    case .rep: ShortText("rep ")
    case .repe: ShortText("repe ")
    case .repne: ShortText("repne ")
    }
  }
  static let sizeHints: [ShortText] = Instruction.SizeHint.allCases.map {
    switch $0 {
    case .none: ShortText("")
    case .short: ShortText("short ")
    case .near: ShortText("near ")
    }
  }
}
