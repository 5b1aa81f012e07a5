/// Results of system calls of which it isn't known whether they're errors: up to four, by the call's instruction.
struct OpenResults: Hashable, Sendable {
  /// Bits 0–27 the instruction's index, bits 28–30 what the result may be, bit 31: it's tested; 0 for none.
  private var entries = SIMD4<UInt32>(repeating: 0)

  /// What a result may be.
  struct Outcomes: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// −4095…−1 on Linux; an error's number, with the carry flag set, on macOS.
    static let error = Outcomes(rawValue: 1)
    static let zero = Outcomes(rawValue: 2)
    static let positive = Outcomes(rawValue: 4)
    static let all: Outcomes = [.error, .zero, .positive]
    /// On every way here something told errors from results.
    static let tested = Outcomes(rawValue: 8)

    /// It may be an error, and nothing has told.
    var isUntested: Bool { contains(.error) && !contains(.tested) }
    /// What's left of it behind a branch that tells; `self` where the branch tells nothing.
    func narrowed(to left: Outcomes) -> Outcomes {
      let mine = subtracting(.tested)
      guard !left.isEmpty, left != mine else { return self }
      // Told apart where errors are on one side and what was gained on the other.
      let isTold = !left.contains(.error) || !left.contains(.positive)
      return isTold ? left.union(.tested) : left.union(intersection(.tested))
    }
  }

  private static let indexMask: UInt32 = 0xfff_ffff

  /// What the result of the call at `instruction` may be; nil where that's of no interest any more.
  subscript(instruction: Int) -> Outcomes? {
    get {
      for number in 0..<4 where entries[number] != 0 {
        if Int(entries[number] & Self.indexMask) == instruction {
          return Outcomes(rawValue: UInt8(entries[number] >> 28))
        }
      }
      return nil
    }
    set {
      var free = -1
      for number in 0..<4 {
        if entries[number] == 0 {
          if free < 0 { free = number }
        } else if Int(entries[number] & Self.indexMask) == instruction {
          entries[number] = 0
          free = number
          break
        }
      }
      guard let newValue, !newValue.isEmpty else { return }
      if free < 0 { free = leastWanted }
      guard free >= 0 else { return }
      entries[free] =
        UInt32(newValue.rawValue) << 28 | UInt32(truncatingIfNeeded: instruction) & Self.indexMask
    }
  }

  /// The number of an entry that may be given up for a new one: of a result that's known to be none, or at least tested;
  /// -1 for none.
  private var leastWanted: Int {
    let outcomes = (0..<4).map { Outcomes(rawValue: UInt8(entries[$0] >> 28)) }
    return outcomes.firstIndex { $0.contains(.tested) && !$0.contains(.error) }
      ?? outcomes.firstIndex { $0.contains(.tested) } ?? -1
  }

  /// Whether there's room for one more result without giving one up.
  private var hasRoom: Bool { (0..<4).contains { entries[$0] == 0 } }

  /// The calls whose results may be errors and may not.
  var untested: [Int] {
    (0..<4).compactMap { number in
      let entry = entries[number]
      guard entry != 0, Outcomes(rawValue: UInt8(entry >> 28)).isUntested else { return nil }
      return Int(entry & Self.indexMask)
    }.sorted()
  }

  var isEmpty: Bool { entries == SIMD4(repeating: 0) }

  /// Keeps what may be here and what may be in `other`.
  ///
  /// - Returns: whether anything changed.
  mutating func join(_ other: OpenResults) -> Bool {
    if entries == other.entries || other.isEmpty { return false }
    var changed = false
    for number in 0..<4 where other.entries[number] != 0 {
      let instruction = Int(other.entries[number] & Self.indexMask)
      let theirs = Outcomes(rawValue: UInt8(other.entries[number] >> 28))
      let mine = self[instruction]
      // A call that only the other way makes counts too.
      var joined = (mine ?? .tested).union(theirs)
      if mine?.contains(.tested) == false || !theirs.contains(.tested) { joined.remove(.tested) }
      // Giving one up here could go on for ever.
      guard joined != mine, mine != nil || hasRoom else { continue }
      self[instruction] = joined
      changed = changed || self[instruction] == joined
    }
    return changed
  }
}
