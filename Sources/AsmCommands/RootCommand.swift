import ArgumentParser
import AsmPlatform

/// The tool itself, which only holds its commands.
struct RootCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Tool.toolName, abstract: Tool.summary,
      discussion: """
        Exit status: 0 good, 1 files differ, a program failed or check found errors, 2 trouble with a tool, a file or a program's \
        source, 64 usage.
        """,
      version: Tool.version, subcommands: subcommands)
  }

  /// In the order in which help lists them.
  static var subcommands: [any ParsableCommand.Type] {
    [
      ListCommand<Tool>.self, EmitCommand<Tool>.self, BuildCommand<Tool>.self, RunCommand<Tool>.self,
      TraceCommand<Tool>.self, CheckCommand<Tool>.self, ExplainCommand<Tool>.self,
      InstructionsCommand<Tool>.self, SyscallsCommand<Tool>.self,
      ConstantsCommand<Tool>.self, StructsCommand<Tool>.self, DoctorCommand<Tool>.self,
    ]
  }

  /// What to say where the first of `arguments` is meant as a command and there is none of that name; the
  /// argument parser itself only says that it's unexpected.
  static func unknownCommand(in arguments: [String]) -> String? {
    let names = subcommands.compactMap { $0.configuration.commandName } + ["help"]
    // What help is asked about is a command too.
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = words.first, !word.hasPrefix("-"), !names.contains(word) else { return nil }
    var text = "Error: unknown command '\(word.shown)'"
    if let nearest = NearestName.of(word, among: names) { text += "; did you mean '\(nearest)'?" }
    return text + "\nCommands: \(names.joined(separator: ", "))\n"
      + "  See '\(Tool.toolName) --help' for more information.\n"
  }
}
