import AsmPlatform
import AsmX86

extension Proofreading {
  /// What was found, for a terminal: with the rule's code, and with the platforms and programs where more than one
  /// was looked at.
  var diagnostics: [Diagnostic] {
    entries.map { entry in
      var diagnostic = entry.diagnostic
      if platforms.count > 1 {
        diagnostic.message += " (on \(EffectWords.list(entry.platforms.map(\.title))))"
      }
      if let code = entry.code { diagnostic.message += " [\(code.rawValue)]" }
      if entry.programs.count > 1 { diagnostic.notes.append(.init("in \(EffectWords.list(entry.programs))")) }
      return diagnostic
    }
  }

  /// `2 errors, 1 warning in tcp-server`.
  var summary: String {
    let parts = [
      (count(.error), "error"), (count(.warning), "warning"), (count(.note), "note"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let place = programs.count == 1 ? programs[0] : "\(programs.count) programs"
    return "\(parts.isEmpty ? "nothing found" : parts.joined(separator: ", ")) in \(place)"
  }

  /// How much of that severity was found.
  func count(_ severity: Diagnostic.Severity) -> Int {
    entries.count { $0.diagnostic.severity == severity }
  }
}
