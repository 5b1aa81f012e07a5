import AsmProgram
import AsmX86

extension Rule {
  /// ASM022: the upper half of a dividend is set on purpose.
  ///
  /// Reports a `div` or `idiv` where rdx still holds an argument, an address, a number or the result of a call, `idiv`
  /// behind `xor edx, edx` and `div` behind `cdq` or `cqo`, and a remainder that was forgotten there: rax is still the
  /// quotient, or the remainder was read as a result; and the sign of another width than the division's. What another
  /// instruction computed counts as meant, another argument that was moved there, and a number where rax holds one too.
  static let divisionHigh = Rule(
    code: .divisionHigh, level: .warning, title: "division with rdx from before",
    summary: """
      div and idiv divide rdx:rax, not rax: a quotient that doesn't fit then ends the program with SIGFPE (Intel \
      SDM volume 2, DIV).
      """,
    proves: """
      rdx isn't the third argument, an address, a length, a number or the result of a call where div or idiv takes it for the \
      upper half of the dividend; it's no sign for div, and no 0 for idiv nor the sign of another width, nor the \
      remainder of a division whose \
      quotient is the lower half, or whose remainder was read before.
      """,
    cannotProve: """
      That the quotient fits: what an instruction computed counts as meant.
      """, interest: [.divides]
  ) { analysis, place, state, findings in
    let mnemonic = analysis.mnemonic(place.index)
    let isSigned = mnemonic == "idiv"
    let isNarrow =
      place.instruction.register0 != 0
      ? Register(rawValue: place.instruction.register0).bits == 32
      : place.facts.traits.loadedBytes == 4
    let (high, low) = isNarrow ? ("edx", "eax") : ("rdx", "rax")
    var notes = [Diagnostic.Note("a quotient that doesn't fit ends the program")]
    let what: String
    if let content = content(of: state, isSigned, low, analysis) {
      what = content
    } else if let division = analysis.remainders.forgotten(at: place.index) {
      what = "still holds a remainder on some way here"
      notes.insert(
        analysis.note(
          division == place.index ? "its own, of the round before" : "of this division", at: division),
        at: 0)
    } else {
      return
    }
    findings.append(
      analysis.finding(
        .divisionHigh, "\(mnemonic) divides \(high):\(low), and \(high) \(what)", severity: .warning,
        at: place.index, notes: notes,
        remedy: isSigned
          ? "extend the sign of \(low) first: f.\(isNarrow ? "cdq" : "cqo")()"
          : "clear it first: f.xor(edx, edx)"))
  }

  /// What rdx holds that nobody means for the upper half of a dividend; nil where it may be meant.
  private static func content(
    of state: borrowing MachineState, _ isSigned: Bool, _ low: String, _ analysis: FunctionAnalysis
  ) -> String? {
    let value = state[GeneralRegister.rdx]
    let isComputed = state[GeneralRegister.rax].kind != .constant
    switch value.kind {
    case .entry where !state.unset.has(GeneralRegister.rdx):
      // Who says that rax is a parameter means both.
      if analysis.function.contract.parameters?.contains(where: { $0.full == .rax }) == true { return nil }
      if value.number == GeneralRegister.rdx { return "still holds an argument" }
      // Another argument was put there on purpose.
      return value == state[GeneralRegister.rax] ? "holds the same argument as \(low)" : nil
    case .frame, .inFrame, .aligned, .data, .inData: return "holds an address"
    case .length: return "holds a length"
    case .result: return "holds the result of \(analysis.callTitle(value.number))"
    case .constant where value.number == 0:
      return isSigned && isComputed ? "holds 0, whatever the sign of \(low)" : nil
    case .constant where isComputed && !(isSigned && value.number == -1): return "holds \(value.number)"
    case .product where analysis.graph.facts[value.number].traits.kind.contains(.extendsSign):
      return isSigned ? otherWidth(value.number, state, low, analysis) : "holds the sign of \(low)"
    default: return nil
    }
  }

  /// What's wrong with the sign that the instruction at `extension` made for a division of another width.
  private static func otherWidth(
    _ extension: Int, _ state: borrowing MachineState, _ low: String, _ analysis: FunctionAnalysis
  ) -> String? {
    let mnemonic = analysis.mnemonic(`extension`)
    switch (mnemonic, low) {
    case ("cdq", "rax"): return "holds the sign of eax, in 32 bits"
    case ("cwd", _): return "holds the sign of ax, in 16 bits"
    case ("cqo", "eax"):
      // Right where eax's sign was extended to rax, or where what's in eax can't be negative.
      let value = state[GeneralRegister.rax]
      guard value.isA(.product) else { return nil }
      switch analysis.graph.facts[value.number].traits.role {
      case .moveNarrow, .loadNarrow:
        return "holds the sign of rax, of which \(analysis.mnemonic(value.number)) cleared the upper half"
      default: return nil
      }
    default: return nil
    }
  }
}
