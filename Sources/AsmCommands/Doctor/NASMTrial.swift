import AsmNASM
import AsmToolchain
import AsmX86

/// What the installed nasm makes of samples of every form, beside the bytes that they should be.
struct NASMTrial: Sendable {
  /// What nasm does with a form.
  enum Verdict: String, Sendable, CaseIterable {
    /// It assembles a sample to another instruction and doesn't say so.
    case wrong
    /// It refuses a sample: it doesn't know the instruction, or not all of it.
    case refused
  }

  /// A form that nasm doesn't do right, with the first sample that shows it.
  struct Finding: Sendable {
    var form: Form
    var verdict: Verdict
    /// The sample, in NASM's language.
    var sample: String
    var expected: [UInt8]
    /// What nasm made of it; nil where it refused it.
    var assembled: [UInt8]?
    /// The message with which it was refused.
    var message: String?
    /// How many samples of the form show the same verdict, and how many of those are written as bytes.
    var sampleCount: Int
    var bytesCount: Int

    /// Whether every such instruction is written as bytes, so that nasm doesn't get to read it.
    var isWorkedAround: Bool { bytesCount == sampleCount }
  }

  var formCount = 0
  var sampleCount = 0
  /// In the order of the forms; one that's both wrong and refused is there twice.
  var findings: [Finding] = []

  func findings(_ verdict: Verdict) -> [Finding] { findings.filter { $0.verdict == verdict } }

  /// Whether no instruction that it gets wrong reaches nasm.
  var isSafe: Bool { findings(.wrong).allSatisfy(\.isWorkedAround) }

  /// Tries samples of each of `forms` with the nasm that `runner` finds.
  static func run(_ runner: ToolRunner, forms: [Form] = Forms.all) async throws -> NASMTrial {
    var symbols = SymbolTable()
    let target = symbols.intern(Symbol(targetName, kind: .constant))
    var samples: [FormSampler.Sample] = []
    var owners: [Int] = []
    for (number, form) in forms.enumerated() {
      let trials = FormSampler(form, target: target).trials
      samples += trials
      owners += repeatElement(number, count: trials.count)
    }
    let lines = InstructionLines.mnemonicTexts(of: samples.map(\.instruction), symbols: symbols)
    let outcomes = try await runner.assemble(lines: lines, target: targetName)
    var trial = NASMTrial(formCount: forms.count, sampleCount: samples.count)
    for (index, outcome) in outcomes.enumerated() {
      trial.note(outcome, of: samples[index], text: lines[index], form: forms[owners[index]])
    }
    return trial
  }

  /// The name that jumps go to, which stands for their own place.
  private static let targetName = "here"

  private mutating func note(
    _ outcome: AssembledLine, of sample: FormSampler.Sample, text: String, form: Form
  ) {
    var finding = Finding(
      form: form, verdict: .wrong, sample: FormSamples.singleSpaced(text), expected: sample.bytes,
      sampleCount: 1,
      bytesCount: form.spelling.isBytes(sample.instruction) ? 1 : 0)
    switch outcome {
    case .bytes(let bytes):
      if bytes == AssembledLine.withoutFiller(sample.bytes) { return }
      finding.assembled = bytes
    case .refused(let message):
      finding.verdict = .refused
      finding.message = message
    }
    let known = findings.lastIndex { $0.form.id == form.id && $0.verdict == finding.verdict }
    guard let known, known >= findings.count - Verdict.allCases.count else { return findings.append(finding) }
    // The sample that's shown is the first that isn't written as bytes, where there's one.
    if finding.bytesCount == 0, findings[known].isWorkedAround {
      finding.sampleCount = findings[known].sampleCount + 1
      finding.bytesCount = findings[known].bytesCount
      findings[known] = finding
    } else {
      findings[known].sampleCount += 1
      findings[known].bytesCount += finding.bytesCount
    }
  }
}
