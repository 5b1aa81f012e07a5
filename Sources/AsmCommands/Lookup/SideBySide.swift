/// Labelled lines in columns: one for each system.
struct SideBySide {
  private var rows: [[String]]

  /// With a column for each of `titles`.
  init(titles: [String]) { rows = titles.isEmpty ? [] : [[""] + titles] }

  /// A row of `cells`, each of one or more lines; nothing where all are empty.
  mutating func add(_ label: String, _ cells: [[String]]) {
    let height = cells.map(\.count).max() ?? 0
    for line in 0..<height {
      rows.append([line == 0 ? label : ""] + cells.map { line < $0.count ? $0[line] : "" })
    }
  }

  var text: String { TextTable(rows: rows).text }

  /// `text` in lines of at most `width` characters, where words allow it; all but the first are indented.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = "  "
      }
      line += (line.isEmpty || line == "  " ? "" : " ") + word
    }
    return lines + [line]
  }
}
