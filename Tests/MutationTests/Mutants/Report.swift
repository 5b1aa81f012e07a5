/// The mutants by class, and who rejected how many.
struct Report {
  private var counts: [MutantClass: [Verdict.Column: Int]] = [:]
  private var codes: [MutantClass: [String: Int]] = [:]

  mutating func add(_ mutant: Mutant, _ verdict: Verdict) {
    counts[mutant.kind, default: [:]][verdict.column, default: 0] += 1
    if case .verifier(let found) = verdict {
      for code in found { codes[mutant.kind, default: [:]][code, default: 0] += 1 }
    }
  }

  func count(_ kind: MutantClass, _ column: Verdict.Column) -> Int { counts[kind]?[column] ?? 0 }
  func count(_ kind: MutantClass) -> Int { counts[kind]?.values.reduce(0, +) ?? 0 }

  /// How many of the classes were rejected before they ran, of a hundred.
  func rejectedStatically(_ kinds: some Sequence<MutantClass>) -> Double {
    let kinds = Array(kinds)
    let all = kinds.reduce(0) { $0 + count($1) }
    let rejected = kinds.reduce(0) { $0 + count($1, .verifier) + count($1, .tools) }
    return all == 0 ? 100 : 100 * Double(rejected) / Double(all)
  }

  /// The table, a line a class.
  var table: String {
    func cell(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(width - text.count, 0)) + text
    }
    func name(_ text: String) -> String { text + String(repeating: " ", count: max(24 - text.count, 0)) }
    var lines = [
      name("class") + cell("mutants", 8) + Verdict.Column.allCases.map { cell($0.rawValue, 10) }.joined()
        + "  rules"
    ]
    for group in [
      MutantClass.allCases.filter(\.isStructural), MutantClass.allCases.filter { !$0.isStructural },
    ] {
      for kind in group where count(kind) > 0 {
        let cells = Verdict.Column.allCases.map { cell("\(count(kind, $0))", 10) }.joined()
        let rules = (codes[kind] ?? [:]).sorted { $0.value > $1.value }.prefix(4).map {
          "\($0.key) \($0.value)"
        }
        lines.append(
          name(kind.rawValue) + cell("\(count(kind))", 8) + cells + "  " + rules.joined(separator: ", "))
      }
      let all = group.reduce(0) { $0 + count($1) }
      let cells = Verdict.Column.allCases.map { column in
        cell("\(group.reduce(0) { $0 + count($1, column) })", 10)
      }.joined()
      lines.append(name("  together") + cell("\(all)", 8) + cells)
    }
    return lines.joined(separator: "\n")
  }
}
