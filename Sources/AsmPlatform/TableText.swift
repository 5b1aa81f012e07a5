/// A table that's kept as text in the binary and read when it's first used: the compiler takes seconds for literals
/// of that many rows.
struct TableText {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// What `read` makes of each row; rows that it makes nothing of are left out.
  func map<Value>(_ read: (TableRow) -> Value?) -> [Value] {
    text.withUTF8Buffer { bytes in
      var values: [Value] = []
      var cells: [Range<Int>] = []
      var start = 0
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") {
        cells.append(start..<index)
        start = index + 1
        guard byte == UInt8(ascii: "\n") else { continue }
        if let value = read(TableRow(bytes: bytes, cells: cells)) { values.append(value) }
        cells.removeAll(keepingCapacity: true)
      }
      cells.append(start..<bytes.count)
      if start < bytes.count, let value = read(TableRow(bytes: bytes, cells: cells)) { values.append(value) }
      return values
    }
  }
}

/// One line of a table. Its cells become strings only where they're asked for.
struct TableRow {
  /// The whole table, which is there as long as the program.
  let bytes: UnsafeBufferPointer<UInt8>
  let cells: [Range<Int>]

  /// The cell at `index`; nil where it says `-`, or the row is too short.
  subscript(index: Int) -> String? {
    guard let cell = cell(index) else { return nil }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[cell]), as: UTF8.self)
  }

  /// Whether the cell at `index` says `-`, or the row is too short.
  func isEmpty(_ index: Int) -> Bool { cell(index) == nil }

  /// The decimal number in the cell at `index`.
  func number<Number: FixedWidthInteger>(_ index: Int) -> Number? {
    guard let cell = cell(index) else { return nil }
    let isNegative = bytes[cell.lowerBound] == UInt8(ascii: "-")
    var value: Number = 0
    for byte in bytes[(isNegative ? cell.lowerBound + 1 : cell.lowerBound)..<cell.upperBound] {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      // Below zero all the way, where there's room for one number more.
      let digit = Number(truncatingIfNeeded: byte - UInt8(ascii: "0"))
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) =
        isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if tooLarge || overflow { return nil }
      value = sum
    }
    return value
  }

  /// The words in the cell at `index`.
  func words(_ index: Int) -> [String] { self[index].map { $0.split(separator: " ").map(String.init) } ?? [] }

  private func cell(_ index: Int) -> Range<Int>? {
    guard index < cells.count else { return nil }
    let cell = cells[index]
    if cell.isEmpty || cell.count == 1 && bytes[cell.lowerBound] == UInt8(ascii: "-") { return nil }
    return cell
  }
}
