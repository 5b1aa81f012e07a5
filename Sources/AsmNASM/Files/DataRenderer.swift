import AsmProgram
import AsmX86

/// Writes named data.
struct DataRenderer {
  let kind: ModuleSection.Kind
  let options: RenderOptions

  /// The longest line of data, in columns.
  static let maximumWidth = 100

  func write(_ items: [DataItem], to page: inout Page) {
    var previous: DataItem?
    for item in items {
      if let previous, needsGap(previous, item) { page.buffer.write("\n") }
      write(item, to: &page)
      previous = item
    }
    page.mark(nil)
  }

  /// Items of one line each stand together; what has documentation or a length stands apart.
  private func needsGap(_ first: DataItem, _ second: DataItem) -> Bool {
    [first, second].contains { !$0.documentation.isEmpty || $0.lengthName != nil || $0.alignment > 1 }
  }

  private func write(_ item: DataItem, to page: inout Page) {
    page.mark(item.location)
    page.writeLineDirective(item.location, options)
    for line in item.documentation { page.buffer.writeComment(line, indent: 0) }
    if item.alignment > 1 {
      let directive =
        kind == .zeroInitialized ? "alignb  \(item.alignment)" : "align   \(item.alignment), db 0"
      page.buffer.writeLine(FunctionRenderer.indent + directive)
    }
    let name = NASMNames.escaped(item.name)
    page.buffer.writeLine(name + ":")
    for piece in item.pieces { write(piece, to: &page) }
    if let lengthName = item.lengthName { page.buffer.writeLine("\(lengthName) equ $ - \(name)") }
  }

  private func write(_ piece: DataItem.Piece, to page: inout Page) {
    switch piece {
    case .bytes(let bytes):
      for line in ByteLines.lines(bytes, width: Self.maximumWidth - FunctionRenderer.indent.count) {
        page.buffer.writeLine(FunctionRenderer.indent + line)
      }
    case .values(let size, let rows):
      for row in rows { write(row, size: size, to: &page) }
    case .reserve(let count):
      // Outside of .bss nasm would warn that it fills the space with zeros.
      let count = Self.texts(count).joined()
      let line = kind == .zeroInitialized ? "resb    \(count)" : "times \(count) db 0"
      page.buffer.writeLine(FunctionRenderer.indent + line)
    }
  }

  private func write(_ row: [DataItem.Value], size: Int, to page: inout Page) {
    let start = FunctionRenderer.indent + padded(Self.directive(size: size), to: 8)
    var line = start
    for text in row.flatMap(Self.texts) {
      if line == start {
        line += text
      } else if line.utf8.count + 2 + text.utf8.count <= Self.maximumWidth {
        line += ", " + text
      } else {
        page.buffer.writeLine(line)
        line = start + text
      }
    }
    if line != start { page.buffer.writeLine(line) }
  }

  private static func texts(_ value: DataItem.Value) -> [String] {
    switch value {
    case .number(let number): [NumberText.text(number)]
    case .symbol(let text): [NASMNames.escaped(text)]
    case .bytes(let bytes): ByteLines.items(bytes)
    }
  }

  /// The directive for numbers of `size` bytes.
  private static func directive(size: Int) -> String {
    switch size {
    case 1: "db"
    case 2: "dw"
    case 4: "dd"
    case 8: "dq"
    default: "%error no data of \(size) bytes:"
    }
  }
}
