/// The lines that open every generated file of machrun.
func cHeader(from tables: String) -> String {
  """
  // Generated from \(tables) in Sources/AsmPlatform/Tables by `swift run generate-platform`.
  // Change the table, not this file.

  """
}

/// `text` as a C string literal.
func cLiteral(_ text: String) -> String {
  var quoted = "\""
  for character in text {
    if character == "\"" || character == "\\" { quoted.append("\\") }
    quoted.append(character)
  }
  return quoted + "\""
}

/// `value` as a C integer constant: one that doesn't fit in an int says its type.
func cNumber(_ value: Int64) -> String {
  switch value {
  case .min: "INT64_MIN"
  case Int64(Int32.min)..<0: "(\(value))"
  case 0...Int64(Int32.max): "\(value)"
  case 0...Int64(UInt32.max): "\(value)u"
  default: "\(value)ll"
  }
}
