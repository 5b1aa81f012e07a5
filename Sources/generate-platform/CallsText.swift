extension CallRow {
  /// `Generated/SystemCalls.swift`.
  static func text(_ calls: [CallRow]) -> String {
    var text = header(from: "system-calls.tsv")
    text += "\nextension SystemCall {\n"
    text += calls.enumerated().map { $1.text(at: $0) }.joined(separator: "\n")
    text += "}\n"
    return text
  }

  /// `Generated/SystemCallTable.swift`.
  static func table(_ lines: [String]) -> String {
    header(from: "system-calls.tsv") + """

      extension SystemCall {
        /// Every system call of the table, in order of name.
        public static let all = TableText(table).map(SystemCall.init)

        private static let table: StaticString = #\"""
      \(indented(lines))
          \"""#
      }

      """
  }

  private func text(at index: Int) -> String {
    let lines = documentationLines(linuxParameters ?? macosParameters ?? []).map { "  /// \($0)".trimmedEnd }
    return (lines + ["  public static var \(declared(name)): SystemCall { all[\(index)] }"]).joined(
      separator: "\n")
      + "\n"
  }

  private func documentationLines(_ parameters: [ParameterCell]) -> [String] {
    var lines = [documentation, "", "`\(prototype(parameters))`."]
    if let macosParameters, macosParameters != parameters {
      lines.append("On macOS `\(prototype(macosParameters))`.")
    }
    switch (linux, macos) {
    case (let linux?, let macos?): lines.append("Linux \(linux)\(release), macOS \(macos).")
    case (let linux?, nil): lines.append("Linux \(linux)\(release); macOS has no such call\(instead).")
    case (nil, let macos?): lines.append("macOS \(macos); Linux has no such call\(instead).")
    case (nil, nil): break
    }
    if let macosNote { lines.append("On macOS: \(macosNote)") }
    if !errors.isEmpty { lines.append("Errors: \(errors.joined(separator: " ")).") }
    if !macosErrors.isEmpty, macosErrors != errors {
      lines.append("Errors on macOS: \(macosErrors.joined(separator: " ")).")
    }
    return lines
  }

  private var release: String { since.map { " (since \($0))" } ?? "" }

  private var instead: String { counterpart.map { ", see `\($0)`" } ?? "" }

  private func prototype(_ parameters: [ParameterCell]) -> String {
    "\(name)(\(parameters.map(\.declaration).joined(separator: ", ")))"
  }
}

extension String {
  /// Without blanks at its end.
  var trimmedEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
