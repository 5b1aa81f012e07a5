/// Bytes of the stack, by their distance from rsp at the function's entry.
struct ByteRanges: Hashable, Sendable {
  /// In order, apart from one another.
  private(set) var ranges: [Range<Int32>] = []
  /// Nothing can be said: as if all bytes were in it.
  private(set) var isEverything = false

  /// A bound, so that no function makes the analysis slow.
  private static let capacity = 64

  mutating func insert(_ bytes: Range<Int>) {
    guard !isEverything, !bytes.isEmpty else { return }
    guard let low = Int32(exactly: bytes.lowerBound), let high = Int32(exactly: bytes.upperBound) else {
      return insertEverything()
    }
    var new = low..<high
    // Those that touch the new one become part of it.
    let first = ranges.firstIndex { $0.upperBound >= low } ?? ranges.count
    if first < ranges.count, ranges[first].lowerBound <= low, ranges[first].upperBound >= high { return }
    var end = first
    while end < ranges.count, ranges[end].lowerBound <= high {
      new = min(new.lowerBound, ranges[end].lowerBound)..<max(new.upperBound, ranges[end].upperBound)
      end += 1
    }
    ranges.replaceSubrange(first..<end, with: CollectionOfOne(new))
    if ranges.count > Self.capacity { insertEverything() }
  }

  mutating func insertEverything() {
    isEverything = true
    ranges = []
  }

  mutating func remove(_ bytes: Range<Int>) {
    guard !isEverything, let first = ranges.firstIndex(where: { Int($0.upperBound) > bytes.lowerBound }),
      Int(ranges[first].lowerBound) < bytes.upperBound
    else { return }
    var kept: [Range<Int32>] = []
    for range in ranges {
      let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
      if low < bytes.lowerBound { kept.append(range.lowerBound..<Int32(min(high, bytes.lowerBound))) }
      if high > bytes.upperBound { kept.append(Int32(max(low, bytes.upperBound))..<range.upperBound) }
    }
    ranges = kept
  }

  /// Takes out all bytes below `offset`.
  mutating func remove(below offset: Int) {
    guard let first = ranges.first, Int(first.lowerBound) < offset else { return }
    remove(Int(Int32.min)..<offset)
  }

  func contains(_ bytes: Range<Int>) -> Bool {
    isEverything || bytes.isEmpty
      || ranges.contains { Int($0.lowerBound) <= bytes.lowerBound && Int($0.upperBound) >= bytes.upperBound }
  }

  /// The first byte of `bytes` that isn't in it.
  func firstMissing(of bytes: Range<Int>) -> Int? {
    if isEverything { return nil }
    var next = bytes.lowerBound
    for range in ranges where Int(range.upperBound) > next {
      if Int(range.lowerBound) > next { break }
      next = Int(range.upperBound)
    }
    return next < bytes.upperBound ? next : nil
  }

  /// The first byte of the first of `all` that isn't in it whole.
  func firstMissing(ofAny all: [Range<Int>]) -> Int? {
    for bytes in all {
      if let missing = firstMissing(of: bytes) { return missing }
    }
    return nil
  }

  /// Keeps what's in `other` too.
  ///
  /// - Returns: whether anything changed.
  mutating func formIntersection(_ other: ByteRanges) -> Bool {
    if self == other || other.isEverything { return false }
    if isEverything {
      self = other
      return true
    }
    var kept: [Range<Int32>] = []
    var (mine, theirs) = (0, 0)
    while mine < ranges.count, theirs < other.ranges.count {
      let low = max(ranges[mine].lowerBound, other.ranges[theirs].lowerBound)
      let high = min(ranges[mine].upperBound, other.ranges[theirs].upperBound)
      if low < high { kept.append(low..<high) }
      if ranges[mine].upperBound < other.ranges[theirs].upperBound { mine += 1 } else { theirs += 1 }
    }
    defer { ranges = kept }
    return kept != ranges
  }
}
