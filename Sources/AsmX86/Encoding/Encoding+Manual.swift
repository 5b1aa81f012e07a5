extension Encoding {
  /// The encoding as Intel's manual writes it (SDM volume 2, 3.1.1.1 and 3.1.1.2): `REX.W + 83 /0 ib`,
  /// `VEX.128.66.0F38.W0 98 /r`. A prefix 66 for 16 bits is written too.
  ///
  /// - Parameter operands: The kinds of the operands of its form.
  public func manualText(operands: [OperandKind]) -> String {
    var words: [String]
    switch scheme {
    case .legacy: words = legacyWords(operands)
    case .now3D: words = ["0F 0F /r", Self.hexadecimal(opcode, length: opcodeLength)]
    case .vex, .evex, .xop:
      words = [extendedHead, Self.hexadecimal(opcode, length: opcodeLength)] + modRMWords
    }
    if scheme != .now3D {
      words += immediates.compactMap {
        $0 == .fixed ? Self.hexadecimal(UInt16(fixedByte), length: 1) : $0.manualWord
      }
    }
    return words.joined(separator: " ")
  }

  private func legacyWords(_ operands: [OperandKind]) -> [String] {
    var words: [String] = []
    if constraints.contains(.wait) { words.append("9B") }
    if constraints.contains(.addressSize32) { words.append("67") }
    if constraints.contains(.operandSize16) { words.append("66") }
    if let byte = mandatoryPrefix.byte { words.append(Self.hexadecimal(UInt16(byte), length: 1)) }
    if wide == .one { words.append(mandatoryPrefix == .none ? "REX.W +" : "REX.W") }
    switch map {
    case .map0F: words.append("0F")
    case .map0F38: words.append("0F 38")
    case .map0F3A: words.append("0F 3A")
    default: break
    }
    var digits = Self.hexadecimal(opcode, length: opcodeLength)
    if let place = places.firstIndex(of: .opcode), place < operands.count {
      digits += Self.suffix(operands[place])
    }
    words.append(digits)
    return words + modRMWords
  }

  /// `VEX.128.66.0F38.W0`.
  private var extendedHead: String {
    var parts = [scheme.word.uppercased()]
    switch vectorLength {
    case .none: break
    case .zero: parts.append("L0")
    case .one: parts.append("L1")
    case .ignored: parts.append(scheme == .evex ? "LLIG" : "LIG")
    case .bits128: parts.append("128")
    case .bits256: parts.append("256")
    case .bits512: parts.append("512")
    }
    if mandatoryPrefix != .none { parts.append(mandatoryPrefix.word) }
    switch map {
    case .oneByte: break
    case .map0F, .map0F38, .map0F3A: parts.append(map.word)
    case .map5, .map6: parts.append(map.word.uppercased())
    case .xop8: parts.append("08")
    case .xop9: parts.append("09")
    case .xopA: parts.append("0A")
    }
    parts.append(wide.word)
    return parts.joined(separator: ".")
  }

  private var modRMWords: [String] {
    switch modRM {
    case .none, .opcodeRegister: []
    case .operands: ["/r"]
    default: modRM.digit.map { ["/\($0)"] } ?? []
    }
  }

  /// What stands behind an opcode that holds a register of this kind.
  private static func suffix(_ kind: OperandKind) -> String {
    switch kind {
    case .register(.general8): "+rb"
    case .register(.general16): "+rw"
    case .register(.general32): "+rd"
    case .register(.general64): "+ro"
    default: "+i"
    }
  }

  /// `length` bytes, the first in the lower half: `D9 C0`.
  private static func hexadecimal(_ bytes: UInt16, length: UInt8) -> String {
    (0..<Int(length)).map { place in
      let digits = String(UInt8(truncatingIfNeeded: bytes >> UInt16(8 * place)), radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }.joined(separator: " ")
  }
}

extension Encoding.ImmediateField {
  /// The manual's word; nil for what isn't encoded.
  fileprivate var manualWord: String? {
    switch self {
    case .bits8, .signed8: "ib"
    case .bits16: "iw"
    case .bits32, .signed32, .unsigned32: "id"
    case .bits64: "io"
    case .one, .fixed: nil
    case .register, .registerAndNumber: "/is4"
    case .branch8: "cb"
    case .branch32: "cd"
    }
  }
}
