extension EncodingAttempt {
  /// Appends what stands behind opcode and address.
  func appendImmediates(to code: inout EncodedInstruction) throws(EncodingMisfit) {
    var isFirst = true
    for field in encoding.immediates {
      switch field {
      case .register: code.append(UInt8(immediateRegister & 15) << 4)
      case .registerAndNumber: code.append(try registerByte())
      case .fixed: code.append(encoding.fixedByte)
      case .branch8, .branch32: try appendBranch(field, to: &code)
      default:
        if isFirst {
          guard let value = subject.immediate else {
            try appendOpen(field, to: &code)
            continue
          }
          try append(value, as: field, kind: kind(of: .firstImmediate), to: &code)
          isFirst = false
        } else {
          try append(subject.secondImmediate, as: field, kind: kind(of: .secondImmediate), to: &code)
        }
      }
    }
  }

  private func kind(of place: Encoding.Place) -> ImmediateKind {
    if let index = encoding.places.firstIndex(of: place), case .immediate(let kind) = subject.operands[index]
    {
      return kind
    }
    return .bits64
  }

  /// A register in bits 7–4 and the immediate in bits 3–0.
  private func registerByte() throws(EncodingMisfit) -> UInt8 {
    guard let value = subject.immediate else { throw .unknownImmediate(subject.instruction.symbol) }
    guard (0...15).contains(value) else { throw .immediate(value, .registerAndNumber) }
    return UInt8(immediateRegister & 15) << 4 | UInt8(value)
  }

  private func append(
    _ value: Int64, as field: Encoding.ImmediateField, kind: ImmediateKind, to code: inout EncodedInstruction
  ) throws(EncodingMisfit) {
    guard field.holds(value, kind: kind) else { throw .immediate(value, field) }
    code.append(value, width: field.width)
  }

  /// Appends a field for an immediate whose value isn't known: only those that hold any.
  private func appendOpen(_ field: Encoding.ImmediateField, to code: inout EncodedInstruction)
    throws(EncodingMisfit)
  {
    switch field {
    case .bits8, .bits16, .bits32, .bits64, .signed32:
      code.appendOpen(
        width: field.width, symbol: subject.instruction.symbol, addend: subject.instruction.immediate,
        isRelative: false)
    default: throw .unknownImmediate(subject.instruction.symbol)
    }
  }

  // MARK: Distances

  private func appendBranch(_ field: Encoding.ImmediateField, to code: inout EncodedInstruction)
    throws(EncodingMisfit)
  {
    let isShort = field == .branch8
    let hint = subject.instruction.sizeHint
    guard hint == .none || (hint == .short) == isShort else { throw .otherSize }
    if isShort, subject.instruction.prefix == .bnd, encoding.opcode == 0xEB { throw .boundsBeforeShortJump }
    if isShort, hint == .none, subject.hasLongBranch, subject.immediate == nil || subject.address == nil {
      throw .otherSize
    }
    code.appendOpen(
      width: field.width, symbol: subject.instruction.symbol, addend: subject.instruction.immediate,
      isRelative: true)
  }

  /// Fills the distances that are known.
  func closeRelativeFields(of code: inout EncodedInstruction) throws(EncodingMisfit) {
    guard let start = subject.address, !code.openFields.isEmpty else { return }
    let end = start &+ Int64(code.bytes.count)
    var open: [EncodedInstruction.Field] = []
    for field in code.openFields {
      let isAddress = address?.isRelative == true && !encoding.places.contains(.branch)
      guard field.isRelative, let place = isAddress ? subject.displacement : subject.immediate else {
        open.append(field)
        continue
      }
      let distance = place &- end
      let isShort = field.width == 1
      guard isShort ? Int8(exactly: distance) != nil : Int32(exactly: distance) != nil else {
        if isAddress { throw .address(.displacement) }
        throw .tooFar(isShort ? .branch8 : .branch32)
      }
      for place in 0..<field.width {
        code.bytes[field.offset + place] = UInt8(truncatingIfNeeded: distance >> Int64(8 * place))
      }
    }
    code.openFields = open
  }
}

extension Encoding.ImmediateField {
  /// Bytes that the field takes.
  var width: Int {
    switch self {
    case .one: 0
    case .bits8, .signed8, .register, .registerAndNumber, .branch8, .fixed: 1
    case .bits16: 2
    case .bits32, .signed32, .unsigned32, .branch32: 4
    case .bits64: 8
    }
  }

  /// Whether the field can hold `value` of an operand of `kind`.
  func holds(_ value: Int64, kind: ImmediateKind) -> Bool {
    switch self {
    case .bits8: (-0x80...0xFF).contains(value)
    case .bits16: (-0x8000...0xFFFF).contains(value)
    case .bits32: (-0x8000_0000...0xFFFF_FFFF).contains(value)
    case .bits64: true
    case .signed8:
      // 0xFFFF of 16 bits is -1.
      switch kind.bits {
      case 16: Int8(exactly: Int16(truncatingIfNeeded: value)) != nil
      case 32 where kind == .bits32: Int8(exactly: Int32(truncatingIfNeeded: value)) != nil
      default: Int8(exactly: value) != nil
      }
    case .signed32: Int32(exactly: value) != nil
    case .unsigned32: UInt32(exactly: value) != nil
    case .one: value == 1
    case .register, .registerAndNumber: (0...15).contains(value)
    case .fixed: false
    case .branch8: Int8(exactly: value) != nil
    case .branch32: Int32(exactly: value) != nil
    }
  }
}
