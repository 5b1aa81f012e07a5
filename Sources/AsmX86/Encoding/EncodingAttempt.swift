/// One instruction in one encoding.
struct EncodingAttempt {
  let subject: EncodingSubject
  let encoding: Encoding

  // What the operands put into the fields; numbers of registers are whole, 0–31.
  private var reg = 0
  private var rmRegister: Register?
  private(set) var address: EncodedAddress?
  private var vvvv = 0
  private var opcodeRegister = 0
  private(set) var immediateRegister = 0
  /// spl, bpl, sil or dil, which only a REX prefix tells from ah, ch, dh and bh.
  private var hasUniformByte = false
  private var highByte: Register?
  private var isBroadcast = false

  private var instruction: Instruction { subject.instruction }

  init(subject: EncodingSubject, encoding: Encoding) throws(EncodingMisfit) {
    self.subject = subject
    self.encoding = encoding
    guard encoding.places.count == subject.operands.count else { throw .operands }
    if [.vex, .vexBytes].contains(subject.instruction.prefix), encoding.scheme != .vex { throw .notVEX }
    if subject.needsEVEX, encoding.scheme != .evex { throw .needsEVEX }
    try checkAccumulators()
    for (index, place) in encoding.places.enumerated() { try put(index, at: place) }
    if address != nil, subject.instruction.decoration & 0x70 != 0 { throw .roundingBesideMemory }
  }

  private func checkAccumulators() throws(EncodingMisfit) {
    let constraints = encoding.constraints
    guard
      !constraints.isDisjoint(with: [
        .firstIsAccumulator, .secondIsAccumulator, .othersAreNotAccumulator,
      ])
    else { return }
    for (index, register) in subject.registers.enumerated() {
      let isAccumulator =
        (register.isGeneral || register.rawValue == RegisterClass.x87.rawValues.lowerBound)
        && register.encoding == 0
      let mustBe =
        (index == 0 && constraints.contains(.firstIsAccumulator))
        || (index == 1 && constraints.contains(.secondIsAccumulator))
      if mustBe, !isAccumulator { throw .noAccumulator(index) }
      if isAccumulator, constraints.contains(.othersAreNotAccumulator), encoding.places[index] != .implied {
        throw .accumulator(index)
      }
    }
  }

  /// Puts the operand with `index` where the encoding has its place.
  private mutating func put(_ index: Int, at place: Encoding.Place) throws(EncodingMisfit) {
    let register = subject.registers[index]
    switch place {
    case .implied: return
    case .firstImmediate, .secondImmediate:
      guard case .immediate = subject.operands[index] else { throw .operands }
    case .branch:
      guard case .branchTarget = subject.operands[index] else { throw .operands }
    case .absolute:
      guard case .absoluteMemory = subject.operands[index] else { throw .operands }
    case .rm where register == .none: address = try memory(index)
    case .reg, .rm, .vvvv, .opcode, .immediateRegister, .regAndRM:
      guard register != .none else { throw .operands }
      note(register)
      switch place {
      case .reg: reg = register.encoding
      case .rm: rmRegister = register
      case .vvvv: vvvv = register.encoding
      case .opcode: opcodeRegister = register.encoding
      case .immediateRegister: immediateRegister = register.encoding
      default:
        reg = register.encoding
        rmRegister = register
      }
    }
  }

  /// Remembers what a byte register asks of the REX prefix.
  private mutating func note(_ register: Register) {
    if register.isHighByte {
      highByte = register
    } else if register.isGeneral, register.bits == 8, register.encoding >= 4, register.encoding < 8 {
      hasUniformByte = true
    }
  }

  /// The address of the memory operand with `index`.
  private mutating func memory(_ index: Int) throws(EncodingMisfit) -> EncodedAddress {
    let style: EncodedAddress.Style
    switch subject.operands[index] {
    case .memory, .farMemory: style = .plain
    case .broadcast:
      style = .plain
      isBroadcast = true
    case .vectorIndexed(_, let kind): style = .vector(kind)
    case .tileMemory: style = .tile
    case .boundMemory: style = .bound
    case .register, .fixed, .absoluteMemory, .immediate, .branchTarget: throw .operands
    }
    let isScaled = encoding.scheme == .evex
    guard !isScaled || encoding.displacementScale != 0 else { throw .address(.noDisplacementScale) }
    return try EncodedAddress(
      instruction, style: style, displacement: subject.displacement,
      scale: isScaled ? encoding.displacementScale : 1)
  }

