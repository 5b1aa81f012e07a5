import AsmX86
import Testing

/// Every method makes the instruction of its form, with the arguments where they belong.
@Suite struct MethodTests {
  private func build(_ calls: (InstructionBuilder, Label, Symbol) -> Void) -> InstructionBuilder {
    let f = InstructionBuilder()
    let target = Label(number: f.symbols.intern(Symbol("target", kind: .label)))
    calls(f, target, Symbol("CONSTANT", kind: .constant, value: 7))
    return f
  }

  /// Holds each instruction to its form: registers of the right kinds, nothing where there's none, and nothing that
  /// the validator refuses.
  private func check(_ f: InstructionBuilder) {
    for instruction in f.instructions {
      let form = Forms.form(instruction.form)
      let slots = [
        instruction.register0, instruction.register1, instruction.register2, instruction.register3,
      ]
      let kinds = form.operands.compactMap { kind -> ((Register) -> Bool)? in
        switch kind {
        case .register(let kind): { kind.contains($0) }
        case .fixed(let register): { $0 == register }
        default: nil
        }
      }
      for (slot, fits) in zip(slots, kinds) { #expect(fits(Register(rawValue: slot)), "\(form)") }
      #expect(slots.dropFirst(kinds.count).allSatisfy { $0 == 0 }, "\(form)")
      let problems = InstructionValidator().problems(in: instruction, symbols: f.symbols)
      #expect(problems == [], "\(form)")
    }
  }

  @Test func everyMethodMakesItsForm() {
    let f = build { EveryForm.call($0, target: $1, constant: $2) }
    #expect(f.instructions.map(\.form) == Array(0..<UInt16(Forms.count)))
    check(f)
  }

  @Test func everySymbolicMethodKeepsTheName() {
    let f = build { EverySymbolicForm.call($0, target: $1, constant: $2) }
    #expect(f.instructions.count > 300)
    #expect(f.instructions.allSatisfy { f.symbols[$0.symbol].text == "CONSTANT" })
    check(f)
  }

  @Test func everyPrefixedMethodHasItsPrefix() {
    let f = build { EveryPrefixedForm.call($0, target: $1, constant: $2) }
    let prefixes = Set(f.instructions.map(\.prefix))
    #expect(prefixes == Set(Instruction.Prefix.allCases).subtracting([.none]))
    check(f)
  }

  @Test func everyDecoratedMethodIsDecorated() {
    let f = build { EveryDecoratedForm.call($0, target: $1, constant: $2) }
    #expect(f.instructions.allSatisfy { $0.decoration & 0x7F != 0 })
    #expect(Set(f.instructions.map(\.rounding)) == [0, 1, 2, 3, 4, 5])
    #expect(f.instructions.contains { $0.isZeroing })
    check(f)
  }

  @Test func everyHighByteMethodHasAHighByte() {
    let f = build { EveryHighByteForm.call($0, target: $1, constant: $2) }
    let highBytes = f.instructions.filter { instruction in
      [instruction.register0, instruction.register1].contains { Register(rawValue: $0).isHighByte }
    }
    #expect(highBytes.count == f.instructions.count)
    check(f)
  }
}
