// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `sahf`: Copies ah to the sign, zero, adjust, parity and carry flags.
  ///
  /// Flags: writes SF ZF AF CF PF.
  public final func sahf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2154, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sahf; forms: without operands")
  @_disfavoredOverload public final func sahf(_ operands: any AnyOperand...) {}

  /// `sal r8, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2155, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `sal r8, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2155, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sal r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2156, destination.rawValue, source.value, file, line, column)
  }
  /// `sal r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2156, destination.rawValue, source, file, line, column)
  }
  /// `sal r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2156, destination.rawValue, source.value, file, line, column)
  }
  /// `sal r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2156, destination.rawValue, source, file, line, column)
  }

  /// `sal r16, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2157, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sal r16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2158, destination.rawValue, source.value, file, line, column)
  }
  /// `sal r16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2158, destination.rawValue, source, file, line, column)
  }

  /// `sal r32, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2159, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sal r32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2160, destination.rawValue, source.value, file, line, column)
  }
  /// `sal r32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2160, destination.rawValue, source, file, line, column)
  }

  /// `sal r64, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2161, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sal r64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2162, destination.rawValue, source.value, file, line, column)
  }
  /// `sal r64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2162, destination.rawValue, source, file, line, column)
  }

  /// `sal m8, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2163, count.rawValue, destination.address, file, line, column)
  }

  /// `sal m8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2164, destination.address, source.value, file, line, column)
  }
  /// `sal m8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2164, destination.address, source, file, line, column)
  }

  /// `sal m16, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2165, count.rawValue, destination.address, file, line, column)
  }

  /// `sal m16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2166, destination.address, source.value, file, line, column)
  }
  /// `sal m16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2166, destination.address, source, file, line, column)
  }

  /// `sal m32, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2167, count.rawValue, destination.address, file, line, column)
  }

  /// `sal m32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2168, destination.address, source.value, file, line, column)
  }
  /// `sal m32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2168, destination.address, source, file, line, column)
  }

  /// `sal m64, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2169, count.rawValue, destination.address, file, line, column)
  }

  /// `sal m64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sal(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2170, destination.address, source.value, file, line, column)
  }
  /// `sal m64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sal(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2170, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sal; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sal(_ operands: any AnyOperand...) {}

  /// `sar r8, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2171, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `sar r8, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2171, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sar r8, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2172, destination.rawValue, source.value, file, line, column)
  }
  /// `sar r8, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2172, destination.rawValue, source, file, line, column)
  }
  /// `sar r8, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2172, destination.rawValue, source.value, file, line, column)
  }
  /// `sar r8, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2172, destination.rawValue, source, file, line, column)
  }

  /// `sar r16, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2173, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sar r16, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2174, destination.rawValue, source.value, file, line, column)
  }
  /// `sar r16, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2174, destination.rawValue, source, file, line, column)
  }

  /// `sar r32, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2175, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sar r32, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2176, destination.rawValue, source.value, file, line, column)
  }
  /// `sar r32, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2176, destination.rawValue, source, file, line, column)
  }

  /// `sar r64, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2177, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `sar r64, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2178, destination.rawValue, source.value, file, line, column)
  }
  /// `sar r64, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2178, destination.rawValue, source, file, line, column)
  }

  /// `sar m8, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2179, count.rawValue, destination.address, file, line, column)
  }

  /// `sar m8, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2180, destination.address, source.value, file, line, column)
  }
  /// `sar m8, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2180, destination.address, source, file, line, column)
  }

  /// `sar m16, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2181, count.rawValue, destination.address, file, line, column)
  }

  /// `sar m16, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2182, destination.address, source.value, file, line, column)
  }
  /// `sar m16, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2182, destination.address, source, file, line, column)
  }

  /// `sar m32, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2183, count.rawValue, destination.address, file, line, column)
  }

  /// `sar m32, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2184, destination.address, source.value, file, line, column)
  }
  /// `sar m32, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2184, destination.address, source, file, line, column)
  }

  /// `sar m64, cl`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2185, count.rawValue, destination.address, file, line, column)
  }

  /// `sar m64, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func sar(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2186, destination.address, source.value, file, line, column)
  }
  /// `sar m64, u8`: Shifts right, repeating the sign.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func sar(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2186, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sar; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sar(_ operands: any AnyOperand...) {}

  /// `sarx r32, r32, r32`: Shifts right, repeating the sign, without changing a flag.
  ///
  /// Needs BMI2.
  public final func sarx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2187, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `sarx r32, m32, r32`: Shifts right, repeating the sign, without changing a flag.
  ///
  /// Needs BMI2.
  public final func sarx(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2188, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `sarx r64, r64, r64`: Shifts right, repeating the sign, without changing a flag.
  ///
  /// Needs BMI2.
  public final func sarx(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2189, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `sarx r64, m64, r64`: Shifts right, repeating the sign, without changing a flag.
  ///
  /// Needs BMI2.
  public final func sarx(_ destination: some GeneralRegister64, _ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2190, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sarx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func sarx(_ operands: any AnyOperand...) {}

  /// `saveprevssp`: Leaves a restore token on the previous shadow stack after rstorssp.
  ///
  /// Flags: reads CF. Needs CET_SS.
  public final func saveprevssp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2191, file, line, column)
  }

  @available(*, unavailable, message: "no such form of saveprevssp; forms: without operands")
  @_disfavoredOverload public final func saveprevssp(_ operands: any AnyOperand...) {}

  /// `sbb r8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2192, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `sbb r8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2192, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `sbb r8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2192, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sbb r8, m8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2193, destination.rawValue, source.address, file, line, column)
  }
  /// `sbb r8, m8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2193, destination.rawValue, source.address, file, line, column)
  }

  /// `sbb r8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2194, destination.rawValue, source.value, file, line, column)
  }
  /// `sbb r8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2194, destination.rawValue, source, file, line, column)
  }
  /// `sbb r8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2194, destination.rawValue, source.value, file, line, column)
  }
  /// `sbb r8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2194, destination.rawValue, source, file, line, column)
  }

  /// `sbb r16, r16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2195, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sbb r16, m16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2196, destination.rawValue, source.address, file, line, column)
  }

  /// `sbb r16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2197, destination.rawValue, source.value, file, line, column)
  }
  /// `sbb r16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2197, destination.rawValue, source, file, line, column)
  }

  /// `sbb r32, r32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2198, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sbb r32, m32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2199, destination.rawValue, source.address, file, line, column)
  }

  /// `sbb r32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2200, destination.rawValue, source.value, file, line, column)
  }
  /// `sbb r32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2200, destination.rawValue, source, file, line, column)
  }

  /// `sbb r64, r64`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2201, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sbb r64, m64`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2202, destination.rawValue, source.address, file, line, column)
  }

  /// `sbb r64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2203, destination.rawValue, source.value, file, line, column)
  }
  /// `sbb r64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2203, destination.rawValue, source, file, line, column)
  }

  /// `sbb m8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2204, source.rawValue, destination.address, file, line, column)
  }
  /// `sbb m8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2204, source.rawValue, destination.address, file, line, column)
  }

  /// `sbb m8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2205, destination.address, source.value, file, line, column)
  }
  /// `sbb m8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2205, destination.address, source, file, line, column)
  }

  /// `sbb m16, r16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2206, source.rawValue, destination.address, file, line, column)
  }

  /// `sbb m16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2207, destination.address, source.value, file, line, column)
  }
  /// `sbb m16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2207, destination.address, source, file, line, column)
  }

  /// `sbb m32, r32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2208, source.rawValue, destination.address, file, line, column)
  }

  /// `sbb m32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2209, destination.address, source.value, file, line, column)
  }
  /// `sbb m32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2209, destination.address, source, file, line, column)
  }

  /// `sbb m64, r64`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2210, source.rawValue, destination.address, file, line, column)
  }

  /// `sbb m64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public final func sbb(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2211, destination.address, source.value, file, line, column)
  }
  /// `sbb m64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sbb(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2211, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sbb; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sbb(_ operands: any AnyOperand...) {}

  /// `scasb`: Compares al with the byte at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func scasb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2212, file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasb; forms: without operands")
  @_disfavoredOverload public final func scasb(_ operands: any AnyOperand...) {}

  /// `scasd`: Compares eax with the doubleword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func scasd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2213, file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasd; forms: without operands")
  @_disfavoredOverload public final func scasd(_ operands: any AnyOperand...) {}

  /// `scasq`: Compares rax with the quadword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func scasq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2214, file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasq; forms: without operands")
  @_disfavoredOverload public final func scasq(_ operands: any AnyOperand...) {}

  /// `scasw`: Compares ax with the word at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func scasw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2215, file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasw; forms: without operands")
  @_disfavoredOverload public final func scasw(_ operands: any AnyOperand...) {}

  /// `seamcall`: Calls the trust-domain module from the hypervisor.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs TDX.
  public final func seamcall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2216, file, line, column)
  }

  @available(*, unavailable, message: "no such form of seamcall; forms: without operands")
  @_disfavoredOverload public final func seamcall(_ operands: any AnyOperand...) {}

  /// `seamops`: Calls the function of the trust-domain module's mode numbered rax.
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs TDX.
  public final func seamops(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2217, file, line, column)
  }

  @available(*, unavailable, message: "no such form of seamops; forms: without operands")
  @_disfavoredOverload public final func seamops(_ operands: any AnyOperand...) {}

  /// `seamret`: Returns from the trust-domain module to the hypervisor.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs TDX.
  public final func seamret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2218, file, line, column)
  }

  @available(*, unavailable, message: "no such form of seamret; forms: without operands")
  @_disfavoredOverload public final func seamret(_ operands: any AnyOperand...) {}

  /// `senduipi r64`: Sends a user interrupt to the target that an index names.
  ///
  /// Needs UINTR.
  public final func senduipi(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2219, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of senduipi; forms: r64")
  @_disfavoredOverload public final func senduipi(_ operands: any AnyOperand...) {}

  /// `serialize`: Waits until all earlier instructions are done and fetches the next ones anew.
  ///
  /// Needs SERIALIZE.
  public final func serialize(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2220, file, line, column)
  }

  @available(*, unavailable, message: "no such form of serialize; forms: without operands")
  @_disfavoredOverload public final func serialize(_ operands: any AnyOperand...) {}

  /// `seta r8`: Stores 1 on above (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func seta(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2221, destination.rawValue, file, line, column)
  }
  /// `seta r8`: Stores 1 on above (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func seta(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2221, destination.rawValue, file, line, column)
  }

  /// `seta m8`: Stores 1 on above (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func seta(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2222, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of seta; forms: r8 | m8")
  @_disfavoredOverload public final func seta(_ operands: any AnyOperand...) {}

  /// `setae r8`: Stores 1 on above or equal (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setae(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2223, destination.rawValue, file, line, column)
  }
  /// `setae r8`: Stores 1 on above or equal (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setae(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2223, destination.rawValue, file, line, column)
  }

  /// `setae m8`: Stores 1 on above or equal (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setae(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2224, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setae; forms: r8 | m8")
  @_disfavoredOverload public final func setae(_ operands: any AnyOperand...) {}

  /// `setb r8`: Stores 1 on below (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setb(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2225, destination.rawValue, file, line, column)
  }
  /// `setb r8`: Stores 1 on below (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setb(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2225, destination.rawValue, file, line, column)
  }

  /// `setb m8`: Stores 1 on below (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setb(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2226, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setb; forms: r8 | m8")
  @_disfavoredOverload public final func setb(_ operands: any AnyOperand...) {}

  /// `setbe r8`: Stores 1 on below or equal (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setbe(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2227, destination.rawValue, file, line, column)
  }
  /// `setbe r8`: Stores 1 on below or equal (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setbe(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2227, destination.rawValue, file, line, column)
  }

  /// `setbe m8`: Stores 1 on below or equal (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setbe(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2228, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setbe; forms: r8 | m8")
  @_disfavoredOverload public final func setbe(_ operands: any AnyOperand...) {}

  /// `setc r8`: Stores 1 on carry, else 0.
  ///
  /// Flags: reads CF.
  public final func setc(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2229, destination.rawValue, file, line, column)
  }
  /// `setc r8`: Stores 1 on carry, else 0.
  ///
  /// Flags: reads CF.
  public final func setc(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2229, destination.rawValue, file, line, column)
  }

  /// `setc m8`: Stores 1 on carry, else 0.
  ///
  /// Flags: reads CF.
  public final func setc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2230, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setc; forms: r8 | m8")
  @_disfavoredOverload public final func setc(_ operands: any AnyOperand...) {}

  /// `sete r8`: Stores 1 on equal, else 0.
  ///
  /// Flags: reads ZF.
  public final func sete(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2231, destination.rawValue, file, line, column)
  }
  /// `sete r8`: Stores 1 on equal, else 0.
  ///
  /// Flags: reads ZF.
  public final func sete(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2231, destination.rawValue, file, line, column)
  }

  /// `sete m8`: Stores 1 on equal, else 0.
  ///
  /// Flags: reads ZF.
  public final func sete(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2232, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sete; forms: r8 | m8")
  @_disfavoredOverload public final func sete(_ operands: any AnyOperand...) {}

  /// `setg r8`: Stores 1 on greater (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setg(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2233, destination.rawValue, file, line, column)
  }
  /// `setg r8`: Stores 1 on greater (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setg(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2233, destination.rawValue, file, line, column)
  }

  /// `setg m8`: Stores 1 on greater (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setg(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2234, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setg; forms: r8 | m8")
  @_disfavoredOverload public final func setg(_ operands: any AnyOperand...) {}

  /// `setge r8`: Stores 1 on greater or equal (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setge(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2235, destination.rawValue, file, line, column)
  }
  /// `setge r8`: Stores 1 on greater or equal (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setge(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2235, destination.rawValue, file, line, column)
  }

  /// `setge m8`: Stores 1 on greater or equal (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setge(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2236, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setge; forms: r8 | m8")
  @_disfavoredOverload public final func setge(_ operands: any AnyOperand...) {}

  /// `setl r8`: Stores 1 on less (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setl(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2237, destination.rawValue, file, line, column)
  }
  /// `setl r8`: Stores 1 on less (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setl(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2237, destination.rawValue, file, line, column)
  }

  /// `setl m8`: Stores 1 on less (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setl(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2238, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setl; forms: r8 | m8")
  @_disfavoredOverload public final func setl(_ operands: any AnyOperand...) {}

  /// `setle r8`: Stores 1 on less or equal (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setle(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2239, destination.rawValue, file, line, column)
  }
  /// `setle r8`: Stores 1 on less or equal (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setle(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2239, destination.rawValue, file, line, column)
  }

  /// `setle m8`: Stores 1 on less or equal (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setle(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2240, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setle; forms: r8 | m8")
  @_disfavoredOverload public final func setle(_ operands: any AnyOperand...) {}

  /// `setna r8`: Stores 1 on not above (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setna(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2241, destination.rawValue, file, line, column)
  }
  /// `setna r8`: Stores 1 on not above (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setna(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2241, destination.rawValue, file, line, column)
  }

  /// `setna m8`: Stores 1 on not above (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setna(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2242, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setna; forms: r8 | m8")
  @_disfavoredOverload public final func setna(_ operands: any AnyOperand...) {}

  /// `setnae r8`: Stores 1 on not above or equal (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setnae(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2243, destination.rawValue, file, line, column)
  }
  /// `setnae r8`: Stores 1 on not above or equal (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setnae(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2243, destination.rawValue, file, line, column)
  }

  /// `setnae m8`: Stores 1 on not above or equal (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setnae(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2244, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnae; forms: r8 | m8")
  @_disfavoredOverload public final func setnae(_ operands: any AnyOperand...) {}

  /// `setnb r8`: Stores 1 on not below (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setnb(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2245, destination.rawValue, file, line, column)
  }
  /// `setnb r8`: Stores 1 on not below (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setnb(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2245, destination.rawValue, file, line, column)
  }

  /// `setnb m8`: Stores 1 on not below (unsigned), else 0.
  ///
  /// Flags: reads CF.
  public final func setnb(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2246, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnb; forms: r8 | m8")
  @_disfavoredOverload public final func setnb(_ operands: any AnyOperand...) {}

  /// `setnbe r8`: Stores 1 on not below or equal (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setnbe(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2247, destination.rawValue, file, line, column)
  }
  /// `setnbe r8`: Stores 1 on not below or equal (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setnbe(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2247, destination.rawValue, file, line, column)
  }

  /// `setnbe m8`: Stores 1 on not below or equal (unsigned), else 0.
  ///
  /// Flags: reads ZF CF.
  public final func setnbe(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2248, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnbe; forms: r8 | m8")
  @_disfavoredOverload public final func setnbe(_ operands: any AnyOperand...) {}

  /// `setnc r8`: Stores 1 on no carry, else 0.
  ///
  /// Flags: reads CF.
  public final func setnc(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2249, destination.rawValue, file, line, column)
  }
  /// `setnc r8`: Stores 1 on no carry, else 0.
  ///
  /// Flags: reads CF.
  public final func setnc(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2249, destination.rawValue, file, line, column)
  }

  /// `setnc m8`: Stores 1 on no carry, else 0.
  ///
  /// Flags: reads CF.
  public final func setnc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2250, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnc; forms: r8 | m8")
  @_disfavoredOverload public final func setnc(_ operands: any AnyOperand...) {}

  /// `setne r8`: Stores 1 on not equal, else 0.
  ///
  /// Flags: reads ZF.
  public final func setne(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2251, destination.rawValue, file, line, column)
  }
  /// `setne r8`: Stores 1 on not equal, else 0.
  ///
  /// Flags: reads ZF.
  public final func setne(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2251, destination.rawValue, file, line, column)
  }

  /// `setne m8`: Stores 1 on not equal, else 0.
  ///
  /// Flags: reads ZF.
  public final func setne(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2252, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setne; forms: r8 | m8")
  @_disfavoredOverload public final func setne(_ operands: any AnyOperand...) {}

  /// `setng r8`: Stores 1 on not greater (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setng(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2253, destination.rawValue, file, line, column)
  }
  /// `setng r8`: Stores 1 on not greater (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setng(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2253, destination.rawValue, file, line, column)
  }

  /// `setng m8`: Stores 1 on not greater (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setng(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2254, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setng; forms: r8 | m8")
  @_disfavoredOverload public final func setng(_ operands: any AnyOperand...) {}

  /// `setnge r8`: Stores 1 on not greater or equal (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setnge(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2255, destination.rawValue, file, line, column)
  }
  /// `setnge r8`: Stores 1 on not greater or equal (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setnge(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2255, destination.rawValue, file, line, column)
  }

  /// `setnge m8`: Stores 1 on not greater or equal (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setnge(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2256, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnge; forms: r8 | m8")
  @_disfavoredOverload public final func setnge(_ operands: any AnyOperand...) {}

  /// `setnl r8`: Stores 1 on not less (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setnl(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2257, destination.rawValue, file, line, column)
  }
  /// `setnl r8`: Stores 1 on not less (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setnl(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2257, destination.rawValue, file, line, column)
  }

  /// `setnl m8`: Stores 1 on not less (signed), else 0.
  ///
  /// Flags: reads OF SF.
  public final func setnl(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2258, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnl; forms: r8 | m8")
  @_disfavoredOverload public final func setnl(_ operands: any AnyOperand...) {}

  /// `setnle r8`: Stores 1 on not less or equal (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setnle(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2259, destination.rawValue, file, line, column)
  }
  /// `setnle r8`: Stores 1 on not less or equal (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setnle(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2259, destination.rawValue, file, line, column)
  }

  /// `setnle m8`: Stores 1 on not less or equal (signed), else 0.
  ///
  /// Flags: reads OF SF ZF.
  public final func setnle(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2260, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnle; forms: r8 | m8")
  @_disfavoredOverload public final func setnle(_ operands: any AnyOperand...) {}

  /// `setno r8`: Stores 1 on no overflow, else 0.
  ///
  /// Flags: reads OF.
  public final func setno(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2261, destination.rawValue, file, line, column)
  }
  /// `setno r8`: Stores 1 on no overflow, else 0.
  ///
  /// Flags: reads OF.
  public final func setno(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2261, destination.rawValue, file, line, column)
  }

  /// `setno m8`: Stores 1 on no overflow, else 0.
  ///
  /// Flags: reads OF.
  public final func setno(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2262, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setno; forms: r8 | m8")
  @_disfavoredOverload public final func setno(_ operands: any AnyOperand...) {}

  /// `setnp r8`: Stores 1 on odd parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setnp(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2263, destination.rawValue, file, line, column)
  }
  /// `setnp r8`: Stores 1 on odd parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setnp(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2263, destination.rawValue, file, line, column)
  }

  /// `setnp m8`: Stores 1 on odd parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setnp(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2264, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnp; forms: r8 | m8")
  @_disfavoredOverload public final func setnp(_ operands: any AnyOperand...) {}

  /// `setns r8`: Stores 1 on not negative, else 0.
  ///
  /// Flags: reads SF.
  public final func setns(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2265, destination.rawValue, file, line, column)
  }
  /// `setns r8`: Stores 1 on not negative, else 0.
  ///
  /// Flags: reads SF.
  public final func setns(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2265, destination.rawValue, file, line, column)
  }

  /// `setns m8`: Stores 1 on not negative, else 0.
  ///
  /// Flags: reads SF.
  public final func setns(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2266, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setns; forms: r8 | m8")
  @_disfavoredOverload public final func setns(_ operands: any AnyOperand...) {}

  /// `setnz r8`: Stores 1 on not zero, else 0.
  ///
  /// Flags: reads ZF.
  public final func setnz(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2267, destination.rawValue, file, line, column)
  }
  /// `setnz r8`: Stores 1 on not zero, else 0.
  ///
  /// Flags: reads ZF.
  public final func setnz(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2267, destination.rawValue, file, line, column)
  }

  /// `setnz m8`: Stores 1 on not zero, else 0.
  ///
  /// Flags: reads ZF.
  public final func setnz(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2268, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnz; forms: r8 | m8")
  @_disfavoredOverload public final func setnz(_ operands: any AnyOperand...) {}

  /// `seto r8`: Stores 1 on overflow, else 0.
  ///
  /// Flags: reads OF.
  public final func seto(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2269, destination.rawValue, file, line, column)
  }
  /// `seto r8`: Stores 1 on overflow, else 0.
  ///
  /// Flags: reads OF.
  public final func seto(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2269, destination.rawValue, file, line, column)
  }

  /// `seto m8`: Stores 1 on overflow, else 0.
  ///
  /// Flags: reads OF.
  public final func seto(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2270, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of seto; forms: r8 | m8")
  @_disfavoredOverload public final func seto(_ operands: any AnyOperand...) {}

  /// `setp r8`: Stores 1 on even parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setp(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2271, destination.rawValue, file, line, column)
  }
  /// `setp r8`: Stores 1 on even parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setp(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2271, destination.rawValue, file, line, column)
  }

  /// `setp m8`: Stores 1 on even parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setp(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2272, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setp; forms: r8 | m8")
  @_disfavoredOverload public final func setp(_ operands: any AnyOperand...) {}

  /// `setpe r8`: Stores 1 on even parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setpe(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2273, destination.rawValue, file, line, column)
  }
  /// `setpe r8`: Stores 1 on even parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setpe(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2273, destination.rawValue, file, line, column)
  }

  /// `setpe m8`: Stores 1 on even parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setpe(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2274, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setpe; forms: r8 | m8")
  @_disfavoredOverload public final func setpe(_ operands: any AnyOperand...) {}

  /// `setpo r8`: Stores 1 on odd parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setpo(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2275, destination.rawValue, file, line, column)
  }
  /// `setpo r8`: Stores 1 on odd parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setpo(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2275, destination.rawValue, file, line, column)
  }

  /// `setpo m8`: Stores 1 on odd parity, else 0.
  ///
  /// Flags: reads PF.
  public final func setpo(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2276, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setpo; forms: r8 | m8")
  @_disfavoredOverload public final func setpo(_ operands: any AnyOperand...) {}

  /// `sets r8`: Stores 1 on negative, else 0.
  ///
  /// Flags: reads SF.
  public final func sets(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2277, destination.rawValue, file, line, column)
  }
  /// `sets r8`: Stores 1 on negative, else 0.
  ///
  /// Flags: reads SF.
  public final func sets(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2277, destination.rawValue, file, line, column)
  }

  /// `sets m8`: Stores 1 on negative, else 0.
  ///
  /// Flags: reads SF.
  public final func sets(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2278, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sets; forms: r8 | m8")
  @_disfavoredOverload public final func sets(_ operands: any AnyOperand...) {}

  /// `setssbsy`: Checks the token of the supervisor shadow stack, marks it busy and switches to that stack.
  ///
  /// Needs CET_SS.
  public final func setssbsy(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2279, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setssbsy; forms: without operands")
  @_disfavoredOverload public final func setssbsy(_ operands: any AnyOperand...) {}

  /// `setz r8`: Stores 1 on zero, else 0.
  ///
  /// Flags: reads ZF.
  public final func setz(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2280, destination.rawValue, file, line, column)
  }
  /// `setz r8`: Stores 1 on zero, else 0.
  ///
  /// Flags: reads ZF.
  public final func setz(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2280, destination.rawValue, file, line, column)
  }

  /// `setz m8`: Stores 1 on zero, else 0.
  ///
  /// Flags: reads ZF.
  public final func setz(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2281, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setz; forms: r8 | m8")
  @_disfavoredOverload public final func setz(_ operands: any AnyOperand...) {}

  /// `sfence`: Orders the stores before it ahead of those behind it.
  ///
  /// Needs SSE.
  public final func sfence(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2282, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sfence; forms: without operands")
  @_disfavoredOverload public final func sfence(_ operands: any AnyOperand...) {}

  /// `sgdt m80`: Stores limit and address of the global descriptor table.
  public final func sgdt(_ destination: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2283, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sgdt; forms: m80")
  @_disfavoredOverload public final func sgdt(_ operands: any AnyOperand...) {}

  /// `sha1msg1 xmm, xmm/m128`: Takes the first step to the next four SHA-1 message words: exclusive-ors words two apart.
  ///
  /// Needs SHA.
  public final func sha1msg1(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_08ed_08ec, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sha1msg1; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sha1msg1(_ operands: any AnyOperand...) {}

  /// `sha1msg2 xmm, xmm/m128`: Takes the last step to the next four SHA-1 message words: exclusive-ors and rotates.
  ///
  /// Needs SHA.
  public final func sha1msg2(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_08ef_08ee, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sha1msg2; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sha1msg2(_ operands: any AnyOperand...) {}

  /// `sha1nexte xmm, xmm/m128`: Computes SHA-1's variable E after four rounds and adds it to the top message word of source.
  ///
  /// Needs SHA.
  public final func sha1nexte(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_08f1_08f0, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sha1nexte; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sha1nexte(_ operands: any AnyOperand...) {}

  /// `sha1rnds4 xmm, xmm/m128, i8`: Does four rounds of SHA-1; an immediate chooses their function and constant.
  ///
  /// Needs SHA.
  public final func sha1rnds4(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_08f3_08f2, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sha1rnds4; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func sha1rnds4(_ operands: any AnyOperand...) {}

  /// `sha256msg1 xmm, xmm/m128`: Takes the first step to the next four SHA-256 message words: adds the small sigma-0 of the following word.
  ///
  /// Needs SHA.
  public final func sha256msg1(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_08f5_08f4, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sha256msg1; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sha256msg1(_ operands: any AnyOperand...) {}

  /// `sha256msg2 xmm, xmm/m128`: Takes the last step to the next four SHA-256 message words: adds the small sigma-1 of the word two before.
  ///
  /// Needs SHA.
  public final func sha256msg2(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_08f7_08f6, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sha256msg2; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sha256msg2(_ operands: any AnyOperand...) {}

  /// `sha256rnds2 xmm, xmm/m128`: Does two rounds of SHA-256 with the message words plus constants in xmm0.
  ///
  /// Needs SHA.
  public final func sha256rnds2(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_08f9_08f8, destination.rawValue, source, file, line, column)
  }

  /// `sha256rnds2 xmm, xmm/m128, xmm0`: Does two rounds of SHA-256 with the message words plus constants in xmm0.
  ///
  /// Needs SHA.
  public final func sha256rnds2(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_08fb_08fa, destination.rawValue, second.rawValue, first, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sha256rnds2; forms: xmm,xmm | xmm,m128 | xmm,xmm,xmm0 | xmm,m128,xmm0")
  @_disfavoredOverload public final func sha256rnds2(_ operands: any AnyOperand...) {}

  /// `shl r8, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2300, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `shl r8, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2300, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shl r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2301, destination.rawValue, source.value, file, line, column)
  }
  /// `shl r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2301, destination.rawValue, source, file, line, column)
  }
  /// `shl r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2301, destination.rawValue, source.value, file, line, column)
  }
  /// `shl r8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2301, destination.rawValue, source, file, line, column)
  }

  /// `shl r16, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2302, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shl r16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2303, destination.rawValue, source.value, file, line, column)
  }
  /// `shl r16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2303, destination.rawValue, source, file, line, column)
  }

  /// `shl r32, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2304, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shl r32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2305, destination.rawValue, source.value, file, line, column)
  }
  /// `shl r32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2305, destination.rawValue, source, file, line, column)
  }

  /// `shl r64, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2306, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shl r64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2307, destination.rawValue, source.value, file, line, column)
  }
  /// `shl r64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2307, destination.rawValue, source, file, line, column)
  }

  /// `shl m8, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2308, count.rawValue, destination.address, file, line, column)
  }

  /// `shl m8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2309, destination.address, source.value, file, line, column)
  }
  /// `shl m8, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2309, destination.address, source, file, line, column)
  }

  /// `shl m16, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2310, count.rawValue, destination.address, file, line, column)
  }

  /// `shl m16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2311, destination.address, source.value, file, line, column)
  }
  /// `shl m16, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2311, destination.address, source, file, line, column)
  }

  /// `shl m32, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2312, count.rawValue, destination.address, file, line, column)
  }

  /// `shl m32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2313, destination.address, source.value, file, line, column)
  }
  /// `shl m32, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2313, destination.address, source, file, line, column)
  }

  /// `shl m64, cl`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2314, count.rawValue, destination.address, file, line, column)
  }

  /// `shl m64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shl(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2315, destination.address, source.value, file, line, column)
  }
  /// `shl m64, u8`: Shifts left.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shl(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2315, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shl(_ operands: any AnyOperand...) {}

  /// `shld r16, r16, cl`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Register16, _ first: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2316, destination.rawValue, first.rawValue, count.rawValue, file, line, column)
  }

  /// `shld r16, r16, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Register16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2317, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `shld r16, r16, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shld(_ destination: Register16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2317, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `shld r32, r32, cl`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Register32, _ first: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2318, destination.rawValue, first.rawValue, count.rawValue, file, line, column)
  }

  /// `shld r32, r32, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Register32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2319, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `shld r32, r32, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shld(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2319, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `shld r64, r64, cl`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2320, destination.rawValue, first.rawValue, count.rawValue, file, line, column)
  }

  /// `shld r64, r64, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2321, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `shld r64, r64, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shld(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2321, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `shld m16, r16, cl`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Memory16, _ first: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2322, first.rawValue, count.rawValue, destination.address, file, line, column)
  }

  /// `shld m16, r16, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Memory16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2323, source.rawValue, destination.address, immediate.value, file, line, column)
  }
  /// `shld m16, r16, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shld(_ destination: Memory16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2323, source.rawValue, destination.address, immediate, file, line, column)
  }

  /// `shld m32, r32, cl`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Memory32, _ first: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2324, first.rawValue, count.rawValue, destination.address, file, line, column)
  }

  /// `shld m32, r32, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Memory32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2325, source.rawValue, destination.address, immediate.value, file, line, column)
  }
  /// `shld m32, r32, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shld(_ destination: Memory32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2325, source.rawValue, destination.address, immediate, file, line, column)
  }

  /// `shld m64, r64, cl`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Memory64, _ first: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2326, first.rawValue, count.rawValue, destination.address, file, line, column)
  }

  /// `shld m64, r64, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shld(_ destination: Memory64, _ source: some GeneralRegister64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2327, source.rawValue, destination.address, immediate.value, file, line, column)
  }
  /// `shld m64, r64, u8`: Shifts left, filling from the top of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shld(_ destination: Memory64, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2327, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shld; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shld(_ operands: any AnyOperand...) {}

  /// `shlx r32, r32, r32`: Shifts left without changing a flag.
  ///
  /// Needs BMI2.
  public final func shlx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2328, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `shlx r32, m32, r32`: Shifts left without changing a flag.
  ///
  /// Needs BMI2.
  public final func shlx(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2329, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `shlx r64, r64, r64`: Shifts left without changing a flag.
  ///
  /// Needs BMI2.
  public final func shlx(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2330, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `shlx r64, m64, r64`: Shifts left without changing a flag.
  ///
  /// Needs BMI2.
  public final func shlx(_ destination: some GeneralRegister64, _ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2331, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shlx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shlx(_ operands: any AnyOperand...) {}

  /// `shr r8, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2332, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `shr r8, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2332, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shr r8, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2333, destination.rawValue, source.value, file, line, column)
  }
  /// `shr r8, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2333, destination.rawValue, source, file, line, column)
  }
  /// `shr r8, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2333, destination.rawValue, source.value, file, line, column)
  }
  /// `shr r8, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2333, destination.rawValue, source, file, line, column)
  }

  /// `shr r16, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2334, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shr r16, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2335, destination.rawValue, source.value, file, line, column)
  }
  /// `shr r16, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2335, destination.rawValue, source, file, line, column)
  }

  /// `shr r32, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2336, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shr r32, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2337, destination.rawValue, source.value, file, line, column)
  }
  /// `shr r32, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2337, destination.rawValue, source, file, line, column)
  }

  /// `shr r64, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2338, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `shr r64, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2339, destination.rawValue, source.value, file, line, column)
  }
  /// `shr r64, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2339, destination.rawValue, source, file, line, column)
  }

  /// `shr m8, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2340, count.rawValue, destination.address, file, line, column)
  }

  /// `shr m8, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2341, destination.address, source.value, file, line, column)
  }
  /// `shr m8, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2341, destination.address, source, file, line, column)
  }

  /// `shr m16, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2342, count.rawValue, destination.address, file, line, column)
  }

  /// `shr m16, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2343, destination.address, source.value, file, line, column)
  }
  /// `shr m16, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2343, destination.address, source, file, line, column)
  }

  /// `shr m32, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2344, count.rawValue, destination.address, file, line, column)
  }

  /// `shr m32, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2345, destination.address, source.value, file, line, column)
  }
  /// `shr m32, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2345, destination.address, source, file, line, column)
  }

  /// `shr m64, cl`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2346, count.rawValue, destination.address, file, line, column)
  }

  /// `shr m64, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2347, destination.address, source.value, file, line, column)
  }
  /// `shr m64, u8`: Shifts right, filling with zeros.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2347, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shr(_ operands: any AnyOperand...) {}

  /// `shrd r16, r16, cl`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Register16, _ first: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2348, destination.rawValue, first.rawValue, count.rawValue, file, line, column)
  }

  /// `shrd r16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Register16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2349, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `shrd r16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shrd(_ destination: Register16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2349, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `shrd r32, r32, cl`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Register32, _ first: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2350, destination.rawValue, first.rawValue, count.rawValue, file, line, column)
  }

  /// `shrd r32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Register32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2351, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `shrd r32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shrd(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2351, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `shrd r64, r64, cl`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2352, destination.rawValue, first.rawValue, count.rawValue, file, line, column)
  }

  /// `shrd r64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2353, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `shrd r64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shrd(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2353, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `shrd m16, r16, cl`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Memory16, _ first: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2354, first.rawValue, count.rawValue, destination.address, file, line, column)
  }

  /// `shrd m16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Memory16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2355, source.rawValue, destination.address, immediate.value, file, line, column)
  }
  /// `shrd m16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shrd(_ destination: Memory16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2355, source.rawValue, destination.address, immediate, file, line, column)
  }

  /// `shrd m32, r32, cl`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Memory32, _ first: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2356, first.rawValue, count.rawValue, destination.address, file, line, column)
  }

  /// `shrd m32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Memory32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2357, source.rawValue, destination.address, immediate.value, file, line, column)
  }
  /// `shrd m32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shrd(_ destination: Memory32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2357, source.rawValue, destination.address, immediate, file, line, column)
  }

  /// `shrd m64, r64, cl`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Memory64, _ first: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2358, first.rawValue, count.rawValue, destination.address, file, line, column)
  }

  /// `shrd m64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  public final func shrd(_ destination: Memory64, _ source: some GeneralRegister64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2359, source.rawValue, destination.address, immediate.value, file, line, column)
  }
  /// `shrd m64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  ///
  /// Flags: writes SF ZF CF PF, leaves undefined OF AF.
  @_disfavoredOverload public final func shrd(_ destination: Memory64, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2359, source.rawValue, destination.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shrd; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shrd(_ operands: any AnyOperand...) {}

  /// `shrx r32, r32, r32`: Shifts right, filling with zeros, without changing a flag.
  ///
  /// Needs BMI2.
  public final func shrx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2360, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `shrx r32, m32, r32`: Shifts right, filling with zeros, without changing a flag.
  ///
  /// Needs BMI2.
  public final func shrx(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2361, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  /// `shrx r64, r64, r64`: Shifts right, filling with zeros, without changing a flag.
  ///
  /// Needs BMI2.
  public final func shrx(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2362, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `shrx r64, m64, r64`: Shifts right, filling with zeros, without changing a flag.
  ///
  /// Needs BMI2.
  public final func shrx(_ destination: some GeneralRegister64, _ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(2363, destination.rawValue, second.rawValue, first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shrx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shrx(_ operands: any AnyOperand...) {}

  /// `shufpd xmm, xmm/m128, u8`: Shuffles double-precision numbers by an immediate.
  ///
  /// Needs SSE2.
  public final func shufpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_093d_093c, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shufpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufpd(_ operands: any AnyOperand...) {}

  /// `shufps xmm, xmm/m128, u8`: Shuffles single-precision numbers by an immediate.
  ///
  /// Needs SSE.
  public final func shufps(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_093f_093e, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shufps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufps(_ operands: any AnyOperand...) {}

  /// `sidt m80`: Stores limit and address of the interrupt descriptor table.
  public final func sidt(_ destination: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2368, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sidt; forms: m80")
  @_disfavoredOverload public final func sidt(_ operands: any AnyOperand...) {}

  /// `skinit`: Starts the secure loader whose address is in eax, measured by the security processor.
  ///
  /// Flags: clears OF SF ZF AF CF PF DF IF AC. Needs SKINIT_OR_SVM.
  public final func skinit(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2369, file, line, column)
  }

  @available(*, unavailable, message: "no such form of skinit; forms: without operands")
  @_disfavoredOverload public final func skinit(_ operands: any AnyOperand...) {}

  /// `sldt r16`: Stores the selector of the local descriptor table.
  public final func sldt(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2370, destination.rawValue, file, line, column)
  }

  /// `sldt r32`: Stores the selector of the local descriptor table.
  public final func sldt(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2371, destination.rawValue, file, line, column)
  }

  /// `sldt r64`: Stores the selector of the local descriptor table.
  public final func sldt(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2372, destination.rawValue, file, line, column)
  }

  /// `sldt m16`: Stores the selector of the local descriptor table.
  public final func sldt(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2373, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sldt; forms: r16 | r32 | r64 | m16")
  @_disfavoredOverload public final func sldt(_ operands: any AnyOperand...) {}

  /// `slwpcb r32`: Stores the address of the lightweight-profiling control block, or 0 where profiling is off.
  ///
  /// Needs LWP.
  public final func slwpcb(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2374, destination.rawValue, file, line, column)
  }

  /// `slwpcb r64`: Stores the address of the lightweight-profiling control block, or 0 where profiling is off.
  ///
  /// Needs LWP.
  public final func slwpcb(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2375, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of slwpcb; forms: r32 | r64")
  @_disfavoredOverload public final func slwpcb(_ operands: any AnyOperand...) {}

  /// `smsw r16`: Stores the low bits of cr0.
  public final func smsw(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2376, destination.rawValue, file, line, column)
  }

  /// `smsw r32`: Stores the low bits of cr0.
  public final func smsw(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2377, destination.rawValue, file, line, column)
  }

  /// `smsw r64`: Stores the low bits of cr0.
  public final func smsw(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2378, destination.rawValue, file, line, column)
  }

  /// `smsw m16`: Stores the low bits of cr0.
  public final func smsw(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2379, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of smsw; forms: r16 | r32 | r64 | m16")
  @_disfavoredOverload public final func smsw(_ operands: any AnyOperand...) {}

  /// `sqrtpd xmm, xmm/m128`: Takes the square root of double-precision numbers.
  ///
  /// Needs SSE2.
  public final func sqrtpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_094d_094c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtpd(_ operands: any AnyOperand...) {}

  /// `sqrtps xmm, xmm/m128`: Takes the square root of single-precision numbers.
  ///
  /// Needs SSE.
  public final func sqrtps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_094f_094e, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtps(_ operands: any AnyOperand...) {}

  /// `sqrtsd xmm, xmm/m64`: Takes the square root of a double-precision number.
  ///
  /// Needs SSE2.
  public final func sqrtsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0951_0950, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func sqrtsd(_ operands: any AnyOperand...) {}

  /// `sqrtss xmm, xmm/m32`: Takes the square root of a single-precision number.
  ///
  /// Needs SSE.
  public final func sqrtss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0953_0952, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func sqrtss(_ operands: any AnyOperand...) {}

  /// `stac`: Sets the AC flag: the kernel may touch user pages.
  ///
  /// Flags: sets AC. Needs SMAP.
  public final func stac(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2388, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stac; forms: without operands")
  @_disfavoredOverload public final func stac(_ operands: any AnyOperand...) {}

  /// `stc`: Sets the carry flag.
  ///
  /// Flags: sets CF.
  public final func stc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2389, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stc; forms: without operands")
  @_disfavoredOverload public final func stc(_ operands: any AnyOperand...) {}

  /// `std`: Sets the direction flag: string instructions go downwards.
  ///
  /// Flags: sets DF.
  public final func std(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2390, file, line, column)
  }

  @available(*, unavailable, message: "no such form of std; forms: without operands")
  @_disfavoredOverload public final func std(_ operands: any AnyOperand...) {}

  /// `stgi`: Sets the global interrupt flag: interrupts come in again.
  ///
  /// Needs SKINIT_OR_SVM.
  public final func stgi(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2391, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stgi; forms: without operands")
  @_disfavoredOverload public final func stgi(_ operands: any AnyOperand...) {}

  /// `sti`: Sets the interrupt flag: maskable interrupts come in after the next instruction.
  ///
  /// Flags: sets IF.
  public final func sti(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2392, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sti; forms: without operands")
  @_disfavoredOverload public final func sti(_ operands: any AnyOperand...) {}

  /// `stmxcsr m32`: Stores the control and status register of the SSE unit.
  ///
  /// Needs SSE.
  public final func stmxcsr(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2393, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stmxcsr; forms: m32")
  @_disfavoredOverload public final func stmxcsr(_ operands: any AnyOperand...) {}

  /// `stosb`: Stores al at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public final func stosb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2394, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosb; forms: without operands")
  @_disfavoredOverload public final func stosb(_ operands: any AnyOperand...) {}

  /// `stosd`: Stores eax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public final func stosd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2395, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosd; forms: without operands")
  @_disfavoredOverload public final func stosd(_ operands: any AnyOperand...) {}

  /// `stosq`: Stores rax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public final func stosq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2396, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosq; forms: without operands")
  @_disfavoredOverload public final func stosq(_ operands: any AnyOperand...) {}

  /// `stosw`: Stores ax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public final func stosw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2397, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosw; forms: without operands")
  @_disfavoredOverload public final func stosw(_ operands: any AnyOperand...) {}

  /// `str r16`: Stores the selector of the task register.
  public final func str(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2398, destination.rawValue, file, line, column)
  }

  /// `str r32`: Stores the selector of the task register.
  public final func str(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2399, destination.rawValue, file, line, column)
  }

  /// `str r64`: Stores the selector of the task register.
  public final func str(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2400, destination.rawValue, file, line, column)
  }

  /// `str m16`: Stores the selector of the task register.
  public final func str(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2401, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of str; forms: r16 | r32 | r64 | m16")
  @_disfavoredOverload public final func str(_ operands: any AnyOperand...) {}

  /// `sttilecfg m512`: Stores the shapes of the tiles in 64 bytes of memory.
  ///
  /// Needs AMX_TILE.
  public final func sttilecfg(_ destination: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2402, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sttilecfg; forms: m512")
  @_disfavoredOverload public final func sttilecfg(_ operands: any AnyOperand...) {}

  /// `stui`: Sets the user interrupt flag: user interrupts come in.
  ///
  /// Flags: sets UIF. Needs UINTR.
  public final func stui(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2403, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stui; forms: without operands")
  @_disfavoredOverload public final func stui(_ operands: any AnyOperand...) {}

  /// `sub r8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2404, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `sub r8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2404, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `sub r8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2404, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sub r8, m8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2405, destination.rawValue, source.address, file, line, column)
  }
  /// `sub r8, m8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2405, destination.rawValue, source.address, file, line, column)
  }

  /// `sub r8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2406, destination.rawValue, source.value, file, line, column)
  }
  /// `sub r8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2406, destination.rawValue, source, file, line, column)
  }
  /// `sub r8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2406, destination.rawValue, source.value, file, line, column)
  }
  /// `sub r8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2406, destination.rawValue, source, file, line, column)
  }

  /// `sub r16, r16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2407, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sub r16, m16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2408, destination.rawValue, source.address, file, line, column)
  }

  /// `sub r16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2409, destination.rawValue, source.value, file, line, column)
  }
  /// `sub r16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2409, destination.rawValue, source, file, line, column)
  }

  /// `sub r32, r32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2410, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sub r32, m32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2411, destination.rawValue, source.address, file, line, column)
  }

  /// `sub r32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2412, destination.rawValue, source.value, file, line, column)
  }
  /// `sub r32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2412, destination.rawValue, source, file, line, column)
  }

  /// `sub r64, r64`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2413, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `sub r64, m64`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2414, destination.rawValue, source.address, file, line, column)
  }

  /// `sub r64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2415, destination.rawValue, source.value, file, line, column)
  }
  /// `sub r64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2415, destination.rawValue, source, file, line, column)
  }

  /// `sub m8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2416, source.rawValue, destination.address, file, line, column)
  }
  /// `sub m8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2416, source.rawValue, destination.address, file, line, column)
  }

  /// `sub m8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2417, destination.address, source.value, file, line, column)
  }
  /// `sub m8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2417, destination.address, source, file, line, column)
  }

  /// `sub m16, r16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2418, source.rawValue, destination.address, file, line, column)
  }

  /// `sub m16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2419, destination.address, source.value, file, line, column)
  }
  /// `sub m16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2419, destination.address, source, file, line, column)
  }

  /// `sub m32, r32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2420, source.rawValue, destination.address, file, line, column)
  }

  /// `sub m32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2421, destination.address, source.value, file, line, column)
  }
  /// `sub m32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2421, destination.address, source, file, line, column)
  }

  /// `sub m64, r64`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2422, source.rawValue, destination.address, file, line, column)
  }

  /// `sub m64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func sub(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2423, destination.address, source.value, file, line, column)
  }
  /// `sub m64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func sub(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2423, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sub; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sub(_ operands: any AnyOperand...) {}

  /// `subpd xmm, xmm/m128`: Subtracts double-precision numbers.
  ///
  /// Needs SSE2.
  public final func subpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0979_0978, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subpd(_ operands: any AnyOperand...) {}

  /// `subps xmm, xmm/m128`: Subtracts single-precision numbers.
  ///
  /// Needs SSE.
  public final func subps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_097b_097a, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subps(_ operands: any AnyOperand...) {}

  /// `subsd xmm, xmm/m64`: Subtracts a double-precision number.
  ///
  /// Needs SSE2.
  public final func subsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_097d_097c, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func subsd(_ operands: any AnyOperand...) {}

  /// `subss xmm, xmm/m32`: Subtracts a single-precision number.
  ///
  /// Needs SSE.
  public final func subss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_097f_097e, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func subss(_ operands: any AnyOperand...) {}

  /// `swapgs`: Exchanges the base address of gs with the kernel's one.
  public final func swapgs(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2432, file, line, column)
  }

  @available(*, unavailable, message: "no such form of swapgs; forms: without operands")
  @_disfavoredOverload public final func swapgs(_ operands: any AnyOperand...) {}

  /// `syscall`: Enters the kernel; rcx and r11 are overwritten.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func syscall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2433, file, line, column)
  }

  @available(*, unavailable, message: "no such form of syscall; forms: without operands")
  @_disfavoredOverload public final func syscall(_ operands: any AnyOperand...) {}

  /// `sysenter`: Enters the kernel at the address in a model-specific register; saves no return address.
  ///
  /// Flags: clears IF.
  public final func sysenter(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2434, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sysenter; forms: without operands")
  @_disfavoredOverload public final func sysenter(_ operands: any AnyOperand...) {}

  /// `sysexit`: Leaves the kernel that sysenter entered, for 32-bit code at edx with the stack at ecx.
  public final func sysexit(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2435, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sysexit; forms: without operands")
  @_disfavoredOverload public final func sysexit(_ operands: any AnyOperand...) {}

  /// `sysexitq`: Leaves the kernel that sysenter entered, for 64-bit code at rdx with the stack at rcx.
  public final func sysexitq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2436, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sysexitq; forms: without operands")
  @_disfavoredOverload public final func sysexitq(_ operands: any AnyOperand...) {}

  /// `sysret`: Leaves the kernel that syscall entered, for 32-bit code at ecx with the flags in r11.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func sysret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2437, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sysret; forms: without operands")
  @_disfavoredOverload public final func sysret(_ operands: any AnyOperand...) {}

  /// `sysretq`: Leaves the kernel that syscall entered, for 64-bit code at rcx with the flags in r11.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func sysretq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2438, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sysretq; forms: without operands")
  @_disfavoredOverload public final func sysretq(_ operands: any AnyOperand...) {}
}
