import ArgumentParser
import AsmPlatform

/// `constants`: named numbers of the kernels' headers, side by side.
struct ConstantsCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "constants", abstract: "Look up constants of Linux and macOS.",
      discussion: """
        Without a pattern: the families that they come in.

        Examples:
          \(Tool.toolName) constants O_CREAT
          \(Tool.toolName) constants SO
          \(Tool.toolName) constants keepalive --platform linux
          \(Tool.toolName) constants AF_INET6 --json
        """)
  }

  @Argument(help: "A constant's name in C or Swift, the name of a family, or part of any.")
  var pattern: String?

  @Option(help: "Only those that this system has: linux or macos.")
  var platform: String?

  @Flag(help: "Print JSON, for other programs to read.")
  var json = false

  func run() async throws {
    try await CommandFailure.reported {
      let system = try LookupPlatform.named(platform)
      guard let pattern else {
        try Console.write(json ? Self.familyDocument : Self.families)
        return
      }
      var entries = try Self.entries(pattern)
      if let system {
        let here = entries.filter { $0.constant.value(on: system) != nil }
        if here.isEmpty, let absence = entries.first?.constant.absence(on: system) {
          throw ValidationError(absence)
        }
        entries = here
      }
      try Console.write(json ? JSONText.array(entries.map(\.json)).document : Self.table(entries))
    }
  }

  /// A name wins over a family, a family over parts of names.
  private static func entries(_ pattern: String) throws -> [Constant.Entry] {
    let all = Constant.Entry.all
    let wanted = pattern.lowercased()
    let exact = all.filter { $0.constant.name.lowercased() == wanted || $0.swiftName.lowercased() == wanted }
    if !exact.isEmpty { return exact }
    let family = all.filter { $0.constant.family.lowercased() == wanted }
    if !family.isEmpty { return family }
    let part = all.filter { entry in
      [entry.constant.name, entry.swiftName, entry.documentation ?? ""].contains {
        $0.lowercased().contains(wanted)
      }
    }
    if !part.isEmpty { return part }
    let nearest = Constant.suggestion(for: pattern).map { "; did you mean '\($0.name)'?" } ?? ""
    throw ValidationError("no constant has '\(pattern.shown)' in its name\(nearest)")
  }

  private static func table(_ entries: [Constant.Entry]) -> String {
    let rows = entries.map { entry in
      let constant = entry.constant
      return [
        constant.name, entry.swiftName, number(constant.linux), number(constant.macos),
        entry.documentation ?? "",
      ]
    }
    return TextTable(rows: [["NAME", "SWIFT", "LINUX", "MACOS", ""]] + rows).text
  }

  /// In decimal, from 10 on in hexadecimal too.
  private static func number(_ value: Int64?) -> String {
    guard let value else { return "-" }
    return value < 10 ? "\(value)" : "\(value) (0x\(String(value, radix: 16)))"
  }

  private static var families: String {
    TextTable(
      rows: Constant.Family.all.map { family in
        [family.name, "\(Constant.all.count { $0.family == family.name })", family.documentation]
      }
    ).text
  }

  private static var familyDocument: String {
    JSONText.array(
      Constant.Family.all.map { family in
        .object([
          ("name", .string(family.name)), ("swift", .string(family.swiftName)),
          ("related", .array(family.related.map(JSONText.string))),
          ("documentation", .string(family.documentation)),
        ])
      }
    ).document
  }
}

extension Constant.Entry {
  fileprivate var json: JSONText {
    .object([
      ("name", .string(constant.name)), ("swift", .string(swiftName)), ("family", .string(constant.family)),
      ("linux", constant.linux.map(JSONText.number) ?? .null),
      ("macos", constant.macos.map(JSONText.number) ?? .null),
      ("documentation", .optional(documentation)),
    ])
  }
}
