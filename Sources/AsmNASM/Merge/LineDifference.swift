/// Which lines of two texts differ.
///
/// First by lines that occur once in both (patience diff, which keeps to landmarks as a person does), then
/// by E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”, in linear space. Where texts differ
/// so much that Myers' algorithm would take too long it's cut short: the result is right but not the
/// shortest.
struct LineDifference {
  /// Lines of the first text that lines of the second replace; one of the ranges may be empty.
  struct Change: Equatable {
    var first: Range<Int>
    var second: Range<Int>
  }

  /// The changes from `first` to `second`, in order.
  static func changes(from first: Lines, to second: Lines) -> [Change] {
    var table = LineNumbers()
    let a = table.numbers(of: first)
    let b = table.numbers(of: second)
    return changes(from: a, to: b, distinct: table.count)
  }

  /// The changes from `a` to `b`, lists of numbers below `distinct`.
  static func changes(from a: [Int32], to b: [Int32], distinct: Int) -> [Change] {
    var difference = LineDifference(a: a, b: b, distinct: distinct)
    difference.compare(0..<a.count, 0..<b.count)
    return difference.collect()
  }

  private let a: [Int32]
  private let b: [Int32]
  private var isChangedInA: [Bool]
  private var isChangedInB: [Bool]
  /// For each line number where it occurs in the ranges at hand; empty between uses.
  private var occurrences: [Occurrence]
  /// The furthest positions of Myers' algorithm on each diagonal, forward and backward.
  private var forward: [Int] = []
  private var backward: [Int] = []

  /// The most edits that are followed before a range is divided where the search has come.
  private static let maximumCost = 400

  private struct Occurrence {
    var countInA: UInt8 = 0
    var countInB: UInt8 = 0
    var placeInA: Int32 = 0
    var placeInB: Int32 = 0
  }

  private init(a: [Int32], b: [Int32], distinct: Int) {
    self.a = a
    self.b = b
    isChangedInA = Array(repeating: false, count: a.count)
    isChangedInB = Array(repeating: false, count: b.count)
    occurrences = Array(repeating: Occurrence(), count: distinct)
  }

  private func collect() -> [Change] {
    var changes: [Change] = []
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      let startA = i
      let startB = j
      while i < a.count, isChangedInA[i] { i += 1 }
      while j < b.count, isChangedInB[j] { j += 1 }
      if i > startA || j > startB {
        changes.append(Change(first: startA..<i, second: startB..<j))
      } else {
        i += 1
        j += 1
      }
    }
    return changes
  }

  private mutating func compare(_ wholeA: Range<Int>, _ wholeB: Range<Int>) {
    var rangeA = wholeA
    var rangeB = wholeB
    while true {
      while let i = rangeA.first, let j = rangeB.first, a[i] == b[j] {
        rangeA = (i + 1)..<rangeA.upperBound
        rangeB = (j + 1)..<rangeB.upperBound
      }
      while let i = rangeA.last, let j = rangeB.last, a[i] == b[j] {
        rangeA = rangeA.lowerBound..<i
        rangeB = rangeB.lowerBound..<j
      }
      if rangeA.isEmpty || rangeB.isEmpty {
        markChanged(rangeA, rangeB)
        return
      }
      let anchors = anchors(rangeA, rangeB)
      if !anchors.isEmpty {
        var i = rangeA.lowerBound
        var j = rangeB.lowerBound
        for anchor in anchors {
          compare(i..<anchor.a, j..<anchor.b)
          i = anchor.a + 1
          j = anchor.b + 1
        }
        rangeA = i..<rangeA.upperBound
        rangeB = j..<rangeB.upperBound
        continue
      }
      let split = split(rangeA, rangeB)
      let isCorner =
        split == (rangeA.lowerBound, rangeB.lowerBound) || split == (rangeA.upperBound, rangeB.upperBound)
      if isCorner {
        markChanged(rangeA, rangeB)
        return
      }
      compare(rangeA.lowerBound..<split.0, rangeB.lowerBound..<split.1)
      rangeA = split.0..<rangeA.upperBound
      rangeB = split.1..<rangeB.upperBound
    }
  }

  private mutating func markChanged(_ rangeA: Range<Int>, _ rangeB: Range<Int>) {
    for i in rangeA { isChangedInA[i] = true }
    for j in rangeB { isChangedInB[j] = true }
  }
}

// MARK: - Landmarks

