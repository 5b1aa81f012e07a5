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
  ) { analysis, place, state, findings in
    guard analysis.function.entry != .start else { return }
    var isOverwritten = place.facts.interest.contains(.pushes) && pushesOver(place, state, analysis)
    if place.facts.interest.contains(.accessesMemory) {
      analysis.transfer.forEachAccess(place, state) { access in
        let address = access.address
        if access.stored > 0, address.kind == .frame, address.number < 8, address.number + access.stored > 0 {
          isOverwritten = true
        }
      }
    }
    let isCallers = storesAtCallersReturnAddress(place, state, analysis)
    guard isOverwritten || isCallers else { return }
    let whose = isCallers ? "\(analysis.function.name)'s caller" : analysis.function.name
    findings.append(
      analysis.finding(
        .returnAddress, "the return address of \(whose) is overwritten", at: place.index,
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
    _ place: borrowing Place, _ state: borrowing MachineState, _ analysis: FunctionAnalysis
  ) -> Bool {
    guard place.facts.traits.storedBytes > 0, place.instruction.base == Register.rbp.rawValue,
      place.instruction.index == 0,
      state[GeneralRegister.rbp] == .entry(GeneralRegister.rbp),
      analysis.function.contract.parameters?.contains(where: { $0.full == .rbp }) != true,
      let offset = analysis.transfer.offset(place.instruction)
    else { return false }
    return offset < 16 && offset + Int(place.facts.traits.storedBytes) > 8
  }

  /// Whether something else is pushed where the return address was popped.
  private static func pushesOver(
    _ place: borrowing Place, _ state: borrowing MachineState, _ analysis: FunctionAnalysis
  ) -> Bool {
    let stackPointer = state.stackPointer
    guard stackPointer.kind == .frame, stackPointer.number == 8 else { return false }
    switch place.facts.traits.role {
    case .pushNumber: return true
    case .push:
      let register = Register(rawValue: place.instruction.register0).generalNumber
      return state[register].isTracked
    default: return false
    }
  }
}
