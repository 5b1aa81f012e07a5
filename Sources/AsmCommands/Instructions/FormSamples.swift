import AsmNASM
import AsmX86

/// A form with an instruction for each of its encodings, as text and as bytes.
struct FormSamples {
  /// An encoding, and an instruction that's encoded by it where there is one.
  struct Row {
    var encoding: Encoding
    /// As the manual writes it.
    var manual: String
    var sample: Sample?
  }

  struct Sample {
    var nasm: String
    var swift: String
    /// `48 01 D1`.
    var bytes: String
  }

  let form: Form
  let rows: [Row]

  init(_ form: Form) {
    var symbols = SymbolTable()
    let target = symbols.intern(Symbol(".here", kind: .label))
    let sampler = FormSampler(form, target: target)
    let statements = StatementText(symbols: symbols)
    self.form = form
    rows = zip(sampler.encodings, sampler.shown).map { encoding, shown in
      let sample = shown.map { shown in
        Sample(
          nasm: Self.singleSpaced(
            InstructionLines.mnemonicTexts(of: [shown.instruction], symbols: symbols)[0]),
          swift: statements.text(of: shown.instruction), bytes: Self.hexadecimal(shown.bytes))
      }
      return Row(
        encoding: encoding, manual: encoding.manualText(operands: form.operands), sample: sample)
    }
  }

  /// `48 01 D1`.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: " ")
  }

  /// `text` without the column in which sources have their operands.
  static func singleSpaced(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
