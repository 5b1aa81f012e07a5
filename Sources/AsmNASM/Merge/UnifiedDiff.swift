/// The difference of two texts in the unified format of `diff -u` and `patch` (POSIX `diff`, “Diff -u Output
/// Format”).
public struct UnifiedDiff: Sendable, Hashable {
  /// The diff, ended by a newline; empty where the texts are equal.
  public let text: String

  /// - Parameters:
  ///   - old: The bytes before.
  ///   - new: The bytes after.
  ///   - oldName: What stands behind `---`; `/dev/null` for a file that doesn't exist.
  ///   - newName: What stands behind `+++`.
  ///   - context: How many equal lines are shown around each difference.
  public init(from old: [UInt8], to new: [UInt8], oldName: String, newName: String, context: Int = 3) {
    guard old != new else {
      text = ""
      return
    }
    let a = Lines(old)
    let b = Lines(new)
    var output = "--- \(oldName)\n+++ \(newName)\n"
    for hunk in Self.hunks(LineDifference.changes(from: a, to: b), a, b, context: max(0, context)) {
      output += hunk
    }
    text = output
  }

  /// Whether the texts are equal.
  public var isEmpty: Bool { text.isEmpty }

  private static func hunks(
    _ changes: [LineDifference.Change], _ a: Lines, _ b: Lines, context: Int
  ) -> [String] {
    var hunks: [String] = []
    var start = 0
    while start < changes.count {
      var end = start + 1
      // Hunks whose contexts touch are one.
      while end < changes.count,
        changes[end].first.lowerBound - changes[end - 1].first.upperBound <= 2 * context
      {
        end += 1
      }
      hunks.append(hunk(changes[start..<end], a, b, context: context))
      start = end
    }
    return hunks
  }

  private static func hunk(
    _ changes: ArraySlice<LineDifference.Change>, _ a: Lines, _ b: Lines, context: Int
  ) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let before = min(context, first.first.lowerBound, first.second.lowerBound)
    let after = min(context, a.count - last.first.upperBound, b.count - last.second.upperBound)
    let rangeA = (first.first.lowerBound - before)..<(last.first.upperBound + after)
    let rangeB = (first.second.lowerBound - before)..<(last.second.upperBound + after)
    var output = "@@ -\(header(rangeA)) +\(header(rangeB)) @@\n"
    var next = rangeA.lowerBound
    for change in changes {
      for index in next..<change.first.lowerBound { output += line(" ", a, index) }
      for index in change.first { output += line("-", a, index) }
      for index in change.second { output += line("+", b, index) }
      next = change.first.upperBound
    }
    for index in next..<rangeA.upperBound { output += line(" ", a, index) }
    return output
  }

  /// The first line and how many; of an empty range, the line before it.
  private static func header(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  private static func line(_ mark: String, _ lines: Lines, _ index: Int) -> String {
    let isUnfinished = index == lines.count - 1 && !lines.endsWithNewline
    return mark + String(decoding: lines[index], as: UTF8.self) + "\n"
      + (isUnfinished ? "\\ No newline at end of file\n" : "")
  }
}
