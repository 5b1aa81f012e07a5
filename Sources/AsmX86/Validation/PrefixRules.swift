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
      let right = subject.form.effects.prefixes.map { "\($0)" }
      return [
        "\(subject.form.mnemonic) doesn't take \(prefix)"
          + (right.isEmpty
            ? ": it repeats string instructions; leave it out" : "; use \(right.joined(separator: " or "))")
      ]
    case .none: return []
    }
  }
}
