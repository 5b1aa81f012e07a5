// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `adc r8, r8`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 0, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adc r8, m8`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `adc r8, i8`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `adc r8, i8`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `adc r16, r16`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 3, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adc r16, m16`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 4, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `adc r16, i16`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 5, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `adc r16, i16`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 5, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `adc r32, r32`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 6, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adc r32, m32`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 7, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `adc r32, i32`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 8, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `adc r32, i32`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 8, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `adc r64, r64`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 9, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adc r64, m64`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 10, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `adc r64, i32s`: Adds source and carry flag to destination.
  public final func adc(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 11, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `adc r64, i32s`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 11, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `adc m8, r8`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 12, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `adc m8, i8`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 13, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `adc m8, i8`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 13), memory: destination.address, immediate: source, file, line, column)
  }

  /// `adc m16, r16`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 14, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `adc m16, i16`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 15, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `adc m16, i16`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 15), memory: destination.address, immediate: source, file, line, column)
  }

  /// `adc m32, r32`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 16, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `adc m32, i32`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 17, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `adc m32, i32`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 17), memory: destination.address, immediate: source, file, line, column)
  }

  /// `adc m64, r64`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 18, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `adc m64, i32s`: Adds source and carry flag to destination.
  public final func adc(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 19, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `adc m64, i32s`: Adds source and carry flag to destination.
  @_disfavoredOverload public final func adc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 19), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of adc; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func adc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of adc; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func adc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of adc; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func adc(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `adcx r32, r32`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  public final func adcx(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 20, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adcx r32, m32`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  public final func adcx(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 21, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `adcx r64, r64`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  public final func adcx(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 22, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adcx r64, m64`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  public final func adcx(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 23, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of adcx; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adcx(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of adcx; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adcx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of adcx; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adcx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `add r8, r8`: Adds source to destination.
  public final func add(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 24, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `add r8, m8`: Adds source to destination.
  public final func add(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 25, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `add r8, i8`: Adds source to destination.
  public final func add(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 26, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `add r8, i8`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 26, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `add r16, r16`: Adds source to destination.
  public final func add(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 27, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `add r16, m16`: Adds source to destination.
  public final func add(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 28, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `add r16, i16`: Adds source to destination.
  public final func add(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 29, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `add r16, i16`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 29, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `add r32, r32`: Adds source to destination.
  public final func add(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 30, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `add r32, m32`: Adds source to destination.
  public final func add(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 31, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `add r32, i32`: Adds source to destination.
  public final func add(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 32, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `add r32, i32`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 32, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `add r64, r64`: Adds source to destination.
  public final func add(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 33, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `add r64, m64`: Adds source to destination.
  public final func add(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 34, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `add r64, i32s`: Adds source to destination.
  public final func add(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 35, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `add r64, i32s`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 35, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `add m8, r8`: Adds source to destination.
  public final func add(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 36, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `add m8, i8`: Adds source to destination.
  public final func add(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 37, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `add m8, i8`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 37), memory: destination.address, immediate: source, file, line, column)
  }

  /// `add m16, r16`: Adds source to destination.
  public final func add(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 38, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `add m16, i16`: Adds source to destination.
  public final func add(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 39, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `add m16, i16`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 39), memory: destination.address, immediate: source, file, line, column)
  }

  /// `add m32, r32`: Adds source to destination.
  public final func add(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 40, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `add m32, i32`: Adds source to destination.
  public final func add(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 41, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `add m32, i32`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 41), memory: destination.address, immediate: source, file, line, column)
  }

  /// `add m64, r64`: Adds source to destination.
  public final func add(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 42, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `add m64, i32s`: Adds source to destination.
  public final func add(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 43, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `add m64, i32s`: Adds source to destination.
  @_disfavoredOverload public final func add(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 43), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of add; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func add(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of add; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func add(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of add; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func add(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `addpd xmm, xmm`: Adds double-precision numbers.
  public final func addpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 44, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `addpd xmm, m128`: Adds double-precision numbers.
  public final func addpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 45, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `addps xmm, xmm`: Adds single-precision numbers.
  public final func addps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 46, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `addps xmm, m128`: Adds single-precision numbers.
  public final func addps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 47, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `addsd xmm, xmm`: Adds a double-precision number.
  public final func addsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 48, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `addsd xmm, m64`: Adds a double-precision number.
  public final func addsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 49, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func addsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func addsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func addsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `addss xmm, xmm`: Adds a single-precision number.
  public final func addss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 50, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `addss xmm, m32`: Adds a single-precision number.
  public final func addss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 51, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func addss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func addss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func addss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `addsubpd xmm, xmm`: Subtracts the even and adds the odd double-precision numbers.
  public final func addsubpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 52, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `addsubpd xmm, m128`: Subtracts the even and adds the odd double-precision numbers.
  public final func addsubpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 53, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `addsubps xmm, xmm`: Subtracts the even and adds the odd single-precision numbers.
  public final func addsubps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 54, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `addsubps xmm, m128`: Subtracts the even and adds the odd single-precision numbers.
  public final func addsubps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 55, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of addsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `adox r32, r32`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  public final func adox(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 56, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adox r32, m32`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  public final func adox(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 57, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `adox r64, r64`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  public final func adox(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 58, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `adox r64, m64`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  public final func adox(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 59, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of adox; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adox(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of adox; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adox(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of adox; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adox(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `and r8, r8`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 60, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `and r8, m8`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 61, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `and r8, i8`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 62, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `and r8, i8`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 62, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `and r16, r16`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 63, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `and r16, m16`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 64, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `and r16, i16`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 65, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `and r16, i16`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 65, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `and r32, r32`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 66, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `and r32, m32`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 67, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `and r32, i32`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 68, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `and r32, i32`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 68, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `and r64, r64`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 69, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `and r64, m64`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 70, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `and r64, i32s`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 71, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `and r64, i32s`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 71, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `and m8, r8`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 72, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `and m8, i8`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 73, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `and m8, i8`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 73), memory: destination.address, immediate: source, file, line, column)
  }

  /// `and m16, r16`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 74, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `and m16, i16`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 75, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `and m16, i16`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 75), memory: destination.address, immediate: source, file, line, column)
  }

  /// `and m32, r32`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 76, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `and m32, i32`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 77, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `and m32, i32`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 77), memory: destination.address, immediate: source, file, line, column)
  }

  /// `and m64, r64`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 78, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `and m64, i32s`: Keeps in destination the bits that source has too.
  public final func and(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 79, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `and m64, i32s`: Keeps in destination the bits that source has too.
  @_disfavoredOverload public final func and(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 79), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of and; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func and(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of and; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func and(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of and; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func and(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `andn r32, r32, r32`: Stores the bits of the third operand that the second lacks.
  public final func andn(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 80, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `andn r32, r32, m32`: Stores the bits of the third operand that the second lacks.
  public final func andn(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 81, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `andn r64, r64, r64`: Stores the bits of the third operand that the second lacks.
  public final func andn(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 82, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `andn r64, r64, m64`: Stores the bits of the third operand that the second lacks.
  public final func andn(_ destination: Register64, _ first: Register64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 83, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andn; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func andn(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andn; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func andn(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andn; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func andn(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `andnpd xmm, xmm`: Ands double-precision numbers of source with those of the inverted destination.
  public final func andnpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 84, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `andnpd xmm, m128`: Ands double-precision numbers of source with those of the inverted destination.
  public final func andnpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 85, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andnpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andnpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andnpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `andnps xmm, xmm`: Ands single-precision numbers of source with those of the inverted destination.
  public final func andnps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 86, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `andnps xmm, m128`: Ands single-precision numbers of source with those of the inverted destination.
  public final func andnps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 87, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andnps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andnps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andnps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `andpd xmm, xmm`: Ands double-precision numbers.
  public final func andpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 88, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `andpd xmm, m128`: Ands double-precision numbers.
  public final func andpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 89, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `andps xmm, xmm`: Ands single-precision numbers.
  public final func andps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 90, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `andps xmm, m128`: Ands single-precision numbers.
  public final func andps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 91, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of andps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
