/// Which operands an instruction of a form is given.
struct SampleOperands: Sendable, Hashable {
  /// Which registers stand where the form takes any of a class.
  enum Registers: Sendable, Hashable {
    /// Those with the numbers 1, 2, 3, 5.
    case low
    /// The second eight, which a prefix extends: 9, 10, 11, 13.
    case extended
    /// Those that only EVEX has: 17, 18, 19, 21.
    case high
    /// al, ax, eax or rax as the register operand with this place, the others low.
    case accumulator(Int)
  }

  /// The number where the form takes one.
  enum Number: Sendable, Hashable, CaseIterable {
    case small, large, one, negative
  }

  /// The memory operand's parts.
  struct Place: Sendable, Hashable {
    var base = Register.rdi
    var index = Register.none
    /// log2 of the index's factor.
    var scaleBits: UInt8 = 0
    var displacement: Int32 = 64
  }

  var registers = Registers.low
  var number = Number.small
  var place = Place()
  /// As in `Instruction.decoration`.
  var decoration: UInt8 = 0
  var prefix = Instruction.Prefix.none
  var sizeHint = Instruction.SizeHint.none

  /// An instruction of `form` with these operands.
  ///
  /// - Parameter target: The number of the symbol that a jump goes to.
  func instruction(of form: Form, target: UInt32) -> Instruction {
    var instruction = Instruction(form: form.id)
    instruction.decoration = decoration
    instruction.prefix = prefix
    var slots: [UInt8] = []
    var numbers = 0
    for operand in form.operands {
      switch operand {
      case .register(let kind): slots.append(register(kind, slots.count, form).rawValue)
      case .fixed(let register): slots.append(register.rawValue)
      case .memory, .broadcast, .farMemory: put(place, in: &instruction)
      case .vectorIndexed(let bits, let kind):
        var place = place
        place.index = vectorIndex(kind)
        place.scaleBits = bits == 64 ? 3 : 2
        put(place, in: &instruction)
      case .tileMemory, .boundMemory:
        put(
          Place(index: registers == .extended ? Register.r12 : Register.rsi, displacement: 0),
          in: &instruction)
      case .absoluteMemory: instruction.immediate = 0x1122_3344_5566_7788
      case .immediate(let kind):
        if numbers == 0 { instruction.immediate = value(of: kind) } else { instruction.displacement = 5 }
        numbers += 1
      case .branchTarget:
        instruction.symbol = target
        instruction.sizeHint = sizeHint
      }
    }
    if slots.count > 0 { instruction.register0 = slots[0] }
    if slots.count > 1 { instruction.register1 = slots[1] }
    if slots.count > 2 { instruction.register2 = slots[2] }
    if slots.count > 3 { instruction.register3 = slots[3] }
    return instruction
  }

  private func put(_ place: Place, in instruction: inout Instruction) {
    instruction.base = place.base.rawValue
    instruction.index = place.index.rawValue
    instruction.addressing.bits = place.scaleBits
    instruction.displacement = place.displacement
  }

  /// The register of `kind` as the register operand with number `slot`: another one in each, and none that the form
  /// names itself.
  private func register(_ kind: RegisterClass, _ slot: Int, _ form: Form) -> Register {
    let first = kind.rawValues.lowerBound
    let count = kind.rawValues.count
    switch kind {
    case .segment: return Register(rawValue: first + (slot == 0 ? 4 : 5))
    case .control: return Register(rawValue: first + (registers == .extended ? 8 : 4))
    case .debug: return Register(rawValue: first + (registers == .extended ? 7 : 2))
    default: break
    }
    if case .accumulator(slot) = registers, kind.isGeneral { return Register(rawValue: first) }
    var number = [1, 2, 3, 5][min(slot, 3)]
    switch registers {
    case .low, .accumulator: break
    case .extended: number += count > 8 ? 8 : 3
    case .high: number += kind.isVector && count > 16 ? 16 : count > 8 ? 8 : 3
    }
    var register = Register(rawValue: first + UInt8(number % count))
    // `shl cl, cl` would show nothing.
    while form.operands.contains(where: { $0.isFixed(in: register.full) }) {
      number += 1
      register = Register(rawValue: first + UInt8(number % count))
    }
    return register
  }

  /// The register of indexes, another one than those of the register operands.
  private func vectorIndex(_ kind: RegisterClass) -> Register {
    let number: UInt8 =
      switch registers {
      case .low, .accumulator: 4
      case .extended: 12
      case .high: kind.rawValues.count > 16 ? 20 : 12
      }
    return Register(rawValue: kind.rawValues.lowerBound + number)
  }

  private func value(of kind: ImmediateKind) -> Int64 {
    switch number {
    case .small: 3
    case .one: 1
    case .negative: max(-1, kind.range.lowerBound)
    case .large:
      switch kind {
      case .bits4Unsigned: 10
      case .bits8, .bits8Unsigned, .bits8SignExtended: 100
      case .bits16: 0x4321
      case .bits32, .bits32SignExtended: 0x1234_5678
      case .bits64: 0x1234_5678_9ABC_DEF0
      }
    }
  }
}

extension OperandKind {
  /// Whether it's just one register, which is `register` or a part of it.
  fileprivate func isFixed(in register: Register) -> Bool {
    if case .fixed(let fixed) = self { fixed.full == register } else { false }
  }
}

extension RegisterClass {
  fileprivate var isGeneral: Bool {
    switch self {
    case .general8, .general16, .general32, .general64: true
    default: false
    }
  }

  fileprivate var isVector: Bool {
    switch self {
    case .xmm, .xmmAll, .ymm, .ymmAll, .zmm: true
    default: false
    }
  }
}
