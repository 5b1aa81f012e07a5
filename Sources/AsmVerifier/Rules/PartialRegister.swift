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
  ) { analysis, place, state, findings in
    noteMerge(place, state, analysis, &findings)
    let registers = place.facts.reads & ~place.facts.narrowReads & state.unsetAbove
    guard registers != 0, place.facts.site < 0 else { return }
    for register in registers.registers {
      let name = analysis.name(register)
      findings.append(
        analysis.finding(
          .partialRegister, "\(name) is read, of which only the lowest bits were set", severity: .warning,
          at: place.index,
          notes: [.init("the others hold what was left in it")],
          remedy:
            "set all of it: f.movzx(\(Register(general: register, bits: 32).name), …), or clear it first"))
    }
  }
}

extension Rule {
  /// A `mov` to 16 bits of a register that this function never set keeps, and waits for, what the caller left above.
  private static func noteMerge(
    _ place: borrowing Place, _ state: borrowing MachineState, _ analysis: FunctionAnalysis,
    _ findings: inout [Finding]
  ) {
    guard place.facts.partialWrites != 0, place.facts.traits.kind.contains(.moves),
      (33...48).contains(place.instruction.register0)
    else { return }
    let register = Register(rawValue: place.instruction.register0)
    let number = register.generalNumber
    guard state.untouched.has(number) || state[number].kind == .leftover else { return }
    findings.append(
      analysis.finding(
        .partialRegister,
        "\(register.name) is set, and the bits above it stay what they were before the function",
        severity: .warning, at: place.index,
        notes: [.init("16 bits are merged into the register, which waits for its old value")],
        remedy: "set all of it: f.movzx(\(Register(general: number, bits: 32).name), …)"))
  }
}

extension Register {
  /// The 64 or 32 bits of the register with this number in `RegisterSet`.
  init(general number: Int, bits: Int) {
    self.init(rawValue: UInt8(truncatingIfNeeded: number + (bits == 32 ? 17 : 1)))
  }
}
