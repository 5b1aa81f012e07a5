import AsmX86

extension Rule {
  /// ASM001: rsp is a multiple of 16 at every call.
  ///
  /// Proves it for every call at which rsp is a known distance from its value at the function's entry (where
  /// rsp + 8 is a multiple of 16; in `_start`, rsp itself) or from where `and` rounded it down. Says nothing
  /// where the distance isn't known: behind `sub rsp, rax`, or where paths meet at unequal depths, which
  /// ASM002 reports; nor of calls of the function's own labels: what runs there isn't followed (ASM035).
  static let stackAlignment = Rule(
    code: .stackAlignment, title: "stack misaligned at a call",
    summary: """
      rsp must be a multiple of 16 where a function is called (System V ABI 3.2.2); compilers rely on it, and \
      the callee faults at its first aligned access to a vector on the stack.
      """,
    proves: """
      Every call is aligned at which rsp is a known distance from its value at the function's entry, or from where \
      `and` rounded it down.
      """,
    cannotProve: """
      Nothing where the distance isn't known: behind `sub rsp, rax`, or where paths meet at unequal depths, which \
      ASM002 reports; nor of a call of the function's own label. It's asked at calls of the program's functions too, \
      whether they'd notice or not.
      """
  ) { analysis in
    analysis.calls.compactMap { call in
      guard let residue = analysis.transfer.residue(of: call.stackPointer), residue != 0,
        let site = analysis.graph.site(of: call.instruction), site.kind != .nextInstruction,
        site.kind != .local
      else { return nil }
      var notes = [
        Diagnostic.Note(
          "rsp must be a multiple of 16 where a function is called (System V ABI 3.2.2): the callee may fault at "
            + "an aligned access to its stack")
      ]
      if let move = call.stackMove {
        notes.append(.init("rsp was moved here last", at: analysis.location(move)))
      }
      return Finding(
        code: .stackAlignment,
        diagnostic: Diagnostic(
          "the stack is misaligned at the call of \(site.title): rsp is \(residue) bytes above a multiple of 16",
          notes: notes,
          remedy: residue == 8
            ? "take 8 bytes more before the call and give them back behind it, or keep the value in a local of the frame"
            : "take \(residue) bytes more before the call and give them back behind it",
          at: analysis.location(call.instruction)),
        function: analysis.function.name, instruction: call.instruction)
    }
  }
}

extension CallSite {
  /// What's called, for messages.
  var title: String {
    switch kind {
    case .systemCall: name.isEmpty ? "a system call" : "the system call \(name)"
    case .indirect: "a function by its address"
    case .function, .external, .local, .nextInstruction: name
    }
  }
}
