import AsmProgram
import AsmX86

extension FunctionAnalysis {
  /// A finding at the instruction with `index`.
  func finding(
    _ code: RuleCode, _ message: String, severity: Diagnostic.Severity = .error, at index: Int,
    notes: [Diagnostic.Note] = [], remedy: String
  ) -> Finding {
    Finding(
      code: code,
      diagnostic: Diagnostic(severity, message, notes: notes, remedy: remedy, at: location(index)),
      function: function.name, instruction: index)
  }

  /// A note with the place of the instruction with `index`; without one where that's the function's entry, -1.
  func note(_ message: String, at index: Int) -> Diagnostic.Note {
    index >= 0 ? .init(message, at: location(index)) : .init(message, at: function.location)
  }

  /// The register of 64 bits with `number` in `RegisterSet`, by its name.
  func name(_ number: Int) -> String { Register(general: number).name }
}

extension DefaultStringInterpolation {
  /// `3 bytes`, `1 byte`.
  mutating func appendInterpolation(counted count: Int, _ noun: String) {
    appendInterpolation("\(count) \(noun)\(count == 1 || count == -1 ? "" : "s")")
  }
}
