import AsmPlatform
import AsmProgram
import AsmVerifier
import AsmX86

/// What was found, in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS standard of 27 March
/// 2020), which code hosts and editors show beside the lines.
struct SARIFDocument {
  var proofreading: Proofreading
  var sources: SourceFinder
  /// The name and version of the tool, as it's called on the command line.
  var tool: String
  var version: String

  var text: String {
    JSONText.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            (
              "tool",
              .object([
                (
                  "driver",
                  .object([
                    ("name", .string(tool)), ("version", .string(version)),
                    ("rules", .array(Rules.all.map(Self.rule))),
                  ])
                )
              ])
            ),
            // 3.14.17; Swift counts in bytes of UTF-8, which the format doesn't know.
            ("columnKind", .string("utf16CodeUnits")),
            ("results", .array(proofreading.entries.map(result))),
          ])
        ])
      ),
    ]).document
  }

  // MARK: Rules

  private static func rule(_ rule: Rule) -> JSONText {
    let level =
      switch rule.level {
      case .error: "error"
      case .warning, .strict: "warning"
      }
    return .object([
      ("id", .string(rule.code.rawValue)), ("name", .string(rule.code.name)),
      ("shortDescription", message(rule.title)), ("fullDescription", message(rule.summary)),
      ("help", message("\(rule.proves)\n\n\(rule.cannotProve)")),
      ("defaultConfiguration", .object([("level", .string(level))])),
    ])
  }

  private static func message(_ text: String) -> JSONText { .object([("text", .string(text))]) }

  // MARK: Results

  private func result(_ entry: Proofreading.Entry) -> JSONText {
    let diagnostic = entry.diagnostic
    // What has no place can't be a related location, so it's said with the message.
    let lines =
      [diagnostic.message] + diagnostic.notes.filter { $0.location == nil }.map(\.message)
      + (diagnostic.remedy.isEmpty ? [] : [diagnostic.remedy])
    let placed = diagnostic.notes.filter { $0.location != nil }
    var members: [(String, JSONText)] = []
    if let code = entry.code {
      members.append(("ruleId", .string(code.rawValue)))
      if let index = Rules.all.firstIndex(where: { $0.code == code }) {
        members.append(("ruleIndex", .number(Int64(index))))
      }
    }
    members += [
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", Self.message(lines.joined(separator: "\n"))),
      (
        "locations",
        .array([diagnostic.location].compactMap(\.self).map { .object([("physicalLocation", place($0))]) })
      ),
    ]
    if !placed.isEmpty {
      members.append(("relatedLocations", .array(placed.enumerated().map { related($1, number: $0 + 1) })))
    }
    members.append(
      (
        "properties",
        .object([
          ("programs", .strings(entry.programs)), ("platforms", .strings(entry.platforms.map(\.name))),
          ("function", .optional(entry.function)),
        ])
      ))
    return .object(members)
  }

  private func related(_ note: Diagnostic.Note, number: Int) -> JSONText {
    var members: [(String, JSONText)] = [("id", .number(Int64(number)))]
    if let location = note.location { members.append(("physicalLocation", place(location))) }
    members.append(("message", Self.message(note.message)))
    return .object(members)
  }

  private func place(_ location: SourceLocation) -> JSONText {
    let file = sources.file(of: location)?.string ?? location.file
    return .object([
      (
        "artifactLocation",
        .object([("uri", .string(Self.uri(file))), ("uriBaseId", .string("%SRCROOT%"))])
      ),
      (
        "region",
        .object([
          ("startLine", .number(Int64(location.line))), ("startColumn", .number(Int64(column(location)))),
        ])
      ),
    ])
  }

  /// The column in units of UTF-16, where the line can be read.
  private func column(_ location: SourceLocation) -> Int {
    guard let line = sources.line(of: location) else { return location.column }
    return String(decoding: line.utf8.prefix(max(0, location.column - 1)), as: UTF8.self).utf16.count + 1
  }

  /// `path` as a relative reference (RFC 3986, 4.2): bytes that aren't unreserved as `%20`.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return text
  }
}
