import ArgumentParser
import AsmPlatform

/// `structs`: pictures of the kernels' structures, side by side.
struct StructsCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "structs", abstract: "Look up structures of Linux and macOS.",
      discussion: """
        Without a name: all of them, with their sizes in bytes.

        Examples:
          \(Tool.toolName) structs sockaddr_in
          \(Tool.toolName) structs FileStatus --platform macos
          \(Tool.toolName) structs timespec --json
        """)
  }

  @Argument(help: "The structure's name, in C or in Swift.")
  var name: String?

  @Option(help: "Only this system's layout: linux or macos.")
  var platform: String?

  @Flag(help: "Print JSON, for other programs to read.")
  var json = false

  func run() async throws {
    try await CommandFailure.reported {
      let system = try LookupPlatform.named(platform)
      var entries = try name.map { [try Self.entry($0)] } ?? StructureEntry.all
      if let system {
        let here = entries.filter { $0.layout(on: system) != nil }
        if here.isEmpty, let first = entries.first {
          throw ValidationError("\(system.title) has no structure \(first.name)")
        }
        entries = here
      }
      if json {
        try Console.write(JSONText.array(entries.map(\.json)).document)
      } else if name != nil {
        try Console.write(
          entries.map { $0.page(on: system.map { [$0] } ?? Platform.all) }.joined(separator: "\n"))
      } else {
        try Console.write(Self.table(entries))
      }
    }
  }

  private static func entry(_ name: String) throws -> StructureEntry {
    let plain = name.hasPrefix("struct ") ? String(name.dropFirst(7)) : name
    if let entry = StructureEntry.named(plain) { return entry }
    let names = StructureEntry.all.flatMap { [$0.name, $0.swiftName] }
    let nearest = NearestName.of(plain, among: names).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("no structure is called '\(name.shown)'\(nearest)")
  }

  private static func table(_ entries: [StructureEntry]) -> String {
    let rows = entries.map { entry in
      [entry.name, entry.swiftName]
        + Platform.all.map { entry.layout(on: $0).map { "\($0.size)" } ?? "-" } + [entry.documentation]
    }
    return TextTable(rows: [["NAME", "SWIFT", "LINUX", "MACOS", ""]] + rows).text
  }
}
