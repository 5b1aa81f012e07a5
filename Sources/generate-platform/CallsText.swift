extension CallRow {
  /// `Generated/SystemCalls.swift`.
  static func text(_ calls: [CallRow]) -> String {
    var text = header(from: "system-calls.tsv")
    text += "\nextension SystemCall {\n"
    text += calls.map(\.text).joined(separator: "\n")
    text += "}\n\nextension SystemCall {\n"
    text += "  /// Every system call of the table, in order of name.\n"
    text += chunks(calls.map { "." + $0.name }, of: "SystemCall")
    text += "}\n"
    return text
  }

  private var text: String {
    let parameters = linuxParameters ?? macosParameters ?? []
    let result = linuxResult ?? macosResult ?? "nothing"
    var lines = documentationLines(parameters).map { "  /// \($0)".trimmedEnd }
    lines.append("  public static let \(declared(name)) = SystemCall(")
    lines.append("    name: \(literal(name)), linux: \(literal(linux)), macos: \(literal(macos)),")
    lines.append("    parameters: \(Self.list(parameters)),")
    if let macosParameters, macosParameters != parameters {
      lines.append("    macosParameters: \(Self.list(macosParameters)),")
    }
    lines.append("    result: .\(result),")
    if let macosResult, macosResult != result { lines.append("    macosResult: .\(macosResult),") }
    lines.append("    documentation: \(literal(documentation)),")
    if let macosNote { lines.append("    macosNote: \(literal(macosNote)),") }
    if let counterpart { lines.append("    counterpart: \(literal(counterpart)),") }
    lines.append("    errors: [\(errors.map(literal).joined(separator: ", "))])")
    return lines.joined(separator: "\n") + "\n"
  }

  private func documentationLines(_ parameters: [ParameterCell]) -> [String] {
    var lines = [documentation, "", "`\(prototype(parameters))`."]
    if let macosParameters, macosParameters != parameters {
      lines.append("On macOS `\(prototype(macosParameters))`.")
    }
    switch (linux, macos) {
    case (let linux?, let macos?): lines.append("Linux \(linux), macOS \(macos).")
    case (let linux?, nil): lines.append("Linux \(linux); macOS has no such call\(instead).")
    case (nil, let macos?): lines.append("macOS \(macos); Linux has no such call\(instead).")
    case (nil, nil): break
    }
    if let macosNote { lines.append("On macOS: \(macosNote)") }
    if !errors.isEmpty { lines.append("Errors: \(errors.joined(separator: " ")).") }
    return lines
  }

  private var instead: String { counterpart.map { ", see `\($0)`" } ?? "" }

  private func prototype(_ parameters: [ParameterCell]) -> String {
    "\(name)(\(parameters.map(\.declaration).joined(separator: ", ")))"
  }

  private static func list(_ parameters: [ParameterCell]) -> String {
    if parameters.isEmpty { return "[]" }
    let rows = parameters.map {
      "      Parameter(name: \(literal($0.name)), type: \(literal($0.type)), kind: \($0.kind.swift)),\n"
    }
    return "[\n\(rows.joined())    ]"
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
