// What the generated methods call: plain functions without defaults, not inlined, because thousands of callers would
// otherwise make the module compile twice as long.
//
// Parameters in this order: form, registers 0–3, decoration and prefix (`extra`), then memory, immediate or target,
// then the statement's place.

/// The decoration in bits 0–7 and the prefix's number in bits 8–15.
typealias Extra = UInt16

extension Instruction {
  @inline(__always)
  init(_ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra) {
    self.init(form: form, register0: a, register1: b, register2: c, register3: d)
    decoration = UInt8(truncatingIfNeeded: extra)
    prefix = Prefix(rawValue: UInt8(truncatingIfNeeded: extra >> 8)) ?? .none
  }

  /// With `source` as the register operand number `slot`, before which stand the first of the others.
  @inline(__always)
  init(_ form: UInt16, _ slot: UInt8, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ extra: Extra, _ source: UInt8) {
    switch slot {
    case 0: self.init(form, source, a, b, c, extra)
    case 1: self.init(form, a, source, b, c, extra)
    case 2: self.init(form, a, b, source, c, extra)
    default: self.init(form, a, b, c, source, extra)
    }
  }
}

extension InstructionBuilder {
  /// Registers only.
  @inline(never)
  final func put(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra, _ file: StaticString,
    _ line: UInt32, _ column: UInt32
  ) {
    append(Instruction(form, a, b, c, d, extra), file, line, column)
  }

  /// A number of the form's own literal type.
  @inline(never)
  final func putNumber(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra, _ number: Int64,
    _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(form, a, b, c, d, extra)
    instruction.immediate = number
    append(instruction, file, line, column)
  }

  /// Two numbers of the form's own literal types.
  @inline(never)
  final func putNumbers(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra, _ first: Int64,
    _ second: Int64,
    _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(form, a, b, c, d, extra)
    instruction.immediate = first
    instruction.displacement = Int32(clamping: second)
    append(instruction, file, line, column)
  }

  /// Any number or named number, of at most 32 bits.
  @inline(never)
  final func putImmediate(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra,
    _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    append(Instruction(form, a, b, c, d, extra), immediate: immediate, file, line, column)
  }

  /// Any number or named number, of 64 bits.
  @inline(never)
  final func putWideImmediate(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra,
    _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    append(Instruction(form, a, b, c, d, extra), immediate64: immediate, file, line, column)
  }

  /// Memory.
  @inline(never)
  final func putMemory(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra,
    _ memory: some AddressedOperand,
    _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    append(Instruction(form, a, b, c, d, extra), memory: memory.address, file, line, column)
  }

  /// Memory and a number of the form's own literal type.
  @inline(never)
  final func putMemoryNumber(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra,
    _ memory: some AddressedOperand, _ number: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(form, a, b, c, d, extra)
    instruction.immediate = number
    append(instruction, memory: memory.address, file, line, column)
  }

  /// Memory and any number or named number.
  @inline(never)
  final func putMemoryImmediate(
    _ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ extra: Extra,
    _ memory: some AddressedOperand, _ immediate: some ImmediateConvertible, _ file: StaticString,
    _ line: UInt32,
    _ column: UInt32
  ) {
    append(
      Instruction(form, a, b, c, d, extra), memory: memory.address, immediate: immediate, file, line, column)
  }

  /// Registers and a vector register or memory among them: the forms for a register, memory and one element, the number
  /// of the register operands before it, the others.
  @inline(never)
  final func putSource(
    _ forms: (UInt16, UInt16, UInt16), _ slot: UInt8, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ extra: Extra,
    _ source: some VectorSource, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    switch source.sourceKind {
    case .register:
      append(Instruction(forms.0, slot, a, b, c, extra, source.sourceRegister), file, line, column)
    case .memory:
      append(Instruction(forms.1, a, b, c, 0, extra), memory: source.address, file, line, column)
    case .broadcast:
      append(Instruction(forms.2, a, b, c, 0, extra), memory: source.address, file, line, column)
    }
  }

  /// The same with any number or named number.
  @inline(never)
  final func putSourceImmediate(
    _ forms: (UInt16, UInt16, UInt16), _ slot: UInt8, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ extra: Extra,
    _ source: some VectorSource, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) {
    switch source.sourceKind {
    case .register:
      append(
        Instruction(forms.0, slot, a, b, c, extra, source.sourceRegister), immediate: immediate, file, line,
        column)
    case .memory:
      append(
        Instruction(forms.1, a, b, c, 0, extra), memory: source.address, immediate: immediate, file, line,
        column)
    case .broadcast:
      append(
        Instruction(forms.2, a, b, c, 0, extra), memory: source.address, immediate: immediate, file, line,
        column)
    }
  }

  /// A target in this function, or one by name, and the counter of a loop.
  @inline(never)
  final func putTarget(
    _ form: UInt16, _ counter: UInt8, _ extra: Extra, _ symbol: UInt32, _ size: Instruction.SizeHint,
    _ file: StaticString,
    _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(form, counter, 0, 0, 0, extra)
    instruction.symbol = symbol
    instruction.sizeHint = size
    append(instruction, file, line, column)
  }
}
