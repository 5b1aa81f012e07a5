import AsmX86

/// Diagnostics as text, in the form that Swift's compiler uses, which editors find places in:
/// `Module/File.swift:12:7: error: message`, its notes, the Swift line where it's found, the remedy.
struct DiagnosticPrinter: Sendable {
  var style: TextStyle
  var sources: SourceFinder

  /// `diagnostics`, each a line or more, in order.
  func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    let severity =
      switch diagnostic.severity {
      case .error: style.error("error:")
      case .warning: style.warning("warning:")
      case .note: style.note("note:")
      }
    var text =
      "\(place(diagnostic.location))\(severity) \(style.strong(diagnostic.message.withVisibleControls))\n"
    if let location = diagnostic.location, let line = sources.line(of: location) {
      text += excerpt(line, location)
    }
    for note in diagnostic.notes {
      text += "\(place(note.location))\(style.note("note:")) \(note.message.withVisibleControls)\n"
    }
    if !diagnostic.remedy.isEmpty {
      text += "\(style.help("help:")) \(diagnostic.remedy.withVisibleControls)\n"
    }
    return text
  }

  private func place(_ location: SourceLocation?) -> String {
    location.map { style.strong("\($0):") + " " } ?? ""
  }

  /// The line with a caret under the column; tabs stay tabs, so that they're as wide as above.
  private func excerpt(_ line: String, _ location: SourceLocation) -> String {
    let number = "\(location.line)"
    let margin = String(repeating: " ", count: number.count)
    let before = line.utf8.prefix(max(0, location.column - 1)).map { $0 == UInt8(ascii: "\t") ? "\t" : " " }
    return " \(number) | \(line)\n \(margin) | \(before.joined())\(style.help("^"))\n"
  }
}
