/// Prefixes on instructions that don't take them (Intel SDM volume 2, 2.1.1 and LOCK, REP).
enum PrefixRules {
  static func problems(_ subject: InstructionSubject) -> [String] {
    let prefix = subject.instruction.prefix
    guard prefix != .none, !subject.form.effects.prefixes.contains(prefix) else { return [] }
    switch prefix {
    case .lock:
      return [
        "\(subject.form) can't be locked: lock is for an instruction that reads, changes and writes memory in its first"
          + " operand; leave it out"
      ]
    case .rep, .repe, .repne:
      let right = subject.form.effects.prefixes.filter { [.rep, .repe, .repne].contains($0) }.map { "\($0)" }
      return [
        "\(subject.form.mnemonic) doesn't take \(prefix)"
          + (right.isEmpty
            ? ": it repeats string instructions; leave it out" : "; use \(right.joined(separator: " or "))")
      ]
    case .xacquireLock, .xreleaseLock, .xacquire, .xrelease:
      return [
        "\(subject.form) can't start or end a lock elision by \(name(prefix)); it's for locked instructions, xchg and, to"
          + " release, mov to memory"
      ]
    case .bnd:
      return [
        "\(subject.form) is no branch near enough for bnd: it's for jmp, call, ret and the conditional jumps; leave it out"
      ]
    case .a32, .a32Rep, .a32Repe, .a32Repne:
      return [
        "\(subject.form) doesn't take \(name(prefix)): it's for string instructions, whose addresses aren't written; address by"
          + " registers of 32 bits instead"
      ]
    case .vex, .vexBytes:
      return ["\(subject.form) has no encoding by VEX beside another one; leave out vex"]
    case .none: return []
    }
  }

  /// As NASM writes it.
  private static func name(_ prefix: Instruction.Prefix) -> String {
    switch prefix {
    case .xacquireLock: "xacquire lock"
    case .xreleaseLock: "xrelease lock"
    case .a32Rep: "a32 rep"
    case .a32Repe: "a32 repe"
    case .a32Repne: "a32 repne"
    default: "\(prefix)"
    }
  }
}