  // MARK: The bytes

  /// The instruction's bytes.
  func encoded() throws(EncodingMisfit) -> EncodedInstruction {
    var code = EncodedInstruction()
    code.bytes.reserveCapacity(16)
    appendLegacyPrefixes(to: &code)
    switch encoding.scheme {
    case .legacy, .now3D: try appendLegacyOpcode(to: &code)
    case .vex, .xop: try appendVEX(to: &code)
    case .evex: try appendEVEX(to: &code)
    }
    if encoding.scheme == .now3D {
      code.append(0x0F)
      appendModRM(to: &code)
      code.append(UInt8(truncatingIfNeeded: encoding.opcode))
    } else {
      appendOpcode(to: &code)
      appendModRM(to: &code)
    }
    if encoding.places.contains(.absolute) { code.append(instruction.immediate, width: 8) }
    try appendImmediates(to: &code)
    try closeRelativeFields(of: &code)
    // `wait` is an instruction of its own.
    guard code.bytes.count <= (encoding.constraints.contains(.wait) ? 16 : 15) else { throw .tooLong }
    return code
  }

  /// The prefixes in the order in which NASM writes them; they mean the same in any (SDM volume 2, 2.1.1).
  private func appendLegacyPrefixes(to code: inout EncodedInstruction) {
    if encoding.constraints.contains(.wait) { code.append(0x9B) }
    let prefix = instruction.prefix
    switch prefix {
    case .rep, .repe, .xrelease, .xreleaseLock, .a32Rep, .a32Repe: code.append(0xF3)
    case .repne, .xacquire, .xacquireLock, .bnd, .a32Repne: code.append(0xF2)
    case .none, .lock, .a32, .vex, .vexBytes: break
    }
    switch prefix {
    case .lock, .xacquireLock, .xreleaseLock: code.append(0xF0)
    default: break
    }
    let segments: [UInt8] = [0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65]
    let segment = Int(instruction.addressing.segment)
    if segment > 0, segment <= segments.count, hasAddress { code.append(segments[segment - 1]) }
    if encoding.constraints.contains(.operandSize16) { code.append(0x66) }
    if has32BitAddress { code.append(0x67) }
  }

  private var hasAddress: Bool { address != nil || encoding.places.contains(.absolute) }

  private var has32BitAddress: Bool {
    switch instruction.prefix {
    case .a32, .a32Rep, .a32Repe, .a32Repne: true
    default: encoding.constraints.contains(.addressSize32) || address?.has32Bits == true
    }
  }

  // Bit 3 of the registers in modrm.reg, SIB.index and modrm.rm, SIB.base or the opcode.
  private var extendsReg: Bool { reg & 8 != 0 }
  private var extendsIndex: Bool { address?.extendsIndex == true }
  private var extendsBase: Bool {
    if let address { return address.extendsBase }
    return ((rmRegister?.encoding ?? 0) | opcodeRegister) & 8 != 0
  }

  /// The mandatory prefix, REX and the map's bytes (SDM volume 2, 2.2.1).
  private func appendLegacyOpcode(to code: inout EncodedInstruction) throws(EncodingMisfit) {
    if let byte = encoding.mandatoryPrefix.byte { code.append(byte) }
    var rex: UInt8 = encoding.wide == .one ? 0x48 : 0
    if extendsReg { rex |= 0x44 }
    if extendsIndex { rex |= 0x42 }
    if extendsBase { rex |= 0x41 }
    if hasUniformByte { rex |= 0x40 }
    if rex != 0 {
      if let highByte { throw .highByte(highByte) }
      code.append(rex)
    }
    switch encoding.map {
    case .map0F: code.append(0x0F)
    case .map0F38: code.append(0x0F38.byteSwapped16, width: 2)
    case .map0F3A: code.append(0x0F3A.byteSwapped16, width: 2)
    default: break
    }
  }

