import AsmProgram
import AsmX86

extension Rule {
  /// ASM030: what's put in a register, or in the flags by `cmp` and `test`, is looked at.
  ///
  /// Follows registers and flags backward from where they're read. Loads, which may fault, aren't reported, nor what
  /// sets up rbp, clears a register before `setcc`, or only pads. Flags that are there at a return may be meant for a
  /// caller: those of `cmp`, `test` and the like always, those of a sum in a register that nobody reads only where a
  /// caller in the module looks at flags, or the function returns nothing in rax.
  static let deadStore = Rule(
    code: .deadStore, level: .warning, title: "value that nobody looks at",
    summary: """
      A register that's overwritten before anything reads it was set for nothing, or the wrong register is read later.
      """,
    proves: """
      What register instructions put in general registers, and cmp and test in the flags, is looked at on some way.
      """,
    cannotProve: """
      Loads, vector registers, memory, and values that a callee of another object might look at aren't reported.
      """
  ) { analysis in
    var findings: [Finding] = []
    let liveness = analysis.liveness
    for (number, block) in analysis.graph.blocks.enumerated() where analysis.solution.isReached(number) {
      var live = liveness.atEnd(of: number)
      // What's written from here to the return, if the block ends so.
      var overwritten: UInt16 = block.exit == .returns ? 0 : ~0
      for index in block.instructions.reversed() {
        let facts = analysis.graph.facts[index]
        // A register that's cleared before the function is left keeps nothing from its caller to see.
        let wipes = facts.traits.role == .clear && facts.writes & overwritten == 0
        if facts.traits.kind.contains(.isPure), !facts.isAddedByStatement, !wipes,
          isDead(index, facts, live, analysis)
        {
          findings.append(finding(index, facts, analysis))
        }
        overwritten |= facts.site < 0 ? facts.writes : ~0
        liveness.goBack(over: facts, index, &live)
      }
    }
    return findings
  }

  private static func isDead(
    _ index: Int, _ facts: InstructionFacts, _ live: Liveness.Live, _ analysis: FunctionAnalysis
  ) -> Bool {
    guard facts.writes & live.registers == 0, facts.flagsChanged.isDisjoint(with: live.flags) else {
      return false
    }
    if !facts.flagsChanged.isDisjoint(with: live.returned), isForFlags(facts) || analysis.mayMeanFlags {
      return false
    }
    guard facts.writes != 0 || !facts.flagsChanged.isEmpty else { return false }
    // What gets a debugger to stop there (the psABI, 3.4.1): in _start, and where a thread begins.
    if facts.writes == .register(GeneralRegister.rbp),
      analysis.function.entry == .start || facts.traits.role == .clear
    {
      return false
    }
    let rsp = UInt16.register(GeneralRegister.rsp)
    guard facts.writes & rsp == 0 else { return false }
    let instruction = analysis.function.instructions[index]
    if facts.traits.role == .move {
      // `mov rbp, rsp` is for debuggers too; `mov rdi, rdi` is a mark.
      if instruction.register0 == Register.rbp.rawValue && instruction.register1 == Register.rsp.rawValue {
        return false
      }
      if instruction.register0 == instruction.register1 { return false }
    }
    return true
  }

  /// Whether the flags may be all that's wanted of the instruction: it changes nothing else, carries on what another one
  /// began, or wipes a register.
  private static func isForFlags(_ facts: InstructionFacts) -> Bool {
    facts.writes == 0 || !facts.flagsRead.isEmpty || facts.traits.role == .clear
  }

  private static func finding(_ index: Int, _ facts: InstructionFacts, _ analysis: FunctionAnalysis)
    -> Finding
  {
    let mnemonic = analysis.mnemonic(index)
    let names = facts.writes.registers.map(analysis.name).joined(separator: ", ")
    return analysis.finding(
      .deadStore,
      names.isEmpty
        ? "nobody looks at the flags that \(mnemonic) sets"
        : "nobody looks at what \(mnemonic) puts in \(names)",
      severity: .warning, at: index,
      notes: names.isEmpty
        ? [] : [.init("on every way from here it's overwritten, or the function is left, before it's read")],
      remedy:
        "leave it out, or read \(names.isEmpty ? "them" : "it") before the next instruction that changes \(names.isEmpty ? "flags" : "it")"
    )
  }
}

extension FunctionAnalysis {
  /// Whether the flags that the function leaves may be what it says by them: some caller in the module looks at flags
  /// behind a call of it, or it returns nothing in rax.
  fileprivate var mayMeanFlags: Bool {
    flagsAreRead()
      || !exits.contains { exit in
        !exit.isTailCall && !exit.end.state.unset.has(GeneralRegister.rax)
          && exit.end.state[GeneralRegister.rax] != .entry(GeneralRegister.rax)
      }
  }
}
