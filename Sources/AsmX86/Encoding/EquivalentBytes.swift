// Other bytes for the same instruction, to hold assemblers to that choose otherwise.

extension InstructionEncoder {
  /// The bytes of `instruction` in each encoding into which its operands fit, the one that `encode` takes first.
  /// The parameters are those of `encode`.
  public func alternatives(
    of instruction: Instruction, operands: [OperandKind], encodings: [Encoding], at address: Int64? = nil,
    value: (UInt32) -> Int64? = { _ in nil }
  ) -> [EncodedInstruction] {
    encodings.compactMap { encoding in
      try? encode(instruction, operands: operands, encodings: [encoding], at: address, value: value)
    }
  }
}

extension EncodedInstruction {
  /// Whether `others` are the same bytes, but that the prefixes before REX, VEX or opcode may stand in another
  /// order, which says the same (Intel SDM volume 2, 2.1.1).
  public func isEquivalent(to others: some Collection<UInt8>) -> Bool {
    guard bytes.count == others.count else { return false }
    let own = bytes.prefix(while: Self.isPrefix)
    let other = others.prefix(while: Self.isPrefix)
    return own.count == other.count && own.sorted() == other.sorted()
      && bytes.dropFirst(own.count).elementsEqual(others.dropFirst(other.count))
  }

  /// Whether `byte` is a prefix: lock, repetition, segment, operand size, address size.
  private static func isPrefix(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xF0, 0xF2, 0xF3, 0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65, 0x66, 0x67: true
    default: false
    }
  }
}
