/// Any bytes as `db` lines: quoted where they're text, numbers where they aren't.
enum ByteLines {
  /// A run of bytes that stands as one item of a line.
  private enum Item {
    /// Printable text without the quote character that encloses it.
    case text(ArraySlice<UInt8>, quote: UInt8)
    case number(UInt8)
    /// The same byte many times, on a line of its own.
    case fill(UInt8, count: Int)
  }

  /// From how many equal bytes on they're written once, with `times`.
  private static let fillThreshold = 16
  /// In data that is mostly no text, how many printable bytes in a row are text.
  private static let textThreshold = 6

  /// The lines, from `db` on, of at most `width` columns.
  static func lines(_ bytes: [UInt8], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0

    func end() {
      if !line.isEmpty { lines.append("db      " + line) }
      line = ""
      columns = 0
    }
    func add(_ text: String, columns count: Int) {
      if !line.isEmpty, 8 + columns + 2 + count > width { end() }
      if !line.isEmpty {
        line += ", "
        columns += 2
      }
      line += text
      columns += count
    }

    let isText = isMostlyText(bytes)
    let items = items(bytes, isText: isText)
    for (index, item) in items.enumerated() {
      switch item {
      case .fill(let byte, let count):
        end()
        lines.append("times \(count) db \(number(byte, isText: isText))")
      case .number(let byte):
        let text = number(byte, isText: isText)
        add(text, columns: text.utf8.count)
        // A line of text ends the line of source, except before a final 0.
        if isText, byte == 10, !isOnlyZero(items[(index + 1)...]) { end() }
      case .text(let run, let quote):
        var rest = run
        while !rest.isEmpty {
          let room = width - 8 - (line.isEmpty ? 0 : columns + 2) - 2
          let part = prefix(of: rest, columns: max(room, 16))
          let quoteText = String(UnicodeScalar(quote))
          let text = String(decoding: part, as: UTF8.self)
          add(quoteText + text + quoteText, columns: text.unicodeScalars.count + 2)
          rest = rest[part.endIndex...]
        }
      }
    }
    end()
    return lines
  }

  /// `bytes` as items that stand among other values of a line.
  static func items(_ bytes: [UInt8]) -> [String] {
    let isText = isMostlyText(bytes)
    return items(bytes, isText: isText).flatMap { item -> [String] in
      switch item {
      case .fill(let byte, let count): Array(repeating: number(byte, isText: isText), count: count)
      case .number(let byte): [number(byte, isText: isText)]
      case .text(let run, let quote):
        [String(decoding: [quote] + run + [quote], as: UTF8.self)]
      }
    }
  }

  private static func isOnlyZero(_ items: ArraySlice<Item>) -> Bool {
    if items.count == 1, case .number(0)? = items.first { return true }
    return false
  }

  /// Small control characters as people know them (10, 0); the rest in two hexadecimal digits.
  private static func number(_ byte: UInt8, isText: Bool) -> String {
    if isText, byte < 32 { return String(byte) }
    return (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16)
  }

  private static func isMostlyText(_ bytes: [UInt8]) -> Bool {
    var printable = 0
    for byte in bytes where byte >= 32 && byte != 127 || byte == 10 { printable += 1 }
    return printable * 4 >= bytes.count * 3 || bytes.count <= 4
  }

  private static func items(_ bytes: [UInt8], isText: Bool) -> [Item] {
    var items: [Item] = []
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let same = bytes[position...].prefix { $0 == byte }.count
      if same >= fillThreshold, !isText || printableLength(bytes[position...]) == 0 {
        items.append(.fill(byte, count: same))
        position += same
        continue
      }
      let run = printableRun(bytes, from: position, isText: isText)
      if run.isEmpty || !isText && run.count < textThreshold {
        items.append(.number(byte))
        position += 1
      } else {
        append(run, isText: isText, to: &items)
        position = run.endIndex
      }
    }
    return items
  }

  /// Appends printable characters, split where they have both kinds of quotes.
  private static func append(_ run: ArraySlice<UInt8>, isText: Bool, to items: inout [Item]) {
    var rest = run
    while !rest.isEmpty {
      if !isText, rest.count < textThreshold {
        items += rest.map { .number($0) }
        return
      }
      // Everything up to the first quote character of the kind that the rest doesn't begin with.
      let quote = rest.first { $0 == 34 || $0 == 39 } == 34 ? UInt8(39) : UInt8(34)
      let part = rest.prefix { $0 != quote }
      items.append(.text(part, quote: quote))
      rest = rest[part.endIndex...]
    }
  }

  /// The printable characters from `start` on; in what isn't text, up to the first run that `times` shortens.
  private static func printableRun(_ bytes: [UInt8], from start: Int, isText: Bool) -> ArraySlice<UInt8> {
    var end = start
    var same = 0
    while end < bytes.count {
      let length = printableLength(bytes[end...])
      if length == 0 { break }
      same = end > start && bytes[end] == bytes[end - 1] ? same + 1 : 1
      end += length
      if same >= fillThreshold, !isText {
        end -= same
        break
      }
    }
    return bytes[start..<end]
  }

  /// How many bytes the printable character at the start of `bytes` has; 0 where there's none.
  private static func printableLength(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first < 0x80 { return first >= 32 && first != 127 ? 1 : 0 }
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
    guard length > 0, bytes.count >= length else { return 0 }
    var decoder = UTF8()
    var iterator = bytes.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator), scalar.utf8.count == length else {
      return 0
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .otherSymbol:
      return length
    // Marks, spaces other than U+0020 and formats can't be seen where they are.
    default: return 0
    }
  }

  /// As many whole characters of `run` as fit in `columns`; rather up to a space than through a word.
  private static func prefix(of run: ArraySlice<UInt8>, columns: Int) -> ArraySlice<UInt8> {
    var count = 0
    var end = run.startIndex
    var afterSpace: Int?
    while end < run.endIndex {
      let isContinuation = run[end] & 0xc0 == 0x80
      if !isContinuation {
        if count == columns { return run[..<(afterSpace ?? end)] }
        count += 1
      }
      end += 1
      if run[end - 1] == 32, count * 2 > columns { afterSpace = end }
    }
    return run
  }
}
