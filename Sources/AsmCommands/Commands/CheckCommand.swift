import ArgumentParser
import AsmPlatform
import AsmProgram
import AsmVerifier
import AsmX86

/// `check`: what the proof-reader finds in programs.
struct CheckCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: "Proofread programs without building them.",
      discussion: """
        Without a program: all of them. emit and build look for the same errors; this shows them on every platform \
        at once, as text for people or as JSON or SARIF 2.1.0 for other programs. 'explain' tells what a code means.

        Exit status: 1 where errors were found, with --warnings-as-errors also where there were warnings.

        JSON: an object of version (1), programs, platforms, summary (errors, warnings, notes) and findings. A \
        finding: code and rule (null for what the program is refused for without a rule), severity (error, warning \
        or note), message, programs and platforms (where it's found), function (its symbol, or null), location (or \
        null), notes (message, location) and remedy (or null). A location: file (Module/File.swift), path (from the \
        package's folder, or null), line and column (in bytes), both from 1.

        \(HelpExamples<Tool>.text(
          "\(Tool.toolName) check",
          HelpExamples<Tool>.named("check", "--platform linux --strict"),
          "\(Tool.toolName) check --format sarif > findings.sarif"))
        """)
  }

  @OptionGroup var selection: ProgramSelection<Tool>

  @Option(
    help: ArgumentHelp("linux, macos or both.", valueName: "platform"),
    completion: .list(CheckPlatforms.names))
  var platform = CheckPlatforms.both

  @Flag(help: "Look for what holds only where every path is tested, too.")
  var strict = false

  @Option(help: ArgumentHelp("text, json or sarif.", valueName: "format"))
  var format = Format.text

  @Flag(help: "Exit 1 where there are warnings, too.")
  var warningsAsErrors = false

  @OptionGroup var contracts: ContractOptions

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  func validate() throws {
    if contracts.contracts, format != .text {
      throw ValidationError("--contracts prints text: leave out --format \(format.rawValue)")
    }
  }

  func run() async throws {
    try await CommandFailure.reported {
      let programs = try selection.programs()
      let platforms = try CheckPlatforms.named(platform)
      var proofreading = Proofreading(options: VerifierOptions(strict: strict))
      var modules: [Module] = []
      for program in programs {
        for platform in platforms {
          do {
            let module = try program.lower(for: platform, parameters: selection.parameters)
            proofreading.read(module)
            modules.append(module)
          } catch let list as DiagnosticList where list.diagnostics.allSatisfy({ $0.location != nil }) {
            // What has no place in the program is wrong on the command line.
            proofreading.refuse(program.name, for: platform, list.diagnostics)
          }
        }
        proofreading.consultOtherPlatforms(for: program, parameters: selection.parameters)
      }
      try Console.write(text(of: proofreading) + contracts.text(of: modules))
      Console.standardError(proofreading.summary + "\n")
      if proofreading.count(.error) > 0 || warningsAsErrors && proofreading.count(.warning) > 0 {
        throw CommandFailure.found
      }
    }
  }

  private func text(of proofreading: Proofreading) -> String {
    let sources = SourceFinder()
    return switch format {
    case .text:
      DiagnosticPrinter(style: TextStyle(for: .standardOutput), sources: sources)
        .text(proofreading.diagnostics)
    case .json:
      CheckDocument(proofreading: proofreading, sources: sources).text
    case .sarif:
      SARIFDocument(
        proofreading: proofreading, sources: sources, tool: Tool.toolName, version: Tool.version
      ).text
    }
  }
}

/// The `--platform` of `check`.
private enum CheckPlatforms {
  static let both = "both"
  static let names = Platform.all.map(\.name) + [both]

  /// - Throws: `DiagnosticList` where there's none of that name.
  static func named(_ name: String) throws(DiagnosticList) -> [Platform] {
    if name == both { return Platform.all }
    guard let platform = Platform.named(name) else {
      throw UnknownName.error("platform", name, existing: names)
    }
    return [platform]
  }
}
