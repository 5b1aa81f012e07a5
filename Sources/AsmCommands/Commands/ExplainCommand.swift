import ArgumentParser
import AsmPlatform
import AsmProgram
import AsmVerifier
import AsmX86

/// `explain`: the proof-reader's rules.
struct ExplainCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain", abstract: "Tell what a rule of the proof-reader means, with examples.",
      discussion: """
        Without a rule: all of them, with what they find: errors, warnings, or what only check --strict looks for.

        \(HelpExamples<Tool>.text(
          "\(Tool.toolName) explain", "\(Tool.toolName) explain ASM003",
          "\(Tool.toolName) explain volatileRegisters"))
        """)
  }

  @ArgumentParser.Argument(
    help: ArgumentHelp("The rule's code or name: ASM004 or volatileRegisters.", valueName: "rule"),
    completion: .custom { _, _, _ in Rules.all.flatMap { [$0.code.rawValue, $0.code.name] } })
  var rule: String?

  func run() async throws {
    try await CommandFailure.reported {
      guard let rule else { return try Console.write(list) }
      guard let found = Rules.rule(called: rule) else { throw unknown(rule) }
      try Console.write(RulePage(rule: found, style: TextStyle(for: .standardOutput)).text)
    }
  }

  private var list: String {
    TextTable(
      rows: Rules.all.map { [$0.code.rawValue, $0.code.name, $0.level.rawValue, $0.title] }
    ).text
  }

  private func unknown(_ name: String) -> DiagnosticList {
    var message = "unknown rule '\(name.shown)'"
    let names = Rules.all.map(\.code.name) + Rules.all.map(\.code.rawValue)
    if let nearest = NearestName.of(name, among: names) { message += "; did you mean '\(nearest)'?" }
    return DiagnosticList([
      Diagnostic(.error, message, remedy: "\(Tool.toolName) explain lists them", at: nil)
    ])
  }
}
