import AsmProgram
import AsmX86

extension Rule {
  /// ASM032: of a register of which 8 or 16 bits were set, no more is read.
  ///
  /// Reports a read of 32 or 64 bits of a register whose other bits a call left, or nobody set.
  static let partialRegister = Rule(
    code: .partialRegister, level: .warning, title: "more read of a register than was set",
    summary: """
      Writing 8 or 16 bits of a register keeps the others (Intel SDM volume 1, 3.4.1.1); only a write of 32 bits \
      clears what's above.
      """,
    proves: """
      No instruction reads 32 or 64 bits of a register of which fewer were set since a call left something in it, \
      or since the entry.
      """,
    cannotProve: """
      The cost of merging where the other bits were set on purpose isn't reported.
      """, interest: [.readsRegister]
  ) { analysis, index, state, findings in
    let facts = analysis.graph.facts[index]
    let registers = facts.reads & ~facts.narrowReads & state.unsetAbove
    guard registers != 0, facts.site < 0 else { return }
    for register in registers.registers {
      let name = analysis.name(register)
      findings.append(
        analysis.finding(
          .partialRegister, "\(name) is read, of which only the lowest bits were set", severity: .warning,
          at: index,
          notes: [.init("the others hold what was left in it")],
          remedy:
            "set all of it: f.movzx(\(Register(general: register, bits: 32).name), …), or clear it first"))
    }
  }
}

extension Register {
  /// The 64 or 32 bits of the register with this number in `RegisterSet`.
  init(general number: Int, bits: Int) {
    self.init(rawValue: UInt8(truncatingIfNeeded: number + (bits == 32 ? 17 : 1)))
  }
}
