import AsmProgram
import AsmX86

/// Writes functions: documentation, frame, label, instructions and what stands between them.
struct FunctionRenderer {
  let options: RenderOptions
  /// Whether forward jumps are sized (`JumpSizes`).
  let sizesJumps: Bool

  /// Where comments inside functions and mnemonics begin.
  static let indent = "        "
  /// The column of comments behind instructions, from 0.
  static let commentColumn = 40

  func write(_ function: LoweredFunction, to page: inout Page) {
    page.mark(function.location)
    page.writeLineDirective(function.location, options)
    for line in function.documentation { page.buffer.writeComment(line, indent: 0) }
    writeFrame(function, to: &page)
    page.buffer.writeLine(NASMNames.escaped(function.name) + ":")
    let symbols = SymbolTexts(function.symbols)
    let jumps = sizesJumps ? JumpSizes(function) : nil
    symbols.withWriter(jumps: jumps) { writer in
      function.instructions.withUnsafeBufferPointer { instructions in
        var body = FunctionBody(
          function: function, instructions: instructions, writer: writer, options: options)
        body.write(to: &page)
      }
    }
    page.mark(nil)
    for slot in function.frame?.slots ?? [] { page.buffer.writeLine("%undef \(slot.name)") }
  }

  /// The frame as a table of comments, and a macro for each slot.
  private func writeFrame(_ function: LoweredFunction, to page: inout Page) {
    guard let frame = function.frame, !frame.slots.isEmpty || !frame.saved.isEmpty else { return }
    var rows: [(offset: Int, what: String)] = []
    for (index, register) in frame.saved.enumerated() {
      rows.append((-8 * (index + 1), "saved \(register.name)"))
    }
    for slot in frame.slots {
      let type = slot.type.isEmpty ? "" : ": \(slot.type)"
      rows.append((slot.offset, "\(slot.name)\(type)"))
    }
    // From the caller's side downwards, as the stack grows.
    rows.sort { $0.offset > $1.offset }
    let places = rows.map { "rbp - \(-$0.offset)" }
    let width = (places.map(\.utf8.count).max() ?? 0) + 2
    if !function.documentation.isEmpty { page.buffer.writeLine(";") }
    page.buffer.writeLine("; Frame:")
    for (row, place) in zip(rows, places) {
      page.buffer.writeComment("  " + padded(place, to: width) + row.what, indent: 0)
    }
    for slot in frame.slots {
      page.buffer.writeLine("%define \(slot.name) \(Self.relative(slot.offset))")
    }
  }

  private static func relative(_ offset: Int) -> String {
    offset < 0 ? "rbp - \(offset.magnitude)" : "rbp + \(offset)"
  }
}

/// The lines of one function from behind its label on.
private struct FunctionBody {
  let function: LoweredFunction
  let instructions: UnsafeBufferPointer<Instruction>
  let writer: InstructionWriter
  let options: RenderOptions
  private var next = 0
  private var hasPendingBlank = false
  private var lastPlace: CompactPlace?

  init(
    function: LoweredFunction, instructions: UnsafeBufferPointer<Instruction>, writer: InstructionWriter,
    options: RenderOptions
  ) {
    self.function = function
    self.instructions = instructions
    self.writer = writer
    self.options = options
  }

  mutating func write(to page: inout Page) {
    Self.ordered(function.annotations).withUnsafeBufferPointer { annotations in
      var index = 0
      while index < annotations.count {
        let position = min(max(annotations[index].position, next), instructions.count)
        writeInstructions(upTo: position, to: &page)
        var trailing: String?
        while index < annotations.count,
          annotations[index].position <= position || position == instructions.count
        {
          switch annotations[index].kind {
          case .label(let number):
            startLine(&page)
            writeLabel(number, to: &page)
          case .comment(let text):
            startLine(&page)
            page.buffer.writeComment(text, indent: FunctionRenderer.indent.utf8.count)
          case .trailing(let text): trailing = trailing.map { "\($0); \(text)" } ?? text
          case .blankLine: hasPendingBlank = true
          }
          index += 1
        }
        if let trailing { writeCommented(trailing, to: &page) }
      }
    }
    writeInstructions(upTo: instructions.count, to: &page)
  }

  /// `annotations` in order of position; those of one position keep theirs. They're in order already, unless
  /// a pass added some: a label in the wrong place would be a wrong program.
  private static func ordered(_ annotations: [LoweredFunction.Annotation]) -> [LoweredFunction.Annotation] {
    let isOrdered = annotations.withUnsafeBufferPointer { list in
      list.indices.dropFirst().allSatisfy { list[$0 - 1].position <= list[$0].position }
    }
    if isOrdered { return annotations }
    return annotations.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element)
  }

  /// Writes the blank line that was asked for, now that something follows it.
  @inline(__always)
  private mutating func startLine(_ page: inout Page) {
    if hasPendingBlank {
      page.buffer.write("\n")
      hasPendingBlank = false
    }
  }

  private mutating func writeInstructions(upTo end: Int, to page: inout Page) {
    guard next < end else { return }
    startLine(&page)
    if options.tracksPlaces {
      for index in next..<end {
        trackPlace(of: index, page: &page)
        writer.write(
          UnsafeBufferPointer(rebasing: instructions[index...index]), from: index, to: &page.buffer)
      }
    } else {
      writer.write(UnsafeBufferPointer(rebasing: instructions[next..<end]), from: next, to: &page.buffer)
    }
    next = end
  }

  /// Writes the next instruction with a comment behind it; at the function's end, the comment alone.
  private mutating func writeCommented(_ text: String, to page: inout Page) {
    startLine(&page)
    guard next < instructions.count else {
      page.buffer.writeComment(text, indent: FunctionRenderer.indent.utf8.count, onOneLine: true)
      return
    }
    if options.tracksPlaces { trackPlace(of: next, page: &page) }
    page.buffer.reserve(writer.maximumLineLength)
    let start = page.buffer.cursor
    let end = withUnsafePointer(to: instructions[next]) { writer.write($0, number: next, at: start) }
    let length = end - start
    page.buffer.advance(to: end)
    let missing = length < FunctionRenderer.commentColumn ? FunctionRenderer.commentColumn - length : 2
    page.buffer.writeComment(text, indent: missing, onOneLine: true)
    next += 1
  }

  private mutating func writeLabel(_ number: UInt32, to page: inout Page) {
    page.buffer.reserve(writer.maximumLineLength)
    let end = writer.writeSymbol(number, at: page.buffer.cursor)
    end.storeBytes(of: (0x0a3a as UInt16).littleEndian, as: UInt16.self)
    page.buffer.advance(to: end + 2)
  }

  private mutating func trackPlace(of index: Int, page: inout Page) {
    guard index < function.places.count, function.places[index] != lastPlace else { return }
    let isNewLine =
      lastPlace?.line != function.places[index].line || lastPlace?.file != function.places[index].file
    lastPlace = function.places[index]
    let location = function.location(of: index)
    page.mark(location)
    if isNewLine { page.writeLineDirective(location, options) }
  }
}
