import AsmProgram
import AsmX86

extension Rule {
  /// ASM009: nothing is kept where pushes, calls and signals overwrite it.
  ///
  /// Proves it for accesses at a known distance from rsp. The 128 bytes below rsp are the red zone: what's stored
  /// there holds until the next push, pop or call. Below them nothing holds; `or [m], 0` and `test`, which probe a stack
  /// that grows, may touch it.
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
      Nothing of accesses whose distance from rsp isn't known, nor of `or [m], 0` and `test`, which probe the stack.
      """, interest: [.accessesMemory]
  ) { analysis, place, state, findings in
    let written = state.written
    let stackPointer = state.stackPointer
    analysis.transfer.forEachAccess(place, state) { access in
      let address = access.address
      guard address.isStackAddress, address.kind == stackPointer.kind, address.number < stackPointer.number,
        !analysis.isProbe(place.instruction)
      else { return }
      let below = stackPointer.number - address.number
      let text = "memory \(counted: below, "byte") below rsp is"
      if below > 128 {
        findings.append(
          analysis.finding(
            .belowStackPointer, "\(text) accessed, where a signal's handler may run", at: place.index,
            notes: [.init("only the 128 bytes below rsp are left alone (System V ABI 3.2.2)")],
            remedy: "make room first: f.sub(rsp, …), or a local of the frame"))
      } else if access.loaded > 0, address.kind == .frame,
        !written.contains(address.number..<address.number + access.loaded)
      {
        findings.append(
          analysis.finding(
            .belowStackPointer, "\(text) read, where nothing is kept on some way here", at: place.index,
            notes: [
              .init(
                "a push, pop or call since it was written has overwritten it, or nothing was written there")
            ],
            remedy: "keep it above rsp: in a local of the frame, or push it"))
      }
    }
  }
}

extension FunctionAnalysis {
  /// Whether the instruction only touches memory, so that a stack that grows is mapped: `or [m], 0` and `test`.
  fileprivate func isProbe(_ instruction: Instruction) -> Bool {
    switch Forms.form(instruction.form).mnemonic {
    case "or": instruction.register0 == 0 && instruction.symbol == 0 && instruction.immediate == 0
    case "test": true
    default: false
    }
  }
}
