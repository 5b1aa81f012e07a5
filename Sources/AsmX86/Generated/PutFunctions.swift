// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  @inline(never) final func put0(_ word: UInt64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), 0, 0, 0, 0, 0, file, line, column)
  }

  @inline(never) final func put1(_ word: UInt64, _ a: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, 0, 0, 0, 0, file, line, column)
  }

  @inline(never) final func put2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, 0, 0, 0, file, line, column)
  }

  @inline(never) final func put2Masked(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, 0, 0, mask, file, line, column)
  }

  @inline(never) final func put2MaskedQuiet(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ sae: Bool, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, 0, 0, mask | (sae ? Instruction.suppressesAllExceptions : 0), file, line, column)
  }

  @inline(never) final func put2MaskedRounded(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ rounding: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, 0, 0, mask | rounding, file, line, column)
  }

  @inline(never) final func put2Quiet(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ sae: Bool, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, 0, 0, (sae ? Instruction.suppressesAllExceptions : 0), file, line, column)
  }

  @inline(never) final func put2Rounded(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ rounding: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, 0, 0, rounding, file, line, column)
  }

  @inline(never) final func put3(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, c, 0, 0, file, line, column)
  }

  @inline(never) final func put3Masked(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ mask: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, c, 0, mask, file, line, column)
  }

  @inline(never) final func put3MaskedQuiet(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ mask: UInt8, _ sae: Bool, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, c, 0, mask | (sae ? Instruction.suppressesAllExceptions : 0), file, line, column)
  }

  @inline(never) final func put3MaskedRounded(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ mask: UInt8, _ rounding: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, c, 0, mask | rounding, file, line, column)
  }

  @inline(never) final func put3Rounded(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ rounding: UInt8, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    put(FormWord(bits: word), a, b, c, 0, rounding, file, line, column)
  }

  @inline(never) final func putImmediate0(_ word: UInt64, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putImmediate(FormWord(bits: word), 0, 0, 0, 0, 0, immediate, file, line, column)
  }

  @inline(never) final func putImmediate1(_ word: UInt64, _ a: UInt8, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putImmediate(FormWord(bits: word), a, 0, 0, 0, 0, immediate, file, line, column)
  }

  @inline(never) final func putImmediate2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putImmediate(FormWord(bits: word), a, b, 0, 0, 0, immediate, file, line, column)
  }

  @inline(never) final func putImmediate2Masked(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putImmediate(FormWord(bits: word), a, b, 0, 0, mask, immediate, file, line, column)
  }

  @inline(never) final func putImmediate2MaskedQuiet(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ sae: Bool, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putImmediate(FormWord(bits: word), a, b, 0, 0, mask | (sae ? Instruction.suppressesAllExceptions : 0), immediate, file, line, column)
  }

  @inline(never) final func putImmediate3(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putImmediate(FormWord(bits: word), a, b, c, 0, 0, immediate, file, line, column)
  }

  @inline(never) final func putImmediate3MaskedQuiet(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ mask: UInt8, _ sae: Bool, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putImmediate(FormWord(bits: word), a, b, c, 0, mask | (sae ? Instruction.suppressesAllExceptions : 0), immediate, file, line, column)
  }

  @inline(never) final func putMemory0(_ word: UInt64, _ address: Address, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemory(FormWord(bits: word), 0, 0, 0, 0, 0, address, file, line, column)
  }

  @inline(never) final func putMemory0Masked(_ word: UInt64, _ mask: UInt8, _ address: Address, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemory(FormWord(bits: word), 0, 0, 0, 0, mask, address, file, line, column)
  }

  @inline(never) final func putMemory1(_ word: UInt64, _ a: UInt8, _ address: Address, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemory(FormWord(bits: word), a, 0, 0, 0, 0, address, file, line, column)
  }

  @inline(never) final func putMemory1Masked(_ word: UInt64, _ a: UInt8, _ mask: UInt8, _ address: Address, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemory(FormWord(bits: word), a, 0, 0, 0, mask, address, file, line, column)
  }

  @inline(never) final func putMemory2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ address: Address, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemory(FormWord(bits: word), a, b, 0, 0, 0, address, file, line, column)
  }

  @inline(never) final func putMemory2Masked(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ address: Address, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemory(FormWord(bits: word), a, b, 0, 0, mask, address, file, line, column)
  }

  @inline(never) final func putMemory3(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ address: Address, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemory(FormWord(bits: word), a, b, c, 0, 0, address, file, line, column)
  }

  @inline(never) final func putMemoryImmediate0(_ word: UInt64, _ address: Address, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryImmediate(FormWord(bits: word), 0, 0, 0, 0, 0, address, immediate, file, line, column)
  }

  @inline(never) final func putMemoryImmediate1(_ word: UInt64, _ a: UInt8, _ address: Address, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryImmediate(FormWord(bits: word), a, 0, 0, 0, 0, address, immediate, file, line, column)
  }

  @inline(never) final func putMemoryImmediate1Masked(_ word: UInt64, _ a: UInt8, _ mask: UInt8, _ address: Address, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryImmediate(FormWord(bits: word), a, 0, 0, 0, mask, address, immediate, file, line, column)
  }

  @inline(never) final func putMemoryImmediate2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ address: Address, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryImmediate(FormWord(bits: word), a, b, 0, 0, 0, address, immediate, file, line, column)
  }

  @inline(never) final func putMemoryImmediate2Masked(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ address: Address, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryImmediate(FormWord(bits: word), a, b, 0, 0, mask, address, immediate, file, line, column)
  }

  @inline(never) final func putMemoryImmediate3(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ address: Address, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryImmediate(FormWord(bits: word), a, b, c, 0, 0, address, immediate, file, line, column)
  }

  @inline(never) final func putMemoryNumber0(_ word: UInt64, _ address: Address, _ number: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryNumber(FormWord(bits: word), 0, 0, 0, 0, 0, address, number, file, line, column)
  }

  @inline(never) final func putMemoryNumber1(_ word: UInt64, _ a: UInt8, _ address: Address, _ number: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putMemoryNumber(FormWord(bits: word), a, 0, 0, 0, 0, address, number, file, line, column)
  }

  @inline(never) final func putNumber0(_ word: UInt64, _ number: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putNumber(FormWord(bits: word), 0, 0, 0, 0, 0, number, file, line, column)
  }

  @inline(never) final func putNumber1(_ word: UInt64, _ a: UInt8, _ number: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putNumber(FormWord(bits: word), a, 0, 0, 0, 0, number, file, line, column)
  }

  @inline(never) final func putNumber2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ number: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putNumber(FormWord(bits: word), a, b, 0, 0, 0, number, file, line, column)
  }

  @inline(never) final func putNumbers0(_ word: UInt64, _ first: Int64, _ second: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putNumbers(FormWord(bits: word), 0, 0, 0, 0, 0, first, second, file, line, column)
  }

  @inline(never) final func putNumbers1(_ word: UInt64, _ a: UInt8, _ first: Int64, _ second: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putNumbers(FormWord(bits: word), a, 0, 0, 0, 0, first, second, file, line, column)
  }

  @inline(never) final func putNumbers2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ first: Int64, _ second: Int64, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putNumbers(FormWord(bits: word), a, b, 0, 0, 0, first, second, file, line, column)
  }

  @inline(never) final func putSource1(_ word: UInt64, _ a: UInt8, _ source: some VectorSource, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSource(FormWord(bits: word), a, 0, 0, 0, 0, source, file, line, column)
  }

  @inline(never) final func putSource1Masked(_ word: UInt64, _ a: UInt8, _ mask: UInt8, _ source: some VectorSource, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSource(FormWord(bits: word), a, 0, 0, 0, mask, source, file, line, column)
  }

  @inline(never) final func putSource2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ source: some VectorSource, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSource(FormWord(bits: word), a, b, 0, 0, 0, source, file, line, column)
  }

  @inline(never) final func putSource2Masked(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ source: some VectorSource, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSource(FormWord(bits: word), a, b, 0, 0, mask, source, file, line, column)
  }

  @inline(never) final func putSource3(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ source: some VectorSource, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSource(FormWord(bits: word), a, b, c, 0, 0, source, file, line, column)
  }

  @inline(never) final func putSourceImmediate1(_ word: UInt64, _ a: UInt8, _ source: some VectorSource, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSourceImmediate(FormWord(bits: word), a, 0, 0, 0, 0, source, immediate, file, line, column)
  }

  @inline(never) final func putSourceImmediate1Masked(_ word: UInt64, _ a: UInt8, _ mask: UInt8, _ source: some VectorSource, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSourceImmediate(FormWord(bits: word), a, 0, 0, 0, mask, source, immediate, file, line, column)
  }

  @inline(never) final func putSourceImmediate2(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ source: some VectorSource, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSourceImmediate(FormWord(bits: word), a, b, 0, 0, 0, source, immediate, file, line, column)
  }

  @inline(never) final func putSourceImmediate2Masked(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ mask: UInt8, _ source: some VectorSource, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSourceImmediate(FormWord(bits: word), a, b, 0, 0, mask, source, immediate, file, line, column)
  }

  @inline(never) final func putSourceImmediate3(_ word: UInt64, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ source: some VectorSource, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putSourceImmediate(FormWord(bits: word), a, b, c, 0, 0, source, immediate, file, line, column)
  }

  @inline(never) final func putTarget0(_ word: UInt64, _ symbol: UInt32, _ size: Instruction.SizeHint, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putTarget(FormWord(bits: word), 0, 0, 0, 0, 0, symbol, size, file, line, column)
  }

  @inline(never) final func putTarget1(_ word: UInt64, _ a: UInt8, _ symbol: UInt32, _ size: Instruction.SizeHint, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putTarget(FormWord(bits: word), a, 0, 0, 0, 0, symbol, size, file, line, column)
  }

  @inline(never) final func putWideImmediate1(_ word: UInt64, _ a: UInt8, _ immediate: some ImmediateConvertible, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    putWideImmediate(FormWord(bits: word), a, 0, 0, 0, 0, immediate, file, line, column)
  }
}
