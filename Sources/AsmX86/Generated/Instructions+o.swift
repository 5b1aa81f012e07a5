// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `or r8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1478, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `or r8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1478, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `or r8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1478, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `or r8, m8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1479, destination.rawValue, source.address, file, line, column)
  }
  /// `or r8, m8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1479, destination.rawValue, source.address, file, line, column)
  }

  /// `or r8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1480, destination.rawValue, source.value, file, line, column)
  }
  /// `or r8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1480, destination.rawValue, source, file, line, column)
  }
  /// `or r8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1480, destination.rawValue, source.value, file, line, column)
  }
  /// `or r8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1480, destination.rawValue, source, file, line, column)
  }

  /// `or r16, r16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1481, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `or r16, m16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1482, destination.rawValue, source.address, file, line, column)
  }

  /// `or r16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1483, destination.rawValue, source.value, file, line, column)
  }
  /// `or r16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1483, destination.rawValue, source, file, line, column)
  }

  /// `or r32, r32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1484, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `or r32, m32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1485, destination.rawValue, source.address, file, line, column)
  }

  /// `or r32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1486, destination.rawValue, source.value, file, line, column)
  }
  /// `or r32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1486, destination.rawValue, source, file, line, column)
  }

  /// `or r64, r64`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1487, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `or r64, m64`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1488, destination.rawValue, source.address, file, line, column)
  }

  /// `or r64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1489, destination.rawValue, source.value, file, line, column)
  }
  /// `or r64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1489, destination.rawValue, source, file, line, column)
  }

  /// `or m8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1490, source.rawValue, destination.address, file, line, column)
  }
  /// `or m8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1490, source.rawValue, destination.address, file, line, column)
  }

  /// `or m8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1491, destination.address, source.value, file, line, column)
  }
  /// `or m8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1491, destination.address, source, file, line, column)
  }

  /// `or m16, r16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1492, source.rawValue, destination.address, file, line, column)
  }

  /// `or m16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1493, destination.address, source.value, file, line, column)
  }
  /// `or m16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1493, destination.address, source, file, line, column)
  }

  /// `or m32, r32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1494, source.rawValue, destination.address, file, line, column)
  }

  /// `or m32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1495, destination.address, source.value, file, line, column)
  }
  /// `or m32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1495, destination.address, source, file, line, column)
  }

  /// `or m64, r64`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1496, source.rawValue, destination.address, file, line, column)
  }

  /// `or m64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public final func or(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1497, destination.address, source.value, file, line, column)
  }
  /// `or m64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public final func or(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1497, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of or; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func or(_ operands: any AnyOperand...) {}

  /// `orpd xmm, xmm/m128`: Ors double-precision numbers.
  ///
  /// Needs SSE2.
  public final func orpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05db_05da, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of orpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orpd(_ operands: any AnyOperand...) {}

  /// `orps xmm, xmm/m128`: Ors single-precision numbers.
  ///
  /// Needs SSE.
  public final func orps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05dd_05dc, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of orps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orps(_ operands: any AnyOperand...) {}

  /// `out dx, al`: Writes al, ax or eax to the port given by an immediate or dx.
  public final func out(_ first: Register16, _ second: AccumulatorByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1502, first.rawValue, second.rawValue, file, line, column)
  }

  /// `out dx, ax`: Writes al, ax or eax to the port given by an immediate or dx.
  public final func out(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1503, first.rawValue, second.rawValue, file, line, column)
  }

  /// `out dx, eax`: Writes al, ax or eax to the port given by an immediate or dx.
  public final func out(_ first: Register16, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1504, first.rawValue, second.rawValue, file, line, column)
  }

  /// `out u8, al`: Writes al, ax or eax to the port given by an immediate or dx.
  public final func out(_ immediate: Immediate8Unsigned, _ source: AccumulatorByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1505, source.rawValue, immediate.value, file, line, column)
  }
  /// `out u8, al`: Writes al, ax or eax to the port given by an immediate or dx.
  @_disfavoredOverload public final func out(_ immediate: some ImmediateConvertible, _ source: AccumulatorByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1505, source.rawValue, immediate, file, line, column)
  }

  /// `out u8, ax`: Writes al, ax or eax to the port given by an immediate or dx.
  public final func out(_ immediate: Immediate8Unsigned, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1506, source.rawValue, immediate.value, file, line, column)
  }
  /// `out u8, ax`: Writes al, ax or eax to the port given by an immediate or dx.
  @_disfavoredOverload public final func out(_ immediate: some ImmediateConvertible, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1506, source.rawValue, immediate, file, line, column)
  }

  /// `out u8, eax`: Writes al, ax or eax to the port given by an immediate or dx.
  public final func out(_ immediate: Immediate8Unsigned, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1507, source.rawValue, immediate.value, file, line, column)
  }
  /// `out u8, eax`: Writes al, ax or eax to the port given by an immediate or dx.
  @_disfavoredOverload public final func out(_ immediate: some ImmediateConvertible, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1507, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of out; forms: dx,al | dx,ax | dx,eax | u8,al | u8,ax | u8,eax")
  @_disfavoredOverload public final func out(_ operands: any AnyOperand...) {}

  /// `outsb`: Writes the byte at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public final func outsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1508, file, line, column)
  }

  @available(*, unavailable, message: "no such form of outsb; forms: without operands")
  @_disfavoredOverload public final func outsb(_ operands: any AnyOperand...) {}

  /// `outsd`: Writes the doubleword at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public final func outsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1509, file, line, column)
  }

  @available(*, unavailable, message: "no such form of outsd; forms: without operands")
  @_disfavoredOverload public final func outsd(_ operands: any AnyOperand...) {}

  /// `outsw`: Writes the word at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public final func outsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1510, file, line, column)
  }

  @available(*, unavailable, message: "no such form of outsw; forms: without operands")
  @_disfavoredOverload public final func outsw(_ operands: any AnyOperand...) {}
}
