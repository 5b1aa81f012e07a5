/// A table that's kept as text in the binary and read when it's first used: the compiler takes seconds for literals
/// of that many rows.
struct TableText {
  /// The lines, cells between tabs.
  private let rows: [[String]]

  init(_ text: StaticString) {
    rows = text.withUTF8Buffer { bytes in
      var rows: [[String]] = []
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        rows.append(
          line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
          })
      }
      return rows
    }
  }

  /// What `read` makes of each row; rows that it makes nothing of are left out.
  func map<Value>(_ read: (TableRow) -> Value?) -> [Value] { rows.compactMap { read(TableRow(cells: $0)) } }
}

/// One line of a table.
struct TableRow {
  let cells: [String]

  /// The cell at `index`; nil where it says `-`, or the row is too short.
  subscript(index: Int) -> String? {
    guard index < cells.count, cells[index] != "-" else { return nil }
    return cells[index]
  }

  func number<Number: FixedWidthInteger>(_ index: Int) -> Number? { self[index].flatMap { Number($0) } }

  /// The words in the cell at `index`.
  func words(_ index: Int) -> [String] { self[index].map { $0.split(separator: " ").map(String.init) } ?? [] }
}
