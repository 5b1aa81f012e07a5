import AsmToolchain

/// Which tools are installed, for `doctor`.
struct ToolCheckup: Sendable {
  struct Entry: Sendable {
    var tool: AsmToolchain.Tool
    var file: FilePath?
    var version: String?
    var installation: String
  }

  /// In the order in which the tools are listed.
  var entries: [Entry]

  var isComplete: Bool { entries.allSatisfy { $0.file != nil } }

  static func run(_ runner: ToolRunner) async -> ToolCheckup {
    var entries: [Entry] = []
    for tool in Tool.all(on: runner.host) {
      let file = runner.locator.locate(tool)
      let version = file == nil ? nil : await version(of: tool, runner)
      entries.append(
        Entry(tool: tool, file: file, version: version, installation: tool.installation(on: runner.host)))
    }
    return ToolCheckup(entries: entries)
  }

  /// What `tool` says its version is; nil where it isn't there, or doesn't say.
  static func version(of tool: AsmToolchain.Tool, _ runner: ToolRunner) async -> String? {
    guard let result = try? await runner.run(ToolInvocation(tool, tool.versionArguments)) else { return nil }
    return tool.version(in: result.standardOutput)
  }

  var table: String {
    let rows = entries.map { entry in
      if let file = entry.file {
        [entry.tool.name, entry.version ?? "unknown version", file.string, entry.tool.purpose]
      } else {
        [entry.tool.name, "missing", entry.installation, entry.tool.purpose]
      }
    }
    return TextTable(rows: rows).text
  }

  var document: String {
    JSONText.array(
      entries.map { entry in
        .object([
          ("name", .string(entry.tool.name)),
          ("found", .boolean(entry.file != nil)),
          ("path", .optional(entry.file?.string)),
          ("version", .optional(entry.version)),
          ("purpose", .string(entry.tool.purpose)),
          ("install", .string(entry.installation)),
        ])
      }
    ).document
  }
}
