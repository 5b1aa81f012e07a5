/// Addresses that no instruction can have (Intel SDM volume 1, 3.7.5).
enum AddressRules {
  static func problems(_ subject: InstructionSubject) -> [String] {
    for kind in subject.form.operands where kind.isMemory {
      switch kind {
      case .absoluteMemory: return []
      case .vectorIndexed(_, let index):
        return notedProblem(subject) + vectorIndex(subject, index) + symbols(subject)
      case .tileMemory:
        return notedProblem(subject) + registers(subject) + symbols(subject)
          + relative(subject, "a tile's rows: base + distance between rows")
      case .boundMemory:
        return notedProblem(subject) + registers(subject) + symbols(subject)
          + relative(subject, "a bounds table: base and index without a factor") + scale(subject)
      default: return notedProblem(subject) + registers(subject) + symbols(subject) + bareNumber(subject)
      }
    }
    return []
  }

  /// What the address arithmetic noted while it was built.
  private static func notedProblem(_ subject: InstructionSubject) -> [String] {
    switch subject.instruction.addressing.problem {
    case nil: []
    case .scale:
      [
        "\(subject.index) is multiplied by none of 1, 2, 4 and 8, the only factors an address can have; multiply it"
          + " before, by imul or lea"
      ]
    case .displacement:
      [
        "the address's displacement doesn't fit in 32 bits, signed (-2,147,483,648...2,147,483,647); add it to a"
          + " register before"
      ]
    case .tooManyRegisters:
      [
        "the address has more than two registers, or two with a factor; an address is base + index * scale +"
          + " displacement: add the others with lea before"
      ]
    case .relative:
      [
        "an address relative to rip takes no register; load it with lea first: f.lea(rax, rel(symbol)), then"
          + " qword[rax + rcx * 8]"
      ]
    }
  }

  private static func registers(_ subject: InstructionSubject) -> [String] {
    let base = subject.base
    let index = subject.index
    var problems: [String] = []
    if index.full == .rsp {
      problems.append(
        "\(index) can't be an index: its number means that there's none; make it the base, or use another register"
      )
    }
    let parts = [base, index].filter { $0 != .none }
    for register in parts where !(register.isGeneral && register.bits >= 32) {
      problems.append("\(register) can't be part of an address; use a register of 64 bits")
    }
    if parts.count == 2, base.bits != index.bits {
      problems.append(
        "the address mixes \(base) (\(base.bits) bits) and \(index) (\(index.bits) bits); use \(base.full) and"
          + " \(index.full)")
    }
    return problems
  }

  /// The index is a vector register of the form's class, the base a register of 64 bits or none.
  private static func vectorIndex(_ subject: InstructionSubject, _ kind: RegisterClass) -> [String] {
    var problems: [String] = []
    if !kind.contains(subject.index) {
      problems.append(
        "\(subject.form) takes its indexes from a register of class \(kind), not from \(subject.index)")
    }
    if subject.base != .none, !(subject.base.isGeneral && subject.base.bits >= 32) {
      problems.append("\(subject.base) can't be part of an address; use a register of 64 bits")
    }
    return problems
  }

  /// The memory at a number alone is none of the program's, wherever that's loaded. Behind the start of a segment it
  /// may be, and lea makes no more of it than the number.
  private static func bareNumber(_ subject: InstructionSubject) -> [String] {
    let addressing = subject.instruction.addressing
    guard subject.base == .none, subject.index == .none, !addressing.isRelative, addressing.segment == 0,
      subject.form.mnemonic != "lea", let symbol = subject.symbol(subject.instruction.memorySymbol),
      symbol.kind.isNumber
    else { return [] }
    return [
      "\(symbol.text) is a number, and by itself the address of nothing in the program; for the number leave the size"
        + " keyword out, for memory add it to what it's counted from: qword[rbx + \(symbol.text)]"
    ]
  }

  private static func relative(_ subject: InstructionSubject, _ what: String) -> [String] {
    subject.instruction.addressing.isRelative
      ? [
        "\(subject.form.mnemonic) takes \(what), which can't be relative to rip; load the address with lea first"
      ] : []
  }

  private static func scale(_ subject: InstructionSubject) -> [String] {
    subject.instruction.addressing.scale == 1
      ? [] : ["the index of \(subject.form.mnemonic) has no factor; leave it out"]
  }

  private static func symbols(_ subject: InstructionSubject) -> [String] {
    let number = subject.instruction.memorySymbol
    let addressing = subject.instruction.addressing
    guard number != 0 else {
      return addressing.isRelative
        ? ["the address is relative to rip, but names nothing; write rel(symbol)"]
        : []
    }
    guard let symbol = subject.symbol(number) else {
      return [
        "the address names symbol \(number), which the function's table doesn't have; make it by the builder"
      ]
    }
    guard let value = symbol.value, !addressing.isRelative else { return [] }
    let (sum, overflow) = value.addingReportingOverflow(Int64(subject.instruction.displacement))
    if overflow || Int32(exactly: sum) == nil {
      return [
        "\(symbol.text) is \(value), which with the displacement doesn't fit in 32 bits, signed; add it to a register"
          + " before"
      ]
    }
    return []
  }
}

extension Symbol.Kind {
  /// Whether it stands for a number, not for a place in the program or on its stack.
  var isNumber: Bool {
    switch self {
    case .constant, .dataLength, .systemCall, .structure: true
    case .label, .function, .data, .external, .frameSlot: false
    }
  }
}
