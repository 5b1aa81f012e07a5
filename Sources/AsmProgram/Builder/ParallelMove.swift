import AsmX86

/// The order in which arguments are moved into their registers so that none is overwritten before it's
/// read: the parallel-move problem.
struct ParallelMove {
  /// One argument on its way.
  struct Move: Hashable {
    /// The 64-bit register that the argument goes to.
    var destination: Register
    var source: ArgumentSource
    /// Only the low 32 bits matter to the callee, so that a 32-bit move does.
    var isNarrow: Bool
  }

  enum Step: Hashable {
    case move(Move)
    /// A register is kept in a scratch register, because the next move overwrites it: all 64 bits, or bits
    /// 8–15 alone (ah, ch, dh, bh), zero-extended.
    case keep(Register, in: Register)
  }

  /// The steps for `moves`, in the order of `moves` wherever that's possible.
  ///
  /// A move whose destination another pending move still reads waits. When all wait there's a cycle
  /// (`rdi ← rsi, rsi ← rdi`): one destination is kept in a register of `scratch`, and those that read it
  /// read the scratch register instead.
  ///
  /// - Returns: nil when more values must be kept than `scratch` has registers that no move uses.
  static func steps(for moves: [Move], scratch: [Register]) -> [Step]? {
    var pending = moves.filter { !$0.isNothing }
    var steps: [Step] = []
    while !pending.isEmpty {
      if let ready = pending.firstIndex(where: { move in
        !pending.contains { $0 != move && $0.source.registersRead.contains(move.destination) }
      }) {
        steps.append(.move(pending.remove(at: ready)))
        continue
      }
      guard let kept = keep(pending[0].destination, in: scratch, for: &pending) else { return nil }
      steps += kept
    }
    return steps
  }

  /// Lets the moves of `pending` that read `blocked` read registers of `scratch` instead.
  ///
  /// - Returns: what fills those registers; nil where there are too few.
  private static func keep(
    _ blocked: Register, in scratch: [Register], for pending: inout [Move]
  ) -> [Step]? {
    let used = pending.reduce(into: Set<Register>()) { set, move in
      set.formUnion(move.source.registersRead)
      set.insert(move.destination)
    }
    var free = scratch.filter { !used.contains($0) }[...]
    var steps: [Step] = []
    var whole: Register?
    var highByte: Register?
    for number in pending.indices where pending[number].source.registersRead.contains(blocked) {
      if case .register(let register) = pending[number].source, register.isHighByte {
        // Bits 8–15 of another register can't be named: they're kept as a number of their own.
        if highByte == nil {
          guard let register = free.popFirst() else { return nil }
          highByte = register
        }
        guard let highByte else { return nil }
        if !steps.contains(.keep(register, in: highByte)) { steps.append(.keep(register, in: highByte)) }
        pending[number].source = .register(highByte)
      } else {
        if whole == nil {
          guard let register = free.popFirst() else { return nil }
          whole = register
          steps.append(.keep(blocked, in: register))
        }
        guard let whole else { return nil }
        pending[number].source = pending[number].source.replacing(blocked, by: whole)
      }
    }
    return steps
  }
}

extension ParallelMove.Move {
  /// The argument is in its register already.
  fileprivate var isNothing: Bool {
    guard case .register(let register) = source, register.full == destination else { return false }
    // A 32-bit register whose upper half must be cleared still needs its move.
    return register == destination || (isNarrow && register.bits == 32)
  }
}
