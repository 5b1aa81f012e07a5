import AsmX86

/// What becomes of addresses that came from the caller.
extension Transfer {
  /// The origin of what the instruction puts in the register that it names first; none where that isn't followed.
  func newOrigin(_ place: borrowing Place, _ state: borrowing MachineState) -> PointerOrigin {
    let first = Register(rawValue: place.instruction.register0).generalNumber
    switch place.facts.traits.role {
    case .move:
      return state.origin(Register(rawValue: place.instruction.register1).generalNumber)
    case .add, .subtract:
      let origin = state.origin(first)
      guard !origin.isNone, let number = number(place.instruction) else { return .none }
      return origin.advanced(by: place.facts.traits.role == .add ? number : 0 &- number)
    case .increment, .decrement:
      guard Register(rawValue: place.instruction.register0).bits == 64 else { return .none }
      return state.origin(first).advanced(by: place.facts.traits.role == .increment ? 1 : -1)
    case .address:
      let base = place.instruction.base
      guard base != 0, base <= 16, place.instruction.index == 0, place.instruction.addressing.segment == 0
      else { return .none }
      let origin = state.origin(Int(base) - 1)
      guard !origin.isNone, let offset = offset(place.instruction) else { return .none }
      return origin.advanced(by: offset)
    default: return .none
    }
  }
}

extension FormTraits.Role {
  /// Whether what it makes may be an address at a known distance from another.
  @inline(__always)
  var mayMoveAddress: Bool {
    switch self {
    case .move, .add, .subtract, .increment, .decrement, .address: true
    default: false
    }
  }
}
