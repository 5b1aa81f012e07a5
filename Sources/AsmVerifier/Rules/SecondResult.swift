import AsmProgram
import AsmPlatform
import AsmX86

extension Rule {
  /// ASM019: the second result of `fork` and `pipe` is used as the platform returns it.
  ///
  /// On macOS rax is never 0 behind `fork`: the child has 1 in rdx. `pipe` returns its descriptors in rax and rdx there,
  /// and stores nothing. Reports a test of fork's rax for 0 there, and a call after which nothing looks at rdx. On Linux
  /// rdx stays what it was (ASM004 and ASM006 tell where it's read).
  static let secondResult = Rule(
    code: .secondResult, title: "second result of fork or pipe",
    summary: """
      XNU returns two values from fork and pipe: in the child of fork rax is its own number and rdx 1; pipe's \
      descriptors are in rax and rdx (kern_fork.c, sys_pipe.c).
      """,
    proves: """
      On macOS rdx is looked at behind fork and pipe before it's overwritten, and fork's rax isn't compared with 0.
      """,
    cannotProve: """
      That what's done with it is right; the statements do it right.
      """
  ) { analysis in
    guard analysis.platform.errorConvention == .carryFlag else { return [] }
    let calls = analysis.graph.facts.indices.filter {
      analysis.graph.facts[$0].traits.flow == .systemCall && analysis.isReached($0)
        && second(of: $0, analysis) != nil
    }
    guard !calls.isEmpty else { return [] }
    let used = analysis.liveness.places(of: calls, behindWhichIsLive: GeneralRegister.rdx)
    let forks = used.filter { second(of: $0, analysis) == .side }
    var findings = forks.isEmpty ? [] : comparisons(with: forks, analysis)
    for index in calls where !used.contains(index) {
      guard let site = analysis.graph.site(of: index) else { continue }
      let isFork = second(of: index, analysis) == .side
      findings.append(
        analysis.finding(
          .secondResult,
          isFork
            ? "nothing looks at rdx behind \(site.title), and on macOS only that tells the child from the parent"
            : "nothing looks at rdx behind \(site.title), and on macOS it's the end to write to",
          at: index,
          notes: [
            .init(
              isFork
                ? inTheChild
                : "macOS stores nothing: the descriptors are in rax and rdx (XNU, sys_pipe.c)")
          ],
          remedy: isFork
            ? forkRemedy
            : "make it by the statement f.syscall(.pipe, …), which stores both on both systems"))
    }
    return findings
  }

  private static func second(of index: Int, _ analysis: FunctionAnalysis) -> SystemCall.SecondResult? {
    analysis.graph.site(of: index)?.call?.secondResult(on: analysis.platform)
  }

  /// The branches that take rax 0 for the child.
  private static func comparisons(with forks: Set<Int>, _ analysis: FunctionAnalysis) -> [Finding] {
    var findings: [Finding] = []
    analysis.forEachState { place, state in
      let flags = state.flags
      guard place.facts.flagsRead.contains(.zero), flags.compared.kind == .result,
        forks.contains(flags.compared.number), flags.number == 0
      else { return }
      let mnemonic = analysis.mnemonic(place.index)
      findings.append(
        analysis.finding(
          .secondResult, "\(mnemonic) takes 0 for the child, and on macOS fork never returns it",
          at: place.index,
          notes: [analysis.note("fork is called here", at: flags.compared.number), .init(inTheChild)],
          remedy: forkRemedy))
    }
    return findings
  }

  private static let inTheChild =
    "in the child rax is its own process's number, not 0, and rdx is 1 (XNU, bsd_i386.c)"
  private static let forkRemedy =
    "make it by the statement f.syscall(.fork, onError: …), behind which rax is 0 in the child on both systems"
}
