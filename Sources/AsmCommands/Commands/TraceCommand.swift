import ArgumentParser
import AsmToolchain
import AsmX86

/// `trace`: a program's system calls.
struct TraceCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trace", abstract: "Build a program, run it, and show its system calls.",
      discussion: """
        The calls of the program and its children as strace prints them, while it runs, on standard error; \
        those that the loader makes before main are left out. The exit status is the program's. On Linux only; \
        macOS programs are run by machrun, whose lines are like strace's.

        \(HelpExamples<Tool>.text(
          HelpExamples<Tool>.line("trace"),
          HelpExamples<Tool>.named("trace", "--platform macos"),
          HelpExamples<Tool>.named("trace", "--output calls.txt -- first second")))
        """)
  }

  @OptionGroup var selection: ProgramSelection<Tool>
  @OptionGroup var platform: PlatformSelection

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the calls to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("Arguments of the program, behind --.", valueName: "arguments"))
  var arguments: [String] = []

  func validate() throws {
    if let output, output.isEmpty { throw ValidationError("--output needs the name of a file") }
  }

  func run() async throws {
    try await CommandFailure.reported {
      let platform = try platform.selected()
      guard HostSystem.current == .linux else {
        throw DiagnosticList([
          Diagnostic(
            .error, "tracing isn't available on a Mac", remedy: "there, dtruss shows system calls", at: nil)
        ])
      }
      let runner = try ProgramRunner.runner(of: platform)
      // What the program does can't be undone: better to know before it runs.
      if let output { try AtomicFileWriter.check(FilePath(output)) }
      let binary = try await CachedBuild<Tool>.build(selection, for: platform)
      let session = TraceSession(binary: binary, arguments: arguments, programRunner: runner)
      let status = try await session.run(to: output.map { FilePath($0) })
      switch status {
      case .exited(0): return
      case .exited(let code): throw ExitCode(code)
      // As a shell reports it.
      case .signalled(let signal): throw ExitCode(128 + signal)
      }
    }
  }
}
