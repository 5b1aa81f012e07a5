/// Makes instructions of a form: to show how it's written and encoded, and to try an assembler with.
public struct FormSampler: Sendable {
  public let form: Form
  /// The form's, in the order in which they're tried.
  public let encodings: [Encoding]
  private let target: UInt32
  private let encoder = InstructionEncoder()

  /// - Parameter target: The number of the symbol that jumps go to, which stands at the instruction itself.
  public init(_ form: Form, target: UInt32) {
    self.form = form
    self.target = target
    encodings = Forms.encodings(of: form.id)
  }

  /// An instruction with its machine code.
  public struct Sample: Sendable, Hashable {
    public var instruction: Instruction
    public var bytes: [UInt8]
  }

  /// For each encoding of the form a sample that's encoded by it, the plainest one; nil where none was found.
  public var shown: [Sample?] {
    encodings.indices.map { number in
      for operands in candidates(for: encodings[number]) {
        let instruction = operands.instruction(of: form, target: target)
        if let choice = choice(for: instruction), choice.encoding == number {
          return Sample(instruction: instruction, bytes: choice.bytes)
        }
      }
      return nil
    }
  }

  /// Samples that differ in one thing each: registers, displacement, number, decoration, prefix. They touch what
  /// assemblers are known to get wrong: a displacement at the ends of 8 bits as they are and as EVEX scales them,
  /// registers from 16 on, opmasks, roundings. Those that have no encoding are left out.
  public var trials: [Sample] {
    variants.map { $0.instruction(of: form, target: target) }.compactMap { instruction in
      bytes(of: instruction, encodings[...]).map { Sample(instruction: instruction, bytes: $0) }
    }
  }

  // MARK: What's sampled

  /// Whether there's a jump with a short and a long encoding.
  private var hasSizes: Bool { form.operands.contains(.branchTarget(isShort: false)) && encodings.count > 1 }

  private var hasImmediate: Bool {
    form.operands.contains { if case .immediate = $0 { true } else { false } }
  }

  /// The decoration without which the form can't be written.
  private var neededDecoration: UInt8 { form.decorations.masking == .required ? 1 : 0 }

  /// What may be encoded by `encoding`, the plainest operands first. With EVEX that's an opmask, by which it's told
  /// from VEX.
  private func candidates(for encoding: Encoding) -> [SampleOperands] {
    let decorations: [UInt8] =
      encoding.scheme == .evex && form.decorations.masking != .none
      ? [1, neededDecoration] : [neededDecoration]
    let registers: [SampleOperands.Registers] =
      [.low, .accumulator(0), .accumulator(1)] + (encoding.scheme == .evex ? [.high] : [])
    let numbers = hasImmediate ? SampleOperands.Number.allCases : [.small]
    let hints: [Instruction.SizeHint] = hasSizes ? [.none, .short, .near] : [.none]
    let prefixes =
      encoding.scheme == .vex ? form.effects.prefixes.filter { $0 == .vex || $0 == .vexBytes } : []
    var all: [SampleOperands] = []
    for prefix in [.none] + prefixes {
      for hint in hints {
        for registers in registers {
          for number in numbers {
            all += decorations.map {
              SampleOperands(
                registers: registers, number: number, decoration: $0, prefix: prefix, sizeHint: hint)
            }
          }
        }
      }
    }
    return all
  }

  private var variants: [SampleOperands] {
    let plain = SampleOperands(decoration: neededDecoration)
    func varied(_ change: (inout SampleOperands) -> Void) -> SampleOperands {
      var operands = plain
      change(&operands)
      return operands
    }
    var all = [plain]
    if form.operands.contains(where: { if case .register = $0 { true } else { false } }) {
      all += [.accumulator(0), .accumulator(1), .extended, .high].map { registers in
        varied { $0.registers = registers }
      }
    }
    if hasImmediate {
      all += SampleOperands.Number.allCases.dropFirst().map { number in varied { $0.number = number } }
    }
    if hasSizes { all += [.short, .near].map { hint in varied { $0.sizeHint = hint } } }
    if form.operands.contains(where: \.isMemory) {
      all += places.map { place in varied { $0.place = place } }
    }
    all += decorations.map { decoration in varied { $0.decoration = decoration } }
    all += form.effects.prefixes.map { prefix in varied { $0.prefix = prefix } }
    return all
  }

  private var places: [SampleOperands.Place] {
    var displacements: [Int32] = [0, 1, 127, -128, 128, -129]
    for scale in Set(encodings.map { Int32($0.displacementScale) }).sorted() where scale > 1 {
      displacements += [scale, 127 * scale, -128 * scale, 128 * scale, -129 * scale, scale / 2]
    }
    return displacements.map { SampleOperands.Place(displacement: $0) } + [
      SampleOperands.Place(base: .rsp), SampleOperands.Place(base: .r13, displacement: 0),
      SampleOperands.Place(base: .r12, index: .r9, scaleBits: 2),
      SampleOperands.Place(base: .none, index: .rcx, scaleBits: 3),
    ]
  }

  private var decorations: [UInt8] {
    var all: [UInt8] = []
    if form.decorations.masking != .none { all += [1, 7] }
    if form.decorations.masking == .zeroing { all += [1 | 8, 7 | 8] }
    if form.decorations.takesRounding { all += [0x10, 0x20, 0x30, 0x40].map { $0 | neededDecoration } }
    if form.decorations.suppressesExceptions {
      all.append(Instruction.suppressesAllExceptions | neededDecoration)
    }
    return all
  }

  // MARK: How it's encoded

  private func bytes(of instruction: Instruction, _ encodings: ArraySlice<Encoding>) -> [UInt8]? {
    // The target is the instruction itself.
    try? encoder.encode(
      instruction, operands: form.operands, encodings: Array(encodings), at: 0, value: { _ in 0 }
    ).bytes
  }

  /// The number of the encoding that's taken for `instruction`, and its bytes.
  private func choice(for instruction: Instruction) -> (encoding: Int, bytes: [UInt8])? {
    guard let bytes = bytes(of: instruction, encodings[...]) else { return nil }
    // The first without which the bytes were others.
    for number in encodings.indices where self.bytes(of: instruction, encodings[...number]) == bytes {
      return (number, bytes)
    }
    return nil
  }
}
