/// One line of a table, its cells by column.
struct Row: Sendable {
  /// The table's file name.
  let file: String
  /// The line, from 1.
  let line: Int
  private let cells: [String: String]

  init(file: String, line: Int, cells: [String: String]) {
    self.file = file
    self.line = line
    self.cells = cells
  }

  /// The cell in `column`, one of the table's own.
  subscript(column: String) -> String { cells[column] ?? "-" }

  /// The cell in `column`; nil where it says `-`.
  func optional(_ column: String) -> String? {
    let cell = self[column]
    return cell == "-" ? nil : cell
  }

  /// The words in `column`; none where it says `-`.
  func words(_ column: String) -> [String] {
    optional(column).map { $0.split(separator: " ").map(String.init) } ?? []
  }

  /// The number in `column`; nil where it says `-`, or isn't a number, which is complained of.
  func number<Number: FixedWidthInteger>(
    _ column: String, as type: Number.Type, _ complaints: inout Complaints
  ) -> Number? {
    guard let text = optional(column) else { return nil }
    guard let number = Number(text), String(number) == text else {
      complaints.add(
        self,
        "the \(column) ‘\(text)’ is not a decimal number from \(Number.min) to \(Number.max); write ‘-’ for none"
      )
      return nil
    }
    return number
  }
}

/// A table: lines of cells between tabs, after a head of `#` lines and a line of column names.
struct Table: Sendable {
  var rows: [Row] = []

  /// Reads `text`, which must have exactly `columns`.
  init(file: String, text: String, columns: [String], _ complaints: inout Complaints) {
    var isOpen = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let row = Row(
        file: file, line: index + 1,
        cells: Dictionary(zip(columns, cells), uniquingKeysWith: { first, _ in first }))
      if !isOpen {
        isOpen = true
        if cells != columns {
          complaints.add(
            row, "the columns must be named \(columns.joined(separator: ", ")), with tabs between them")
          return
        }
      } else if cells.count != columns.count {
        complaints.add(
          row,
          "\(cells.count) cells where \(columns.count) are needed; put one tab between cells and ‘-’ in empty ones"
        )
      } else if let empty = zip(columns, cells).first(where: { $1.isEmpty || $1 != trimmed($1) }) {
        complaints.add(row, "the \(empty.0) is empty or has blanks around it; write ‘-’ for none")
      } else {
        rows.append(row)
      }
    }
    if !isOpen { complaints.list.append(Complaint(file: file, line: 1, message: "the table is empty")) }
  }
}

/// `text` without blanks at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while let first = rest.first, first.isWhitespace { rest.removeFirst() }
  while let last = rest.last, last.isWhitespace { rest.removeLast() }
  return String(rest)
}

/// Complains of every row whose `key` another row had already.
func refuseDuplicates(
  _ rows: [Row], _ complaints: inout Complaints, what: (String) -> String, key: (Row) -> String?
) {
  var lines: [String: Int] = [:]
  for row in rows {
    guard let key = key(row) else { continue }
    if let line = lines[key] {
      complaints.add(row, "\(what(key)) is in line \(line) already; remove one of them")
    } else {
      lines[key] = row.line
    }
  }
}
