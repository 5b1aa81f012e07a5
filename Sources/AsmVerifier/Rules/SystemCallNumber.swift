import AsmProgram
import AsmPlatform
import AsmX86

extension Rule {
  /// ASM013: rax holds the number of a call of the platform at every `syscall`.
  ///
  /// Proves it where the number is set in the same run of instructions, or is a constant on all ways. Of a number that
  /// comes from elsewhere it says nothing.
  static let systemCallNumber = Rule(
    code: .systemCallNumber, title: "system call without a number of this system",
    summary: """
      The kernel takes eax for the number of the call. On macOS it has the class in bits 24 to 31: 2 for the calls \
      of BSD. Each call overwrites it with its result.
      """,
    proves: """
      Where the number is a constant, it's one of the platform's calls; and nothing that can't be one is in rax.
      """,
    cannotProve: """
      Nothing of numbers that are computed or loaded.
      """, interest: [.systemCall]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index), !site.isKnown else { return }
    let value = state[GeneralRegister.rax]
    var notes: [Diagnostic.Note] = []
    let message: String
    switch value.kind {
    case _ where state.unset.has(GeneralRegister.rax):
      message = "the number of the system call isn't set: nothing was put in eax on some way here"
    case .result:
      message = "eax holds the result of \(analysis.callTitle(value.number)), not the number of a system call"
      notes.append(analysis.note("that call is here", at: value.number))
    case .leftover, .frame, .inFrame, .aligned, .data, .inData, .length:
      message = "eax doesn't hold the number of a system call"
    case _ where !state.setSinceCall.has(GeneralRegister.rax):
      message =
        "the number of the system call isn't set again on some way here: eax holds what the last call returned"
    case .constant:
      guard let problem = problem(value.number, analysis.platform) else { return }
      message = problem
    case .unknown, .unproven, .product, .entry: return
    }
    findings.append(
      analysis.finding(
        .systemCallNumber, message, at: place.index, notes: notes,
        remedy: "make it by its name: f.syscall(.write, …), which sets the number of each system"))
  }

  private static func problem(_ number: Int, _ platform: Platform) -> String? {
    if KernelCalls.call(numbered: Int64(number), on: platform) != nil { return nil }
    if platform.errorConvention == .carryFlag, number >> 24 == 0 {
      let name = KernelCalls.call(numbered: Int64(number) + platform.systemCallBase, on: platform)?.name
      let meant = name.map { ", \($0)'s," } ?? ""
      return
        "the number \(number)\(meant) lacks the class 0x2000000, without which macOS ends the program (SIGSYS)"
    }
    return "\(platform.title) has no system call with the number \(number)"
  }
}

extension FunctionAnalysis {
  /// The system call at `index`, for messages.
  func callTitle(_ index: Int) -> String { graph.site(of: index)?.title ?? "a system call" }
}
