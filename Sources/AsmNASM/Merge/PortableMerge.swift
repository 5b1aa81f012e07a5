import AsmX86

/// Merges the renderings of a program for two platforms into one that chooses by a macro.
struct PortableMerge {
  /// The macro that selects the lines of the first rendering: `PLATFORM_OSX`.
  let first: String
  /// The macro that selects the lines of the second rendering: `PLATFORM_LINUX`.
  let second: String

  /// The files of both, in the order of the second; those of the first alone at the end.
  func merge(_ firstFiles: [SourceText], _ secondFiles: [SourceText]) -> [SourceText] {
    let names = secondFiles.map(\.name)
    let all = secondFiles + firstFiles.filter { !names.contains($0.name) }
    var definesIsConditional = false
    var merged: [SourceText] = []
    for (index, file) in all.enumerated() {
      let empty = SourceText(name: file.name, bytes: [], lines: file.lines.map { _ in LineMap(runs: []) })
      let pair = (
        firstFiles.first { $0.name == file.name } ?? empty,
        secondFiles.first { $0.name == file.name } ?? empty
      )
      // Where defines.s asks for a platform, the files that include it needn't.
      let asks = !(definesIsConditional && Self.includesAnother(file))
      let (text, isConditional) = merge(pair.0, pair.1, asks: asks)
      if index == 0 { definesIsConditional = isConditional }
      merged.append(text)
    }
    return merged
  }

  private static func includesAnother(_ file: SourceText) -> Bool {
    // It stands among the first lines.
    file.bytes.prefix(4096).split(separator: UInt8(ascii: "\n")).contains {
      $0.starts(with: "%include ".utf8)
    }
  }

  /// The merged file, and whether any of its lines depends on the platform.
  ///
  /// - Parameter asks: whether the first of those lines stops nasm if no platform is chosen.
  func merge(_ first: SourceText, _ second: SourceText, asks: Bool) -> (SourceText, isConditional: Bool) {
    let a = Lines(first.bytes)
    let b = Lines(second.bytes)
    let changes = grouped(LineDifference.changes(from: a, to: b), b)
    var writer = MergeWriter(a: a, b: b, firstLines: first.lines, secondLines: second.lines)
    var next = 0
    for (index, change) in changes.enumerated() {
      writer.writeCommon(next..<change.second.lowerBound)
      write(change, asks: asks && index == 0, to: &writer)
      next = change.second.upperBound
    }
    writer.writeCommon(next..<b.count)
    return (writer.finish(name: second.name), !changes.isEmpty)
  }

  private func write(_ change: LineDifference.Change, asks: Bool, to writer: inout MergeWriter) {
    var change = change
    if change.first.isEmpty {
      if writer.b[change.second.lowerBound].isEmpty, change.second.count > 1 {
        // The gap before the block does no harm on the other platform.
        writer.writeSecond(change.second.prefix(1))
        change.second.removeFirst()
      }
      writer.writeDirective("%ifdef \(second)")
      writer.writeSecond(change.second)
      if asks { writer.writeDirective("%elifndef \(first)") }
    } else {
      writer.writeDirective("%ifdef \(first)")
      writer.writeFirst(change.first)
      if change.second.isEmpty {
        if asks { writer.writeDirective("%elifndef \(second)") }
      } else {
        writer.writeDirective("%elifdef \(second)")
        writer.writeSecond(change.second)
        if asks { writer.writeDirective("%else") }
      }
    }
    if asks { writer.writeDirective("%error choose a platform: nasm -d\(second) or -d\(first)") }
    writer.writeDirective("%endif")
  }

  /// Changes with so little between them that one block reads better than two.
  private func grouped(_ changes: [LineDifference.Change], _ second: Lines) -> [LineDifference.Change] {
    var groups: [LineDifference.Change] = []
    for change in changes {
      guard let last = groups.last else {
        groups.append(change)
        continue
      }
      if isShort(last.second.upperBound..<change.second.lowerBound, of: second) {
        groups[groups.count - 1] = LineDifference.Change(
          first: last.first.lowerBound..<change.first.upperBound,
          second: last.second.lowerBound..<change.second.upperBound)
      } else {
        groups.append(change)
      }
    }
    return groups
  }

  /// One line, or two that are empty or comments.
  private func isShort(_ gap: Range<Int>, of lines: Lines) -> Bool {
    gap.count <= 1 || gap.count == 2 && gap.allSatisfy { lines[$0].first { $0 != 32 } ?? 59 == 59 }
  }
}

/// Writes merged lines and keeps track of where they come from.
private struct MergeWriter {
  let a: Lines
  let b: Lines
  let firstLines: LineMap?
  let secondLines: LineMap?
  private var bytes: [UInt8] = []
  private var runs: [LineMap.Run] = []
  private var line = 1

  init(a: Lines, b: Lines, firstLines: LineMap?, secondLines: LineMap?) {
    self.a = a
    self.b = b
    self.firstLines = firstLines
    self.secondLines = secondLines
    bytes.reserveCapacity(max(a.bytes.count, b.bytes.count) * 9 / 8)
  }

  mutating func writeCommon(_ range: Range<Int>) { writeSecond(range) }
  mutating func writeFirst(_ range: Range<Int>) { write(range, of: a, firstLines) }
  mutating func writeSecond(_ range: Range<Int>) { write(range, of: b, secondLines) }

  mutating func writeDirective(_ text: String) {
    note(nil)
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
    line += 1
  }

  private mutating func write(_ range: Range<Int>, of lines: Lines, _ map: LineMap?) {
    bytes.append(contentsOf: lines[range])
    if let map {
      for index in range {
        note(map[line: index + 1])
        line += 1
      }
    } else {
      line += range.count
    }
  }

  private mutating func note(_ location: SourceLocation?) {
    if runs.last?.location != location || runs.isEmpty {
      runs.append(LineMap.Run(line: line, location: location))
    }
  }

  func finish(name: String) -> SourceText {
    SourceText(
      name: name, bytes: bytes, lines: firstLines == nil && secondLines == nil ? nil : LineMap(runs: runs))
  }
}
