import ArgumentParser
import AsmPlatform
import AsmToolchain
import AsmX86

/// `run`: build a program and become it.
struct RunCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run", abstract: "Build a program and run it.",
      discussion: """
        The program takes this process over: its exit status, its signals and its terminal are the program's \
        own. What follows -- is the program's. On Linux, macOS programs are run by machrun, which does what macOS's \
        kernel would.

        \(HelpExamples<Tool>.text(
          HelpExamples<Tool>.line("run"),
          HelpExamples<Tool>.setting("run"),
          HelpExamples<Tool>.named("run", "--platform macos"),
          HelpExamples<Tool>.named("run", "-- first second")))
        """)
  }

  @OptionGroup var selection: ProgramSelection<Tool>
  @OptionGroup var platform: PlatformSelection

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("Arguments of the program, behind --.", valueName: "arguments"))
  var arguments: [String] = []

  func run() async throws {
    try await CommandFailure.reported {
      let platform = try platform.selected()
      let runner = try ProgramRunner.runner(of: platform)
      let binary = try await CachedBuild<Tool>.build(selection, for: platform)
      switch runner {
      case .native: throw ProcessReplacement.run(binary, arguments: arguments)
      case .machrun:
        let machrun = try ToolRunner().locator.locate([.machrun], host: .current)[.machrun] ?? ""
        throw ProcessReplacement.run(machrun, arguments: ["--", binary.string] + arguments)
      }
    }
  }
}

/// A program built in the cache, to be run at once.
enum CachedBuild<Tool: ProgramTool> {
  /// - Returns: the binary.
  static func build(_ selection: ProgramSelection<Tool>, for platform: Platform) async throws -> FilePath {
    let program = try selection.program()
    let rendered = try ProgramRenderer.render(
      program, for: .platform(platform), parameters: selection.parameters)
    let folder = ProgramBuilder.folder(of: program, for: platform)
    // In a folder of its own, so that no name of a program is that of a source or object.
    let output = folder.appending("bin").appending(program.executableName)
    let builder = ProgramBuilder()
    _ = try await builder.build(
      try builder.plan(rendered, for: platform, output: output, folder: folder), rendered)
    return output
  }
}
