import AsmX86

/// What a function does with the addresses that its caller gives it: where it may store through each, for its summary.
///
/// What it takes an address for that isn't followed (a part of a product, an argument of another object's function, a
/// value in memory) counts as storing anywhere there.
struct PointerUses {
  private(set) var stores = PointerStores()
  /// The registers whose values at entry some instruction takes from a register, to keep them too.
  private(set) var used: UInt16 = 0
  /// The registers through whose values at entry it stores on every way, a bit each.
  private(set) var certainStores: UInt16 = 0
  /// What's looked at now runs whenever the function is called.
  var isCertain = true

  /// A path that comes here has lost track of these registers' values at entry.
  mutating func noteLost(_ registers: UInt16) {
    for register in registers.registers { stores.insertAnything(register) }
  }

  /// Nothing is known of what runs from here on.
  mutating func noteAnything() { noteLost(~0) }

  /// The instruction at `place` reads `register`, which holds an address of the caller's, or data.
  mutating func noteRead(
    _ register: Int, _ place: borrowing Place, _ state: borrowing MachineState, _ transfer: Transfer
  ) {
    let origin = state.origin(register)
    used |= .register(origin.register)
    let isKept = place.facts.traits.role.mayMoveAddress && !transfer.newOrigin(place, state).isNone
    guard isKept || !isData(register, place) else { return stores.insertAnything(origin.register) }
    guard place.facts.traits.storedBytes > 0, place.facts.interest.contains(.accessesMemory) else { return }
    let bit = UInt16.register(register)
    let base = general(place.instruction.base)
    guard (base | general(place.instruction.index)) & bit != 0 else { return }
    guard base == bit, place.instruction.index == 0, place.instruction.memorySymbol == 0,
      place.instruction.addressing.segment == 0,
      place.facts.traits.kind.isDisjoint(with: [.string, .hasOpenSize])
    else { return stores.insertAnything(origin.register) }
    stores.insert(
      Int(place.facts.traits.storedBytes), at: Int(place.instruction.displacement), from: origin)
    // Behind an address within the first page.
    if isCertain, origin.relation.contains(.at), (0..<4096).contains(place.instruction.displacement),
      place.instruction.opmask == .none
    {
      certainStores |= .register(origin.register)
    }
  }

  /// An instruction pushes the register with this number, which is followed to where it's popped, or exchanges it.
  mutating func notePush(_ raw: UInt8, _ state: borrowing MachineState) {
    let register = Register(rawValue: raw).generalNumber
    let origin = state.origin(register)
    guard !origin.isNone else { return }
    used |= .register(origin.register)
    // Slots keep values at entry, not what's computed from them.
    if !state[register].isA(.entry) { stores.insertAnything(origin.register) }
  }

  /// The call, or jump to another function, at `place`.
  mutating func noteCall(_ site: CallSite, _ state: borrowing MachineState) {
    switch site.kind {
    case .function:
      for register in site.given.registers {
        let origin = state.origin(register)
        guard !origin.isNone else { continue }
        used |= .register(origin.register)
        stores.insert(site.stores, through: register, from: origin)
      }
    case .systemCall:
      if !site.isKnown {
        for register in GeneralRegister.systemCallArguments { noteGiven(state.origin(register)) }
      }
      // The kernel may follow addresses in what's passed by address.
      for memory in site.memory where memory.direction != .input || memory.size == .unknown {
        noteGiven(state.origin(memory.register))
      }
      for register in site.mayHoldAddress.registers { noteGiven(state.origin(register)) }
      return
    case .external, .indirect:
      for register in (GeneralRegister.volatile | 1).registers { noteGiven(state.origin(register)) }
    case .local, .nextInstruction: return noteAnything()
    }
    // The callee may look for arguments on the stack.
    for content in state.slots.contents where content.isA(.entry) {
      stores.insertAnything(content.number)
    }
  }

  private mutating func noteGiven(_ origin: PointerOrigin) {
    guard !origin.isNone else { return }
    used |= .register(origin.register)
    stores.insertAnything(origin.register)
  }

  private func general(_ raw: UInt8) -> UInt16 {
    raw == 0 || raw > 32 ? 0 : .register(Register(rawValue: raw).generalNumber)
  }

  /// Whether the instruction makes something of the register's value that isn't followed.
  private func isData(_ register: Int, _ place: borrowing Place) -> Bool {
    let traits = place.facts.traits
    if place.facts.onlyCompares { return false }
    if traits.kind.contains(.takesAddress) { return true }
    var named = general(place.instruction.base) | general(place.instruction.index)
    func isRead(_ raw: UInt8, _ slot: UInt8) -> Bool {
      guard raw != 0, raw <= 68 else { return false }
      let bit = UInt16.register(Register(rawValue: raw).generalNumber)
      named |= bit
      return traits.slotReads & slot != 0 && bit == .register(register)
    }
    let isOperand =
      isRead(place.instruction.register0, 1) || isRead(place.instruction.register1, 2)
      || isRead(place.instruction.register2, 4) || isRead(place.instruction.register3, 8)
    // What's read without being named is read as data too.
    return isOperand || !named.has(register)
  }
}
