/// What lies in places of eight or four bytes of a function's stack, where that's worth knowing.
struct StackSlots: Hashable, Sendable {
  private struct Slot: Hashable {
    var address: Value
    var bytes: Int
    var content: Value
  }

  private var slots: [Slot] = []
  /// More was stored than is remembered.
  private var isIncomplete = false

  /// Enough for every register and some more; a bound, so that no function makes the analysis slow.
  private static let capacity = 48

  /// What the eight or four `bytes` at `address` hold.
  func load(_ address: Value, bytes: Int = 8) -> Value {
    guard address.isStackAddress else { return address.kind == .unproven ? .unproven : .unknown }
    if let slot = slots.last(where: { $0.address == address }) {
      return slot.bytes == bytes || slot.bytes > bytes && slot.content.survivesNarrowing
        ? slot.content : .unknown
    }
    return isIncomplete ? .unproven : .unknown
  }

  /// Puts `content` in the `bytes` bytes at `address`; a store to elsewhere than the function's stack changes
  /// nothing that's known.
  mutating func store(_ content: Value, bytes: Int, at address: Value) {
    guard address.isStackAddress else { return }
    let (low, high) = (address.number, address.number + max(bytes, 1))
    func isOverwritten(_ slot: Slot) -> Bool {
      slot.address.kind == address.kind && slot.address.number < high
        && slot.address.number + slot.bytes > low
    }
    if slots.contains(where: isOverwritten) { slots.removeAll(where: isOverwritten) }
    guard bytes == 8 && content.isTracked || bytes == 4 && content.survivesNarrowing else { return }
    if slots.count < Self.capacity {
      slots.append(Slot(address: address, bytes: bytes, content: content))
    } else {
      isIncomplete = true
    }
  }

  /// What the slots hold that `other` doesn't have, or has with another content.
  func contents(missingIn other: StackSlots) -> [Value] {
    self == other ? [] : slots.filter { !other.slots.contains($0) }.map(\.content)
  }

  /// What all slots hold.
  var contents: some Sequence<Value> { slots.lazy.map(\.content) }

  /// Forgets what lies below `address`, where a call or a signal overwrites it.
  mutating func forget(below address: Value) {
    guard address.isStackAddress,
      slots.contains(where: { $0.address.kind == address.kind && $0.address.number < address.number })
    else { return }
    slots.removeAll { $0.address.kind == address.kind && $0.address.number < address.number }
  }

  /// Forgets what lies relative to a multiple of 16: rsp is being rounded to another one.
  mutating func forgetAligned() { slots.removeAll { $0.address.kind == .aligned } }

  /// Keeps what `other` holds as well.
  ///
  /// - Returns: whether anything changed.
  mutating func join(_ other: StackSlots) -> Bool {
    if self == other { return false }
    let kept = slots.filter(other.slots.contains)
    let incomplete = isIncomplete || other.isIncomplete
    defer {
      slots = kept
      isIncomplete = incomplete
    }
    return kept.count != slots.count || incomplete != isIncomplete
  }
}
