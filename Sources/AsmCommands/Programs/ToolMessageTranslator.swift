import AsmNASM
import AsmToolchain
import AsmX86

/// Turns what nasm and the linker complain about into diagnostics at Swift statements.
struct ToolMessageTranslator: Sendable {
  /// With their line maps.
  var sources: [SourceText]

  /// What `result`, of a tool that failed, says.
  func diagnostics(of result: ToolResult) -> [Diagnostic] {
    let found = result.invocation.tool == .nasm ? assemblerDiagnostics(result) : undefinedSymbols(result)
    return found.contains { $0.severity == .error } ? found : [summary(of: result)]
  }

  // MARK: nasm

  private func assemblerDiagnostics(_ result: ToolResult) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for message in AssemblerMessage.messages(in: result.standardError) {
      let isAfterthought = message.severity == .note || message.severity == .info
      if isAfterthought, var last = diagnostics.popLast() {
        last.notes.append(Diagnostic.Note("nasm: \(message.text)", at: location(of: message)))
        if location(of: message) == nil, let quote = quote(message) {
          last.notes.append(Diagnostic.Note(quote))
        }
        diagnostics.append(last)
        continue
      }
      let location = location(of: message)
      var notes: [Diagnostic.Note] = []
      if let quote = quote(message) { notes.append(Diagnostic.Note(quote)) }
      if location == nil, message.line == nil {
        notes.append(Diagnostic.Note("the command was: \(result.invocation.shellLine)"))
      }
      diagnostics.append(
        Diagnostic(
          message.severity == .warning ? .warning : .error, "nasm: \(message.text)", notes: notes,
          remedy: location == nil
            ? Self.remedy(for: message.text, of: result)
            : "if the statement is right, please report this: asmgen should have refused it, or not",
          at: location))
    }
    return diagnostics
  }

  private func location(of message: AssemblerMessage) -> SourceLocation? {
    guard let line = message.line else { return nil }
    return sources.first { $0.name == message.file }?.lines?[line: line]
  }

  /// `main.s:12: mov rax, cl`, the line that nasm read; nil where there's no such line.
  private func quote(_ message: AssemblerMessage) -> String? {
    guard let line = message.line, line > 0, let file = sources.first(where: { $0.name == message.file })
    else {
      return nil
    }
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return nil }
    var text = String(decoding: lines[line - 1], as: UTF8.self)[...]
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    return "in \(file.name):\(line): \(text)"
  }

  // MARK: Linkers

  /// The symbols that a linker didn't find, each at the statements that name it; empty where a symbol isn't
  /// named in the sources. Other complaints of the same run aren't shown: they're often consequences.
  private func undefinedSymbols(_ result: ToolResult) -> [Diagnostic] {
    // GNU ld: `undefined reference to `NAME'`; LLVM's: `error: undefined symbol: NAME`.
    let forms = [("undefined reference to `", "'"), ("error: undefined symbol: ", "")]
    var diagnostics: [Diagnostic] = []
    var seen: Set<String> = []
    for line in result.standardError.split(separator: "\n") {
      for (start, end) in forms {
        guard let range = line.firstRange(of: start) else { continue }
        let symbol = String(line[range.upperBound...].dropLast(end.count))
        guard seen.insert(symbol).inserted else { continue }
        let places = places(naming: symbol)
        diagnostics.append(
          Diagnostic(
            .error, "nothing defines '\(symbol)', neither the program nor the library",
            notes: places.dropFirst().map { Diagnostic.Note("named here too", at: $0) },
            remedy: "check its spelling, or add the function to the program", at: places.first))
      }
    }
    return diagnostics.allSatisfy { $0.location != nil } ? diagnostics : []
  }

  /// The statements that made lines with `symbol` as a word of its own, each once.
  private func places(naming symbol: String) -> [SourceLocation] {
    var places: [SourceLocation] = []
    for source in sources {
      let lines = source.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        guard let place = source.lines?[line: index + 1], !places.contains(place) else { continue }
        let words = line.prefix { $0 != UInt8(ascii: ";") }.split { byte in
          !(byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte >= 0x30 && byte <= 0x39
            || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
        }
        if words.contains(where: { $0.elementsEqual(symbol.utf8) }) { places.append(place) }
      }
    }
    return places
  }

  // MARK: Anything else

  private func summary(of result: ToolResult) -> Diagnostic {
    let output = (result.standardError + result.standardOutput).split(separator: "\n")
    return Diagnostic(
      .error, "\(result.invocation.tool.name) failed with \(result.status)",
      notes: output.map { Diagnostic.Note(String($0)) }
        + [Diagnostic.Note("the command was: \(result.invocation.shellLine)")],
      remedy: Self.remedy(for: output.joined(separator: "\n"), of: result), at: nil)
  }

  /// What to do about a tool's own trouble, as far as `text`, which it said, tells.
  private static func remedy(for text: some StringProtocol, of result: ToolResult) -> String {
    // The words of strerror(3); nasm only says `write error on output file`.
    if text.contains("No space left on device") || text.contains("write error on output file") {
      return "free some space, or choose another folder with --output; nothing was changed"
    }
    if text.contains("File too large") || text.contains("File size limit exceeded") {
      return "raise the limit on file sizes (ulimit -f); nothing was changed"
    }
    return
      "run that command to see more; the command 'doctor' shows which \(result.invocation.tool.name) it is"
  }
}
