import AsmProgram
import AsmX86

extension Rule {
  /// ASM007: no flag is read that means nothing.
  ///
  /// Proves it on every path for the six status flags: at a function's entry and behind the call of another object's
  /// function they mean nothing; behind one of the module, those that its instructions left undefined or unset; behind
  /// an instruction, those that the manual calls undefined. A shift by cl counts as setting none, since cl may be 0.
  static let unsetFlag = Rule(
    code: .unsetFlag, title: "flag read that means nothing",
    summary: """
      A branch, setcc, cmovcc, adc or sbb looks at flags. They mean something only behind an instruction that the \
      manual says sets them; calls and many instructions leave them undefined.
      """,
    proves: """
      Every status flag that an instruction looks at was given a meaning on every way there.
      """,
    cannotProve: """
      That it's the right flag. A callee of the module is taken to leave the flags as its instructions do, another \
      object's to leave none.
      """, interest: [.readsFlags]
  ) { analysis, place, state, findings in
    let unset = place.facts.flagsRead.intersection(.status).intersection(state.flags.unset)
    guard !unset.isEmpty else { return }
    let mnemonic = analysis.mnemonic(place.index)
    // They keep the flags without looking at them.
    guard !["pushf", "pushfq", "lahf"].contains(mnemonic) else { return }
    let cause = Int(state.flags.unsetBy)
    var notes: [Diagnostic.Note]
    if cause < 0 {
      notes = [
        .init(
          "at the entry of \(analysis.function.name) the flags mean nothing", at: analysis.function.location)
      ]
    } else if let site = analysis.graph.site(of: cause) {
      notes = [analysis.note("the call of \(site.title) left it so", at: cause)]
    } else {
      let name = analysis.mnemonic(cause)
      notes = [analysis.note("\(name) left it undefined", at: cause)]
    }
    notes.append(.init("on some way here no instruction behind that sets it"))
    findings.append(
      analysis.finding(
        .unsetFlag,
        "\(mnemonic) looks at \(unset.description), which mean\(unset.rawValue.nonzeroBitCount == 1 ? "s" : "") nothing here",
        at: place.index, notes: notes, remedy: "put the cmp or test right before it"))
  }
}
