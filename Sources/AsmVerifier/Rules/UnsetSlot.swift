import AsmProgram
import AsmX86

extension Rule {
  /// ASM011: no byte of the function's stack is read before it's written.
  ///
  /// Proves it on every path for reads at a known distance from rsp at entry. A call that may get a local's address,
  /// and a store with an index, count as writing all of that local; a system call as writing what its prototype says.
  static let unsetSlot = Rule(
    code: .unsetSlot, title: "memory of the stack read before it's written",
    summary: """
      A local holds what earlier calls left on the stack until something is stored in it.
      """,
    proves: """
      Every byte of the stack that's read at a known distance was written on every way there.
      """,
    cannotProve: """
      What a callee wrote through an address that it was given, and a store with an index, count as writing the \
      whole local.
      """, interest: [.accessesMemory]
  ) { analysis, index, state, findings in
    let facts = analysis.graph.facts[index]
    let bytes = Int(facts.traits.loadedBytes)
    guard bytes > 0, !facts.interest.contains(.repeats) else { return }
    let address = analysis.transfer.address(analysis.function.instructions[index], state)
    guard address.kind == .frame else { return }
    // Below rsp is ASM009's.
    if state.stackPointer.kind == .frame, address.number < state.stackPointer.number { return }
    let range = address.number..<address.number + bytes
    guard let missing = state.written.firstMissing(of: range) else { return }
    let name =
      analysis.transfer.slot(at: address.number).map { "the local \($0.name)" }
      ?? "the stack, \(-address.number) bytes below where rsp was at entry,"
    let part = missing == range.lowerBound ? "" : ", from its byte \(missing - range.lowerBound) on,"
    findings.append(
      analysis.finding(
        .unsetSlot, "\(bytes) bytes of \(name) are read\(part) before anything is stored there", at: index,
        notes: [.init("on some way here nothing has been written there")],
        remedy: "store something first: f.store(0, to: …), or f.clear(…) for all of it"))
  }
}
