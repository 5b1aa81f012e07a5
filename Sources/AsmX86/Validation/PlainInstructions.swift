extension InstructionValidator {
  /// Whether `instruction` is of the common kind in which the rules find nothing, told without making any message.
  ///
  /// Almost every instruction is, and going through the rules takes ten times as long. Where this says no, nothing
  /// is decided: the rules are asked. `PlainInstructionTests` hold it to them.
  static func isPlain(_ instruction: Instruction, _ symbols: SymbolTable) -> Bool {
    let shape = FormShape.of(instruction.form)
    guard shape.traits.contains(.known), !shape.traits.contains(.special), instruction.prefix == .none,
      instruction.decoration == 0,
      instruction.sizeHint == .none
    else { return false }
    let registers = SIMD4(
      instruction.register0, instruction.register1, instruction.register2, instruction.register3)
    // ah, ch, dh and bh ask about the others.
    let highBytes = (registers .>= 65) .& (registers .<= 68)
    let wrong = (registers .< shape.registers) .| (registers .> shape.lastRegisters)
    guard !any(highBytes .| wrong) else { return false }
    if shape.traits.contains(.memory), !hasPlainAddress(instruction, symbols) { return false }
    if shape.traits.contains(.branchTarget) {
      switch kind(of: instruction.symbol, symbols) {
      case .label, .function: break
      default: return false
      }
    } else if shape.traits.contains(.immediate) {
      guard let value = plainValue(instruction, symbols) else { return false }
      return shape.immediates.contains(value)
    }
    return true
  }

  private static func hasPlainAddress(_ instruction: Instruction, _ symbols: SymbolTable) -> Bool {
    // rsp can't be an index.
    guard instruction.addressing.problem == nil, instruction.base <= 16, instruction.index <= 16,
      instruction.index != Register.rsp.rawValue
    else { return false }
    let number = instruction.memorySymbol
    if number == 0 { return !instruction.addressing.isRelative }
    guard Int(number) < symbols.count else { return false }
    // A symbol alone may be a number, and so no address.
    if instruction.base == 0, instruction.index == 0, !instruction.addressing.isRelative { return false }
    guard !instruction.addressing.isRelative, let value = symbols.symbols[Int(number)].value else {
      return true
    }
    let (sum, overflow) = value.addingReportingOverflow(Int64(instruction.displacement))
    return !overflow && Int32(exactly: sum) != nil
  }

  private static func kind(of number: UInt32, _ symbols: SymbolTable) -> Symbol.Kind? {
    number > 0 && Int(number) < symbols.count ? symbols.symbols[Int(number)].kind : nil
  }

  /// The immediate, or what's known of a named one; nil where the rules must look at it.
  private static func plainValue(_ instruction: Instruction, _ symbols: SymbolTable) -> Int64? {
    guard instruction.symbol != 0 else { return instruction.immediate }
    switch kind(of: instruction.symbol, symbols) {
    case .constant, .dataLength, .systemCall, .structure: break
    default: return nil
    }
    // A number that isn't known yet is as good as 0.
    guard let value = symbols.symbols[Int(instruction.symbol)].value else { return 0 }
    let (sum, overflow) = value.addingReportingOverflow(instruction.immediate)
    return overflow ? nil : sum
  }
}
