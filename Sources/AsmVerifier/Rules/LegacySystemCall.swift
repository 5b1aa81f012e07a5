import AsmProgram
import AsmX86

extension Rule {
  /// ASM026: no system call is made by `int 0x80`.
  static let legacySystemCall = Rule(
    code: .legacySystemCall, title: "int 0x80 in a program of 64 bits",
    summary: """
      On Linux int 0x80 has the numbers of 32-bit programs and looks at 32 bits of each argument, so that addresses \
      are cut off; macOS doesn't have it.
      """,
    proves: """
      No int 0x80 is in the program.
      """,
    cannotProve: """
      Nothing: it's complete.
      """, interest: [.interrupt]
  ) { analysis, place, state, findings in
    guard place.instruction.immediate & 0xff == 0x80 else { return }
    findings.append(
      analysis.finding(
        .legacySystemCall, "int 0x80 makes a system call of 32-bit programs", at: place.index,
        notes: [.init("eax has another table's number for it, and addresses lose their upper halves")],
        remedy: "use f.syscall(.write, …), or f.syscall()"))
  }
}
