import AsmX86

/// What an instruction loads from memory, or stores there.
struct MemoryAccess {
  var address: Value
  /// Bytes that are loaded, and stored; 0 for none.
  var loaded: Int
  var stored: Int
  /// A repeated instruction accesses memory a number of times that isn't known.
  var isOpenEnded = false

  /// Its bytes.
  var bytes: Int { max(loaded, stored) }
}

extension Transfer {
  /// Hands the accesses of the instruction to `body`: of most one, of string instructions what's at rsi and at rdi.
  func forEachAccess(
    _ place: borrowing Place, _ state: borrowing MachineState, _ body: (MemoryAccess) -> Void
  ) {
    let traits = place.facts.traits
    guard traits.kind.contains(.string) else {
      body(
        MemoryAccess(
          address: place.address, loaded: Int(traits.loadedBytes),
          stored: Int(traits.storedBytes)))
      return
    }
    var times: Int? = 1
    if place.facts.interest.contains(.repeats) {
      // `repe` and `repne` may stop before.
      let count = state[GeneralRegister.rcx]
      times =
        traits.stringBytes.isCounted && count.kind == .constant && (0..<0x100_0000).contains(count.number)
        ? count.number : nil
      if state.flags.directionSetBy >= 0 { times = nil }
    }
    if times == 0 { return }
    let bytes = traits.stringBytes
    func access(_ register: Int, loaded: UInt8, stored: UInt8) {
      guard loaded > 0 || stored > 0 else { return }
      body(
        MemoryAccess(
          address: state[register], loaded: Int(loaded) * (times ?? 1), stored: Int(stored) * (times ?? 1),
          isOpenEnded: times == nil))
    }
    access(GeneralRegister.rsi, loaded: bytes.source, stored: 0)
    access(GeneralRegister.rdi, loaded: bytes.destination, stored: bytes.stored)
  }
}
