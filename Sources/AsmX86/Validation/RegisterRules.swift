/// Registers that the form doesn't take, and ah, ch, dh, bh where they can't be encoded.
enum RegisterRules {
  static func problems(_ subject: InstructionSubject) -> [String] {
    wrongRegisters(subject) + highBytes(subject) + gathers(subject) + tiles(subject)
  }

  private static func wrongRegisters(_ subject: InstructionSubject) -> [String] {
    subject.registers.compactMap { kind, register in
      switch kind {
      case .fixed(let only) where only != register:
        "\(subject.form.mnemonic) takes \(only) here, not \(register): \(subject.form) is its only form with a register"
          + " in this place; move the value to \(only)"
      case .register(let kind) where !kind.contains(register):
        "\(register) isn't one of the registers that \(subject.form) takes; use one of class \(kind)"
      default: nil
      }
    }
  }

  /// ah, ch, dh and bh share their numbers with spl, bpl, sil and dil, which a REX prefix selects (Intel SDM
  /// volume 2, 2.2.1.2); the prefix is needed for r8 and above, for spl…dil and for 64 bits.
  private static func highBytes(_ subject: InstructionSubject) -> [String] {
    let registers = subject.registers.map(\.register)
    guard let high = registers.first(where: \.isHighByte) else { return [] }
    // With the prefix the same number is spl for ah; al is the low byte of ah's register.
    let other = Register(rawValue: high.rawValue - 12)
    let low = Register(rawValue: high.rawValue - 16)
    let others = registers + [subject.base, subject.index]
    guard let cause = others.first(where: { needsREX($0, subject) }) else { return [] }
    return [
      "\(high) can't stand beside \(cause): \(cause) needs a REX prefix, with which \(high)'s number means"
        + " \(other); move the byte to \(low) first, or use a narrower register below r8"
    ]
  }

  private static func needsREX(_ register: Register, _ subject: InstructionSubject) -> Bool {
    guard register.isGeneral, !register.isHighByte else { return false }
    if register.encoding >= 8 { return true }
    if register.bits == 8 { return register.encoding >= 4 }
    // As an address, a register below r8 needs no prefix; as an operand of 64 bits it does.
    return register.bits == 64 && subject.registers.contains { $0.register == register }
  }

  /// A gather's destination, indexes and mask must be different registers, or the processor refuses it (Intel SDM
  /// volume 2, VPGATHERDD).
  private static func gathers(_ subject: InstructionSubject) -> [String] {
    let form = subject.form
    guard form.operands.contains(where: { if case .vectorIndexed = $0 { true } else { false } }),
      form.operands.first?.isRegister == true
    else { return [] }
    let registers = subject.registers.map(\.register) + [subject.index]
    for (number, register) in registers.enumerated() where register != .none {
      if let other = registers[..<number].first(where: { $0.full == register.full }) {
        return [
          "\(form.mnemonic) uses \(other) twice, as destination, indexes or mask: the processor refuses that; use another"
            + " register for one of them"
        ]
      }
    }
    return []
  }

  /// The three tiles of a product must be different (Intel SDM volume 2, TDPBSSD).
  private static func tiles(_ subject: InstructionSubject) -> [String] {
    let tiles = subject.registers.filter { $0.kind == .register(.tile) }.map(\.register)
    guard tiles.count == 3, Set(tiles).count < 3 else { return [] }
    return [
      "\(subject.form.mnemonic) needs three different tiles, or the processor refuses it; load one of them again"
    ]
  }
}
