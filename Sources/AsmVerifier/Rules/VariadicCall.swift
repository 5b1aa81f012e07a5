import AsmProgram
import AsmPlatform
import AsmX86

extension Rule {
  /// ASM020: al tells at the call of a variadic C function how many vector registers hold arguments.
  ///
  /// Knows the variadic functions of the C library that programs call by name, and those that statements call with
  /// `CFunction(…, variadic: true)`.
  static let variadicCall = Rule(
    code: .variadicCall, title: "al not set for a variadic function",
    summary: """
      A function with a variable number of arguments takes al for an upper bound of the vector registers that hold \
      some (System V ABI 3.5.7), and saves as many.
      """,
    proves: """
      At calls of the C library's variadic functions al was set since the call before, to a number that goes with \
      the vector registers that were set. Where what's there was computed for something else, or a call overwrote the \
      vector registers that it counts, it warns.
      """,
    cannotProve: """
      Only functions are known whose names are on its list; vector registers count as arguments that were set since the \
      call before and not read since.
      """, interest: [.calls, .leaves]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index), site.kind == .external,
      variadic.contains(site.name)
    else { return }
    guard let problem = problem(place, state, site, analysis) else { return }
    findings.append(
      analysis.finding(
        .variadicCall, problem.message, severity: problem.severity, at: place.index,
        notes: problem.notes + [
          .init("al is the number of vector registers with arguments (System V ABI 3.5.7)")
        ],
        remedy:
          "set it: f.xor(eax, eax) for none; f.call(CFunction(\"\(site.name)\", variadic: true), …, vectorArguments: n) does"
      ))
  }

  private struct Problem {
    var message: String
    var severity = Diagnostic.Severity.error
    var notes: [Diagnostic.Note] = []
  }

  /// What's wrong with al at the call; nil for nothing.
  private static func problem(
    _ place: borrowing Place, _ state: borrowing MachineState, _ site: CallSite, _ analysis: FunctionAnalysis
  ) -> Problem? {
    let value = state[GeneralRegister.rax]
    if state.unset.has(GeneralRegister.rax) || !state.setSinceCall.has(GeneralRegister.rax) {
      return Problem(message: "al isn't set at the call of \(site.name), which is variadic")
    }
    guard value.kind == .constant else { return computed(value, site, analysis) }
    let said = value.number & 0xff
    let passed = (state.vectorsSetSinceCall & 0xff).nonzeroBitCount
    if said > 8 {
      return Problem(
        message: "al says that \(said) vector registers hold arguments of \(site.name); at most 8 do")
    }
    let what =
      switch said {
      case 0: "no vector register holds an argument"
      case 1: "one vector register holds an argument"
      default: "\(said) vector registers hold arguments"
      }
    // 8 is the upper bound of those who don't count.
    if (1..<8).contains(said), state.unsetVectors & 1 != 0 {
      let call = Int(state.unsetVectorsBy)
      return Problem(
        message:
          "al says that \(what) of \(site.name), and \(call < 0 ? "nothing was put in xmm0" : "a call overwrote xmm0")",
        severity: .warning, notes: call < 0 ? [] : [analysis.note("overwritten here", at: call)])
    }
    guard said < passed else { return nil }
    return Problem(
      message:
        "al says that \(what) of \(site.name), and \(passed == 1 ? "one was" : "\(passed) were") set for it")
  }

  /// Where an instruction computed what's in rax, nobody thought of al.
  private static func computed(_ value: Value, _ site: CallSite, _ analysis: FunctionAnalysis) -> Problem? {
    switch value.kind {
    case .product:
      // A number too large to be followed, or what was put in al alone.
      let facts = analysis.graph.facts[value.number]
      guard facts.traits.role != .number, !facts.partialWrites.has(GeneralRegister.rax), facts.site < 0 else {
        return nil
      }
      return Problem(
        message:
          "al holds a part of what \(analysis.mnemonic(value.number)) put in rax, at the call of \(site.name), which is variadic",
        severity: .warning, notes: [analysis.note("put there here", at: value.number)])
    case .frame, .inFrame, .data, .inData, .length:
      return Problem(
        message:
          "al holds a part of \(value.kind == .length ? "a length" : "an address"), at the call of \(site.name), which is variadic",
        severity: .warning)
    default: return nil
    }
  }

  private static let variadic: Set<String> = [
    "printf", "fprintf", "dprintf", "sprintf", "snprintf", "asprintf", "scanf", "fscanf", "sscanf", "wprintf",
    "fwprintf",
    "swprintf", "wscanf", "fwscanf", "swscanf", "syslog", "err", "errx", "warn", "warnx", "open", "openat",
    "fcntl",
    "ioctl", "execl", "execlp", "execle", "sem_open", "mq_open", "prctl", "ptrace", "syscall", "ulimit",
  ]
}
