import AsmProgram
import AsmX86

extension Rule {
  /// ASM033: what a repeated instruction takes is set for it.
  ///
  /// Reports rcx where it still holds what the function was given as a fourth argument though it never looks at its
  /// third, rdi or rsi where they hold a number too small for an address, and a negative count of a copy or a fill: a
  /// search that ends at what it finds may have one. What isn't set at all, ASM006 and ASM004 report.
  static let repeatSetup = Rule(
    code: .repeatSetup, level: .warning, title: "repeated instruction not set up",
    summary: """
      rep counts rcx down; movs and stos write to rdi, movs, lods and cmps read at rsi (Intel SDM volume 2, REP).
      """,
    proves: """
      rcx doesn't hold what no caller passed, nor a negative number for movs, stos and lods, and rdi and rsi no \
      numbers below 65,536, where rep uses them.
      """,
    cannotProve: """
      That the count is right.
      """
  ) { analysis in
    var findings: [Finding] = []
    guard analysis.graph.facts.contains(where: { $0.interest.contains(.repeats) }) else { return [] }
    analysis.forEachState { place, state in
      guard place.facts.interest.contains(.repeats) else { return }
      let count = state[GeneralRegister.rcx]
      let isParameter = analysis.function.contract.parameters != nil
      if count == .entry(GeneralRegister.rcx), !isParameter, !analysis.entryReads.has(GeneralRegister.rdx) {
        findings.append(
          analysis.finding(
            .repeatSetup, "the count in rcx isn't set: it holds what a fourth argument would be",
            severity: .warning, at: place.index,
            notes: [.init("\(analysis.function.name) doesn't look at its third argument, in rdx")],
            remedy: "set it: f.mov(ecx, …); where it's an argument, say so: f.parameters(…, rcx)"))
      } else if count.kind == .constant, count.number < 0, place.facts.traits.stringBytes.isCounted {
        // scas and cmps end where they find something: strlen begins with -1.
        findings.append(
          analysis.finding(
            .repeatSetup, "the count in rcx is \(count.number), which is 2⁶⁴ - \(-count.number)",
            severity: .warning, at: place.index,
            remedy: "put the number of elements in it"))
      }
      for register in [GeneralRegister.rdi, GeneralRegister.rsi] where place.facts.reads.has(register) {
        // What's mapped at a fixed address lies above the lowest 64 KiB, which both systems keep free.
        guard state[register].kind == .constant, state[register].number < 0x1_0000 else { continue }
        findings.append(
          analysis.finding(
            .repeatSetup,
            "\(analysis.name(register)) holds the number \(state[register].number), not an address",
            at: place.index,
            remedy: "put the address in it: f.lea(\(analysis.name(register)), …)"))
      }
    }
    return findings
  }
}
