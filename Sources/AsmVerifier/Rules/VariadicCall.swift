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
      the vector registers that were set.
      """,
    cannotProve: """
      Only functions are known whose names are on its list; vector registers count as arguments that were set since the \
      call before and not read since.
      """, interest: [.calls, .leaves]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index), site.kind == .external,
      variadic.contains(site.name)
    else { return }
    let value = state[GeneralRegister.rax]
    let passed = (state.vectorsSetSinceCall & 0xff).nonzeroBitCount
    let message: String
    if state.unset.has(GeneralRegister.rax) || !state.setSinceCall.has(GeneralRegister.rax) {
      message = "al isn't set at the call of \(site.name), which is variadic"
    } else if value.kind == .constant, value.number & 0xff == 0, passed > 0 {
      message =
        "al says that no vector register holds an argument of \(site.name), and \(passed == 1 ? "one was" : "\(passed) were") set for it"
    } else if value.kind == .constant, value.number & 0xff > 8 {
      message =
        "al says that \(value.number & 0xff) vector registers hold arguments of \(site.name); at most 8 do"
    } else {
      return
    }
    findings.append(
      analysis.finding(
        .variadicCall, message, at: place.index,
        notes: [.init("al is the number of vector registers with arguments (System V ABI 3.5.7)")],
        remedy:
          "set it: f.xor(eax, eax) for none; f.call(CFunction(\"\(site.name)\", variadic: true), …, vectorArguments: n) does"
      ))
  }

  private static let variadic: Set<String> = [
    "printf", "fprintf", "dprintf", "sprintf", "snprintf", "asprintf", "scanf", "fscanf", "sscanf", "wprintf",
    "fwprintf",
    "swprintf", "wscanf", "fwscanf", "swscanf", "syslog", "err", "errx", "warn", "warnx", "open", "openat",
    "fcntl",
    "ioctl", "execl", "execlp", "execle", "sem_open", "mq_open", "prctl", "ptrace", "syscall", "ulimit",
  ]
}
