/// Finds what no assembler can encode and the Swift types let pass.
///
/// It proves that NASM accepts the instruction as written; not that it does what its author means. Names are
/// taken as given: whether a label is placed and a constant defined isn't its business.
public struct InstructionValidator: Sendable {
  public init() {}

  /// What is wrong with `instruction`, whose symbols are those of `symbols`: each with the reason and the
  /// remedy. Empty for a good one.
  public func problems(in instruction: Instruction, symbols: SymbolTable) -> [String] {
    Self.isPlain(instruction, symbols) ? [] : Self.problemsByRule(in: instruction, symbols: symbols)
  }

  /// What the rules find, one after another.
  static func problemsByRule(in instruction: Instruction, symbols: SymbolTable) -> [String] {
    let form = Forms.form(instruction.form)
    guard !form.mnemonic.isEmpty else {
      return ["no form has the number \(instruction.form); make instructions by the builder's methods"]
    }
    let subject = InstructionSubject(instruction: instruction, form: form, symbols: symbols)
    return RegisterRules.problems(subject) + AddressRules.problems(subject) + ImmediateRules.problems(subject)
      + BranchRules.problems(subject) + PrefixRules.problems(subject) + DecorationRules.problems(subject)
      + ByteRules.problems(subject)
  }
}

/// An instruction with what its numbers stand for.
struct InstructionSubject {
  let instruction: Instruction
  let form: Form
  let symbols: SymbolTable

  /// Each register operand with its kind, in order.
  var registers: [(kind: OperandKind, register: Register)] {
    let slots = [
      instruction.register0, instruction.register1, instruction.register2, instruction.register3,
    ]
    let kinds = form.operands.filter { kind in
      kind.isRegister
    }
    return zip(kinds, slots).map { ($0, Register(rawValue: $1)) }
  }

  var base: Register { Register(rawValue: instruction.base) }
  var index: Register { Register(rawValue: instruction.index) }

  /// The symbol with `number`; nil for 0 and for a number that the table doesn't have.
  func symbol(_ number: UInt32) -> Symbol? {
    number > 0 && Int(number) < symbols.count ? symbols[number] : nil
  }
}
