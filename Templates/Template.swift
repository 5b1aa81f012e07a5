/// A text with places to fill in, written `{{name}}`.
///
/// A line is written once for each line of its value, with what stands around the place. A line whose places
/// are all empty is left out, and so is a paragraph (the lines between two blank lines) in which nothing was
/// filled in though it has places.
public struct Template: Sendable, Hashable {
  /// The text as it was written.
  public let text: String
  /// The lines between blank lines.
  public let paragraphs: [Paragraph]

  public init(_ text: String) {
    self.text = text
    var paragraphs: [Paragraph] = []
    for lines in text.split(separator: "\n", omittingEmptySubsequences: false).split(
      whereSeparator: \.isEmpty)
    {
      paragraphs.append(Paragraph(lines: lines.map(Line.init)))
    }
    self.paragraphs = paragraphs
  }

  /// The names of the places, in order, each once.
  public var placeholders: [String] {
    var names: [String] = []
    for name in paragraphs.flatMap(\.lines).flatMap(\.places) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  /// The text with `values` at the places; a place that has no value stays as it is.
  public func filled(_ values: [String: String]) -> String {
    paragraphs.compactMap { $0.filled(values) }.map { $0 + "\n" }.joined(separator: "\n")
  }

  /// Lines without a blank one between them.
  public struct Paragraph: Sendable, Hashable {
    let lines: [Line]

    /// Whether it's just the place called `name`.
    public func isPlace(_ name: String) -> Bool { lines.count == 1 && lines[0].pieces == [.place(name)] }

    /// The lines with `values`, without the last newline; nil for a paragraph that's left out.
    public func filled(_ values: [String: String]) -> String? {
      var result: [String] = []
      var hasPlaces = false
      var isFilled = false
      for line in lines {
        let isLiteral = !line.places.contains { values[$0] != nil }
        hasPlaces = hasPlaces || !isLiteral
        let filled = isLiteral ? [line.text] : line.filled(values)
        isFilled = isFilled || !isLiteral && !filled.isEmpty
        result += filled
      }
      return hasPlaces && !isFilled || result.isEmpty ? nil : result.joined(separator: "\n")
    }
  }

  /// A line in pieces.
  struct Line: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
      case literal(String)
      case place(String)
    }

    let text: String
    let pieces: [Piece]
    /// The names of the places.
    let places: [String]

    init(_ line: Substring) {
      var pieces: [Piece] = []
      var rest = line
      while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
        if start.lowerBound > rest.startIndex { pieces.append(.literal(String(rest[..<start.lowerBound]))) }
        pieces.append(.place(String(rest[start.upperBound..<end.lowerBound])))
        rest = rest[end.upperBound...]
      }
      if !rest.isEmpty { pieces.append(.literal(String(rest))) }
      text = String(line)
      self.pieces = pieces
      places = pieces.compactMap { if case .place(let name) = $0 { name } else { nil } }
    }

    /// The line with `values`, as many times as the longest value has lines; none where all are empty.
    func filled(_ values: [String: String]) -> [String] {
      var texts: [[String]] = []
      for piece in pieces {
        switch piece {
        case .literal(let text): texts.append([text])
        case .place(let name):
          let value = values[name] ?? "{{\(name)}}"
          texts.append(Self.lines(value))
        }
      }
      let areEmpty = zip(pieces, texts).allSatisfy { piece, text in
        if case .place = piece { text == [""] } else { true }
      }
      if areEmpty { return [] }
      return (0..<(texts.map(\.count).max() ?? 0)).map { index in
        var line = texts.map { $0[min(index, $0.count - 1)] }.joined()
        while line.utf8.last == 32 { line.removeLast() }
        return line
      }
    }

    private static func lines(_ value: String) -> [String] {
      guard value.utf8.contains(10) else { return [value] }
      return value.utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
  }
}
