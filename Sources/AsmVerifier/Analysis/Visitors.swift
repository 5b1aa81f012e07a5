/// The rules that look at single instructions, by what they're interested in.
struct Visitors: Sendable {
  /// In the order of the rules.
  private let visitors: [Entry]
  /// For each bit of `Interest`, the numbers of the visitors with that interest, a bit each.
  private let interested: [UInt64]

  private struct Entry: Sendable {
    var visit: Rule.Visitor
  }

  init(_ rules: [Rule]) {
    var visitors: [Entry] = []
    var interested = [UInt64](repeating: 0, count: Interest.RawValue.bitWidth)
    for rule in rules {
      guard let visit = rule.visit else { continue }
      for bit in interested.indices where rule.interest.rawValue & 1 << bit != 0 {
        interested[bit] |= 1 << UInt64(visitors.count)
      }
      visitors.append(Entry(visit: visit))
    }
    self.visitors = visitors
    self.interested = interested
  }

  /// Shows those that are interested the instruction at `place`.
  @inline(__always)
  func visit(
    _ analysis: FunctionAnalysis, _ place: borrowing Place, _ state: borrowing MachineState,
    _ findings: inout [Finding]
  ) {
    var waiting: UInt64 = 0
    var interest = place.facts.interest.rawValue
    while interest != 0 {
      waiting |= interested[interest.trailingZeroBitCount]
      interest &= interest - 1
    }
    while waiting != 0 {
      visitors[waiting.trailingZeroBitCount].visit(analysis, place, state, &findings)
      waiting &= waiting - 1
    }
  }
}
