import AsmVerifier

/// All about one rule, for a terminal.
struct RulePage {
  var rule: Rule
  var style: TextStyle

  var text: String {
    var text = style.strong("\(rule.code.rawValue) \(rule.code.name)") + ": \(rule.title) (\(level))\n"
    text += "\n" + Self.paragraph(rule.summary)
    text += "\n" + style.strong("What it proves") + "\n" + Self.paragraph(rule.proves)
    text += "\n" + style.strong("What it can't") + "\n" + Self.paragraph(rule.cannotProve)
    if let example = rule.example {
      text += "\n" + style.strong("Wrong") + "\n" + Self.indented(example.wrong)
      text += "\n" + style.strong("Right") + "\n" + Self.indented(example.right)
    }
    text += "\n" + style.strong("Where it's right all the same") + "\n"
    text += Self.indented("f.allowing(.\(rule.code.name), because: \"…\") { … }")
    return text
  }

  private var level: String {
    switch rule.level {
    case .error: "error"
    case .warning: "warning"
    case .strict: "with --strict only"
    }
  }

  private static func paragraph(_ text: String) -> String {
    // The second line on is indented there, for columns; here it's a text.
    SideBySide.wrapped(text, width: 100).map { line in
      String(line.drop { $0 == " " }) + "\n"
    }.joined()
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "\n" : "  \(line)\n"
    }.joined()
  }
}
