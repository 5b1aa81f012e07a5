import AsmProgram
import AsmPlatform
import AsmX86

extension Rule {
  /// ASM014: each argument of a system call is in its register, the fourth in r10.
  ///
  /// Proves for calls whose number is known that something was put in each register that the call looks at, on every
  /// path: what the prototype names, and of calls that do many things, like `fcntl` and `prctl`, what every command takes
  /// or, where it's a known number, the command given. Whether it's the right thing, ASM037 proves for statements.
  static let systemCallArgument = Rule(
    code: .systemCallArgument, title: "argument of a system call not set",
    summary: """
      The kernel takes the arguments from rdi, rsi, rdx, r10, r8 and r9. The fourth isn't in rcx, as a function's is: \
      syscall overwrites that (Intel SDM volume 2, SYSCALL).
      """,
    proves: """
      Each register in which the call's prototype has a parameter was set on every way there; of calls whose command \
      says which count, as open, fcntl, ioctl, prctl and futex, those that the command takes where it's a known number.
      """,
    cannotProve: """
      That the value is right (ASM037 compares those of statements), and anything of a call whose number isn't \
      known.
      """, interest: [.systemCall]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index), site.isKnown else { return }
    let fourth = UInt16.register(GeneralRegister.r10)
    let suspects = analysis.transfer.reads(of: site, state) & (state.unset | fourth & ~state.setSinceCall)
    guard suspects != 0, let call = site.call else { return }
    let parameters = call.parameters(on: analysis.platform)
    for (number, register) in GeneralRegister.systemCallArguments.enumerated() where suspects.has(register) {
      let name = analysis.name(register)
      let parameter = number < parameters.count ? parameters[number].name : "argument"
      let isMeant =
        register == GeneralRegister.r10 && analysis.isSetForNothing(GeneralRegister.rcx, before: place.index)
      let isStale = isMeant && !state.setSinceCall.has(register)
      guard state.unset.has(register) || isStale else { continue }
      var notes = [Diagnostic.Note("\(site.name) takes its \(parameter) in \(name)")]
      var remedy = "set \(name), or make the call by a statement: f.syscall(.\(call.name), …)"
      if isMeant {
        notes.append(.init("rcx was set, where a function's fourth argument is; syscall overwrites it"))
        remedy = "put the fourth argument of a system call in r10"
      }
      findings.append(
        analysis.finding(
          .systemCallArgument,
          "\(parameter), which \(site.title) takes in \(name), isn't set on some way here", at: place.index,
          notes: notes, remedy: remedy))
    }
  }
}

extension FunctionAnalysis {
  /// Whether the register is set behind the call before and not read from there to the instruction at `index`.
  func isSetForNothing(_ register: Int, before index: Int) -> Bool {
    guard let block = graph.block(of: index) else { return false }
    for earlier in (graph.blocks[block].instructions.lowerBound..<index).reversed() {
      let facts = graph.facts[earlier]
      if facts.reads.has(register) || facts.site >= 0 { return false }
      if facts.writes.has(register) { return true }
    }
    return false
  }

  /// Whether the call at `index` was written as a statement.
  func isStatement(_ index: Int) -> Bool { graph.facts[index].isStatementCall }
}
