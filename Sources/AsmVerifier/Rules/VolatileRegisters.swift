import AsmX86

extension Rule {
  /// ASM004: no register is read that a call or system call overwrote, before it's set again.
  ///
  /// Holds calls of other objects' functions to the ABI, and system calls to the platform (rcx and r11; on
  /// macOS rdx too, unless the carry flag was found set), and reports errors; of rdx behind functions that aren't known
  /// by name it warns, since it may hold the second word of a result. Of a function of the module
  /// it knows what that function and those it calls may overwrite, reports only that, and as a warning, since
  /// the value may be meant as a second result. A call of a function of the module reads what that function
  /// reads before setting it; a known system call reads its arguments; another object's function is taken to
  /// read nothing. A register of which a part is set counts as set. Vector registers aren't followed.
  static let volatileRegisters = Rule(
    code: .volatileRegisters, title: "register read after a call overwrote it",
    summary: """
      A call may overwrite rcx, rdx, rsi, rdi and r8 to r11 (System V ABI 3.2.1), a system call rcx and r11, on \
      macOS rdx too. What they held before must be kept elsewhere.
      """,
    proves: """
      No general register is read, on any path, that still holds what a call left there. Calls of other objects' \
      functions are held to the ABI, system calls to the platform. Of a function of the program it knows what that \
      function and those it calls overwrite, and only warns, since the value may be meant as a second result \
      (`f.results(rax, rdx)` says so); of rdx behind a function that isn't of the C library, which may return 16 bytes, \
      it only warns too.
      """,
    cannotProve: """
      Another object's function is taken to read nothing. A register of which a part is set counts as set. Vector \
      registers aren't followed.
      """
  ) { analysis in
    analysis.leftoverReads.map { finding($0, analysis) }
  }

  private static func finding(_ read: FunctionAnalysis.LeftoverRead, _ analysis: FunctionAnalysis) -> Finding
  {
    let name = Register(general: read.register).name
    let call = analysis.graph.site(of: read.call) ?? CallSite(kind: .indirect)
    let what = call.kind == .systemCall ? call.title : "the call of \(call.title)"
    let user = analysis.graph.site(of: read.instruction)
    let mayBeResult = call.mayReturnPair && read.register == GeneralRegister.rdx
    let message =
      if let user, user.reads & 1 << UInt16(read.register) != 0 {
        "\(name), which \(user.title) looks at, was overwritten by \(what)"
      } else {
        "\(name) is read, but \(what) overwrote it"
      }
    return Finding(
      code: .volatileRegisters,
      diagnostic: Diagnostic(
        call.kind == .function || mayBeResult ? .warning : .error, message,
        notes: [
          .init("overwritten here", at: analysis.location(read.call)), .init(reason(call, read, analysis)),
        ],
        remedy: "set \(name) behind the call, or keep the value in a saved register or a local across it",
        at: analysis.location(read.instruction)),
      function: analysis.function.name, instruction: read.instruction)
  }

  private static func reason(
    _ call: CallSite, _ read: FunctionAnalysis.LeftoverRead, _ analysis: FunctionAnalysis
  ) -> String {
    let name = Register(general: read.register).name
    switch call.kind {
    case .systemCall:
      let registers = analysis.platform.systemCallClobbers.map(\.name).joined(separator: ", ")
      return "on \(analysis.platform.title) a system call overwrites \(registers)"
    case .function:
      return "\(call.name), or a function that it calls, changes \(name)"
    case .external where call.mayReturnPair && read.register == GeneralRegister.rdx,
      .indirect where read.register == GeneralRegister.rdx:
      return
        "a function need not keep \(name) (System V ABI 3.2.1); only one that returns 16 bytes has a part of them there (3.2.3)"
    case .external, .indirect, .local, .nextInstruction:
      return "a function need not keep \(name) (System V ABI 3.2.1)"
    }
  }
}
