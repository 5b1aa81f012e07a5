import AsmX86

/// What's known of the flags at one place.
struct FlagState: Hashable, Sendable {
  /// The status flags that nothing of the function's own gave a meaning.
  var unset: Flags = .status
  /// The instruction that left them so; -1 for the function's entry.
  var unsetBy: Int32 = -1
  /// The status flags that, on every way here, were looked at since they were set, or come of clearing a register or
  /// moving rsp: nobody means them for a caller.
  var spent: Flags = .status
  /// The status flags that a function of the module left, on every way here the one that was called at this instruction;
  /// -1 for none.
  var left: Flags = []
  var leftBy: Int32 = -1
  /// The system call whose error the carry flag tells (macOS), -1 for none.
  var carryOfSystemCall: Int32 = -1
  /// A system call was made since the flags were set, which on Linux tells nothing by them; -1 for none.
  var staleSystemCall: Int32 = -1
  /// What was compared last with `number`; unknown where it's of no interest.
  var compared = Value.unknown
  var number: Int32 = 0
  /// Only the low 32 bits were compared.
  var isNarrow = false
  /// The zero flag tells whether rcx, or a part of it, is 0.
  var tellsCount = false
  /// rcx isn't 0, as a branch has told.
  var isCountSet = false
  /// The direction flag is, or may be, set; by this instruction, -1 for none.
  var directionSetBy: Int32 = -1

  /// rcx gets another value.
  @inline(__always)
  mutating func forgetCount() {
    tellsCount = false
    isCountSet = false
  }

  /// Keeps what holds in `other` as well.
  ///
  /// - Returns: whether anything changed.
  mutating func join(_ other: FlagState) -> Bool {
    if self == other { return false }
    let before = self
    if !unset.isSuperset(of: other.unset) {
      unset.formUnion(other.unset)
      unsetBy = other.unsetBy
    }
    spent.formIntersection(other.spent)
    left.formIntersection(leftBy == other.leftBy ? other.left : [])
    if left.isEmpty { leftBy = -1 }
    if carryOfSystemCall != other.carryOfSystemCall { carryOfSystemCall = -1 }
    if staleSystemCall != other.staleSystemCall { staleSystemCall = -1 }
    if compared != other.compared || number != other.number || isNarrow != other.isNarrow {
      compared = .unknown
      number = 0
      isNarrow = false
    }
    if !other.tellsCount { tellsCount = false }
    if !other.isCountSet { isCountSet = false }
    if directionSetBy < 0 { directionSetBy = other.directionSetBy }
    return self != before
  }
}
