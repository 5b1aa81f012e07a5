import Testing

@testable import AsmX86

/// What the validator passes without asking its rules, they would have passed too.
@Suite struct PlainInstructionTests {
  private static let symbols = { () -> SymbolTable in
    var table = SymbolTable()
    for kind in [
      Symbol.Kind.label, .function, .data, .dataLength, .external, .constant, .systemCall, .structure,
      .frameSlot,
    ] {
      for value in [nil, 0, -1, 200, 0x8000_0000, Int64.max] as [Int64?] {
        _ = table.intern(Symbol("\(kind) \(value ?? -2)", kind: kind, value: value))
      }
    }
    return table
  }()

  @Test func everyForm() {
    let f = InstructionBuilder()
    let target = Label(number: f.symbols.intern(Symbol("target", kind: .label)))
    EveryForm.call(f, target: target, constant: Symbol("CONSTANT", kind: .constant, value: 0x42))
    #expect(f.instructions.count == Forms.count)
    var plain = 0
    for instruction in f.instructions {
      // What only the rules know (two immediates, an opmask, bytes) is never plain.
      let isSpecial =
        FormShape.of(instruction.form).traits.contains(.special) || instruction.decoration != 0
        || Forms.form(instruction.form).operands.contains { $0.memoryBits > 512 }
      if !isSpecial {
        #expect(InstructionValidator.isPlain(instruction, f.symbols), "\(Forms.form(instruction.form))")
        plain += 1
      }
      #expect(InstructionValidator.problemsByRule(in: instruction, symbols: f.symbols) == [])
    }
    #expect(plain > Forms.count * 8 / 10)
  }

  @Test func anyInstruction() {
    var random = SystemRandomNumberGenerator()
    let f = InstructionBuilder()
    let target = Label(number: f.symbols.intern(Symbol("target", kind: .label)))
    EveryForm.call(f, target: target, constant: Symbol("CONSTANT", kind: .constant, value: 0x42))
    var counts = (plain: 0, refused: 0)
    for _ in 0..<20 {
      for var instruction in f.instructions {
        for _ in 0...Int.random(in: 0...2, using: &random) { Self.change(&instruction, &random) }
        let problems = InstructionValidator.problemsByRule(in: instruction, symbols: Self.symbols)
        if !problems.isEmpty { counts.refused += 1 }
        guard InstructionValidator.isPlain(instruction, Self.symbols) else { continue }
        counts.plain += 1
        #expect(problems == [], "\(Forms.form(instruction.form)): \(instruction)")
      }
    }
    #expect(counts.plain > 1_000 && counts.refused > 1_000)
  }

  /// Another value for one part of the instruction, most often one that matters.
  private static func change(_ instruction: inout Instruction, _ random: inout some RandomNumberGenerator) {
    let byte = UInt8.random(in: 0...(Bool.random(using: &random) ? 70 : 255), using: &random)
    let symbol = UInt32.random(in: 0...UInt32(symbols.count + 1), using: &random)
    switch Int.random(in: 0..<13, using: &random) {
    case 0: instruction.register0 = byte
    case 1: instruction.register1 = byte
    case 2: instruction.register2 = byte
    case 3: instruction.register3 = byte
    case 4: instruction.prefix = .allCases.randomElement(using: &random) ?? .none
    case 5: instruction.sizeHint = .allCases.randomElement(using: &random) ?? .none
    case 6: instruction.base = byte
    case 7: instruction.index = byte
    case 8: instruction.addressing.bits = byte
    case 9: instruction.decoration = byte
    case 10:
      instruction.immediate =
        [-1, 0, 255, 256, 65_536, 1 << 31, 1 << 32, .max, .min].randomElement(using: &random) ?? 0
      instruction.displacement = [0, -1, .max, .min].randomElement(using: &random) ?? 0
    case 11: instruction.symbol = symbol
    default: instruction.memorySymbol = symbol
    }
  }
}
