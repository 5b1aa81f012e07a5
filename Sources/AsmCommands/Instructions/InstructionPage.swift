import AsmX86

/// What there is to say about a mnemonic, as text of at most 100 columns.
struct InstructionPage {
  let entry: InstructionCatalogue.Entry
  var style: TextStyle

  static let width = 100

  /// Forms of which the same is to be said.
  private struct Group {
    var facts: [EffectWords.Fact]
    var forms: [FormSamples]
  }

  /// What it does, what's common to all forms, then the forms by what they differ in.
  var text: String {
    let samples = entry.forms.map(FormSamples.init)
    let facts = samples.map { EffectWords(form: $0.form, encodings: $0.rows.map(\.encoding)).facts }
    let common = (facts.first ?? []).filter { fact in facts.allSatisfy { $0.contains(fact) } }
    var groups: [Group] = []
    for (sample, facts) in zip(samples, facts) {
      let own = facts.filter { !common.contains($0) }
      if let known = groups.firstIndex(where: { $0.facts == own }) {
        groups[known].forms.append(sample)
      } else {
        groups.append(Group(facts: own, forms: [sample]))
      }
    }
    var text = heading
    if !common.isEmpty { text += "\n" + lines(common) }
    let layout = Layout(samples)
    for group in groups {
      if !group.facts.isEmpty { text += "\n" + lines(group.facts) }
      text += "\n" + group.forms.map { table($0, layout) }.joined()
    }
    return text
  }

  private var heading: String {
    let name = entry.mnemonic.name
    var text = hanging(style.strong(name), name.count, entry.mnemonic.summary)
    if !entry.otherSpellings.isEmpty {
      text += hanging(
        "", 0, "Also written \(EffectWords.list(entry.otherSpellings)).", column: name.count + 2)
    }
    return text
  }

  private func lines(_ facts: [EffectWords.Fact]) -> String {
    facts.map { hanging(style.strong($0.label), $0.label.count, $0.text, column: 11) }.joined()
  }

  /// `label`, of so many columns, and behind it `text`, whose further lines begin below its first.
  private func hanging(_ label: String, _ columns: Int, _ text: String, column: Int? = nil) -> String {
    let indent = column ?? columns + 2
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    let margin = String(repeating: " ", count: indent)
    let first = label + String(repeating: " ", count: indent - columns)
    return first + lines.joined(separator: "\n" + margin) + "\n"
  }

  // MARK: Forms

  /// The columns of all forms of the mnemonic.
  private struct Layout {
    var operands = 0
    var encoding = 0
    var nasm = 0
    /// Whether both texts of each sample have room on one line.
    var isWide: Bool

    init(_ forms: [FormSamples]) {
      var swift = 0
      for form in forms {
        operands = max(operands, InstructionPage.operands(form.form).count)
        for row in form.rows {
          encoding = max(encoding, row.manual.count)
          nasm = max(nasm, row.sample?.nasm.count ?? 0)
          swift = max(swift, row.sample?.swift.count ?? 0)
        }
      }
      isWide = 4 + nasm + 2 + swift <= InstructionPage.width
    }
  }

  private static func operands(_ form: Form) -> String {
    form.operands.isEmpty ? "no operands" : form.operands.map(\.description).joined(separator: ", ")
  }

  private func table(_ form: FormSamples, _ layout: Layout) -> String {
    var text = ""
    let operands = Self.operands(form.form)
    if form.rows.isEmpty { return "  " + style.place(operands) + "\n" }
    for (number, row) in form.rows.enumerated() {
      let first = number == 0 ? operands : ""
      text += "  " + style.place(first) + String(repeating: " ", count: layout.operands - first.count + 2)
      guard let sample = row.sample else {
        text += row.manual + "\n"
        continue
      }
      text += Self.padded(row.manual, layout.encoding + 2) + sample.bytes + "\n"
      let statement =
        layout.isWide
        ? Self.padded(sample.nasm, layout.nasm + 2) + sample.swift : "\(sample.nasm)\n    \(sample.swift)"
      text += "    \(statement)\n"
    }
    return text
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
