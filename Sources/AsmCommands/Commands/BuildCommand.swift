import ArgumentParser
import AsmToolchain

/// `build`: a program's binary.
struct BuildCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "build", abstract: "Assemble and link a program.",
      discussion: """
        What hasn't changed since the last build isn't built again: sources and objects are kept in \
        .build/asmgen, or, with --keep, where you see them. The binary is replaced when the new one is whole.

        \(HelpExamples<Tool>.text(
          HelpExamples<Tool>.line("build"),
          HelpExamples<Tool>.line("build", "--platform macos --output program.macos"),
          HelpExamples<Tool>.setting("build", "--print-commands")))
        """)
  }

  @OptionGroup var selection: ProgramSelection<Tool>
  @OptionGroup var platform: PlatformSelection

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The binary. (default: the program's name, here)", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Keep the sources and objects beside the binary, in FILE.build.")
  var keep = false

  @Flag(help: "Print the whole build as lines for a shell before it's done.")
  var printCommands = false

  func validate() throws {
    if let output, output.isEmpty { throw ValidationError("--output needs the name of a file") }
  }

  func run() async throws {
    try await CommandFailure.reported {
      let program = try selection.program()
      let platform = try platform.selected()
      let rendered = try ProgramRenderer.render(
        program, for: .platform(platform), parameters: selection.parameters)
      let output = FilePath(output ?? program.executableName)
      let folder =
        keep ? FilePath(output.string + ".build") : ProgramBuilder.folder(of: program, for: platform)
      let builder = ProgramBuilder()
      let plan = try builder.plan(rendered, for: platform, output: output, folder: folder)
      if printCommands {
        for line in plan.shellLines { try Console.write(line + "\n") }
      }
      let outcome = try await builder.build(plan, rendered)
      let news = outcome.stepsRun == 0 ? "is up to date" : "built for \(platform.title)"
      Console.standardError("\(output.string) \(news)\n")
    }
  }
}