extension LineDifference {
  /// The longest list of lines that occur once in each range and stand in the same order in both.
  private mutating func anchors(_ rangeA: Range<Int>, _ rangeB: Range<Int>) -> [(a: Int, b: Int)] {
    for i in rangeA {
      let number = Int(a[i])
      occurrences[number].countInA = min(2, occurrences[number].countInA + 1)
      occurrences[number].placeInA = Int32(truncatingIfNeeded: i)
    }
    for j in rangeB {
      let number = Int(b[j])
      occurrences[number].countInB = min(2, occurrences[number].countInB + 1)
      occurrences[number].placeInB = Int32(truncatingIfNeeded: j)
    }
    var unique: [(a: Int, b: Int)] = []
    for i in rangeA {
      let occurrence = occurrences[Int(a[i])]
      if occurrence.countInA == 1, occurrence.countInB == 1 { unique.append((i, Int(occurrence.placeInB))) }
    }
    for i in rangeA { occurrences[Int(a[i])] = Occurrence() }
    for j in rangeB { occurrences[Int(b[j])] = Occurrence() }
    return Self.longestIncreasing(unique)
  }

  /// The longest part of `pairs`, which are in order of `a`, that is in order of `b` too.
  private static func longestIncreasing(_ pairs: [(a: Int, b: Int)]) -> [(a: Int, b: Int)] {
    // The last pair of the best list of each length, and what stands before each pair in its list.
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].b < pair.b { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result: [(a: Int, b: Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      result.append(pairs[index])
      index = previous[index]
    }
    return result.reversed()
  }
}

// MARK: - Myers

extension LineDifference {
  /// A point on a shortest path through the ranges, about in its middle: paths of ever more edits are
  /// followed from both ends until two meet on a diagonal (x - y).
  private mutating func split(_ rangeA: Range<Int>, _ rangeB: Range<Int>) -> (Int, Int) {
    let diagonals = (rangeA.lowerBound - rangeB.upperBound)...(rangeA.upperBound - rangeB.lowerBound)
    let start = rangeA.lowerBound - rangeB.lowerBound
    let end = rangeA.upperBound - rangeB.upperBound
    let isOdd = (start - end) % 2 != 0
    let limit = min((rangeA.count + rangeB.count + 1) / 2 + 1, Self.maximumCost)
    // Diagonal d stands at d - start + middle in `forward` and at d - end + middle in `backward`.
    let middle = limit + 2
    forward = Array(repeating: -1, count: 2 * middle + 1)
    backward = Array(repeating: .max, count: 2 * middle + 1)
    forward[middle] = rangeA.lowerBound
    backward[middle] = rangeA.upperBound
    var reached = start...start
    var reachedBack = end...end

    for _ in 1...limit {
      reached = widen(reached, within: diagonals)
      clearEdges(of: &forward, reached, middle - start, to: -1)
      for d in stride(from: reached.upperBound, through: reached.lowerBound, by: -2) {
        let place = d - start + middle
        var x = max(forward[place - 1] + 1, forward[place + 1])
        while x < rangeA.upperBound, x - d < rangeB.upperBound, a[x] == b[x - d] { x += 1 }
        forward[place] = x
        if isOdd, reachedBack.contains(d), backward[d - end + middle] <= x { return (x, x - d) }
      }
      reachedBack = widen(reachedBack, within: diagonals)
      clearEdges(of: &backward, reachedBack, middle - end, to: .max)
      for d in stride(from: reachedBack.upperBound, through: reachedBack.lowerBound, by: -2) {
        let place = d - end + middle
        var x = min(backward[place - 1], backward[place + 1] == .max ? .max : backward[place + 1] - 1)
        while x > rangeA.lowerBound, x - d > rangeB.lowerBound, a[x - 1] == b[x - d - 1] { x -= 1 }
        backward[place] = x
        if !isOdd, reached.contains(d), x <= forward[d - start + middle] { return (x, x - d) }
      }
    }
    return furthest(rangeA, rangeB, reached, offset: middle - start)
  }

  /// The diagonals of one edit more: one further on each side, or one less where the ranges end.
  private func widen(_ reached: ClosedRange<Int>, within all: ClosedRange<Int>) -> ClosedRange<Int> {
    let lower = reached.lowerBound > all.lowerBound ? reached.lowerBound - 1 : reached.lowerBound + 1
    let upper = reached.upperBound < all.upperBound ? reached.upperBound + 1 : reached.upperBound - 1
    return lower...max(lower, upper)
  }

  /// Makes the diagonals beside `reached` worse than any other.
  private func clearEdges(of list: inout [Int], _ reached: ClosedRange<Int>, _ offset: Int, to worst: Int) {
    list[reached.lowerBound + offset - 1] = worst
    list[reached.upperBound + offset + 1] = worst
  }

  /// The point furthest from the start that the forward search came to.
  private func furthest(
    _ rangeA: Range<Int>, _ rangeB: Range<Int>, _ reached: ClosedRange<Int>, offset: Int
  ) -> (Int, Int) {
    var best = (rangeA.lowerBound, rangeB.lowerBound)
    for d in stride(from: reached.upperBound, through: reached.lowerBound, by: -2) {
      var x = min(forward[d + offset], rangeA.upperBound)
      if x - d > rangeB.upperBound { x = rangeB.upperBound + d }
      if x >= rangeA.lowerBound, x - d >= rangeB.lowerBound, x + x - d > best.0 + best.1 { best = (x, x - d) }
    }
    return best
  }
}
