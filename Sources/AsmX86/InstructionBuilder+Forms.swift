// What the functions of `Generated/PutFunctions.swift` are made of. Those are what the typed methods call: plain functions
// that aren't inlined, because thousands of callers would otherwise make the module compile twice as long.
//
// Parameters in this order: forms and prefix, registers 0–3, decoration, then memory, immediate or target, then the
// statement's place.

/// What a typed method says of its instruction in one literal: the form in bits 0–15; where a vector register, memory or
/// one element stand in the same place, the forms for memory and for one element in bits 16–31 and 32–47 and the number
/// of register operands before that place in bits 48–55; the prefix's number in bits 56–63.
struct FormWord {
  let bits: UInt64

  var form: UInt16 { UInt16(truncatingIfNeeded: bits) }
  var memoryForm: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) }
  var broadcastForm: UInt16 { UInt16(truncatingIfNeeded: bits >> 32) }
  /// The number of register operands before the source.
  var slot: UInt8 { UInt8(truncatingIfNeeded: bits >> 48) }
  var prefix: Instruction.Prefix {
    let number = UInt8(truncatingIfNeeded: bits >> 56)
    return number == 0 ? .none : Instruction.Prefix(rawValue: number) ?? .none
  }
}

extension Instruction {
  @inline(__always)
  init(_ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8) {
    self.init(form: word.form, register0: a, register1: b, register2: c, register3: d, prefix: word.prefix)
    self.decoration = decoration
  }

  /// With `source` between the other registers.
  @inline(__always)
  init(_ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ decoration: UInt8, source: UInt8) {
    // The registers are bytes of a word, in which those from the slot on move up by one.
    let others = UInt32(a) | UInt32(b) << 8 | UInt32(c) << 16
    let shift = UInt32(word.slot & 3) &* 8
    let below = others & ((1 as UInt32) &<< shift &- 1)
    let registers = below | UInt32(source) &<< shift | (others &- below) &<< 8
    self.init(
      word, UInt8(truncatingIfNeeded: registers), UInt8(truncatingIfNeeded: registers &>> 8),
      UInt8(truncatingIfNeeded: registers &>> 16), UInt8(truncatingIfNeeded: registers &>> 24), decoration)
  }

  /// With memory in place of a vector register.
  @inline(__always)
  init(_ form: UInt16, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ decoration: UInt8) {
    self.init(form: form, register0: a, register1: b, register2: c)
    self.decoration = decoration
  }
}

extension InstructionBuilder {
  /// Registers only.
  @inline(__always)
  final func put(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8,
    _ file: StaticString,
    _ line: UInt32, _ column: UInt32
  ) {
    add(Instruction(word, a, b, c, d, decoration), file, line, column)
  }

  /// A number of the form's own literal type.
  @inline(__always)
  final func putNumber(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8, _ number: Int64,
    _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(word, a, b, c, d, decoration)
    instruction.immediate = number
    add(instruction, file, line, column)
  }

  /// Two numbers of the form's own literal types.
  @inline(__always)
  final func putNumbers(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8, _ first: Int64,
    _ second: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(word, a, b, c, d, decoration)
    instruction.immediate = first
    instruction.displacement = Int32(clamping: second)
    add(instruction, file, line, column)
  }

  /// Any number or named number, of at most 32 bits.
  @inline(__always)
  final func putImmediate(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8,
    _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    append(Instruction(word, a, b, c, d, decoration), immediate: immediate, file, line, column)
  }

  /// Any number or named number, of 64 bits.
  @inline(__always)
  final func putWideImmediate(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8,
    _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    append(Instruction(word, a, b, c, d, decoration), immediate64: immediate, file, line, column)
  }

  /// Memory.
  @inline(__always)
  final func putMemory(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8, _ address: Address,
    _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(word, a, b, c, d, decoration)
    set(address, in: &instruction)
    add(instruction, file, line, column)
  }

  /// Memory and a number of the form's own literal type.
  @inline(__always)
  final func putMemoryNumber(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8, _ address: Address,
    _ number: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(word, a, b, c, d, decoration)
    instruction.immediate = number
    set(address, in: &instruction)
    add(instruction, file, line, column)
  }

  /// Memory and any number or named number.
  @inline(__always)
  final func putMemoryImmediate(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8, _ address: Address,
    _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    append(
      Instruction(word, a, b, c, d, decoration), memory: address, immediate: immediate, file, line, column)
  }

  /// Registers and a vector register or memory among them.
  @inline(__always)
  final func putSource(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8,
    _ source: some VectorSource, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    let register = source.sourceRegister
    if register != 0 {
      add(Instruction(word, a, b, c, decoration, source: register), file, line, column)
    } else {
      let form = source.sourceKind == .memory ? word.memoryForm : word.broadcastForm
      var instruction = Instruction(form, a, b, c, decoration)
      set(source.address, in: &instruction)
      add(instruction, file, line, column)
    }
  }

  /// The same with any number or named number.
  @inline(__always)
  final func putSourceImmediate(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8,
    _ source: some VectorSource, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) {
    let register = source.sourceRegister
    if register != 0 {
      append(
        Instruction(word, a, b, c, decoration, source: register), immediate: immediate, file, line, column)
    } else {
      let form = source.sourceKind == .memory ? word.memoryForm : word.broadcastForm
      append(
        Instruction(form, a, b, c, decoration), memory: source.address, immediate: immediate, file, line,
        column)
    }
  }

  /// A target in this function, or one by name, and the counter of a loop.
  @inline(__always)
  final func putTarget(
    _ word: FormWord, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, _ decoration: UInt8, _ symbol: UInt32,
    _ size: Instruction.SizeHint, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    var instruction = Instruction(word, a, b, c, d, decoration)
    instruction.symbol = symbol
    instruction.sizeHint = size
    add(instruction, file, line, column)
  }
}
