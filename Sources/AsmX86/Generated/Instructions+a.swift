// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `aadd m32, r32`: Adds a register to memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func aadd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(0, source.rawValue, destination.address, file, line, column)
  }

  /// `aadd m64, r64`: Adds a register to memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func aadd(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aadd; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func aadd(_ operands: any AnyOperand...) {}

  /// `aand m32, r32`: Ands a register into memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func aand(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2, source.rawValue, destination.address, file, line, column)
  }

  /// `aand m64, r64`: Ands a register into memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func aand(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(3, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aand; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func aand(_ operands: any AnyOperand...) {}

  /// `adc r8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(4, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `adc r8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(4, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `adc r8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(4, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adc r8, m8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(5, destination.rawValue, source.address, file, line, column)
  }
  /// `adc r8, m8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(5, destination.rawValue, source.address, file, line, column)
  }

  /// `adc r8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(6, destination.rawValue, source.value, file, line, column)
  }
  /// `adc r8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(6, destination.rawValue, source, file, line, column)
  }
  /// `adc r8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(6, destination.rawValue, source.value, file, line, column)
  }
  /// `adc r8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(6, destination.rawValue, source, file, line, column)
  }

  /// `adc r16, r16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(7, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adc r16, m16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(8, destination.rawValue, source.address, file, line, column)
  }

  /// `adc r16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(9, destination.rawValue, source.value, file, line, column)
  }
  /// `adc r16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(9, destination.rawValue, source, file, line, column)
  }

  /// `adc r32, r32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(10, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adc r32, m32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(11, destination.rawValue, source.address, file, line, column)
  }

  /// `adc r32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(12, destination.rawValue, source.value, file, line, column)
  }
  /// `adc r32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(12, destination.rawValue, source, file, line, column)
  }

  /// `adc r64, r64`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(13, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adc r64, m64`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(14, destination.rawValue, source.address, file, line, column)
  }

  /// `adc r64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(15, destination.rawValue, source.value, file, line, column)
  }
  /// `adc r64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(15, destination.rawValue, source, file, line, column)
  }

  /// `adc m8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(16, source.rawValue, destination.address, file, line, column)
  }
  /// `adc m8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(16, source.rawValue, destination.address, file, line, column)
  }

  /// `adc m8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(17, destination.address, source.value, file, line, column)
  }
  /// `adc m8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(17, destination.address, source, file, line, column)
  }

  /// `adc m16, r16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(18, source.rawValue, destination.address, file, line, column)
  }

  /// `adc m16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(19, destination.address, source.value, file, line, column)
  }
  /// `adc m16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(19, destination.address, source, file, line, column)
  }

  /// `adc m32, r32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(20, source.rawValue, destination.address, file, line, column)
  }

  /// `adc m32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(21, destination.address, source.value, file, line, column)
  }
  /// `adc m32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(21, destination.address, source, file, line, column)
  }

  /// `adc m64, r64`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(22, source.rawValue, destination.address, file, line, column)
  }

  /// `adc m64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func adc(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(23, destination.address, source.value, file, line, column)
  }
  /// `adc m64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func adc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(23, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of adc; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func adc(_ operands: any AnyOperand...) {}

  /// `adcx r32, r32`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads CF, writes CF. Needs ADX.
  public final func adcx(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(24, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adcx r32, m32`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads CF, writes CF. Needs ADX.
  public final func adcx(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(25, destination.rawValue, source.address, file, line, column)
  }

  /// `adcx r64, r64`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads CF, writes CF. Needs ADX.
  public final func adcx(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(26, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adcx r64, m64`: Adds source and carry flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads CF, writes CF. Needs ADX.
  public final func adcx(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(27, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of adcx; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adcx(_ operands: any AnyOperand...) {}

  /// `add r8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(28, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `add r8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(28, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `add r8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(28, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `add r8, m8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(29, destination.rawValue, source.address, file, line, column)
  }
  /// `add r8, m8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(29, destination.rawValue, source.address, file, line, column)
  }

  /// `add r8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(30, destination.rawValue, source.value, file, line, column)
  }
  /// `add r8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(30, destination.rawValue, source, file, line, column)
  }
  /// `add r8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(30, destination.rawValue, source.value, file, line, column)
  }
  /// `add r8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(30, destination.rawValue, source, file, line, column)
  }

  /// `add r16, r16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(31, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `add r16, m16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(32, destination.rawValue, source.address, file, line, column)
  }

  /// `add r16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(33, destination.rawValue, source.value, file, line, column)
  }
  /// `add r16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(33, destination.rawValue, source, file, line, column)
  }

  /// `add r32, r32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(34, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `add r32, m32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(35, destination.rawValue, source.address, file, line, column)
  }

  /// `add r32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(36, destination.rawValue, source.value, file, line, column)
  }
  /// `add r32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(36, destination.rawValue, source, file, line, column)
  }

  /// `add r64, r64`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(37, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `add r64, m64`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(38, destination.rawValue, source.address, file, line, column)
  }

  /// `add r64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(39, destination.rawValue, source.value, file, line, column)
  }
  /// `add r64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(39, destination.rawValue, source, file, line, column)
  }

  /// `add m8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(40, source.rawValue, destination.address, file, line, column)
  }
  /// `add m8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(40, source.rawValue, destination.address, file, line, column)
  }

  /// `add m8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(41, destination.address, source.value, file, line, column)
  }
  /// `add m8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(41, destination.address, source, file, line, column)
  }

  /// `add m16, r16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(42, source.rawValue, destination.address, file, line, column)
  }

  /// `add m16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(43, destination.address, source.value, file, line, column)
  }
  /// `add m16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(43, destination.address, source, file, line, column)
  }

  /// `add m32, r32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(44, source.rawValue, destination.address, file, line, column)
  }

  /// `add m32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(45, destination.address, source.value, file, line, column)
  }
  /// `add m32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(45, destination.address, source, file, line, column)
  }

  /// `add m64, r64`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(46, source.rawValue, destination.address, file, line, column)
  }

  /// `add m64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func add(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(47, destination.address, source.value, file, line, column)
  }
  /// `add m64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func add(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(47, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of add; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func add(_ operands: any AnyOperand...) {}

  /// `addpd xmm, xmm/m128`: Adds double-precision numbers.
  ///
  /// Needs SSE2.
  public final func addpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0031_0030, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addpd(_ operands: any AnyOperand...) {}

  /// `addps xmm, xmm/m128`: Adds single-precision numbers.
  ///
  /// Needs SSE.
  public final func addps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0033_0032, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addps(_ operands: any AnyOperand...) {}

  /// `addsd xmm, xmm/m64`: Adds a double-precision number.
  ///
  /// Needs SSE2.
  public final func addsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0035_0034, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func addsd(_ operands: any AnyOperand...) {}

  /// `addss xmm, xmm/m32`: Adds a single-precision number.
  ///
  /// Needs SSE.
  public final func addss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0037_0036, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func addss(_ operands: any AnyOperand...) {}

  /// `addsubpd xmm, xmm/m128`: Subtracts the even and adds the odd double-precision numbers.
  ///
  /// Needs SSE3.
  public final func addsubpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0039_0038, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubpd(_ operands: any AnyOperand...) {}

  /// `addsubps xmm, xmm/m128`: Subtracts the even and adds the odd single-precision numbers.
  ///
  /// Needs SSE3.
  public final func addsubps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_003b_003a, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of addsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func addsubps(_ operands: any AnyOperand...) {}

  /// `adox r32, r32`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads OF, writes OF. Needs ADX.
  public final func adox(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(60, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adox r32, m32`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads OF, writes OF. Needs ADX.
  public final func adox(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(61, destination.rawValue, source.address, file, line, column)
  }

  /// `adox r64, r64`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads OF, writes OF. Needs ADX.
  public final func adox(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(62, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `adox r64, m64`: Adds source and overflow flag to destination; changes no other flag, for two carry chains at once.
  ///
  /// Flags: reads OF, writes OF. Needs ADX.
  public final func adox(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(63, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of adox; forms: r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func adox(_ operands: any AnyOperand...) {}

  /// `aesdec xmm, xmm/m128`: Does one round of AES decryption with the round key in source.
  ///
  /// Needs AES.
  public final func aesdec(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0041_0040, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesdec; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func aesdec(_ operands: any AnyOperand...) {}

  /// `aesdec128kl xmm, m384`: Decrypts 16 bytes with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE.
  public final func aesdec128kl(_ destination: XMMRegister, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(66, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesdec128kl; forms: xmm,m384")
  @_disfavoredOverload public final func aesdec128kl(_ operands: any AnyOperand...) {}

  /// `aesdec256kl xmm, m512`: Decrypts 16 bytes with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE.
  public final func aesdec256kl(_ destination: XMMRegister, _ source: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(67, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesdec256kl; forms: xmm,m512")
  @_disfavoredOverload public final func aesdec256kl(_ operands: any AnyOperand...) {}

  /// `aesdeclast xmm, xmm/m128`: Does the last round of AES decryption with the round key in source.
  ///
  /// Needs AES.
  public final func aesdeclast(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0045_0044, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesdeclast; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func aesdeclast(_ operands: any AnyOperand...) {}

  /// `aesdecwide128kl m384`: Decrypts xmm0 to xmm7 with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE and WIDE_KL.
  public final func aesdecwide128kl(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(70, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesdecwide128kl; forms: m384")
  @_disfavoredOverload public final func aesdecwide128kl(_ operands: any AnyOperand...) {}

  /// `aesdecwide256kl m512`: Decrypts xmm0 to xmm7 with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE and WIDE_KL.
  public final func aesdecwide256kl(_ source: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(71, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesdecwide256kl; forms: m512")
  @_disfavoredOverload public final func aesdecwide256kl(_ operands: any AnyOperand...) {}

  /// `aesenc xmm, xmm/m128`: Does one round of AES encryption with the round key in source.
  ///
  /// Needs AES.
  public final func aesenc(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0049_0048, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesenc; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func aesenc(_ operands: any AnyOperand...) {}

  /// `aesenc128kl xmm, m384`: Encrypts 16 bytes with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE.
  public final func aesenc128kl(_ destination: XMMRegister, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(74, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesenc128kl; forms: xmm,m384")
  @_disfavoredOverload public final func aesenc128kl(_ operands: any AnyOperand...) {}

  /// `aesenc256kl xmm, m512`: Encrypts 16 bytes with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE.
  public final func aesenc256kl(_ destination: XMMRegister, _ source: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(75, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesenc256kl; forms: xmm,m512")
  @_disfavoredOverload public final func aesenc256kl(_ operands: any AnyOperand...) {}

  /// `aesenclast xmm, xmm/m128`: Does the last round of AES encryption with the round key in source.
  ///
  /// Needs AES.
  public final func aesenclast(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_004d_004c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesenclast; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func aesenclast(_ operands: any AnyOperand...) {}

  /// `aesencwide128kl m384`: Encrypts xmm0 to xmm7 with AES-128 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE and WIDE_KL.
  public final func aesencwide128kl(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(78, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesencwide128kl; forms: m384")
  @_disfavoredOverload public final func aesencwide128kl(_ operands: any AnyOperand...) {}

  /// `aesencwide256kl m512`: Encrypts xmm0 to xmm7 with AES-256 and the key in a handle in memory; the zero flag says that it failed.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs AESKLE and WIDE_KL.
  public final func aesencwide256kl(_ source: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(79, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesencwide256kl; forms: m512")
  @_disfavoredOverload public final func aesencwide256kl(_ operands: any AnyOperand...) {}

  /// `aesimc xmm, xmm/m128`: Turns an encryption round key of AES into a decryption round key (inverse column mix).
  ///
  /// Needs AES.
  public final func aesimc(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0051_0050, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aesimc; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func aesimc(_ operands: any AnyOperand...) {}

  /// `aeskeygenassist xmm, xmm/m128, i8`: Substitutes and rotates words for the next AES round key; an immediate is the round constant.
  ///
  /// Needs AES.
  public final func aeskeygenassist(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0053_0052, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aeskeygenassist; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func aeskeygenassist(_ operands: any AnyOperand...) {}

  /// `and r8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(84, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `and r8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(84, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `and r8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(84, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `and r8, m8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(85, destination.rawValue, source.address, file, line, column)
  }
  /// `and r8, m8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(85, destination.rawValue, source.address, file, line, column)
  }

  /// `and r8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(86, destination.rawValue, source.value, file, line, column)
  }
  /// `and r8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(86, destination.rawValue, source, file, line, column)
  }
  /// `and r8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(86, destination.rawValue, source.value, file, line, column)
  }
  /// `and r8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(86, destination.rawValue, source, file, line, column)
  }

  /// `and r16, r16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(87, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `and r16, m16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(88, destination.rawValue, source.address, file, line, column)
  }

  /// `and r16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(89, destination.rawValue, source.value, file, line, column)
  }
  /// `and r16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(89, destination.rawValue, source, file, line, column)
  }

  /// `and r32, r32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(90, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `and r32, m32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(91, destination.rawValue, source.address, file, line, column)
  }

  /// `and r32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(92, destination.rawValue, source.value, file, line, column)
  }
  /// `and r32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(92, destination.rawValue, source, file, line, column)
  }

  /// `and r64, r64`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(93, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `and r64, m64`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(94, destination.rawValue, source.address, file, line, column)
  }

  /// `and r64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(95, destination.rawValue, source.value, file, line, column)
  }
  /// `and r64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(95, destination.rawValue, source, file, line, column)
  }

  /// `and m8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(96, source.rawValue, destination.address, file, line, column)
  }
  /// `and m8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(96, source.rawValue, destination.address, file, line, column)
  }

  /// `and m8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(97, destination.address, source.value, file, line, column)
  }
  /// `and m8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(97, destination.address, source, file, line, column)
  }

  /// `and m16, r16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(98, source.rawValue, destination.address, file, line, column)
  }

  /// `and m16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(99, destination.address, source.value, file, line, column)
  }
  /// `and m16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(99, destination.address, source, file, line, column)
  }

  /// `and m32, r32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(100, source.rawValue, destination.address, file, line, column)
  }

  /// `and m32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(101, destination.address, source.value, file, line, column)
  }
  /// `and m32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(101, destination.address, source, file, line, column)
  }

  /// `and m64, r64`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(102, source.rawValue, destination.address, file, line, column)
  }

  /// `and m64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func and(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(103, destination.address, source.value, file, line, column)
  }
  /// `and m64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func and(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(103, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of and; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func and(_ operands: any AnyOperand...) {}

  /// `andn r32, r32, r32`: Stores the bits of the third operand that the second lacks.
  ///
  /// Flags: writes SF ZF, clears OF CF, leaves undefined AF PF. Needs BMI1.
  public final func andn(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(104, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `andn r32, r32, m32`: Stores the bits of the third operand that the second lacks.
  ///
  /// Flags: writes SF ZF, clears OF CF, leaves undefined AF PF. Needs BMI1.
  public final func andn(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(105, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `andn r64, r64, r64`: Stores the bits of the third operand that the second lacks.
  ///
  /// Flags: writes SF ZF, clears OF CF, leaves undefined AF PF. Needs BMI1.
  public final func andn(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(106, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `andn r64, r64, m64`: Stores the bits of the third operand that the second lacks.
  ///
  /// Flags: writes SF ZF, clears OF CF, leaves undefined AF PF. Needs BMI1.
  public final func andn(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(107, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andn; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func andn(_ operands: any AnyOperand...) {}

  /// `andnpd xmm, xmm/m128`: Ands double-precision numbers of source with those of the inverted destination.
  ///
  /// Needs SSE2.
  public final func andnpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_006d_006c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andnpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnpd(_ operands: any AnyOperand...) {}

  /// `andnps xmm, xmm/m128`: Ands single-precision numbers of source with those of the inverted destination.
  ///
  /// Needs SSE.
  public final func andnps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_006f_006e, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andnps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andnps(_ operands: any AnyOperand...) {}

  /// `andpd xmm, xmm/m128`: Ands double-precision numbers.
  ///
  /// Needs SSE2.
  public final func andpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0071_0070, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andpd(_ operands: any AnyOperand...) {}

  /// `andps xmm, xmm/m128`: Ands single-precision numbers.
  ///
  /// Needs SSE.
  public final func andps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0073_0072, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of andps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func andps(_ operands: any AnyOperand...) {}

  /// `aor m32, r32`: Ors a register into memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func aor(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(116, source.rawValue, destination.address, file, line, column)
  }

  /// `aor m64, r64`: Ors a register into memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func aor(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(117, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of aor; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func aor(_ operands: any AnyOperand...) {}

  /// `axor m32, r32`: Exclusive-ors a register into memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func axor(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(118, source.rawValue, destination.address, file, line, column)
  }

  /// `axor m64, r64`: Exclusive-ors a register into memory atomically, ordered weakly, without changing a flag.
  ///
  /// Needs RAO_INT.
  public final func axor(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(119, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of axor; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func axor(_ operands: any AnyOperand...) {}
}
