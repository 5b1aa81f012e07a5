import ArgumentParser
import AsmX86

/// `instructions`: what there is, and what each does.
struct InstructionsCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "instructions", abstract: "List the instructions, or show all about one.",
      discussion: """
        With a mnemonic: what it does; operands, registers and flags; then each form: its operands, the encoding as \
        Intel's manual writes it, the bytes of the sample that stands below in NASM and in Swift. Without: every \
        mnemonic that passes all filters, a line each.

        JSON of a mnemonic: an object of mnemonic, canonical (the mnemonic that it's another spelling of), \
        otherSpellings, summary and forms. A form: operands (kind, access), implicitRegisters (register, access), \
        flags (read, written, cleared, set, undefined), stackChange (bytes), immediateStackFactor (how \
        often the immediate is added to rsp as well), controlFlow, \
        features, otherFeatures (for the other encoding), prefixes, decorations (opmask: none, merging, zeroing or \
        required; rounding; sae), writtenAsBytes (never, always or withDisplacement: as db, since some nasm gets it \
        wrong) and encodings (manual, notation, and a sample's nasm, swift and bytes). The list: an array of \
        mnemonic, canonical, otherSpellings, summary, features and formCount.

        \(HelpExamples<Tool>.text(
          "\(Tool.toolName) instructions add",
          "\(Tool.toolName) instructions vpaddd --feature avx2",
          "\(Tool.toolName) instructions --feature avx2 --search xor",
          "\(Tool.toolName) instructions cpuid --json"))
        """)
  }

  @ArgumentParser.Argument(
    help: ArgumentHelp("The mnemonic, as NASM writes it: vaddps.", valueName: "mnemonic"),
    completion: .custom { _, _, _ in Forms.mnemonics })
  var mnemonic: String?

  @Option(
    name: .customLong("feature"),
    help: ArgumentHelp(
      "Only forms that need this feature of the processor, as avx2; repeat it for forms that need several.",
      valueName: "feature"))
  var features: [String] = []

  @Option(
    name: .customLong("search"),
    help: ArgumentHelp(
      "Only mnemonics that have these words in their names or in what they do; repeat it for more words.",
      valueName: "words"))
  var searches: [String] = []

  @Flag(help: "Print JSON, for other programs to read.")
  var json = false

  func validate() throws {
    if mnemonic != nil, !searches.isEmpty {
      throw ValidationError(
        "--search looks for mnemonics; leave out either it or '\((mnemonic ?? "").shown)'")
    }
  }

  func run() async throws {
    try await CommandFailure.reported {
      var catalogue = InstructionCatalogue()
      let entry = try mnemonic.map { try catalogue.entry(named: $0, tool: Tool.toolName) }
      let features = try features.map { try catalogue.feature(named: $0) }
      for feature in features { catalogue = catalogue.needing(feature) }
      for search in searches { catalogue = catalogue.matching(search) }
      guard let entry else {
        guard !catalogue.entries.isEmpty else { throw nothing(features) }
        return try Console.write(
          json ? InstructionDocument.list(catalogue.entries).document : list(catalogue.entries))
      }
      guard let chosen = catalogue.entries.first(where: { $0.mnemonic == entry.mnemonic }) else {
        throw DiagnosticList([
          Diagnostic(
            .error, "no form of \(entry.mnemonic.name) needs \(EffectWords.list(features))",
            remedy: entry.features.isEmpty
              ? "its forms need no feature: leave out --feature"
              : "its forms need one or more of: \(entry.features.joined(separator: ", "))", at: nil)
        ])
      }
      try Console.write(
        json
          ? InstructionDocument.page(chosen).document
          : InstructionPage(entry: chosen, style: TextStyle(for: .standardOutput)).text)
    }
  }

  private func list(_ entries: [InstructionCatalogue.Entry]) -> String {
    TextTable(rows: entries.map { [$0.mnemonic.name, $0.mnemonic.summary] }).text
  }

  /// No mnemonic passes the filters.
  private func nothing(_ features: [String]) -> DiagnosticList {
    let words = searches.map { "'\($0.shown)'" }
    let of = features.isEmpty ? "" : " with forms that need \(EffectWords.list(features))"
    let matches = words.isEmpty ? "" : " matches \(EffectWords.list(words))"
    return DiagnosticList([
      Diagnostic(
        .error, words.isEmpty ? "there's no mnemonic\(of)" : "no mnemonic\(of)\(matches)",
        remedy: "search for a part of a word, or leave out a filter", at: nil)
    ])
  }
}
