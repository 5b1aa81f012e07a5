/// Numbers by chance that are the same in every run: George Marsaglia's xorshift64.
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    for _ in 0..<8 { _ = next(2) }
  }

  /// 0..<limit.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
