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

/// `value` as a literal, or `none`.
func literal(_ value: (some FixedWidthInteger)?, none: String = "nil") -> String {
  value.map { "\($0)" } ?? none
}

/// `sentence` with a full stop.
func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

/// The lines that open every generated file.
func header(from table: String) -> String {
  """
  // Generated from Tables/\(table) by `swift run generate-platform`. Change the table, not this file.
  // swift-format-ignore-file

  """
}

/// The lines of a table, as they stand in a literal of several lines.
func indented(_ lines: [String]) -> String { lines.map { "    " + $0 }.joined(separator: "\n") }
