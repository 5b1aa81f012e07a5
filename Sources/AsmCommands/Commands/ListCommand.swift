import ArgumentParser

/// `list`: the programs and their parameters.
struct ListCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: "List the programs and their parameters.",
      discussion: """
        Examples:
          \(Tool.toolName) list
          \(Tool.toolName) list --json
        """)
  }

  @Flag(help: "Print JSON, for other programs to read.")
  var json = false

  func run() async throws {
    try await CommandFailure.reported {
      _ = try ProgramCatalogue.checked(Tool.programs)
      try Console.write(json ? document : table)
    }
  }

  private var table: String {
    var rows: [[String]] = []
    for program in Tool.programs {
      let mark = program.name == Tool.defaultProgram ? " (default)" : ""
      rows.append([program.name, program.summary.withVisibleControls + mark])
      for parameter in program.parameters {
        rows.append([
          "  \(parameter.name)=\(parameter.defaultText)",
          "  \(parameter.summary.withVisibleControls) (\(parameter.allowed))",
        ])
      }
    }
    return TextTable(rows: rows).text
  }

  private var document: String {
    JSONText.array(
      Tool.programs.map { program in
        .object([
          ("name", .string(program.name)),
          ("summary", .string(program.summary)),
          ("default", .boolean(program.name == Tool.defaultProgram)),
          (
            "parameters",
            .array(
              program.parameters.map {
                .object([
                  ("name", .string($0.name)), ("default", .string($0.defaultText)),
                  ("allowed", .string($0.allowed)), ("summary", .string($0.summary)),
                ])
              })
          ),
        ])
      }
    ).document
  }
}
