import AsmX86
import Testing

@testable import AsmCommands

/// The pages of all mnemonics.
@Suite struct InstructionPageTests {
  private let catalogue = InstructionCatalogue()

  /// Of every fourth mnemonic: a page takes milliseconds.
  @Test func pagesFitAndAreWhole() {
    let plain = TextStyle(isColoured: false)
    for entry in stride(from: 0, to: catalogue.entries.count, by: 4).map({ catalogue.entries[$0] }) {
      let text = InstructionPage(entry: entry, style: plain).text
      #expect(text.hasPrefix("\(entry.mnemonic.name)  \(entry.mnemonic.summary.prefix(8))"))
      for line in text.split(separator: "\n") {
        #expect(line.count <= InstructionPage.width, "\(line)")
        #expect(line.last != " ", "\(line)")
      }
      // A sample for each form, whatever its encodings.
      let statements = text.split(separator: " ").count { $0.contains("f.") && $0.contains("(") }
      #expect(statements >= entry.forms.count, "\(entry.mnemonic.name)")
    }
  }

  @Test func colourOnlyWhereItIsAskedFor() throws {
    let entry = try catalogue.entry(named: "add", tool: "asmgen")
    let plain = InstructionPage(entry: entry, style: TextStyle(isColoured: false)).text
    let coloured = InstructionPage(entry: entry, style: TextStyle(isColoured: true)).text
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.hasPrefix("\u{1B}[1madd\u{1B}[0m  Adds"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func rangesOfRegisters() throws {
    let form = try #require(Forms.forms(named: "vzeroupper").first)
    let facts = EffectWords(form: form, encodings: Forms.encodings(of: form.id)).facts
    #expect(facts.contains { $0.label == "Registers" && $0.text.contains("zmm0…zmm15 written") })
  }
}
