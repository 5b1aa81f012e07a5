/// Writes the methods that refuse a wrong combination of operands, and say which there are.
struct RefusalWriter {
  let mnemonic: String
  let rows: [InstructionTable.Row]

  /// The longest list of forms that a message holds.
  private static let limit = 40

  /// One method for any number of operands: one for each number would cost the compiler twice the time.
  var methods: String {
    let forms = rows.map { row in
      row.operands.isEmpty ? "without operands" : row.operands.map(\.shown).joined(separator: ",")
    }
    var list = forms.prefix(Self.limit).joined(separator: " | ")
    if forms.count > Self.limit { list += " | …" }
    let decorations = Set(rows.flatMap(\.decorations))
    guard !decorations.isDisjoint(with: ["mask", "zeroing", "mask!"]) else { return method(list, "") }
    list +=
      decorations.contains("zeroing") ? "; mask: .k1…k7, or .k1.zeroing" : "; mask: .k1…k7, without zeroing"
    return method(list, ", mask: Mask = nil")
  }

  private func method(_ list: String, _ more: String) -> String {
    """
      @available(*, unavailable, message: "no such form of \(mnemonic); forms: \(list)")
      @_disfavoredOverload public final func \(MethodWriter.name(mnemonic))(_ operands: any AnyOperand...\(more)) {}

    """
  }
}
