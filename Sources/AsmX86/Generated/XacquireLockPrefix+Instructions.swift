// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension XacquireLockPrefix {
  /// `xacquire lock adc m8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0010, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock adc m8, r8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0010, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock adc m8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0011, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock adc m8, i8`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0011, destination.address, source, file, line, column)
  }

  /// `xacquire lock adc m16, r16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0012, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock adc m16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0013, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock adc m16, i16`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0013, destination.address, source, file, line, column)
  }

  /// `xacquire lock adc m32, r32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0014, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock adc m32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0015, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock adc m32, i32`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0015, destination.address, source, file, line, column)
  }

  /// `xacquire lock adc m64, r64`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0016, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock adc m64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func adc(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0017, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock adc m64, i32s`: Adds source and carry flag to destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func adc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0017, destination.address, source, file, line, column)
  }

  /// `xacquire lock add m8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0028, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock add m8, r8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0028, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock add m8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0029, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock add m8, i8`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0029, destination.address, source, file, line, column)
  }

  /// `xacquire lock add m16, r16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_002a, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock add m16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_002b, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock add m16, i16`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_002b, destination.address, source, file, line, column)
  }

  /// `xacquire lock add m32, r32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_002c, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock add m32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_002d, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock add m32, i32`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_002d, destination.address, source, file, line, column)
  }

  /// `xacquire lock add m64, r64`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_002e, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock add m64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func add(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_002f, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock add m64, i32s`: Adds source to destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func add(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_002f, destination.address, source, file, line, column)
  }

  /// `xacquire lock and m8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0060, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock and m8, r8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0060, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock and m8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0061, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock and m8, i8`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0061, destination.address, source, file, line, column)
  }

  /// `xacquire lock and m16, r16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0062, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock and m16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0063, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock and m16, i16`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0063, destination.address, source, file, line, column)
  }

  /// `xacquire lock and m32, r32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0064, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock and m32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0065, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock and m32, i32`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0065, destination.address, source, file, line, column)
  }

  /// `xacquire lock and m64, r64`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0066, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock and m64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func and(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0067, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock and m64, i32s`: Keeps in destination the bits that source has too.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func and(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0067, destination.address, source, file, line, column)
  }

  /// `xacquire lock btc m16, r16`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00e0, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00e1, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock btc m16, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btc(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00e1, destination.address, source, file, line, column)
  }

  /// `xacquire lock btc m32, r32`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00e2, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00e3, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock btc m32, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btc(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00e3, destination.address, source, file, line, column)
  }

  /// `xacquire lock btc m64, r64`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00e4, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btc(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00e5, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock btc m64, u8`: Copies a bit to the carry flag, then inverts it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btc(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00e5, destination.address, source, file, line, column)
  }

  /// `xacquire lock btr m16, r16`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00ec, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock btr m16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00ed, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock btr m16, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00ed, destination.address, source, file, line, column)
  }

  /// `xacquire lock btr m32, r32`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00ee, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock btr m32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00ef, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock btr m32, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00ef, destination.address, source, file, line, column)
  }

  /// `xacquire lock btr m64, r64`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00f0, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock btr m64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func btr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00f1, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock btr m64, u8`: Copies a bit to the carry flag, then clears it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func btr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00f1, destination.address, source, file, line, column)
  }

  /// `xacquire lock bts m16, r16`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00f8, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock bts m16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00f9, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock bts m16, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func bts(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00f9, destination.address, source, file, line, column)
  }

  /// `xacquire lock bts m32, r32`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00fa, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock bts m32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00fb, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock bts m32, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func bts(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00fb, destination.address, source, file, line, column)
  }

  /// `xacquire lock bts m64, r64`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_00fc, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock bts m64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  public func bts(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_00fd, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock bts m64, u8`: Copies a bit to the carry flag, then sets it.
  ///
  /// Flags: writes CF, leaves undefined OF SF AF PF.
  @_disfavoredOverload public func bts(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_00fd, destination.address, source, file, line, column)
  }

  /// `xacquire lock cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_026d, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_026d, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock cmpxchg m16, r16`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_026e, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock cmpxchg m32, r32`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_026f, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock cmpxchg m64, r64`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func cmpxchg(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0270, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock cmpxchg8b m64`: Stores ecx:ebx if the memory equals edx:eax, else loads edx:eax from it.
  ///
  /// Flags: writes ZF.
  public func cmpxchg8b(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_0272, destination.address, file, line, column)
  }

  /// `xacquire lock dec m8`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_02c3, destination.address, file, line, column)
  }

  /// `xacquire lock dec m16`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_02c4, destination.address, file, line, column)
  }

  /// `xacquire lock dec m32`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_02c5, destination.address, file, line, column)
  }

  /// `xacquire lock dec m64`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func dec(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_02c6, destination.address, file, line, column)
  }

  /// `xacquire lock inc m8`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_0400, destination.address, file, line, column)
  }

  /// `xacquire lock inc m16`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_0401, destination.address, file, line, column)
  }

  /// `xacquire lock inc m32`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_0402, destination.address, file, line, column)
  }

  /// `xacquire lock inc m64`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public func inc(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_0403, destination.address, file, line, column)
  }

  /// `xacquire lock neg m8`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05b3, destination.address, file, line, column)
  }

  /// `xacquire lock neg m16`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05b4, destination.address, file, line, column)
  }

  /// `xacquire lock neg m32`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05b5, destination.address, file, line, column)
  }

  /// `xacquire lock neg m64`: Negates.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func neg(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05b6, destination.address, file, line, column)
  }

  /// `xacquire lock not m8`: Inverts every bit.
  public func not(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05c2, destination.address, file, line, column)
  }

  /// `xacquire lock not m16`: Inverts every bit.
  public func not(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05c3, destination.address, file, line, column)
  }

  /// `xacquire lock not m32`: Inverts every bit.
  public func not(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05c4, destination.address, file, line, column)
  }

  /// `xacquire lock not m64`: Inverts every bit.
  public func not(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory0(0x0700_0000_0000_05c5, destination.address, file, line, column)
  }

  /// `xacquire lock or m8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_05d2, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock or m8, r8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_05d2, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock or m8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_05d3, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock or m8, i8`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_05d3, destination.address, source, file, line, column)
  }

  /// `xacquire lock or m16, r16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_05d4, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock or m16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_05d5, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock or m16, i16`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_05d5, destination.address, source, file, line, column)
  }

  /// `xacquire lock or m32, r32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_05d6, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock or m32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_05d7, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock or m32, i32`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_05d7, destination.address, source, file, line, column)
  }

  /// `xacquire lock or m64, r64`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_05d8, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock or m64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func or(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_05d9, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock or m64, i32s`: Sets in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func or(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_05d9, destination.address, source, file, line, column)
  }

  /// `xacquire lock sbb m8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_089c, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock sbb m8, r8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_089c, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sbb m8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_089d, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sbb m8, i8`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_089d, destination.address, source, file, line, column)
  }

  /// `xacquire lock sbb m16, r16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_089e, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sbb m16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_089f, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sbb m16, i16`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_089f, destination.address, source, file, line, column)
  }

  /// `xacquire lock sbb m32, r32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_08a0, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sbb m32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_08a1, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sbb m32, i32`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_08a1, destination.address, source, file, line, column)
  }

  /// `xacquire lock sbb m64, r64`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_08a2, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sbb m64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  public func sbb(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_08a3, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sbb m64, i32s`: Subtracts source and carry flag from destination.
  ///
  /// Flags: reads CF, writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sbb(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_08a3, destination.address, source, file, line, column)
  }

  /// `xacquire lock sub m8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0970, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock sub m8, r8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0970, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sub m8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0971, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sub m8, i8`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0971, destination.address, source, file, line, column)
  }

  /// `xacquire lock sub m16, r16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0972, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sub m16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0973, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sub m16, i16`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0973, destination.address, source, file, line, column)
  }

  /// `xacquire lock sub m32, r32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0974, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sub m32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0975, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sub m32, i32`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0975, destination.address, source, file, line, column)
  }

  /// `xacquire lock sub m64, r64`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_0976, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock sub m64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func sub(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_0977, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock sub m64, i32s`: Subtracts source from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public func sub(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_0977, destination.address, source, file, line, column)
  }

  /// `xacquire lock xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_2548, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock xadd m8, r8`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_2548, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xadd m16, r16`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_2549, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xadd m32, r32`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_254a, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xadd m64, r64`: Exchanges the operands, then stores their sum in destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public func xadd(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_254b, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xor m8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_256e, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire lock xor m8, r8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_256e, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xor m8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_256f, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock xor m8, i8`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_256f, destination.address, source, file, line, column)
  }

  /// `xacquire lock xor m16, r16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_2570, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xor m16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_2571, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock xor m16, i16`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_2571, destination.address, source, file, line, column)
  }

  /// `xacquire lock xor m32, r32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_2572, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xor m32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_2573, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock xor m32, i32`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_2573, destination.address, source, file, line, column)
  }

  /// `xacquire lock xor m64, r64`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0700_0000_0000_2574, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire lock xor m64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  public func xor(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0700_0000_0000_2575, destination.address, source.value, file, line, column)
  }
  /// `xacquire lock xor m64, i32s`: Inverts in destination the bits that source has.
  ///
  /// Flags: writes SF ZF PF, clears OF CF, leaves undefined AF.
  @_disfavoredOverload public func xor(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0700_0000_0000_2575, destination.address, source, file, line, column)
  }
}
