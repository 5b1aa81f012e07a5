/// The embedded table of forms, read.
///
/// The text's layout is that of the generator's `FormTableWriter`: a line of operand notations, the distinct
/// effects, an empty line, the mnemonics with their forms.
struct FormTable: Sendable {
  private(set) var forms: [Form] = []
  /// The forms of each mnemonic.
  private(set) var ranges: [String: Range<Int>] = [:]

  init(_ text: StaticString) {
    let reader = text.withUTF8Buffer { Array($0) }
    reader.withUnsafeBufferPointer { bytes in
      var cursor = TableCursor(bytes: bytes)
      var kinds: [OperandKind?] = Array(repeating: nil, count: 256)
      var letter: UInt8 = 65
      while !cursor.isAtLineEnd {
        kinds[Int(letter)] = OperandKind(notation: Substring(cursor.word()))
        letter = letter == 90 ? 97 : letter + 1
      }
      cursor.endLine()

      var effects: [Effects] = []
      while !cursor.isAtLineEnd {
        effects.append(Effects(&cursor))
        cursor.endLine()
      }
      cursor.endLine()

      forms.reserveCapacity(8_000)
      while !cursor.isAtEnd {
        let mnemonic = cursor.word()
        let start = forms.count
        while !cursor.isAtLineEnd {
          var operands: [OperandKind] = []
          while let kind = kinds[Int(cursor.byte)] {
            operands.append(kind)
            cursor.advance()
          }
          let number = cursor.number()
          cursor.skipSpace()
          forms.append(
            Form(id: UInt16(forms.count), mnemonic: mnemonic, operands: operands, effects: effects[number]))
        }
        ranges[mnemonic] = start..<forms.count
        cursor.endLine()
      }
    }
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
    if cursor.byte == UInt8(ascii: "+") {
      stackChangeAddsImmediate = true
      cursor.advance(by: 2)
    }
    cursor.skipSpace()
    controlFlow = ControlFlow(rawValue: UInt8(truncatingIfNeeded: cursor.number())) ?? .next
    cursor.skipSpace()
    let names = cursor.word()
    features = names == "-" ? [] : names.split(separator: ",").map(String.init)
    let bits = cursor.number()
    let all: [Instruction.Prefix] = [.lock, .rep, .repe, .repne]
    prefixes = all.indices.filter { bits & 1 << $0 != 0 }.map { all[$0] }
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
    return Flags(rawValue: UInt8(truncatingIfNeeded: bits))
  }
}
