import AsmX86

extension Reading {
  /// What `instruction`, which stands in slot `number`, means.
  init(_ instruction: Instruction, _ form: Form, _ symbols: SymbolTable, slot number: Int) {
    self.init(mnemonic: form.mnemonic, text: form.description)
    switch instruction.prefix {
    case .none, .vex, .vexBytes: break
    case .lock: prefixes = [0xF0]
    case .rep, .repe, .xrelease: prefixes = [0xF3]
    case .repne, .xacquire, .bnd: prefixes = [0xF2]
    case .xacquireLock: prefixes = [0xF2, 0xF0]
    case .xreleaseLock: prefixes = [0xF3, 0xF0]
    case .a32: prefixes = [0x67]
    case .a32Rep, .a32Repe: prefixes = [0x67, 0xF3]
    case .a32Repne: prefixes = [0x67, 0xF2]
    }
    opmask = instruction.opmask == .none ? "" : instruction.opmask.name
    isZeroing = instruction.isZeroing
    let roundings = ["", "rn-sae", "rd-sae", "ru-sae", "rz-sae", "sae", "?", "?"]
    rounding = roundings[Int(instruction.rounding)]

    var registers = [
      instruction.register0, instruction.register1, instruction.register2, instruction.register3,
    ][...]
    var immediates = [
      instruction.immediate &+ (symbols[instruction.symbol].value ?? 0), Int64(instruction.displacement),
    ][...]
    operands = form.operands.map { kind in
      switch kind {
      case .register, .fixed: return .register(Register(rawValue: registers.removeFirst()))
      case .memory(let bits, _): return .memory(Memory(instruction, bits: bits == 0 ? nil : bits))
      case .broadcast(let bits, let count):
        return .memory(Memory(instruction, bits: bits, broadcast: count))
      case .vectorIndexed(let bits, _): return .memory(Memory(instruction, bits: bits))
      case .farMemory(let bits): return .memory(Memory(instruction, bits: bits, isFar: true))
      case .absoluteMemory(let bits): return .memory(Memory(bits: bits, displacement: instruction.immediate))
      case .tileMemory, .boundMemory: return .memory(Memory(instruction, bits: nil))
      case .immediate(let kind):
        return .number(UInt64(bitPattern: immediates.removeFirst()), bits: Self.significantBits(kind))
      case .branchTarget: return .number(UInt64(number * Slots.size), bits: 64)
      }
    }
  }

  /// How many bits of a decoder's number have to be those of the immediate.
  private static func significantBits(_ kind: ImmediateKind) -> Int {
    kind == .bits32SignExtended ? 64 : kind.bits
  }
}

extension Reading.Memory {
  init(_ instruction: Instruction, bits: Int?, isFar: Bool = false, broadcast: Int = 0) {
    self.init(
      bits: bits, isFar: isFar, segment: instruction.addressing.segment,
      base: Register(rawValue: instruction.base), index: Register(rawValue: instruction.index),
      scale: instruction.addressing.scale, displacement: Int64(instruction.displacement), broadcast: broadcast
    )
  }
}
