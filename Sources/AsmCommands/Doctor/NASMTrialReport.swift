import AsmToolchain
import AsmX86

/// What `doctor --nasm` says.
struct NASMTrialReport {
  let trial: NASMTrial
  /// nil where nasm doesn't say.
  let version: String?
  let file: FilePath?
  var style: TextStyle

  /// How many forms of a kind are shown; JSON has all.
  static let shownCount = 5

  // MARK: Text

  var text: String {
    let right = trial.formCount - Set(trial.findings.map(\.form.id)).count
    var text = """
      \(style.strong("nasm \(version ?? "of unknown version")"))\(file.map { " in \($0.string)" } ?? ""): tried \
      \(trial.sampleCount) samples of \(trial.formCount) forms

      """
    var rows = [["  right", "\(right)"]]
    for verdict in NASMTrial.Verdict.allCases {
      let findings = trial.findings(verdict)
      let safe = findings.count { $0.isWorkedAround }
      rows.append(["  \(verdict.rawValue)", "\(findings.count)", Self.workedAround(safe, of: findings.count)])
    }
    text += TextTable(rows: rows).text
    for verdict in NASMTrial.Verdict.allCases { text += section(verdict) }
    return text
  }

  private static func workedAround(_ safe: Int, of count: Int) -> String {
    switch (safe, count) {
    case (_, 0): ""
    case (count, _): "all of them written as bytes (db), so that it doesn't matter"
    case (0, _): "none of them written as bytes (db)"
    default: "\(safe) of them written as bytes (db), \(count - safe) not"
    }
  }

  /// The first findings of a kind; those that matter first.
  private func section(_ verdict: NASMTrial.Verdict) -> String {
    let findings = trial.findings(verdict)
    guard !findings.isEmpty else { return "" }
    let ordered = findings.filter { !$0.isWorkedAround } + findings.filter(\.isWorkedAround)
    let title =
      switch verdict {
      case .wrong: "Wrong, without an error:"
      case .refused: "Refused, with an error:"
      }
    var text = "\n" + style.strong(title) + "\n"
    for finding in ordered.prefix(Self.shownCount) {
      text += "  \(style.place("\(finding.form)"))  \(Self.treatment(finding))\n    \(finding.sample)\n"
      if let assembled = finding.assembled {
        text += "    nasm: \(assembled.isEmpty ? "no bytes" : FormSamples.hexadecimal(assembled))\n"
        text += "    must: \(FormSamples.hexadecimal(finding.expected))\n"
      } else {
        text += "    nasm: \(finding.message ?? "")\n"
      }
    }
    let rest = findings.count - Self.shownCount
    return rest > 0 ? text + "  … and \(rest) more; --json has all\n" : text
  }

  private static func treatment(_ finding: NASMTrial.Finding) -> String {
    if finding.isWorkedAround { return "written as bytes" }
    return finding.bytesCount == 0
      ? "not written as bytes" : "written as bytes in \(finding.bytesCount) of \(finding.sampleCount) samples"
  }

  // MARK: JSON

  var document: String {
    JSONText.object([
      ("version", .optional(version)), ("path", .optional(file?.string)),
      ("formCount", .number(Int64(trial.formCount))), ("sampleCount", .number(Int64(trial.sampleCount))),
      ("safe", .boolean(trial.isSafe)),
      (
        "findings",
        .array(
          trial.findings.map { finding in
            .object([
              ("verdict", .string(finding.verdict.rawValue)), ("mnemonic", .string(finding.form.mnemonic)),
              ("operands", .strings(finding.form.operands.map(\.description))),
              ("sample", .string(finding.sample)),
              ("bytes", .string(FormSamples.hexadecimal(finding.expected))),
              ("nasmBytes", .optional(finding.assembled.map(FormSamples.hexadecimal))),
              ("nasmMessage", .optional(finding.message)),
              ("sampleCount", .number(Int64(finding.sampleCount))),
              ("writtenAsBytesCount", .number(Int64(finding.bytesCount))),
              ("writtenAsBytes", .boolean(finding.isWorkedAround)),
            ])
          })
      ),
    ]).document
  }
}
