import AsmProgram
import AsmX86

extension Rule {
  /// ASM009: nothing is kept where pushes, calls and signals overwrite it.
  ///
  /// Proves it for accesses at a known distance from rsp. The 128 bytes below rsp are the red zone: what's stored
  /// there holds until the next push, pop or call. Below them nothing holds.
  static let belowStackPointer = Rule(
    code: .belowStackPointer, title: "memory below rsp that isn't kept",
    summary: """
      Signal handlers run below the red zone, the 128 bytes below rsp, and calls and pushes overwrite that too \
      (System V ABI 3.2.2).
      """,
    proves: """
      Every access at a known distance from rsp lies above it or in the red zone, and what's read in the red zone \
      was stored there and not overwritten.
      """,
    cannotProve: """
      Nothing of accesses whose distance from rsp isn't known.
      """, interest: [.accessesMemory]
  ) { analysis, index, state, findings in
    let facts = analysis.graph.facts[index]
    let address = analysis.transfer.address(analysis.function.instructions[index], state)
    let stackPointer = state.stackPointer
    guard address.isStackAddress, address.kind == stackPointer.kind, address.number < stackPointer.number
    else {
      return
    }
    let below = stackPointer.number - address.number
    if below > 128 {
      findings.append(
        analysis.finding(
          .belowStackPointer, "memory \(below) bytes below rsp is accessed, where a signal's handler may run",
          at: index,
          notes: [.init("only the 128 bytes below rsp are left alone (System V ABI 3.2.2)")],
          remedy: "make room first: f.sub(rsp, …), or a local of the frame"))
      return
    }
    let bytes = Int(facts.traits.loadedBytes)
    guard bytes > 0, address.kind == .frame, !facts.interest.contains(.repeats),
      !state.written.contains(address.number..<address.number + bytes)
    else { return }
    findings.append(
      analysis.finding(
        .belowStackPointer, "memory \(below) bytes below rsp is read, where nothing is kept on some way here",
        at: index,
        notes: [
          .init("a push, pop or call since it was written has overwritten it, or nothing was written there")
        ],
        remedy: "keep it above rsp: in a local of the frame, or push it"))
  }
}
