/// Jumps and calls to nowhere, and size hints that their instruction can't have.
enum BranchRules {
  static func problems(_ subject: InstructionSubject) -> [String] {
    let instruction = subject.instruction
    var target: Bool?
    for case .branchTarget(let isShort) in subject.form.operands { target = isShort }
    guard let isShort = target else {
      return instruction.sizeHint == .none
        ? [] : ["\(subject.form) has no target, so no \(instruction.sizeHint) either; leave it out"]
    }
    guard let symbol = subject.symbol(instruction.symbol) else {
      return ["\(subject.form.mnemonic) has no target; give it a label of this function: f.newLabel(…)"]
    }
    var problems: [String] = []
    switch symbol.kind {
    case .label, .function, .external: break
    case .constant, .dataLength, .systemCall, .structure, .frameSlot, .data:
      problems.append(
        "\(subject.form.mnemonic) jumps to \(symbol.text), which is no code but \(symbol.kind.phrase); give it a label or"
          + " function")
    }
    if symbol.kind == .external, isShort || instruction.sizeHint == .short {
      problems.append(
        "\(symbol.text) is in another object, and no relocation can hold a jump of 127 bytes; leave out `short`, or jump"
          + " to a label that jumps on")
    }
    if isShort, instruction.sizeHint == .near {
      problems.append("\(subject.form.mnemonic) has only a short form, at most 127 bytes; leave out `near`")
    }
    return problems
  }
}

extension Symbol.Kind {
  /// `a constant`.
  var phrase: String {
    switch self {
    case .label: "a label"
    case .function: "a function"
    case .data: "data"
    case .dataLength: "the length of data"
    case .external: "another object's symbol"
    case .constant: "a constant"
    case .systemCall: "the number of a system call"
    case .structure: "an offset in a structure"
    case .frameSlot: "a place in the frame"
    }
  }
}
