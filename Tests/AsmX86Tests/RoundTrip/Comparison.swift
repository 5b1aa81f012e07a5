import AsmX86

extension Reading {
  /// What a decoder's reading differs in from this one, which is meant; nil where it's the same instruction. Both are
  /// canonical.
  func difference(from reading: Reading) -> String? {
    if reading.mnemonic.isEmpty { return "no instruction of this length" }
    if !Self.isSameMnemonic(mnemonic, reading.mnemonic) { return "mnemonic" }
    if prefixes != reading.prefixes { return "prefixes" }
    if opmask != reading.opmask || isZeroing != reading.isZeroing { return "opmask" }
    if rounding != reading.rounding { return "rounding" }
    if operands.count != reading.operands.count { return "number of operands" }
    for (place, pair) in zip(operands, reading.operands).enumerated() where !isSame(pair.0, pair.1) {
      return "operand \(place + 1)"
    }
    return nil
  }

  private static func isSameMnemonic(_ ours: String, _ theirs: String) -> Bool {
    // LLVM leaves out the letter that says the operand size of a far return.
    ours == theirs || ours == "retfw" && theirs == "retf"
  }

  private func isSame(_ ours: Operand, _ theirs: Operand) -> Bool {
    switch (ours, theirs) {
    case (.register(let ours), .register(let theirs)):
      return ours == theirs || ours.full == theirs.full && hasIdleBits(ours)
    case (.memory(var ours), .memory(var theirs)):
      // Where one doesn't say the size, it's no difference.
      if ours.bits == nil || theirs.bits == nil { (ours.bits, theirs.bits) = (nil, nil) }
      return ours == theirs
    case (.number(let ours, let bits), .number(let theirs, _)):
      return bits >= 64 ? ours == theirs : (ours ^ theirs) & (1 << UInt64(bits) - 1) == 0
    default: return false
    }
  }

  /// Whether the instruction is the same with another part of a general register: what's behind the part that it
  /// reads is ignored, what's before the part that it writes is 0.
  private func hasIdleBits(_ register: Register) -> Bool {
    guard register.isGeneral, !register.isHighByte else { return false }
    // NASM moves a small number through the lower half, which clears the upper one.
    if mnemonic == "mov", register.bits == 64, case .number(let number, _)? = operands.last {
      return number >> 32 == 0
    }
    if mnemonic == "mov" {
      return operands.contains { $0.register.map(RegisterClass.segment.contains) ?? false }
    }
    return Self.withIdleBits.contains(mnemonic)
  }

  private static let withIdleBits: Set = [
    // A selector of 16 bits, read or written.
    "lar", "lsl", "sldt", "str", "smsw", "lkgs",
    // An element, or a bit for each element.
    "extractps", "pextrb", "pextrw", "pextrd", "pinsrb", "pinsrw", "movmskps", "movmskpd", "pmovmskb",
    "vextractps", "vpextrb", "vpextrw", "vpextrd", "vpinsrb", "vpinsrw", "vmovmskps", "vmovmskpd",
    "vpmovmskb",
    "vpbroadcastb", "vpbroadcastw", "vmovw", "kmovb", "kmovw",
    // 32 bits in a register of 64.
    "rdpid",
  ]
}
