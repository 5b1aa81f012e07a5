/// A value that's written as JSON (RFC 8259), with the members of objects in the order given.
enum JSONText: Sendable {
  case string(String)
  case number(Int64)
  case boolean(Bool)
  case null
  case array([JSONText])
  case object([(String, JSONText)])

  /// `text`, or null.
  static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  /// `texts`, each a string.
  static func strings(_ texts: some Sequence<String>) -> JSONText { .array(texts.map(JSONText.string)) }

  /// Over several lines, indented by two spaces, with a newline at the end.
  var document: String { rendered(indent: "") + "\n" }

  private func rendered(indent: String) -> String {
    switch self {
    case .string(let text): return Self.quoted(text)
    case .number(let value): return "\(value)"
    case .boolean(let value): return value ? "true" : "false"
    case .null: return "null"
    case .array(let values):
      return Self.block("[", "]", values.map { $0.rendered(indent: indent + "  ") }, indent)
    case .object(let members):
      let lines = members.map { "\(Self.quoted($0.0)): \($0.1.rendered(indent: indent + "  "))" }
      return Self.block("{", "}", lines, indent)
    }
  }

  private static func block(_ open: String, _ close: String, _ lines: [String], _ indent: String) -> String {
    if lines.isEmpty { return open + close }
    return "\(open)\n" + lines.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
