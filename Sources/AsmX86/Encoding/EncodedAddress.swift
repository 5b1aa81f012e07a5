/// A memory operand as ModR/M, SIB and displacement (Intel SDM volume 2, 2.1.5 and 2.2.1).
struct EncodedAddress {
  /// The ModR/M byte's fields mod and r/m.
  var mod: UInt8 = 0
  var rm: UInt8 = 4
  var sib: UInt8?
  /// Bytes of displacement: 0, 1 or 4.
  var displacementWidth = 0
  /// The displacement as it's written: already scaled for EVEX.
  var displacement: Int64 = 0
  /// Whether the displacement is one from the instruction's end to a symbol.
  var isRelative = false
  /// Whether the displacement is the symbol's, and not known.
  var isOpen = false
  /// Bits 3 of base and index, and bit 4 of a vector index.
  var extendsBase = false
  var extendsIndex = false
  var extendsVectorIndex = false
  /// Whether the registers have 32 bits, which takes a prefix 67.
  var has32Bits = false

  /// What the operand's kind says about the address.
  enum Style {
    case plain
    /// Always with a SIB byte, and the index isn't folded into the base: AMX takes it as the stride.
    case tile
    /// The index isn't folded into the base: MPX takes it as a number of its own.
    case bound
    case vector(RegisterClass)
  }

  /// The address of `instruction`, whose displacement is `displacement`, or not known where that's nil.
  /// `scale`: EVEX's scale of short displacements; 1 for other encodings.
  init(
    _ instruction: Instruction, style: Style, displacement: Int64?, scale: UInt8
  ) throws(EncodingMisfit) {
    let base = Register(rawValue: instruction.base)
    let index = Register(rawValue: instruction.index)
    let addressing = instruction.addressing
    if addressing.isRelative {
      guard base == .none, index == .none else { throw .address(.relativeWithRegister) }
      guard instruction.memorySymbol != 0 else { throw .address(.relativeWithoutSymbol) }
      if case .tile = style { throw .address(.relativeNeedsNoSIB) }
      rm = 5
      displacementWidth = 4
      isRelative = true
      return
    }
    if let displacement {
      guard let fitting = Int32(exactly: displacement) else { throw .address(.displacement) }
      self.displacement = Int64(fitting)
    } else {
      isOpen = true
    }
    if case .vector(let kind) = style {
      guard kind.contains(index) else { throw .address(.indexIsNoVector) }
      try setBase(base, other: .none)
      try set(base: base, index: index, scaleBits: addressing.bits & 3, displacementScale: scale)
    } else {
      try setGeneral(base: base, index: index, addressing: addressing, style: style, displacementScale: scale)
    }
  }

  private mutating func setGeneral(
    base: Register, index: Register, addressing: Instruction.Addressing, style: Style,
    displacementScale: UInt8
  ) throws(EncodingMisfit) {
    var (base, index) = (base, index)
    var scaleBits = index == .none ? 0 : addressing.bits & 3
    guard index == .none || Self.isAddressRegister(index) else { throw .address(.indexIsNoAddressRegister) }
    try setBase(base, other: index)
    // As NASM does it: `[rax*1]` is `[rax]`, and `[rax*2]` is `[rax+rax]`, which needs no displacement.
    if base == .none, index != .none, scaleBits == 0 { swap(&base, &index) }
    if base == .none, index != .none, scaleBits == 1, case .plain = style {
      (base, scaleBits) = (index, 0)
    }
    // rsp can't be an index, but where nothing is scaled the two are the same.
    if Self.isStackPointer(index), scaleBits == 0 { swap(&base, &index) }
    guard !Self.isStackPointer(index) else { throw .address(.stackPointerAsIndex) }
    var takesSIB = index != .none || base == .none || base.encoding & 7 == 4
    if case .tile = style { takesSIB = true }
    if takesSIB {
      try set(base: base, index: index, scaleBits: scaleBits, displacementScale: displacementScale)
    } else {
      rm = UInt8(base.encoding & 7)
      extendsBase = base.encoding >= 8
      setDisplacement(base: base, scale: displacementScale)
    }
  }

  /// Checks `base` against `other`, the index that has to have the same size.
  private mutating func setBase(_ base: Register, other: Register) throws(EncodingMisfit) {
    guard base == .none || Self.isAddressRegister(base) else { throw .address(.baseIsNoAddressRegister) }
    guard base == .none || other == .none || base.bits == other.bits else { throw .address(.mixedSizes) }
    has32Bits = base.bits == 32 || other.bits == 32
  }

  /// Sets ModR/M and SIB for `base` and `index`, of which one or both may be none.
  private mutating func set(
    base: Register, index: Register, scaleBits: UInt8, displacementScale: UInt8
  ) throws(EncodingMisfit) {
    // No index is written as rsp, no base as rbp with mod 0.
    let indexBits = index == .none ? 4 : UInt8(index.encoding & 7)
    let baseBits = base == .none ? 5 : UInt8(base.encoding & 7)
    sib = scaleBits << 6 | indexBits << 3 | baseBits
    extendsBase = base.encoding & 8 != 0
    extendsIndex = index.encoding & 8 != 0
    extendsVectorIndex = index.encoding & 16 != 0
    if base == .none {
      displacementWidth = 4
    } else {
      setDisplacement(base: base, scale: displacementScale)
    }
  }

  /// Sets mod and displacement for an address with a base: none, 8 bits or 32.
  private mutating func setDisplacement(base: Register, scale: UInt8) {
    if isOpen {
      (mod, displacementWidth) = (2, 4)
    } else if displacement == 0, base.encoding & 7 != 5 {
      // With rbp and r13, mod 0 has another meaning.
      (mod, displacementWidth) = (0, 0)
    } else if displacement % Int64(scale) == 0, let short = Int8(exactly: displacement / Int64(scale)) {
      (mod, displacementWidth) = (1, 1)
      displacement = Int64(short)
    } else {
      (mod, displacementWidth) = (2, 4)
    }
  }

  private static func isAddressRegister(_ register: Register) -> Bool {
    register.isGeneral && register.bits >= 32
  }

  private static func isStackPointer(_ register: Register) -> Bool {
    isAddressRegister(register) && register.encoding == 4
  }
}
