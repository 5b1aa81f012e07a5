import AsmProgram
import AsmX86

extension Rule {
  /// ASM021: of an argument of 32 bits only those are read.
  ///
  /// Knows the width of parameters that the contract names: `f.parameters(edi)`.
  static let wideArgument = Rule(
    code: .wideArgument, title: "64 bits read of an argument that has 32",
    summary: """
      A caller sets the bits of an argument's type; above them its register may hold anything (System V ABI 3.2.3).
      """,
    proves: """
      No instruction reads more bits of a parameter than the contract gives it.
      """,
    cannotProve: """
      Nothing of functions whose contract doesn't name its parameters, nor of results.
      """, interest: [.readsRegister]
  ) { analysis, index, state, findings in
    guard let parameters = analysis.function.contract.parameters else { return }
    let facts = analysis.graph.facts[index]
    guard facts.wideReads != 0, facts.traits.role != .move, facts.traits.role != .store, facts.site < 0 else {
      return
    }
    for register in parameters where register.isGeneral && register.bits < 64 {
      let number = register.generalNumber
      guard facts.wideReads.has(number), state[number] == .entry(number) else { continue }
      findings.append(
        analysis.finding(
          .wideArgument,
          "all 64 bits of \(analysis.name(number)) are read, and the parameter \(register.name) has \(register.bits)",
          at: index,
          notes: [.init("above them there may be anything", at: analysis.function.contract.location)],
          remedy:
            "extend it first: f.mov(\(Register(rawValue: register.full.rawValue + 16).name), \(Register(rawValue: register.full.rawValue + 16).name)) for an unsigned one, f.movsxd for a signed one"
        ))
    }
  }
}
