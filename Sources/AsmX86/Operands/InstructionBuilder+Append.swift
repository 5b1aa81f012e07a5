extension InstructionBuilder {
  /// Appends `instruction` with `immediate` as its immediate of 64 bits.
  @inline(never)
  public final func append(
    _ instruction: Instruction, immediate64 immediate: some ImmediateConvertible, _ file: StaticString,
    _ line: UInt32, _ column: UInt32
  ) {
    var instruction = instruction
    var value = immediate.immediate
    if value.width == .unsigned { value.width = .signed }
    set(value, in: &instruction)
    append(instruction, file, line, column)
  }

  /// Appends `instruction` with `immediate` as its immediate of at most 32 bits.
  @inline(never)
  public final func append(
    _ instruction: Instruction, immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) {
    var instruction = instruction
    set(immediate.immediate, in: &instruction)
    append(instruction, file, line, column)
  }

  /// Appends `instruction` with the memory at `address` as its memory operand.
  @inline(never)
  public final func append(
    _ instruction: Instruction, memory address: Address, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) {
    var instruction = instruction
    set(address, in: &instruction)
    append(instruction, file, line, column)
  }

  /// Appends `instruction` with the memory at `address` and `immediate`.
  @inline(never)
  public final func append(
    _ instruction: Instruction, memory address: Address, immediate: some ImmediateConvertible,
    _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = instruction
    set(address, in: &instruction)
    set(immediate.immediate, in: &instruction)
    append(instruction, file, line, column)
  }

  @inline(__always)
  final func set(_ address: Address, in instruction: inout Instruction) {
    instruction.base = address.base.rawValue
    instruction.index = address.index.rawValue
    instruction.addressing = address.addressing
    instruction.displacement = address.displacement
    if let symbol = address.symbol { instruction.memorySymbol = symbols.intern(symbol) }
  }

  private final func set(_ immediate: ImmediateValue, in instruction: inout Instruction) {
    instruction.immediate = immediate.value
    if let symbol = immediate.symbol { instruction.symbol = symbols.intern(symbol) }
    if immediate.width != .signed { instruction.decoration |= Instruction.immediateIsTooWide }
  }
}

extension Instruction {
  /// Set in `decoration` where the author's immediate has more bits than the instruction can hold.
  static let immediateIsTooWide: UInt8 = 0x80
}
