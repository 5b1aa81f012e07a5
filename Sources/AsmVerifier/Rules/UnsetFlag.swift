import AsmProgram
import AsmX86

extension Rule {
  /// ASM007: no flag is read that means nothing.
  ///
  /// Proves it on every path for the six status flags: at a function's entry and behind the call of another object's
  /// function they mean nothing; behind one of the module, those that its instructions left undefined or unset; behind
  /// an instruction, those that the manual calls undefined. A shift by cl and a repeated comparison count as setting none,
  /// since rcx may be 0, unless it holds another number or a branch told that it doesn't hold 0.
  ///
  /// Warns of flags that a function of the module leaves by the way: wherever it returns, it has looked at them itself,
  /// or they come of clearing a register or moving rsp. What's forgotten is the test of its result.
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
      That it's the right flag. A callee of the module is taken to leave the flags as its instructions do, and to mean \
      those that it doesn't look at itself, another object's to leave none. A repeated comparison and a shift by cl set \
      none if rcx is 0: only a number in it, or a branch on it (jrcxz, or jz behind test rcx, rcx), tells that it isn't.
      """, interest: [.readsFlags]
  ) { analysis, place, state, findings in
    let unset = place.facts.flagsRead.intersection(.status).intersection(state.flags.unset)
    guard !unset.isEmpty else { return findLeft(place, state, analysis, &findings) }
    guard !analysis.keepsFlags(place.index) else { return }
    let mnemonic = analysis.mnemonic(place.index)
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

  /// Flags that a function of the module left, which had no more use for them.
  private static func findLeft(
    _ place: borrowing Place, _ state: borrowing MachineState, _ analysis: FunctionAnalysis,
    _ findings: inout [Finding]
  ) {
    let call = Int(state.flags.leftBy)
    guard call >= 0, let site = analysis.graph.site(of: call) else { return }
    let read = place.facts.flagsRead.intersection(state.flags.left).intersection(site.flagsSpent)
    guard !read.isEmpty, !analysis.keepsFlags(place.index) else { return }
    findings.append(
      analysis.finding(
        .unsetFlag,
        "\(analysis.mnemonic(place.index)) looks at \(read.description), which \(site.name) doesn't set for its callers",
        severity: .warning, at: place.index,
        notes: [
          analysis.note("\(site.name) is called here", at: call),
          .init("wherever it returns, it has looked at them itself, or they come of clearing a register"),
        ],
        remedy:
          "test what it returns: f.test(eax, eax); where flags are what it returns, set them there last: f.stc(), f.cmp(…)"
      ))
  }
}

extension FunctionAnalysis {
  /// Whether the instruction at `index` keeps the flags somewhere without looking at them.
  func keepsFlags(_ index: Int) -> Bool { ["pushf", "pushfq", "lahf"].contains(mnemonic(index)) }
}
