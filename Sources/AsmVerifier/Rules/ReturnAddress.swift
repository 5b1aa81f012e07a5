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
      No store at a known distance from rsp at entry overwrites the return address, nor one by the caller's rbp the \
      caller's.
      """,
    cannotProve: """
      Nothing of stores through an index or through addresses that came from elsewhere.
      """, interest: [.accessesMemory, .pushes]
  ) { analysis, index, state, findings in
    guard analysis.function.entry != .start else { return }
    let facts = analysis.graph.facts[index]
    var isOverwritten = facts.interest.contains(.pushes) && pushesOver(index, facts, state, analysis)
    if facts.interest.contains(.accessesMemory) {
      analysis.transfer.forEachAccess(analysis.function.instructions[index], facts, state) { access in
        let address = access.address
        if access.stored > 0, address.kind == .frame, address.number < 8, address.number + access.stored > 0 {
          isOverwritten = true
        }
      }
    }
    let isCallers = storesAtCallersReturnAddress(index, facts, state, analysis)
    guard isOverwritten || isCallers else { return }
    let whose = isCallers ? "\(analysis.function.name)'s caller" : analysis.function.name
    findings.append(
      analysis.finding(
        .returnAddress, "the return address of \(whose) is overwritten", at: index,
        notes: [
          .init(
            isCallers
              ? "rbp holds the caller's value here; above where it points the caller's return address lies"
              : "it lies where rsp was at the function's entry; ret takes it from there")
        ],
        remedy: "store below it: in a local of the frame"))
  }

  /// Whether something is stored above where rbp points while that's the caller's.
  private static func storesAtCallersReturnAddress(
    _ index: Int, _ facts: InstructionFacts, _ state: borrowing MachineState, _ analysis: FunctionAnalysis
  ) -> Bool {
    let instruction = analysis.function.instructions[index]
    guard facts.traits.storedBytes > 0, instruction.base == Register.rbp.rawValue, instruction.index == 0,
      state[GeneralRegister.rbp] == .entry(GeneralRegister.rbp),
      analysis.function.contract.parameters?.contains(where: { $0.full == .rbp }) != true,
      let offset = analysis.transfer.offset(instruction)
    else { return false }
    return offset < 16 && offset + Int(facts.traits.storedBytes) > 8
  }

  /// Whether something else is pushed where the return address was popped.
  private static func pushesOver(
    _ index: Int, _ facts: InstructionFacts, _ state: borrowing MachineState, _ analysis: FunctionAnalysis
  ) -> Bool {
    let stackPointer = state.stackPointer
    guard stackPointer.kind == .frame, stackPointer.number == 8 else { return false }
    switch facts.traits.role {
    case .pushNumber: return true
    case .push:
      let register = Register(rawValue: analysis.function.instructions[index].register0).generalNumber
      return state[register].isTracked
    default: return false
    }
  }
}
