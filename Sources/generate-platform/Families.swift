/// A family of constants: a Swift namespace.
struct Family: Sendable {
  let name: String
  let swift: String
  /// Families whose constants serve where one of this family is asked for.
  let also: [String]
  let documentation: String

  static let columns = ["family", "swift", "also", "linux names", "macos names", "doc"]

  /// Reads `families.tsv`.
  static func read(_ text: String, _ complaints: inout Complaints) -> [Family] {
    let table = Table(file: "families.tsv", text: text, columns: columns, &complaints)
    refuseDuplicates(table.rows, &complaints, what: { "the family \($0)" }, key: { $0["family"] })
    refuseDuplicates(table.rows, &complaints, what: { "the namespace \($0)" }, key: { $0["swift"] })
    let names = Set(table.rows.map { $0["family"] })
    return table.rows.map { row in
      let also = row.optional("also").map { $0.split(separator: " ").map(String.init) } ?? []
      for other in also where !names.contains(other) {
        complaints.add(row, "the family \(other) under ‘also’ has no row; add one")
      }
      if !isSwiftIdentifier(row["swift"]) {
        complaints.add(row, "‘\(row["swift"])’ can't name a Swift type; use letters, digits and _")
      }
      return Family(name: row["family"], swift: row["swift"], also: also, documentation: row["doc"])
    }
  }
}
