/// A row of `constants.tsv`.
struct ConstantRow: Sendable {
  let family: String
  let name: String
  let swift: String
  let linux: Int64?
  let macos: Int64?
  /// nil where the name says it.
  let documentation: String?

  static let columns = ["family", "name", "swift", "linux", "macos", "doc"]

  /// Reads `constants.tsv`.
  static func read(_ text: String, families: [Family], _ complaints: inout Complaints) -> [ConstantRow] {
    let table = Table(file: "constants.tsv", text: text, columns: columns, &complaints)
    refuseDuplicates(table.rows, &complaints, what: { "the constant \($0)" }, key: { $0["name"] })
    refuseDuplicates(
      table.rows, &complaints, what: { "the Swift name \($0)" }, key: { $0["family"] + "." + $0["swift"] })
    let known = Set(families.map(\.name))
    var used: Set<String> = []
    let constants = table.rows.map { row in
      used.insert(row["family"])
      if !known.contains(row["family"]) {
        complaints.add(row, "the family \(row["family"]) has no row in families.tsv; add one")
      }
      for column in ["name", "swift"] where !isSwiftIdentifier(row[column]) {
        complaints.add(row, "‘\(row[column])’ can't be a name; use letters, digits and _")
      }
      if row["linux"] == "-" && row["macos"] == "-" {
        complaints.add(row, "\(row["name"]) has a value on neither system; give one or remove the row")
      }
      return ConstantRow(
        family: row["family"], name: row["name"], swift: row["swift"],
        linux: row.number("linux", as: Int64.self, &complaints),
        macos: row.number("macos", as: Int64.self, &complaints), documentation: row.optional("doc"))
    }
    for family in families where !used.contains(family.name) {
      complaints.list.append(
        Complaint(
          file: "families.tsv", line: 1, message: "the family \(family.name) has no constant; remove its row")
      )
    }
    return constants
  }
}
