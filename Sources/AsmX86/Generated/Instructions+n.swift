// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `neg r8`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1455, destination.rawValue, file, line, column)
  }
  /// `neg r8`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1455, destination.rawValue, file, line, column)
  }

  /// `neg r16`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1456, destination.rawValue, file, line, column)
  }

  /// `neg r32`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1457, destination.rawValue, file, line, column)
  }

  /// `neg r64`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1458, destination.rawValue, file, line, column)
  }

  /// `neg m8`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1459, destination.address, file, line, column)
  }

  /// `neg m16`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1460, destination.address, file, line, column)
  }

  /// `neg m32`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1461, destination.address, file, line, column)
  }

  /// `neg m64`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func neg(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1462, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of neg; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func neg(_ operands: any AnyOperand...) {}

  /// `nop`: Does nothing.
  public final func nop(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1463, file, line, column)
  }

  /// `nop r16`: Does nothing.
  public final func nop(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1464, source.rawValue, file, line, column)
  }

  /// `nop r32`: Does nothing.
  public final func nop(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1465, source.rawValue, file, line, column)
  }

  /// `nop r64`: Does nothing.
  public final func nop(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1466, source.rawValue, file, line, column)
  }

  /// `nop m16`: Does nothing.
  public final func nop(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1467, source.address, file, line, column)
  }

  /// `nop m32`: Does nothing.
  public final func nop(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1468, source.address, file, line, column)
  }

  /// `nop m64`: Does nothing.
  public final func nop(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1469, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of nop; forms: without operands | r16 | r32 | r64 | m16 | m32 | m64")
  @_disfavoredOverload public final func nop(_ operands: any AnyOperand...) {}

  /// `not r8`: Inverts every bit.
  public final func not(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1470, destination.rawValue, file, line, column)
  }
  /// `not r8`: Inverts every bit.
  public final func not(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1470, destination.rawValue, file, line, column)
  }

  /// `not r16`: Inverts every bit.
  public final func not(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1471, destination.rawValue, file, line, column)
  }

  /// `not r32`: Inverts every bit.
  public final func not(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1472, destination.rawValue, file, line, column)
  }

  /// `not r64`: Inverts every bit.
  public final func not(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1473, destination.rawValue, file, line, column)
  }

  /// `not m8`: Inverts every bit.
  public final func not(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1474, destination.address, file, line, column)
  }

  /// `not m16`: Inverts every bit.
  public final func not(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1475, destination.address, file, line, column)
  }

  /// `not m32`: Inverts every bit.
  public final func not(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1476, destination.address, file, line, column)
  }

  /// `not m64`: Inverts every bit.
  public final func not(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1477, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of not; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func not(_ operands: any AnyOperand...) {}
}
