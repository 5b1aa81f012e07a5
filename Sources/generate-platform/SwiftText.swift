/// Words that stand in backticks where they name a declaration (The Swift Programming Language, Lexical Structure).
private let keywords: Set<String> = [
  "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
  "do",
  "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
  "in",
  "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
  "repeat",
  "rethrows", "return", "Self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
  "try",
  "typealias", "var", "where", "while",
]

/// Whether `text` can name a type or a member; `self`, `init`, `Type` and `Protocol` can't, even in backticks.
func isSwiftIdentifier(_ text: String) -> Bool {
  guard let first = text.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
    return false
  }
  if ["self", "init", "Type", "Protocol", "_"].contains(text) { return false }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// `name` as a declaration writes it.
func declared(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

/// `text` as a string literal.
func literal(_ text: String) -> String {
  var quoted = "\""
  for character in text {
    if character == "\"" || character == "\\" { quoted.append("\\") }
    quoted.append(character)
  }
  return quoted + "\""
}

/// `value` as a literal, or `nil`.
func literal(_ value: (some FixedWidthInteger)?) -> String { value.map { "\($0)" } ?? "nil" }

/// `sentence` with a full stop.
func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

/// The lines that open every generated file.
func header(from table: String) -> String {
  """
  // Generated from Tables/\(table) by `swift run generate-platform`. Change the table, not this file.
  // swift-format-ignore-file

  """
}

/// `all`, of literals of at most 50 rows, since the type checker is slower than linear in their length.
func chunks(_ names: [String], of element: String) -> String {
  let size = 50
  let parts = stride(from: 0, to: names.count, by: size).map {
    Array(names[$0..<min($0 + size, names.count)])
  }
  var text = "  public static let all: [\(element)] = Array(["
  text += parts.indices.map { "all\($0 + 1)" }.joined(separator: ", ")
  text += "].joined())\n"
  for (index, part) in parts.enumerated() {
    text += "\n  private static let all\(index + 1): [\(element)] = [\n"
    var line = "   "
    for name in part {
      if line.utf8.count + name.utf8.count + 2 > 116 {
        text += line + "\n"
        line = "   "
      }
      line += " \(name),"
    }
    text += line + "\n  ]\n"
  }
  return text
}
