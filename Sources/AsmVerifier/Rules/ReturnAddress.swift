import AsmProgram
import AsmX86

extension Rule {
  /// ASM012: the return address stays what it is.
  ///
  /// Proves it for stores at a known distance from rsp at entry.
  static let returnAddress = Rule(
    code: .returnAddress, title: "return address overwritten",
    summary: """
      The eight bytes to which rsp points at a function's entry are where ret goes.
      """,
    proves: """
      No store at a known distance from rsp at entry overwrites the return address.
      """,
    cannotProve: """
      Nothing of stores through an index or through addresses that came from elsewhere.
      """, interest: [.accessesMemory]
  ) { analysis, index, state, findings in
    guard analysis.function.entry != .start else { return }
    let bytes = Int(analysis.graph.facts[index].traits.storedBytes)
    guard bytes > 0 else { return }
    let address = analysis.transfer.address(analysis.function.instructions[index], state)
    guard address.kind == .frame, address.number < 8, address.number + bytes > 0 else { return }
    findings.append(
      analysis.finding(
        .returnAddress, "the return address of \(analysis.function.name) is overwritten", at: index,
        notes: [.init("it lies where rsp was at the function's entry; ret takes it from there")],
        remedy: "store below it: in a local of the frame"))
  }
}
