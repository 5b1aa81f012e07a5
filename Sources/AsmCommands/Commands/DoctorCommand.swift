import ArgumentParser
import AsmToolchain

/// `doctor`: whether the tools are there.
struct DoctorCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: "Show which tools are installed, and how to get those that aren't.",
      discussion: """
        Exit status: 0 where every tool is there, 2 otherwise.

        Examples:
          \(Tool.toolName) doctor
          \(Tool.toolName) doctor --json
        """)
  }

  @Flag(help: "Print JSON, for other programs to read.")
  var json = false

  func run() async throws {
    try await CommandFailure.reported {
      let checkup = await ToolCheckup.run(ToolRunner())
      try Console.write(json ? checkup.document : checkup.table)
      if !checkup.isComplete { throw CommandFailure.trouble }
    }
  }
}
