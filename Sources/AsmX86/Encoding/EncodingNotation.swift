// The text of an encoding, as the table of instructions has it.

/// What is wrong with the text of an encoding.
public struct EncodingNotationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The text.
  public var notation: String
  /// The fault, with the words that would be right.
  public var fault: String

  public var description: String { "the encoding `\(notation)`: \(fault)" }
}

extension Encoding {
  /// The encoding with this text; nil where it's malformed (`init(parsing:)` says why).
  public init?(_ notation: Substring) {
    guard let encoding = try? Encoding(parsing: notation) else { return nil }
    self = encoding
  }

  /// The encoding with this text: words with one space between them, `HEAD OPCODE MODRM PLACES IMMEDIATE…
  /// CONSTRAINT…`.
  ///
  /// HEAD: `scheme.pp.map.W.L.N`; a legacy or 3dnow one has no L, and only an EVEX one can have an N: `N64`,
  /// bytes by which a displacement of 8 bits is scaled. OPCODE: one or two bytes in hexadecimal. MODRM: `/r`,
  /// `/0`…`/7`, `+r` or `-`. PLACES: a letter an operand, `-` without operands. The words are those of
  /// `description`: `legacy.np.op.W1 83 /0 MI ibs`, `evex.66.0F38.W1.512.N64 98 /r RVM`.
  public init(parsing notation: Substring) throws(EncodingNotationError) {
    func fault(_ text: String) -> EncodingNotationError {
      EncodingNotationError(notation: String(notation), fault: text)
    }
    func read<Word: NotationWord>(_ word: Substring, _ what: String) throws(EncodingNotationError) -> Word {
      if let value = Word.allCases.first(where: { $0.word == word && !word.isEmpty }) { return value }
      let right = Word.allCases.map(\.word).filter { !$0.isEmpty }.joined(separator: ", ")
      throw fault("\(what) `\(word)` is none of \(right)")
    }

    let words = notation.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count >= 4, !words.contains("") else {
      throw fault("it takes a head, an opcode, a ModR/M and places, with one space between them")
    }
    let head = words[0].split(separator: ".", omittingEmptySubsequences: false)
    scheme = try read(head[0], "the scheme")
    let hasLength = scheme != .legacy && scheme != .now3D
    let leastParts = hasLength ? 5 : 4
    guard head.count == leastParts || (head.count == 6 && scheme == .evex) else {
      throw fault("a head of \(scheme.word) has \(leastParts) parts, not \(head.count)")
    }
    mandatoryPrefix = try read(head[1], "the mandatory prefix")
    map = try read(head[2], "the opcode map")
    guard scheme.maps.contains(map) else { throw fault("\(scheme.word) has no opcode map \(map.word)") }
    wide = try read(head[3], "W")
    vectorLength = hasLength ? try read(head[4], "L") : .none
    if vectorLength == .bits512 || vectorLength == .one, scheme != (vectorLength == .one ? .vex : .evex) {
      // XOP has no L1 without a meaning, and only EVEX has 512 bits.
      throw fault("\(scheme.word) has no \(vectorLength.word)")
    }
    displacementScale = 0
    if head.count == 6 {
      guard head[5].first == "N", let scale = UInt8(head[5].dropFirst()), scale.nonzeroBitCount == 1,
        scale <= 64
      else { throw fault("the scale `\(head[5])` is none of N1, N2, N4, N8, N16, N32, N64") }
      displacementScale = scale
    }

    let digits = words[1]
    guard digits.count == 2 || digits.count == 4, let first = Self.byte(digits.prefix(2)),
      let last = Self.byte(digits.suffix(2))
    else { throw fault("the opcode `\(digits)` isn't one or two bytes in hexadecimal capitals") }
    opcodeLength = UInt8(digits.count / 2)
    opcode = UInt16(first) | (opcodeLength == 1 ? 0 : UInt16(last) << 8)
    modRM = try read(words[2], "the ModR/M")

    places = Places()
    if words[3] != "-" {
      for letter in words[3] {
        let place: Place = try read(Substring(String(letter)), "the place")
        guard places.append(place) else { throw fault("more than 8 operands have a place") }
      }
    }
    immediates = Immediates()
    constraints = []
    fixedByte = 0
    for var word in words[4...] {
      if word.hasPrefix("ib="), let byte = Self.byte(word.dropFirst(3)) {
        guard !immediates.contains(.fixed) else { throw fault("it has more than one `ib=`") }
        fixedByte = byte
        word = "ib="
      }
      if let constraint = Constraints.words.first(where: { $0.word == word })?.constraint {
        guard constraints.insert(constraint).inserted else { throw fault("`\(word)` stands twice") }
      } else if let field = ImmediateField.allCases.first(where: { $0.word == word }) {
        guard constraints.isEmpty else { throw fault("`\(word)` stands behind a constraint") }
        guard immediates.append(field) else { throw fault("it has more than 4 immediates") }
      } else {
        throw fault(
          "`\(word)` is neither an immediate (\(ImmediateField.allCases.map(\.word).joined(separator: ", "))XX)"
            + " nor a constraint (\(Constraints.words.map(\.word).joined(separator: ", ")))")
      }
    }
    if let contradiction { throw fault(contradiction) }
  }

