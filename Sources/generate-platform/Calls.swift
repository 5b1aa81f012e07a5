/// A row of `system-calls.tsv`.
struct CallRow: Sendable {
  let name: String
  let linux: Int?
  let macos: Int?
  let counterpart: String?
  /// nil where the system has no such call.
  let linuxParameters: [ParameterCell]?
  let macosParameters: [ParameterCell]?
  let linuxResult: String?
  let macosResult: String?
  let since: String?
  let traits: [String]
  let errors: [String]
  let macosErrors: [String]
  let documentation: String
  let macosNote: String?

  static let columns = [
    "name", "linux", "macos", "since", "counterpart", "parameters", "macos parameters", "result",
    "macos result",
    "traits", "errors", "macos errors", "doc", "macos note",
  ]

  /// The cases of `SystemCall.Result`.
  static let results: Set<String> = [
    "nothing", "descriptor", "count", "address", "processIdentifier", "integer", "never",
  ]

  /// What the column of traits may say.
  static let traits: Set<String> = ["blocks", "infallible", "unimplemented"]

  /// Static members that `SystemCall` has of itself.
  static let reserved: Set<String> = ["all", "named", "suggestion", "numbered"]

  /// Reads `system-calls.tsv`.
  static func read(
    _ text: String, families: [Family], constants: [ConstantRow], _ complaints: inout Complaints
  ) -> [CallRow] {
    let table = Table(file: "system-calls.tsv", text: text, columns: columns, &complaints)
    refuseDuplicates(table.rows, &complaints, what: { "the system call \($0)" }, key: { $0["name"] })
    for (column, system) in [("linux", "Linux"), ("macos", "macOS")] {
      refuseDuplicates(
        table.rows, &complaints, what: { "\(system)'s number \($0)" }, key: { $0.optional(column) })
    }
    let families = Set(families.map(\.name))
    let errno = Set(constants.lazy.filter { $0.family == "errno" }.map(\.name))
    let calls = table.rows.map { row in
      read(row, families: families, errno: errno, &complaints)
    }
    checkCounterparts(zip(table.rows, calls).map { ($0, $1) }, &complaints)
    return calls
  }

  private static func read(
    _ row: Row, families: Set<String>, errno: Set<String>, _ complaints: inout Complaints
  ) -> CallRow {
    let name = row["name"]
    if !isSwiftIdentifier(name) || reserved.contains(name) {
      complaints.add(row, "‘\(name)’ can't name a system call in Swift; give it another name")
    }
    let linux = row.number("linux", as: Int.self, &complaints)
    let macos = row.number("macos", as: Int.self, &complaints)
    if row["linux"] == "-" && row["macos"] == "-" {
      complaints.add(row, "\(name) has a number on neither system; give one or remove the row")
    }
    let own = ParameterCell.read(row, "parameters", limit: 6, families: families, &complaints)
    let theirs = ParameterCell.read(row, "macos parameters", limit: 8, families: families, &complaints)
    for (column, system) in [
      ("parameters", "linux"), ("result", "linux"), ("macos parameters", "macos"), ("macos result", "macos"),
    ]
    where (row[column] == "-") != (row[system] == "-") {
      complaints.add(
        row,
        "the \(column) of \(name) and its number in the column \(system) contradict: give both or neither")
    }
    for column in ["macos parameters", "macos result"] where row[column] == "=" && row["linux"] == "-" {
      complaints.add(
        row, "the \(column) of \(name) can't be ‘=’ where Linux has no such call; write them out")
    }
    if row["macos parameters"] == row["parameters"] && row["parameters"] != "-"
      || row["macos result"] == row["result"] && row["result"] != "-"
    {
      complaints.add(row, "\(name) says the same for macOS again; write ‘=’")
    }
    for column in ["result", "macos result"]
    where !results.contains(row[column]) && row[column] != "-" && row[column] != "=" {
      complaints.add(
        row,
        "the \(column) ‘\(row[column])’ is unknown; use one of \(results.sorted().joined(separator: ", "))")
    }
    let traits = row.words("traits")
    for trait in traits where !Self.traits.contains(trait) {
      complaints.add(
        row,
        "the trait ‘\(trait)’ is unknown; use \(Self.traits.sorted().joined(separator: ", "))")
    }
    for (column, system) in [("errors", "linux"), ("macos errors", "macos")] {
      let errors = row.words(column)
      for error in errors where !errno.contains(error) {
        complaints.add(row, "the error \(error) of \(name) is no errno of constants.tsv; correct or add it")
      }
      if errors != Array(Set(errors)).sorted() {
        complaints.add(row, "the \(column) of \(name) must be sorted, each once")
      }
      if !errors.isEmpty, row[system] == "-" {
        complaints.add(row, "\(name) has \(column) but no number in the column \(system)")
      }
    }
    return CallRow(
      name: name, linux: linux, macos: macos, counterpart: row.optional("counterpart"), linuxParameters: own,
      macosParameters: row["macos parameters"] == "=" ? own : theirs, linuxResult: row.optional("result"),
      macosResult: row["macos result"] == "=" ? row.optional("result") : row.optional("macos result"),
      since: row.optional("since"), traits: traits, errors: row.words("errors"),
      macosErrors: row.words("macos errors"), documentation: row["doc"], macosNote: row.optional("macos note")
    )
  }

  /// A counterpart is a call of the system that lacks this one.
  private static func checkCounterparts(_ calls: [(Row, CallRow)], _ complaints: inout Complaints) {
    let byName = Dictionary(calls.map { ($1.name, $1) }, uniquingKeysWith: { first, _ in first })
    for (row, call) in calls {
      guard let counterpart = call.counterpart else { continue }
      guard let other = byName[counterpart] else {
        complaints.add(row, "the counterpart \(counterpart) of \(call.name) has no row; add one")
        continue
      }
      if call.linux != nil && call.macos != nil {
        complaints.add(row, "\(call.name) is on both systems and needs no counterpart; write ‘-’")
      } else if call.linux == nil && other.linux == nil || call.macos == nil && other.macos == nil {
        complaints.add(row, "the system that lacks \(call.name) lacks its counterpart \(counterpart) too")
      }
    }
  }
}
