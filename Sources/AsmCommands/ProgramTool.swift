import ArgumentParser
import AsmProgram

/// A command-line tool for a set of programs: asmgen itself, or the tool of a package of your own.
///
/// ```swift
/// import AsmCommands
///
/// @main
/// struct MyTool: ProgramTool {
///   static let toolName = "mytool"
///   static let programs = [hello]
/// }
/// ```
public protocol ProgramTool: Sendable {
  /// As typed in a shell: `asmgen`.
  static var toolName: String { get }
  /// One line on what it's for.
  static var summary: String { get }
  /// What `--version` prints.
  static var version: String { get }
  /// In the order in which they're listed. Names are unique.
  static var programs: [Program] { get }
  /// The name of the program that commands mean when none is named; nil where one must be named, unless
  /// there is only one.
  static var defaultProgram: String? { get }
  /// Runs the tool with the process's arguments and ends the process.
  static func main() async
}

extension ProgramTool {
  public static var summary: String { "Emit, build and run x86-64 programs written in Swift." }
  public static var version: String { AsmgenVersion.current }
  public static var defaultProgram: String? { nil }

  public static func main() async {
    ProcessSignals.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let hint = RootCommand<Self>.unknownCommand(in: arguments) {
      Console.standardError(hint)
      RootCommand<Self>.exit(withError: ExitCode.validationFailure)
    }
    do {
      var command = try await RootCommand<Self>.asyncParseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      RootCommand<Self>.exit(withError: error)
    }
  }
}

/// The version of this package.
public enum AsmgenVersion {
  public static let current = "0.1.0"
}
