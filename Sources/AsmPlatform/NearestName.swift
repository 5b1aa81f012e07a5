/// The name that a mistyped one was meant to be.
public enum NearestName {
  /// The one of `candidates` with the fewest letters to add, drop, change or swap to get from `name` to it; the
  /// first of equals. Upper and lower case are the same. nil where more than a third of `name`'s letters (at
  /// least one) would have to change.
  public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(name.lowercased().utf8)
    var best: (name: String, distance: Int)?
    var limit = max(1, letters.count / 3)
    for candidate in candidates {
      let others = Array(candidate.lowercased().utf8)
      guard abs(others.count - letters.count) <= limit else { continue }
      let distance = distance(letters, others)
      if distance <= limit {
        best = (candidate, distance)
        limit = distance - 1
      }
      if limit < 0 { break }
    }
    return best?.name
  }

  /// Optimal string alignment: Levenshtein's distance with swaps of neighbours.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for j in right.indices {
        var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