  /// VEX in two bytes where they suffice, or else in three (SDM volume 2, 2.3.5); XOP.
  private func appendVEX(to code: inout EncodedInstruction) throws(EncodingMisfit) {
    if let highByte { throw .highByte(highByte) }
    let wide: UInt8 = encoding.wide == .one ? 0x80 : 0
    let last =
      UInt8(~vvvv & 15) << 3 | encoding.vectorLength.bits << 2 | encoding.mandatoryPrefix.bits
    if encoding.scheme == .vex, encoding.map == .map0F, wide == 0, !extendsIndex, !extendsBase {
      code.append(0xC5)
      code.append((extendsReg ? 0 : 0x80) | last)
    } else {
      code.append(encoding.scheme == .xop ? 0x8F : 0xC4)
      code.append(invertedExtensions | encoding.map.bits)
      code.append(wide | last)
    }
  }

  /// The inverted bits R, X and B in bits 7–5.
  private var invertedExtensions: UInt8 {
    (extendsReg ? 0 : 0x80) | (extendsIndex ? 0 : 0x40) | (extendsBase ? 0 : 0x20)
  }

  /// EVEX (SDM volume 2, 2.7.1).
  private func appendEVEX(to code: inout EncodedInstruction) throws(EncodingMisfit) {
    if let highByte { throw .highByte(highByte) }
    var first = invertedExtensions | encoding.map.bits
    if reg & 16 == 0 { first |= 0x10 }
    // For a register in r/m, X is its bit 4.
    if let rmRegister, rmRegister.encoding & 16 != 0 { first &= ~0x40 }
    let rounding = instruction.decoration >> 4 & 7
    var last: UInt8 = instruction.decoration & 7
    if instruction.decoration & 8 != 0 { last |= 0x80 }
    if vvvv & 16 == 0, address?.extendsVectorIndex != true { last |= 8 }
    if isBroadcast || rounding != 0 { last |= 0x10 }
    switch rounding {
    case 0: last |= encoding.vectorLength.bits << 5
    case 1...4: last |= (rounding - 1) << 5
    default: break  // With {sae}, L'L says nothing: NASM writes 0.
    }
    code.append(0x62)
    code.append(first)
    code.append(
      (encoding.wide == .one ? 0x80 : 0) | UInt8(~vvvv & 15) << 3 | 4 | encoding.mandatoryPrefix.bits)
    code.append(last)
  }

  private func appendOpcode(to code: inout EncodedInstruction) {
    let register = encoding.modRM == .opcodeRegister ? UInt8(opcodeRegister & 7) : 0
    let first = UInt8(truncatingIfNeeded: encoding.opcode)
    if encoding.opcodeLength == 1 {
      code.append(first &+ register)
    } else {
      code.append(first)
      code.append(UInt8(truncatingIfNeeded: encoding.opcode >> 8) &+ register)
    }
  }

  private func appendModRM(to code: inout EncodedInstruction) {
    guard encoding.modRM != .none, encoding.modRM != .opcodeRegister else { return }
    let middle = (encoding.modRM.digit ?? UInt8(reg & 7)) << 3
    guard let address else {
      code.append(0xC0 | middle | UInt8((rmRegister?.encoding ?? 0) & 7))
      return
    }
    code.append(address.mod << 6 | middle | address.rm)
    if let sib = address.sib { code.append(sib) }
    if address.isRelative || address.isOpen {
      code.appendOpen(
        width: address.displacementWidth, symbol: instruction.memorySymbol,
        addend: Int64(instruction.displacement), isRelative: address.isRelative)
    } else {
      code.append(address.displacement, width: address.displacementWidth)
    }
  }
}

extension Int {
  /// The number's two low bytes, the higher one first.
  fileprivate var byteSwapped16: Int64 { Int64(UInt16(truncatingIfNeeded: self).byteSwapped) }
}
