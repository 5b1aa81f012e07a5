/// The embedded table of forms, read.
///
/// The text's layout is that of the generator's `FormTableWriter`: the distinct shapes (operands, decorations,
/// spelling), an empty line, the distinct effects, an empty line, the mnemonics with the numbers of each form's
/// shape and effects.
struct FormTable: Sendable {
  private(set) var mnemonics: [String] = []
  /// The number of each mnemonic's first form, and one more: the number of forms.
  private var starts: [Int] = []
  private var shapes: [Shape] = []
  private var effects: [Effects] = []
  private var entries: [Entry] = []

  private struct Shape {
    var operands: [OperandKind]
    var decorations: Decorations
    var spelling: Spelling
  }

  private struct Entry {
    var mnemonic: UInt16
    var shape: UInt16
    var effects: UInt16
  }

  var count: Int { entries.count }

  /// The form with this number, which must be one.
  func form(_ number: Int) -> Form {
    let entry = entries[number]
    let shape = shapes[Int(entry.shape)]
    return Form(
      id: UInt16(number), mnemonic: mnemonics[Int(entry.mnemonic)], operands: shape.operands,
      decorations: shape.decorations, spelling: shape.spelling, effects: effects[Int(entry.effects)])
  }

  /// The numbers of the forms of `mnemonic`.
  func range(of mnemonic: String) -> Range<Int> {
    var (low, high) = (0, mnemonics.count)
    while low < high {
      let middle = (low + high) / 2
      if mnemonics[middle] < mnemonic { low = middle + 1 } else { high = middle }
    }
    return low < mnemonics.count && mnemonics[low] == mnemonic ? starts[low]..<starts[low + 1] : 0..<0
  }

  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      var cursor = TableCursor(bytes: bytes)
      var kinds: [String: OperandKind] = [:]
      while !cursor.isAtLineEnd {
        shapes.append(Self.shape(&cursor, &kinds))
        cursor.endLine()
      }
      cursor.endLine()
      while !cursor.isAtLineEnd {
        effects.append(Effects(&cursor))
        cursor.endLine()
      }
      cursor.endLine()
      entries.reserveCapacity(12_000)
      while !cursor.isAtEnd {
        starts.append(entries.count)
        let number = UInt16(truncatingIfNeeded: mnemonics.count)
        mnemonics.append(cursor.word())
        while !cursor.isAtLineEnd {
          let shape = UInt16(truncatingIfNeeded: cursor.number())
          cursor.advance()
          entries.append(
            Entry(mnemonic: number, shape: shape, effects: UInt16(truncatingIfNeeded: cursor.number())))
          cursor.skipSpace()
        }
        cursor.endLine()
      }
      starts.append(entries.count)
    }
  }

  private static func shape(_ cursor: inout TableCursor, _ kinds: inout [String: OperandKind]) -> Shape {
    let notations = cursor.word()
    var operands: [OperandKind] = []
    if notations != "-" {
      for notation in notations.split(separator: ",") {
        let known = kinds[String(notation)]
        guard let kind = known ?? OperandKind(notation: notation) else { continue }
        kinds[String(notation)] = kind
        operands.append(kind)
      }
    }
    let decorations = Decorations(notation: Substring(cursor.word())) ?? Decorations()
    return Shape(
      operands: operands, decorations: decorations, spelling: Spelling(notation: Substring(cursor.word())))
  }
}

extension Effects {
  /// Reads the effects in the line at `cursor`.
  fileprivate init(_ cursor: inout TableCursor) {
    while let access = Access(letter: cursor.byte) {
      operandAccess.append(access)
      cursor.advance()
    }
    cursor.skipDash()
    while cursor.isAtDigit {
      let register = Register(rawValue: UInt8(truncatingIfNeeded: cursor.number()))
      if let access = Access(letter: cursor.byte) { implicit.append(ImplicitRegister(register, access)) }
      cursor.advance()
    }
    cursor.skipDash()
    flagsRead = cursor.flags()
    flagsWritten = cursor.flags()
    flagsCleared = cursor.flags()
    flagsSet = cursor.flags()
    flagsUndefined = cursor.flags()
    stackChange = cursor.number()
    if cursor.byte == UInt8(ascii: "+") || cursor.byte == UInt8(ascii: "-") {
      immediateStackFactor = cursor.byte == UInt8(ascii: "+") ? 1 : -1
      cursor.advance(by: 2)
    }
    cursor.skipSpace()
    controlFlow = ControlFlow(rawValue: UInt8(truncatingIfNeeded: cursor.number())) ?? .next
    cursor.skipSpace()
    let names = cursor.word()
    if names != "-" {
      let sets = names.split(separator: "|")
      features = sets[0].split(separator: ",").map(String.init)
      if sets.count > 1 { otherFeatures = sets[1].split(separator: ",").map(String.init) }
    }
    prefixes = Self.prefixes(cursor.number())
  }
}

extension Effects {
  /// The prefixes whose bits are set, and the combinations of those.
  private static func prefixes(_ bits: Int) -> [Instruction.Prefix] {
    let all: [Instruction.Prefix] = [
      .lock, .rep, .repe, .repne, .xacquire, .xrelease, .xacquireLock, .xreleaseLock, .bnd, .a32, .vex,
      .vexBytes,
    ]
    var prefixes = all.indices.filter { bits & 1 << $0 != 0 }.map { all[$0] }
    guard prefixes.contains(.a32) else { return prefixes }
    for (alone, both) in [
      (Instruction.Prefix.rep, Instruction.Prefix.a32Rep), (.repe, .a32Repe), (.repne, .a32Repne),
    ]
    where prefixes.contains(alone) {
      prefixes.append(both)
    }
    return prefixes
  }
}

extension Access {
  /// The table's letter for an access.
  fileprivate init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "n"): self = .none
    case UInt8(ascii: "r"): self = .read
    case UInt8(ascii: "w"): self = .write
    case UInt8(ascii: "b"): self = .readWrite
    case UInt8(ascii: "c"): self = .conditionalRead
    case UInt8(ascii: "d"): self = .conditionalWrite
    case UInt8(ascii: "e"): self = .readConditionalWrite
    default: return nil
    }
  }
}

/// A place in the embedded table.
private struct TableCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The byte here; 0 behind the last one.
  var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }
  var isAtEnd: Bool { position >= bytes.count }
  var isAtLineEnd: Bool { byte == UInt8(ascii: "\n") || isAtEnd }
  var isAtDigit: Bool { byte >= 48 && byte <= 57 }

  mutating func advance(by count: Int = 1) { position += count }
  mutating func endLine() { position += 1 }
  mutating func skipSpace() { if byte == 32 { position += 1 } }

  /// Skips the `-` of an empty field, and the space behind it.
  mutating func skipDash() {
    if byte == UInt8(ascii: "-") { position += 1 }
    skipSpace()
  }

  /// The characters up to a space or the line's end; skips the space.
  mutating func word() -> String {
    let start = position
    while byte != 32, !isAtLineEnd { position += 1 }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self)
    skipSpace()
    return text
  }

  /// A decimal number.
  mutating func number() -> Int {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { position += 1 }
    var value = 0
    while isAtDigit {
      value = value * 10 + Int(byte - 48)
      position += 1
    }
    return isNegative ? -value : value
  }

  mutating func flags() -> Flags {
    let bits = number()
    skipSpace()
    return Flags(rawValue: UInt16(truncatingIfNeeded: bits))
  }
}
