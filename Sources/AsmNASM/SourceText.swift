import AsmX86

/// One file of NASM source.
public struct SourceText: Sendable, Hashable {
  /// `socket.s`.
  public var name: String
  /// UTF-8, each line ended by a newline.
  public var bytes: [UInt8]
  /// Which Swift statement made which line; nil where it wasn't asked for.
  public var lines: LineMap?

  public init(name: String, bytes: [UInt8], lines: LineMap? = nil) {
    self.name = name
    self.bytes = bytes
    self.lines = lines
  }

  /// The bytes as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// From the lines of a NASM source to the Swift statements that made them.
public struct LineMap: Sendable, Hashable {
  /// Where a run of lines begins, and what made it; in order of line.
  var runs: [Run]

  struct Run: Sendable, Hashable {
    /// The first line of the run, from 1.
    var line: Int
    /// Nil for lines that no statement made.
    var location: SourceLocation?
  }

  /// The Swift statement that made `line` (from 1); nil for lines that no statement made.
  public subscript(line line: Int) -> SourceLocation? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : runs[low - 1].location
  }
}

/// A `LineMap` in the making: the place of each run is noted as a byte offset while the text is written.
struct LineRecorder {
  private var marks: [(offset: Int, location: SourceLocation?)] = []

  /// The text from byte `offset` on was made by the statement at `location`.
  mutating func mark(_ location: SourceLocation?, at offset: Int) {
    if let last = marks.last, last.offset == offset { marks.removeLast() }
    marks.append((offset, location))
  }

  /// The map of `bytes`, of which the marks were taken.
  func map(of bytes: [UInt8]) -> LineMap {
    var runs: [LineMap.Run] = []
    runs.reserveCapacity(marks.count)
    var line = 1
    var offset = 0
    for mark in marks {
      while offset < mark.offset {
        if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
        offset += 1
      }
      if let last = runs.last, last.line == line { runs.removeLast() }
      runs.append(LineMap.Run(line: line, location: mark.location))
    }
    return LineMap(runs: runs)
  }
}
