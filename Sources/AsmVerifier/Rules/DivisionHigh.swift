import AsmProgram
import AsmX86

extension Rule {
  /// ASM022: the upper half of a dividend is set on purpose.
  ///
  /// Reports a `div` or `idiv` where rdx still holds an argument, an address or the result of a call. A register that
  /// some instruction computed counts as set on purpose.
  static let divisionHigh = Rule(
    code: .divisionHigh, level: .warning, title: "division with rdx from before",
    summary: """
      div and idiv divide rdx:rax, not rax: a quotient that doesn't fit then ends the program with SIGFPE (Intel \
      SDM volume 2, DIV).
      """,
    proves: """
      rdx isn't an argument, an address, a length or the result of a call where div or idiv takes it for the upper \
      half of the dividend.
      """,
    cannotProve: """
      That the quotient fits: what an instruction computed counts as meant.
      """, interest: [.divides]
  ) { analysis, index, state, findings in
    let value = state[GeneralRegister.rdx]
    let what: String
    switch value.kind {
    case .entry where !state.unset.has(GeneralRegister.rdx):
      what = value.number == GeneralRegister.rdx ? "still holds an argument" : "holds an argument"
    case .frame, .aligned, .data, .inData: what = "holds an address"
    case .length: what = "holds a length"
    case .result: what = "holds the result of \(analysis.callTitle(value.number))"
    case .constant where value.number != 0 && value.number != -1: what = "holds \(value.number)"
    default: return
    }
    let mnemonic = Forms.form(analysis.function.instructions[index].form).mnemonic
    let isSigned = mnemonic == "idiv"
    findings.append(
      analysis.finding(
        .divisionHigh, "\(mnemonic) divides rdx:rax, and rdx \(what)", severity: .warning, at: index,
        notes: [.init("a quotient that doesn't fit ends the program")],
        remedy: isSigned
          ? "extend the sign of rax first: f.cqo(), f.cdq() for eax" : "clear it first: f.xor(edx, edx)"))
  }
}