  /// The byte that's written as these two digits, in capitals.
  private static func byte(_ digits: Substring) -> UInt8? {
    guard digits.utf8.count == 2, digits.allSatisfy({ $0.isHexDigit && !$0.isLowercase }) else { return nil }
    return UInt8(digits, radix: 16)
  }

  private static func text(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// Parts that can't stand together.
  private var contradiction: String? {
    func has(_ place: Place) -> Bool { places.contains(place) }
    func repeats(_ place: Place) -> Bool { places.count { $0 == place } > 1 }

    if let place = Place.allCases.first(where: { $0 != .implied && repeats($0) }) {
      return "two operands have the place \(place.word)"
    }
    switch modRM {
    case .none, .opcodeRegister:
      if has(.reg) || has(.rm) || has(.regAndRM) { return "R, M and B need a ModR/M" }
    case .operands:
      // With R alone, r/m is register 0.
      if has(.regAndRM) == has(.reg) || has(.regAndRM) && has(.rm) {
        return "/r takes R and M, R alone, or B alone"
      }
    default:
      if has(.reg) || has(.regAndRM) || !has(.rm) { return "\(modRM.word) takes M, and neither R nor B" }
    }
    if (modRM == .opcodeRegister) != has(.opcode) { return "+r and O belong together" }
    if has(.vvvv), scheme == .legacy || scheme == .now3D { return "\(scheme.word) has no place V" }
    if has(.secondImmediate), !has(.firstImmediate) { return "J needs an I" }
    let numbers = (has(.firstImmediate) ? 1 : 0) + (has(.secondImmediate) ? 1 : 0)
    let fields = immediates.count { $0.holdsNumber }
    if fields != numbers { return "it has \(fields) immediates for \(numbers) operands" }
    let holdsRegister = immediates.contains { $0 == .register || $0 == .registerAndNumber }
    if holdsRegister != has(.immediateRegister) { return "S and is4 belong together" }
    if immediates.contains(where: { $0 == .branch8 || $0 == .branch32 }) != has(.branch) {
      return "D and cb or cd belong together"
    }
    return nil
  }
}

extension Encoding: CustomStringConvertible {
  /// The text that `init(parsing:)` reads.
  public var description: String {
    var head = [scheme.word, mandatoryPrefix.word, map.word, wide.word]
    if vectorLength != .none { head.append(vectorLength.word) }
    if displacementScale != 0 { head.append("N\(displacementScale)") }
    let bytes = [UInt8(truncatingIfNeeded: opcode), UInt8(truncatingIfNeeded: opcode >> 8)]
    let digits = bytes.prefix(Int(opcodeLength)).map(Self.text).joined()
    let letters = places.isEmpty ? "-" : places.map(\.word).joined()
    let constraintWords = Constraints.words.filter { constraints.contains($0.constraint) }.map(\.word)
    let words = [head.joined(separator: "."), digits, modRM.word, letters]
    let fields = immediates.map { $0 == .fixed ? $0.word + Self.text(fixedByte) : $0.word }
    return (words + fields + constraintWords).joined(separator: " ")
  }
}

extension Encoding.ImmediateField {
  /// Whether an immediate operand goes there.
  var holdsNumber: Bool {
    switch self {
    case .bits8, .bits16, .bits32, .bits64, .signed8, .signed32, .unsigned32, .one, .registerAndNumber: true
    case .register, .branch8, .branch32, .fixed: false
    }
  }
}
