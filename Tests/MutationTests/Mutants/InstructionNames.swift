import AsmX86

/// What operators ask of an instruction.
extension Instruction {
  private static let mnemonics = Forms.all.map(\.mnemonic)
  private static let operandKinds = Forms.all.map(\.operands)

  var mnemonic: String { Self.mnemonics[Int(form)] }
  var operands: [OperandKind] { Self.operandKinds[Int(form)] }
  var flow: ControlFlow { Forms.controlFlow(form) }

  var first: Register { Register(rawValue: register0) }
  var second: Register { Register(rawValue: register1) }

  /// Whether it has a memory operand.
  var hasMemory: Bool { operands.contains(where: \.isMemory) }
  /// Whether it writes memory by an operand.
  var storesToMemory: Bool { operands.first?.isMemory == true && !["cmp", "test", "bt"].contains(mnemonic) }
  /// The bits of the memory operand; 0 for none.
  var memoryBits: Int { operands.first(where: \.isMemory)?.memoryBits ?? 0 }
  var isImmediateMove: Bool {
    guard mnemonic == "mov", operands.count == 2, case .register = operands[0] else { return false }
    if case .immediate = operands[1] { return true } else { return false }
  }
  var isRegisterMove: Bool {
    guard mnemonic == "mov", operands.count == 2, case .register = operands[0], case .register = operands[1]
    else {
      return false
    }
    return first.isGeneral && second.isGeneral
  }

  /// The instruction with another mnemonic and the same operands; nil where there's none such.
  func named(_ mnemonic: String) -> Instruction? {
    guard let other = Forms.forms(named: mnemonic).first(where: { $0.operands == operands }) else {
      return nil
    }
    var copy = self
    copy.form = other.id
    return copy
  }
}

extension Register {
  /// 0–15 for a general register of any width; nil for others.
  var number: Int? { isGeneral ? Int(full.rawValue) - 1 : nil }

  /// The register as wide as this one with another number.
  func renumbered(_ number: Int) -> Register? {
    guard let own = self.number, !isHighByte else { return nil }
    return Register(rawValue: UInt8(Int(rawValue) - own + number))
  }

  /// As an operand of 64 bits.
  var wide: Register64? { Register64(full) }

  static let argumentNumbers = [7, 6, 2, 1, 8, 9]
  static let systemCallArgumentNumbers = [7, 6, 2, 10, 8, 9]
  static let calleeSavedNumbers = [3, 5, 12, 13, 14, 15]
  static let volatileNumbers = [0, 1, 2, 6, 7, 8, 9, 10, 11]
}
