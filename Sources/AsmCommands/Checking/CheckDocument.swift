import AsmPlatform
import AsmProgram
import AsmX86

/// What was found, as JSON; `CheckCommand` documents the fields.
struct CheckDocument {
  var proofreading: Proofreading
  var sources: SourceFinder

  var text: String {
    JSONText.object([
      ("version", .number(1)),
      ("programs", .strings(proofreading.programs)),
      ("platforms", .strings(proofreading.platforms.map(\.name))),
      (
        "summary",
        .object([
          ("errors", .number(Int64(proofreading.count(.error)))),
          ("warnings", .number(Int64(proofreading.count(.warning)))),
          ("notes", .number(Int64(proofreading.count(.note)))),
        ])
      ),
      ("findings", .array(proofreading.entries.map(finding))),
    ]).document
  }

  private func finding(_ entry: Proofreading.Entry) -> JSONText {
    let diagnostic = entry.diagnostic
    return .object([
      ("code", .optional(entry.code?.rawValue)), ("rule", .optional(entry.code?.name)),
      ("severity", .string(diagnostic.severity.rawValue)), ("message", .string(diagnostic.message)),
      ("programs", .strings(entry.programs)), ("platforms", .strings(entry.platforms.map(\.name))),
      ("function", .optional(entry.function)), ("location", location(diagnostic.location)),
      (
        "notes",
        .array(
          diagnostic.notes.map {
            .object([("message", .string($0.message)), ("location", location($0.location))])
          })
      ),
      ("remedy", diagnostic.remedy.isEmpty ? .null : .string(diagnostic.remedy)),
    ])
  }

  private func location(_ location: SourceLocation?) -> JSONText {
    guard let location else { return .null }
    return .object([
      ("file", .string(location.file)), ("path", .optional(sources.file(of: location)?.string)),
      ("line", .number(Int64(location.line))), ("column", .number(Int64(location.column))),
    ])
  }
}
