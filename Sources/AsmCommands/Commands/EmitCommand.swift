import ArgumentParser
import AsmToolchain

/// `emit`: a program's NASM sources, written, shown, or compared with those that are there.
struct EmitCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "emit", abstract: "Write the NASM sources of a program.",
      discussion: """
        The sources go to out/PROGRAM-PLATFORM unless --output names another folder. All of them are \
        written, or, where one can't be, none. Files that are equal already aren't touched.

        \(HelpExamples<Tool>.text(
          HelpExamples<Tool>.line("emit", "--platform portable --output sources"),
          HelpExamples<Tool>.line("emit", "--platform portable --output sources --check"),
          HelpExamples<Tool>.setting("emit", "--diff")))
        """)
  }

  @OptionGroup var selection: ProgramSelection<Tool>

  @Option(
    help: ArgumentHelp(
      "linux, macos, or portable for one set of sources for both. (default: the system this runs on)",
      valueName: "platform"),
    completion: .list(EmissionTarget.all.map(\.name)))
  var platform: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder. (default: out/PROGRAM-PLATFORM)", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Write nothing; exit 1 and show the difference where the folder isn't up to date.")
  var check = false

  @Flag(help: "Write nothing; show what would change.")
  var diff = false

  @Flag(help: "Write nothing; print the sources one after another.")
  var stdout = false

  func validate() throws {
    if [check, diff, stdout].count(where: { $0 }) > 1 {
      throw ValidationError("--check, --diff and --stdout exclude one another")
    }
    if stdout, output != nil { throw ValidationError("--stdout and --output exclude one another") }
    if let output, output.isEmpty { throw ValidationError("--output needs the name of a folder") }
  }

  func run() async throws {
    try await CommandFailure.reported {
      let program = try selection.program()
      let target = try EmissionTarget(named: platform)
      let rendered = try ProgramRenderer.render(
        program, for: target, parameters: selection.parameters)
      let folder = FilePath(output ?? "out/\(program.name)-\(target.name)")
      if stdout {
        for file in rendered.sources {
          try Console.write("; ==> \(file.name) <==\n")
          try Console.write(file.bytes)
        }
      } else if check || diff {
        let comparison = try FolderComparison(of: rendered, in: folder)
        try Console.write(comparison.text(style: TextStyle(for: .standardOutput)))
        if check, !comparison.isEqual { throw CommandFailure.differs }
      } else {
        try await write(rendered, to: folder)
      }
    }
  }

  private func write(_ rendered: RenderedProgram, to folder: FilePath) async throws {
    let files = rendered.files.map {
      FileContent(path: folder.appending($0.name), bytes: $0.bytes, isExecutable: $0.isExecutable)
    }
    let outcome = try await ProcessSignals.cleaningUp { try AtomicFileWriter.write(files) }
    let unchanged = outcome.unchanged.isEmpty ? "" : ", \(outcome.unchanged.count) unchanged"
    Console.standardError("\(folder.string): \(outcome.written.count) files written\(unchanged)\n")
    for name in try FolderComparison(of: rendered, in: folder).stale {
      Console.standardError(
        "\(folder.appending(name).string) was emitted earlier and isn't part of the program any more: delete it\n"
      )
    }
  }
}
