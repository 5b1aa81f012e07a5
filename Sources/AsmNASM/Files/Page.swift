import AsmX86

/// How a module is rendered.
struct RenderOptions: Sendable {
  /// Whether `SourceText.lines` is made.
  var recordsLines = false
  /// From a `#fileID` to the path that a debugger opens; nil for a text without `%line` directives.
  var sourcePath: (@Sendable (String) -> String)?

  /// Whether the places of instructions matter.
  var tracksPlaces: Bool { recordsLines || sourcePath != nil }
}

/// One file in the making: its text and, if asked for, the places its lines come from.
struct Page: ~Copyable {
  var buffer = TextBuffer()
  private var recorder: LineRecorder?

  init(_ options: RenderOptions) { recorder = options.recordsLines ? LineRecorder() : nil }

  /// What's written from now on was made by the statement at `location`.
  mutating func mark(_ location: SourceLocation?) { recorder?.mark(location, at: buffer.count) }

  /// Tells nasm that what follows comes from a line of a Swift file; nothing unless `options` want it.
  mutating func writeLineDirective(_ location: SourceLocation, _ options: RenderOptions) {
    guard let path = options.sourcePath?(location.file) else { return }
    // The number is that of the next line, and it stays the same for the lines that follow.
    buffer.writeLine("%line \(location.line)+0 \(path)")
  }

  /// The finished file.
  mutating func finish(name: String) -> SourceText {
    let bytes = buffer.finish()
    return SourceText(name: name, bytes: bytes, lines: recorder?.map(of: bytes))
  }
}
