// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension XacquireLockPrefix {
  /// `xacquire lock adc m8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(16, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock adc m8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(16, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock adc m8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(17, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock adc m8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(17, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock adc m16, r16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(18, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock adc m16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(19, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock adc m16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(19, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock adc m32, r32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(20, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock adc m32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(21, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock adc m32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(21, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock adc m64, r64`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(22, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock adc m64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(23, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock adc m64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(23, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock add m8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(40, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock add m8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(40, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock add m8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(41, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock add m8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(41, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock add m16, r16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(42, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock add m16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(43, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock add m16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(43, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock add m32, r32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(44, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock add m32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(45, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock add m32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(45, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock add m64, r64`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(46, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock add m64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(47, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock add m64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(47, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock and m8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(96, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock and m8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(96, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock and m8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(97, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock and m8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(97, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock and m16, r16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(98, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock and m16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(99, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock and m16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(99, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock and m32, r32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(100, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock and m32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(101, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock and m32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(101, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock and m64, r64`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(102, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock and m64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(103, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock and m64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(103, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock btc m16, r16`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(224, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(225, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(225, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock btc m32, r32`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(226, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(227, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(227, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock btc m64, r64`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(228, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(229, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(229, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock btr m16, r16`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(236, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock btr m16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(237, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock btr m16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(237, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock btr m32, r32`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(238, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock btr m32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(239, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock btr m32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(239, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock btr m64, r64`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(240, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock btr m64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(241, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock btr m64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(241, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock bts m16, r16`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(248, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock bts m16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(249, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock bts m16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func bts(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(249, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock bts m32, r32`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(250, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock bts m32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(251, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock bts m32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func bts(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(251, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock bts m64, r64`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(252, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock bts m64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(253, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock bts m64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func bts(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(253, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(621, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(621, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock cmpxchg m16, r16`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(622, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock cmpxchg m32, r32`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(623, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock cmpxchg m64, r64`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(624, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock cmpxchg8b m64`: Stores ecx:ebx if the memory equals edx:eax, else loads edx:eax from it.
  ///
  /// Flags: writes ZF.
  public func cmpxchg8b(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(626, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock dec m8`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(707, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock dec m16`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(708, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock dec m32`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(709, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock dec m64`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(710, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock inc m8`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1024, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock inc m16`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1025, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock inc m32`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1026, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock inc m64`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1027, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock neg m8`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1459, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock neg m16`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1460, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock neg m32`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1461, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock neg m64`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1462, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock not m8`: Inverts every bit.
  public func not(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1474, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock not m16`: Inverts every bit.
  public func not(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1475, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock not m32`: Inverts every bit.
  public func not(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1476, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock not m64`: Inverts every bit.
  public func not(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1477, 0, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock or m8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1490, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock or m8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1490, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock or m8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1491, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock or m8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1491, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock or m16, r16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1492, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock or m16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1493, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock or m16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1493, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock or m32, r32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1494, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock or m32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1495, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock or m32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1495, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock or m64, r64`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1496, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock or m64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1497, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock or m64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1497, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sbb m8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2204, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock sbb m8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2204, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sbb m8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2205, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sbb m8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2205, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sbb m16, r16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2206, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sbb m16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2207, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sbb m16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2207, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sbb m32, r32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2208, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sbb m32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2209, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sbb m32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2209, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sbb m64, r64`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2210, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sbb m64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2211, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sbb m64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2211, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sub m8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2416, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock sub m8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2416, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sub m8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2417, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sub m8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2417, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sub m16, r16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2418, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sub m16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2419, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sub m16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2419, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sub m32, r32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2420, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sub m32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2421, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sub m32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2421, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock sub m64, r64`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(2422, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock sub m64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(2423, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock sub m64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(2423, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9544, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9544, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xadd m16, r16`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9545, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xadd m32, r32`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9546, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xadd m64, r64`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9547, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xor m8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9582, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }
  /// `xacquire lock xor m8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9582, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xor m8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(9583, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock xor m8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(9583, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock xor m16, r16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9584, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xor m16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(9585, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock xor m16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(9585, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock xor m32, r32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9586, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xor m32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(9587, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock xor m32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(9587, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }

  /// `xacquire lock xor m64, r64`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9588, source.rawValue, 0, 0, 0, 1792, destination, file, line, column)
  }

  /// `xacquire lock xor m64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(9589, 0, 0, 0, 0, 1792, destination, source.value, file, line, column)
  }
  /// `xacquire lock xor m64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(9589, 0, 0, 0, 0, 1792, destination, source, file, line, column)
  }
}
