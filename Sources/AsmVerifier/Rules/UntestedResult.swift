import AsmPlatform
import AsmProgram
import AsmX86

extension Rule {
  /// ASM017: the result of a system call that can fail is tested before it's used, and on every way out.
  ///
  /// Follows the result through registers and the stack, and what branches tell of it: on Linux that it's negative, on
  /// macOS the carry flag. An error where it's passed to another call, or used as an address, while it may be an error
  /// number; a warning where it's never tested. `.ignored(because:)` says that it doesn't matter. Passing it to a
  /// function, storing it in memory other than the stack, and on Linux returning it, leave the test to others.
  static let untestedResult = Rule(
    code: .untestedResult, title: "result of a system call not tested",
    summary: """
      Every system call that can fail does one day; an error number used as a descriptor, a length or an address \
      makes that the wrong place to look.
      """,
    proves: """
      On every way from a system call that can fail to where its result is an argument of another or an address, to the \
      function's end, and to the same call again, something told errors from results.
      """,
    cannotProve: """
      That the error is dealt with rightly. A result that's handed to a function, stored in memory other than the \
      stack, or on Linux returned, is taken to be tested there. A number that isn't known makes the call one that \
      can't be followed.
      """, interest: [.systemCall, .leaves, .calls, .accessesMemory]
  ) { analysis, place, state, findings in
    if state.results.isEmpty { return }
    if place.facts.interest.contains(.accessesMemory) {
      noteAddress(place.instruction.base, place, state, analysis, &findings)
      noteAddress(place.instruction.index, place, state, analysis, &findings)
    }
    guard place.facts.traits.flow != .next else { return }
    let site = analysis.graph.site(of: place.index)
    var isReported: [Int] = []
    if let site, place.facts.traits.flow == .systemCall {
      isReported = uses(by: site, place.index, state, analysis, &findings)
    }
    var open = state.results.untested.filter { !isReported.contains($0) }
    switch place.facts.traits.flow {
    case .return, .jump, .branch, .call, .indirectCall:
      guard place.facts.traits.flow == .return || site.map({ $0.kind != .systemCall }) == true else { return }
      if place.facts.traits.flow == .call || place.facts.traits.flow == .indirectCall {
        guard site?.comesBack == false else { return }
      }
      // On Linux the result itself tells, and the caller may test it.
      if analysis.platform.errorConvention == .negativeErrno {
        open.removeAll { state[GeneralRegister.rax] == .result(of: $0) }
      }
    case .systemCall:
      guard site?.comesBack == false || open.contains(place.index) else { return }
      if site?.comesBack != false { open = [place.index] }
    default: return
    }
    for call in open where !isKnown(call, analysis, findings) {
      findings.append(
        analysis.finding(
          .untestedResult, "the result of \(analysis.callTitle(call)) isn't tested", severity: .warning,
          at: call,
          notes: [analysis.note("on some way to here it may be an error", at: place.index)], remedy: remedy))
    }
  }

  private static let remedy =
    "test it, as f.syscall(…, onError: …) does, or say why not: .ignored(because: …)"

  private static func isKnown(_ call: Int, _ analysis: FunctionAnalysis, _ findings: [Finding]) -> Bool {
    let location = analysis.location(call)
    return findings.contains { finding in
      guard finding.code == .untestedResult else { return false }
      // Told of the call itself, or of a use of its result.
      return finding.instruction == call && finding.diagnostic.severity == .warning
        || finding.diagnostic.severity == .error && finding.diagnostic.notes.first?.location == location
    }
  }

  /// Memory at a result that may be an error: `register` is part of its address, 0 for none.
  private static func noteAddress(
    _ register: UInt8, _ place: borrowing Place, _ state: borrowing MachineState,
    _ analysis: FunctionAnalysis,
    _ findings: inout [Finding]
  ) {
    guard register != 0, register <= 16 else { return }
    let value = state[Int(register) - 1]
    guard value.kind == .result, let outcomes = state.results[value.number], outcomes.contains(.error),
      !isKnown(value.number, analysis, findings)
    else { return }
    let which = outcomes.subtracting(.tested) == .error ? "is an error here" : "may be an error"
    findings.append(
      analysis.finding(
        .untestedResult,
        "the result of \(analysis.callTitle(value.number)) is part of an address, and \(which)",
        at: place.index,
        notes: [analysis.note("\(analysis.callTitle(value.number)) is made here", at: value.number)],
        remedy: remedy))
  }

  /// Arguments of a system call that may be errors.
  private static func uses(
    by site: CallSite, _ index: Int, _ state: borrowing MachineState, _ analysis: FunctionAnalysis,
    _ findings: inout [Finding]
  ) -> [Int] {
    var reported: [Int] = []
    for register in analysis.transfer.reads(of: site, state).registers {
      let value = state[register]
      guard value.kind == .result, let outcomes = state.results[value.number], outcomes.contains(.error),
        !reported.contains(value.number)
      else { continue }
      reported.append(value.number)
      let which = outcomes.subtracting(.tested) == .error ? "is an error here" : "may be an error"
      findings.append(
        analysis.finding(
          .untestedResult,
          "\(site.title) is given the result of \(analysis.callTitle(value.number)), which \(which)",
          at: index,
          notes: [
            analysis.note("\(analysis.callTitle(value.number)) is made here", at: value.number),
            .init("it's passed in \(analysis.name(register))"),
          ], remedy: remedy))
    }
    return reported
  }
}
