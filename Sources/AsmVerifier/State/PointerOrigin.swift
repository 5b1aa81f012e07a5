/// Which register's value at the function's entry an address was computed from, by adding and subtracting numbers, and
/// where it lies beside that; in a byte.
struct PointerOrigin: Hashable, Sendable {
  /// Bits 0–3 the register's number, bits 4–6 where the address may lie; 0 for none.
  let bits: UInt8

  /// Where an address may lie.
  struct Relation: OptionSet, Sendable {
    let rawValue: UInt8
    /// At least a byte below what the register held.
    static let below = Relation(rawValue: 1 << 4)
    static let at = Relation(rawValue: 1 << 5)
    /// At least a byte above.
    static let above = Relation(rawValue: 1 << 6)
    static let anywhere: Relation = [.below, .at, .above]
  }

  static let none = PointerOrigin(bits: 0)

  init(bits: UInt8) { self.bits = bits }

  init(_ register: Int, _ relation: Relation) {
    bits = relation.isEmpty ? 0 : UInt8(truncatingIfNeeded: register) & 15 | relation.rawValue
  }

  var isNone: Bool { bits == 0 }
  var register: Int { Int(bits & 15) }
  var relation: Relation { Relation(rawValue: bits & 0x70) }

  /// The origin of the address `distance` bytes further.
  func advanced(by distance: Int) -> PointerOrigin {
    guard distance != 0, !isNone else { return self }
    var moved: Relation = []
    // One byte from beside it may lie at it, more may lie behind it.
    let (ahead, behind): (Relation, Relation) = distance > 0 ? (.above, .below) : (.below, .above)
    if !relation.isDisjoint(with: [.at, ahead]) { moved.insert(ahead) }
    if relation.contains(behind) {
      moved.formUnion(distance.magnitude == 1 ? [behind, .at] : .anywhere)
    }
    return PointerOrigin(register, moved)
  }

  /// What holds of an address that has this origin or `other`; none where they're of different registers.
  func joined(with other: PointerOrigin) -> PointerOrigin {
    if isNone || other.isNone || register != other.register { return .none }
    return PointerOrigin(register, relation.union(other.relation))
  }
}

/// The origins of the addresses in the general registers, beside those that hold a register's value at entry as it was.
struct PointerOrigins: Hashable, Sendable {
  private var entries = SIMD16<UInt8>(repeating: 0)
  /// The registers that have one, a bit each.
  private(set) var registers: UInt16 = 0
  /// The registers whose values at entry, or addresses computed from them, may lie where they aren't followed.
  private(set) var lost: UInt16 = 0

  subscript(register: Int) -> PointerOrigin {
    get { registers.has(register) ? PointerOrigin(bits: entries[register]) : .none }
    set {
      entries[register] = newValue.bits
      registers = registers & ~.register(register) | (newValue.isNone ? 0 : .register(register))
    }
  }

  /// The registers in `set` hold other things now.
  @inline(__always)
  mutating func forget(_ set: UInt16) {
    if registers & set != 0 { forgetSome(set) }
  }

  private mutating func forgetSome(_ set: UInt16) {
    for register in (registers & set).registers { self[register] = .none }
  }

  /// From here on, what `origin` tells of isn't followed.
  mutating func lose(_ origin: PointerOrigin) {
    if !origin.isNone { lost |= .register(origin.register) }
  }

  /// What's lost in `other` is lost here.
  ///
  /// - Returns: whether anything changed.
  mutating func joinLost(_ other: PointerOrigins) -> Bool {
    let before = lost
    lost |= other.lost
    return lost != before
  }
}

/// Where a function may store through the addresses that it's given: for each general register, bytes from what it held
/// at entry.
struct PointerStores: Hashable, Sendable {
  private var low = SIMD16<Int32>(repeating: .max)
  private var high = SIMD16<Int32>(repeating: .min)

  /// So far that all of a local is meant.
  private static let unbounded = 0x700_0000

  /// Nothing is stored through what `register` held.
  func isEmpty(_ register: Int) -> Bool { low[register] > high[register] }

  /// From the first byte that may be stored to behind the last; nil for none.
  subscript(register: Int) -> Range<Int>? {
    isEmpty(register) ? nil : Int(low[register])..<Int(high[register])
  }

  /// So many `bytes` may be stored `displacement` bytes from an address.
  mutating func insert(_ bytes: Int, at displacement: Int, from origin: PointerOrigin) {
    let relation = origin.relation
    if relation.contains(.at) { insert(displacement..<displacement + bytes, origin.register) }
    if relation.contains(.below) {
      insert(-Self.unbounded..<displacement - 1 + bytes, origin.register)
    }
    if relation.contains(.above) { insert(displacement + 1..<Self.unbounded, origin.register) }
  }

  /// Anything may be stored in the memory that `register` pointed into.
  mutating func insertAnything(_ register: Int) { insert(-Self.unbounded..<Self.unbounded, register) }

  /// The function passes an address with this origin to one that stores so through `register`.
  mutating func insert(_ other: PointerStores, through register: Int, from origin: PointerOrigin) {
    guard let bytes = other[register] else { return }
    if origin.relation == .at { insert(bytes, origin.register) } else { insertAnything(origin.register) }
  }

  /// What either stores.
  mutating func formUnion(_ other: PointerStores) {
    low = pointwiseMin(low, other.low)
    high = pointwiseMax(high, other.high)
  }

  private mutating func insert(_ bytes: Range<Int>, _ register: Int) {
    low[register] = min(low[register], Int32(max(bytes.lowerBound, -Self.unbounded)))
    high[register] = max(high[register], Int32(min(bytes.upperBound, Self.unbounded)))
  }
}
