/// Writes the methods that refuse a wrong combination of operands, and say which there are.
struct RefusalWriter {
  let mnemonic: String
  let rows: [InstructionTable.Row]

  /// The longest list of forms that a message holds.
  private static let limit = 40

  /// One method for each number of operands that the mnemonic has, and for one more and one less.
  var methods: String {
    let counts = Set(rows.map(\.operands.count))
    let neighbours = counts.union(counts.map { $0 + 1 }).union(counts.map { $0 - 1 })
    return neighbours.filter { (1...5).contains($0) }.sorted().map(method).joined()
  }

  private func method(count: Int) -> String {
    let matching = rows.filter { $0.operands.count == count }
    let forms = (matching.isEmpty ? rows : matching).map { row in
      row.operands.isEmpty ? "without operands" : row.operands.map(\.shown).joined(separator: ",")
    }
    var list = forms.prefix(Self.limit).joined(separator: " | ")
    if forms.count > Self.limit { list += " | …" }
    let parameters = (1...count).map { "_ operand\($0): some AnyOperand" }.joined(separator: ", ")
    return """
        @available(*, unavailable, message: "no such form of \(mnemonic); forms: \(list)")
        @_disfavoredOverload public final func \(MethodWriter.name(mnemonic))(\(parameters)) {}

      """
  }
}
