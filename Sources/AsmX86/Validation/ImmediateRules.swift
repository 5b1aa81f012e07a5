/// Immediates out of the range of their form.
enum ImmediateRules {
  static func problems(_ subject: InstructionSubject) -> [String] {
    var problems: [String] = []
    var count = 0
    for case .immediate(let kind) in subject.form.operands {
      problems += count == 0 ? Self.problems(subject, kind) : secondProblems(subject, kind)
      count += 1
    }
    return problems
  }

  private static func problems(_ subject: InstructionSubject, _ kind: ImmediateKind) -> [String] {
    let instruction = subject.instruction
    if instruction.decoration & Instruction.immediateIsTooWide != 0 {
      return kind == .bits64
        ? ["the number has more than 64 bits, the most that a register holds; split it"]
        : [message(subject, kind, "the number")]
    }
    guard instruction.symbol != 0 else {
      return kind.range.contains(instruction.immediate)
        ? [] : [message(subject, kind, "\(instruction.immediate)")]
    }
    guard let symbol = subject.symbol(instruction.symbol) else {
      return [
        "the immediate names symbol \(instruction.symbol), which the function's table doesn't have; make it by the"
          + " builder"
      ]
    }
    switch symbol.kind {
    case .frameSlot:
      return ["\(symbol.text) is a place in the frame, no number; take its address with lea"]
    case .label, .function, .data, .external:
      return [
        "the address of \(symbol.text) as an immediate would tie the program to one place in memory; load it with"
          + " lea: f.lea(rax, rel(\(symbol.text)))"
      ]
    case .constant, .dataLength, .systemCall, .structure: break
    }
    guard let value = symbol.value else { return [] }
    let (sum, overflow) = value.addingReportingOverflow(instruction.immediate)
    if !overflow, kind.range.contains(sum) { return [] }
    let number = instruction.immediate == 0 ? "\(value)" : "\(value) + \(instruction.immediate)"
    return [message(subject, kind, "\(symbol.text), which is \(number),")]
  }

  /// The second of two immediates, which is a number.
  private static func secondProblems(_ subject: InstructionSubject, _ kind: ImmediateKind) -> [String] {
    let number = Int64(subject.instruction.displacement)
    return kind.range.contains(number) ? [] : [message(subject, kind, "\(number)")]
  }

  private static func message(_ subject: InstructionSubject, _ kind: ImmediateKind, _ number: String)
    -> String
  {
    let range = "\(kind.range.lowerBound)...\(kind.range.upperBound)"
    let form = subject.form
    switch kind {
    case .bits32SignExtended:
      return
        "\(number) doesn't fit in the immediate of \(form): 32 bits, sign-extended to 64 (\(range)); move it to a"
        + " register first: f.mov(rax, …)"
    case .bits4Unsigned, .bits8, .bits8Unsigned, .bits8SignExtended, .bits16, .bits32, .bits64:
      return
        "\(number) doesn't fit in the immediate of \(form): \(kind.bits) bits (\(range)); use a wider operand, or"
        + " a number of that range"
    }
  }
}
