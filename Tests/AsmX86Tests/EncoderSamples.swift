import AsmX86

/// What the samples of a form need to know of it.
struct SampledForm {
  var id: UInt16 = 0
  var mnemonic: String
  var operands: [OperandKind]
  var decorations: Decorations
  var prefixes: [Instruction.Prefix]
  var spelling: Spelling
  var encodings: [Encoding]
}

/// An instruction to be encoded, with the symbols that it names.
struct EncoderSample {
  var instruction: Instruction
  var operands: [OperandKind]
  /// Symbol 1: a place at the file's start, symbol 2: one so many bytes from the instruction's own start.
  var distance: Int64 = 0

  static let fileStart: UInt32 = 1
  static let nearby: UInt32 = 2
}

/// Instructions of a form that together touch every limit of their fields: registers of both halves and both
/// ends, each shape of address, displacements and immediates around the limits of 8, 16 and 32 bits.
struct EncoderSampler {
  let form: SampledForm
  private var state: UInt64

  init(_ form: SampledForm) {
    self.form = form
    // FNV-1a, so that a form's samples don't depend on its number.
    state = 0xCBF2_9CE4_8422_2325
    for byte in form.mnemonic.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for operand in form.operands {
      for byte in operand.description.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
  }

  /// `count` samples, the same ones each time.
  mutating func samples(_ count: Int) -> [EncoderSample] { (0..<count).map { sample($0) } }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  private mutating func one<Element>(of list: [Element], or fallback: Element) -> Element {
    list.isEmpty ? fallback : list[number(below: list.count)]
  }

  private mutating func sample(_ place: Int) -> EncoderSample {
    var sample = EncoderSample(instruction: Instruction(form: form.id), operands: form.operands)
    var registers: [UInt8] = []
    var immediates: [Int64] = []
    for operand in form.operands {
      switch operand {
      case .register(let kind): registers.append(register(of: kind, place))
      case .fixed(let register): registers.append(register.rawValue)
      case .memory, .farMemory: setAddress(&sample, isPlain: true)
      case .broadcast: setAddress(&sample, isPlain: true)
      case .vectorIndexed(_, let kind): setVectorAddress(&sample, index: register(of: kind, place))
      case .tileMemory, .boundMemory: setAddress(&sample, isPlain: false)
      case .absoluteMemory: sample.instruction.immediate = absoluteAddress(place)
      case .immediate(let kind): immediates.append(immediate(kind, place))
      case .branchTarget(let isShort): setTarget(&sample, isShort: isShort)
      }
    }
    makeDistinct(&registers, apart: sample.instruction.index)
    sample.instruction.register0 = registers.first ?? 0
    sample.instruction.register1 = registers.count > 1 ? registers[1] : 0
    sample.instruction.register2 = registers.count > 2 ? registers[2] : 0
    sample.instruction.register3 = registers.count > 3 ? registers[3] : 0
    if let first = immediates.first { sample.instruction.immediate = first }
    if immediates.count > 1 { sample.instruction.displacement = Int32(clamping: immediates[1]) }
    sample.instruction.decoration = decoration()
    if place % 3 == 2 { sample.instruction.prefix = one(of: form.prefixes, or: .none) }
    if [.vex, .vexBytes].contains(sample.instruction.prefix) { keepToVEX(&sample.instruction) }
    return sample
  }

  private mutating func register(of kind: RegisterClass, _ place: Int) -> UInt8 {
    let range = kind.rawValues
    switch place {
    case _ where kind == .control: return range.lowerBound + one(of: [0, 2, 3, 4, 8], or: 0)
    // Not cs, which only a jump writes.
    case _ where kind == .segment: return range.lowerBound + one(of: [0, 2, 3, 4, 5], or: 0)
    case _ where kind == .debug: return range.lowerBound + UInt8(number(below: 8))
    case 0: return range.lowerBound
    case 1: return kind == .general8 ? 64 : range.upperBound
    default: return range.lowerBound + UInt8(number(below: range.count))
    }
  }

  /// Takes away what only EVEX has.
  private func keepToVEX(_ instruction: inout Instruction) {
    func low(_ number: UInt8) -> UInt8 {
      let register = Register(rawValue: number)
      return register.isVector && register.encoding >= 16 ? number - 16 : number
    }
    instruction.register0 = low(instruction.register0)
    instruction.register1 = low(instruction.register1)
    instruction.register2 = low(instruction.register2)
    instruction.register3 = low(instruction.register3)
    instruction.decoration = 0
  }

  /// Moves registers that have to be different ones: those of gathers (SDM volume 2, 2.3.12.1), of products of
  /// tiles and of complex numbers.
  private func makeDistinct(_ registers: inout [UInt8], apart index: UInt8) {
    let isGather = form.operands.contains { if case .vectorIndexed = $0 { true } else { false } }
    let isTileProduct = form.operands.filter { $0 == .register(.tile) }.count == 3
    let isComplexProduct = form.mnemonic.contains("mulc") || form.mnemonic.contains("maddc")
    guard isGather || isTileProduct || isComplexProduct else { return }
    var taken: Set<Int> = isGather ? [Register(rawValue: index).encoding] : []
    for place in registers.indices {
      let number = Register(rawValue: registers[place]).encoding
      guard !taken.insert(number).inserted, let free = (0..<8).first(where: { !taken.contains($0) }) else {
        continue
      }
      taken.insert(free)
      registers[place] = registers[place] - UInt8(number) + UInt8(free)
    }
  }

  // MARK: Memory

  private static let displacements: [Int32] = [
    0, 0, 0, 1, -1, 0x7F, 0x80, -0x80, -0x81, 0x1234_5678, .max, .min,
  ]

  /// None, around the limits of 8 bits, around those of 8 bits that are scaled, 32 bits.
  private mutating func displacement() -> Int32 {
    if number(below: 3) > 0 { return one(of: Self.displacements, or: 0) }
    let scale: Int32 = 1 << Int32(number(below: 7))
    return one(of: [0x7F, 0x80, -0x80, -0x81, 1, -1], or: 0) * scale + (number(below: 4) == 0 ? 1 : 0)
  }

  private mutating func setAddress(_ sample: inout EncoderSample, isPlain: Bool) {
    let choice = number(below: 16)
    // MPX has addresses of 64 bits only; here the address's size is the register operand's.
    let isBound = form.mnemonic.hasPrefix("bnd")
    var bits = UInt8(number(below: 4))
    if isPlain, choice == 0, form.mnemonic != "bndmk" {
      sample.instruction.addressing = .init(bits: 4)
      sample.instruction.memorySymbol = EncoderSample.fileStart
      sample.instruction.displacement = one(of: [0, 8, -0x1000, 0x1234_5678], or: 0)
      return
    }
    // A few with 32-bit registers, and without a base.
    let sizesDestination = ["movdir64b", "enqcmd", "enqcmds"].contains(form.mnemonic)
    let first: UInt8 = isPlain && choice == 1 && !sizesDestination && !isBound ? 17 : 1
    let hasBase = !isPlain || choice > 2
    let hasIndex = number(below: 2) == 0
    if hasBase {
      let special: [UInt8] = [0, 4, 5, 12, 13]
      let base = number(below: 2) == 0 ? one(of: special, or: 0) : UInt8(number(below: 16))
      sample.instruction.base = first + base
    }
    if hasIndex {
      var index = UInt8(number(below: 16))
      if index == 4, !(hasBase && bits == 0 && sample.instruction.base != first + 4) { index = 12 }
      // [rsp + rsp] is no address; neither is [base + rsp] where the operand doesn't commute.
      if !isPlain, index == 4 { index = 5 }
      sample.instruction.index = first + index
    } else {
      bits = 0
    }
    if isPlain, number(below: 8) == 0 { bits |= UInt8(1 + number(below: 6)) << 5 }
    sample.instruction.addressing = .init(bits: bits)
    sample.instruction.displacement = displacement()
  }

  private mutating func setVectorAddress(_ sample: inout EncoderSample, index: UInt8) {
    sample.instruction.base = number(below: 8) == 0 ? 0 : 1 + UInt8(number(below: 16))
    sample.instruction.index = index
    sample.instruction.addressing = .init(bits: UInt8(number(below: 4)))
    sample.instruction.displacement = displacement()
  }

  private mutating func absoluteAddress(_ place: Int) -> Int64 {
    one(
      of: [0x1122_3344_5566_7788, -1, 0x7FFF_FFFF_FFFF_FFFF, .min, 0x1_0000_0000, 0x1234, 0x8000_0000], or: 0)
  }

  // MARK: Numbers

  private mutating func immediate(_ kind: ImmediateKind, _ place: Int) -> Int64 {
    let range = kind.range
    let limits: [Int64] = [
      0, 1, 2, 5, -1, 0x7F, 0x80, -0x80, -0x81, 0xFF, 0x7FFF, 0x8000, -0x8000, 0xFF7F, 0xFF80, 0xFFFF, 0x1234,
      0x7FFF_FFFF, -0x8000_0000, 0x8000_0000, 0xFFFF_FF7F, 0xFFFF_FF80, 0xFFFF_FFFF, 0x1234_5678,
      0x1_0000_0000,
      -0x8000_0001, 0x1122_3344_5566_7788, .max, .min,
    ]
    return one(of: limits.filter { range.contains($0) }, or: 0)
  }

  private mutating func setTarget(_ sample: inout EncoderSample, isShort: Bool) {
    let prefixesAreBound = form.prefixes.contains(.bnd)
    sample.instruction.symbol = EncoderSample.nearby
    let near: [Int64] = [0, 10, 100, -100, 121, -120]
    sample.distance = one(
      of: isShort ? near : near + [126, 128, 129, 130, 132, 133, -123, -126, -127, 1000, -70000], or: 0)
    if !isShort, form.mnemonic.hasPrefix("j"), !prefixesAreBound {
      sample.instruction.sizeHint = one(of: [.none, .near], or: .none)
      if near.contains(sample.distance) {
        sample.instruction.sizeHint = one(of: Instruction.SizeHint.allCases, or: .none)
      }
    }
  }

  // MARK: AVX-512

  private mutating func decoration() -> UInt8 {
    var bits: UInt8 = 0
    let decorations = form.decorations
    switch decorations.masking {
    case .none: break
    case .merging: if number(below: 2) == 0 { bits = UInt8(1 + number(below: 7)) }
    case .zeroing:
      if number(below: 2) == 0 { bits = UInt8(1 + number(below: 7)) | (number(below: 2) == 0 ? 8 : 0) }
    case .required: bits = UInt8(1 + number(below: 7))
    }
    if decorations.takesRounding, number(below: 2) == 0 { bits |= UInt8(1 + number(below: 4)) << 4 }
    if decorations.suppressesExceptions, number(below: 2) == 0 { bits |= 5 << 4 }
    return bits
  }
}
