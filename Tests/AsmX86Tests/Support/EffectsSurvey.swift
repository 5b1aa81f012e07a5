import AsmX86
import SystemPackage

/// Every form that can run here, run and compared with the table.
struct EffectsSurvey {
  /// A form as the table writes it (`mov r64,m64`), with what the driver saw against it.
  struct Finding: Hashable {
    var form: String
    var text: String
  }

  private(set) var processor = ""
  private(set) var findings: [Finding] = []
  /// The forms that ran.
  private(set) var run: Set<String> = []
  /// Those that didn't, by the reason.
  private(set) var notRun: [String: [String]] = [:]
  /// Those that do another thing each time.
  private(set) var noisy: Set<String> = []
  private(set) var instructions = 0
  private(set) var states = 0
  private(set) var faults = 0

  init(seed: UInt64, in folder: FilePath) async throws {
    let rows = try rows(of: "instructions.tsv")
    let cases = makeCases(rows)
    let codes = try await EffectsDriver.machineCode(cases.map(\.text), in: folder)
    var subjects: [(subject: EffectsCase, claims: EffectsClaims)] = []
    var lines: [String] = []
    for (subject, code) in zip(cases, codes) {
      guard let code else {
        notRun["isn't assembled by nasm", default: []].append(subject.text)
        continue
      }
      let claims = EffectsClaims(subject)
      subjects.append((subject, claims))
      lines.append(claims.driverLine(subject, code: code))
    }
    let answers = try await EffectsDriver.run(lines, seed: seed, in: folder)
    processor = answers.processor
    var comparisons: [UInt16: EffectsComparison] = [:]
    var refused: [UInt16: (name: String, reason: String)] = [:]
    for (one, answer) in zip(subjects, answers.lines) {
      let id = one.subject.form.id
      guard let observation = EffectsObservation(answer) else {
        let features = rows[Int(id)][11]
        refused[id] = (one.subject.name, answer == "illegal" ? "needs \(features)" : "always \(answer)")
        continue
      }
      instructions += 1
      states += observation.states
      faults += observation.faults
      if observation.isNoisy { noisy.insert(one.subject.form.mnemonic) }
      run.insert(one.subject.name)
      comparisons[id, default: EffectsComparison()].add(observation, one.claims, one.subject)
    }
    for (id, refusal) in refused.sorted(by: { $0.key < $1.key }) where comparisons[id] == nil {
      notRun[refusal.reason, default: []].append(refusal.name)
    }
    for (form, row) in zip(Forms.all, rows) {
      for text in comparisons[form.id]?.finished() ?? [] {
        findings.append(Finding(form: "\(form.mnemonic) \(row[1])", text: text))
      }
    }
  }

  private mutating func makeCases(_ rows: [[String]]) -> [EffectsCase] {
    var cases: [EffectsCase] = []
    for (form, row) in zip(Forms.all, rows) {
      let notations = row[1] == "-" ? [] : row[1].split(separator: ",").map(String.init)
      let refusal = EffectsDriver.refusal(form, row)
      let made = refusal == nil ? EffectsDriver.cases(form, notations) : []
      if made.isEmpty {
        let reason = refusal ?? "has registers that the driver doesn't keep"
        notRun[reason, default: []].append("\(form.mnemonic) \(row[1])")
      }
      cases += made
    }
    return cases
  }

  /// How much ran, and why the rest didn't.
  var summary: String {
    let reasons = notRun.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { "  \($0.value.count) \($0.key): \($0.value.prefix(4).joined(separator: "; "))" }
    let missing = notRun.values.reduce(0) { $0 + $1.count }
    return """
      effects: \(run.count) forms ran on \(processor) as \(instructions) instructions, each from \
      \(states / max(instructions, 1)) random states (\(faults) more faulted); \(missing) didn't run here:
      \(reasons.joined(separator: "\n"))
      """
  }
}

/// `effects-disagreements.tsv`: where the driver and the table don't agree, with who is right.
struct EffectsDisagreement: Hashable {
  /// `mov r64,m64`, or `mov *` for all of them.
  var form: String
  /// What was seen; `xmm* matters` for all of them.
  var finding: String
  /// Where it is seen: a vendor, or `any`.
  var processor: String

  static func all() throws -> [EffectsDisagreement] {
    try text(of: packageFolder.appending("Tests/AsmX86Tests/effects-disagreements.tsv")).split(
      separator: "\n"
    )
    .filter { !$0.hasPrefix("#") }
    .map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 6, columns.allSatisfy({ !$0.isEmpty }) else {
        throw EffectsDriverError(message: "effects-disagreements.tsv: not six columns: \(line)")
      }
      return EffectsDisagreement(form: columns[0], finding: columns[1], processor: columns[2])
    }
  }

  func covers(_ finding: EffectsSurvey.Finding) -> Bool {
    Self.matches(self.finding, finding.text) && covers(finding.form)
  }

  func covers(_ form: String) -> Bool { Self.matches(self.form, form) }

  /// Whether `text` is `pattern`, in which a `*` stands for anything.
  private static func matches(_ pattern: String, _ text: String) -> Bool {
    let parts = pattern.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return pattern == text }
    return text.count >= pattern.count - 1 && text.hasPrefix(parts[0]) && text.hasSuffix(parts[1])
  }
}
