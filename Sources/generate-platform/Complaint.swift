/// Something wrong in a table, with its place.
struct Complaint: Error, Hashable, Sendable, CustomStringConvertible {
  /// The table's file name: `constants.tsv`.
  var file: String
  /// The line, from 1.
  var line: Int
  /// What is wrong and what to do.
  var message: String

  /// `constants.tsv:12: error: …`, as compilers write it.
  var description: String { "\(file):\(line): error: \(message)" }
}

/// Everything that is wrong with the tables, all at once.
struct Complaints: Error, Sendable {
  var list: [Complaint] = []

  mutating func add(_ row: Row, _ message: String) {
    list.append(Complaint(file: row.file, line: row.line, message: message))
  }
}
