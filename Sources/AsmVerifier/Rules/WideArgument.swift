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
      Nothing of functions whose contract doesn't name its parameters, nor of results; of one of 8 bits not whether 16 are \
      read.
      """, interest: [.readsRegister]
  ) { analysis, place, state, findings in
    guard let parameters = analysis.function.contract.parameters else { return }
    guard place.facts.site < 0, place.facts.traits.role != .move, place.facts.traits.role != .store,
      place.facts.traits.role != .exchangeWithMemory
    else {
      return
    }
    for register in place.facts.reads.registers {
      let value = state[register]
      guard value.kind == .entry,
        let parameter = parameters.first(where: { $0.isGeneral && $0.generalNumber == value.number })
      else { continue }
      let isWide =
        place.facts.wideReads.has(register)
        || register == GeneralRegister.rcx && place.facts.interest.contains(.repeats)
      let bits = isWide ? 64 : place.facts.narrowReads.has(register) ? 0 : 32
      // `movzx` and `movsxd` read no more than there is.
      guard parameter.bits < bits else { continue }
      findings.append(
        analysis.finding(
          .wideArgument,
          "\(isWide ? "all 64" : "32") bits of \(analysis.name(register)) are read, and the parameter \(parameter.name) has \(parameter.bits)",
          at: place.index,
          notes: [.init("above them there may be anything", at: analysis.function.contract.location)],
          remedy: remedy(for: parameter)))
    }
  }

  private static func remedy(for parameter: Register) -> String {
    let full = Register(general: parameter.generalNumber).name
    let narrow = Register(general: parameter.generalNumber, bits: 32).name
    return parameter.bits == 32
      ? "extend it first: f.mov(\(narrow), \(narrow)) for an unsigned one, f.movsxd(\(full), \(narrow)) for a signed one"
      : "extend it first: f.movzx(\(narrow), \(parameter.name)) for an unsigned one, f.movsx(\(full), \(parameter.name)) for a signed one"
  }
}
