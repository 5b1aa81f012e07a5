// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension XreleasePrefix {
  /// `xrelease mov m8, r8`: Copies source to destination.
  public func mov(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_0516, source.rawValue, destination.address, file, line, column)
  }
  /// `xrelease mov m8, r8`: Copies source to destination.
  public func mov(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_0516, source.rawValue, destination.address, file, line, column)
  }

  /// `xrelease mov m8, i8`: Copies source to destination.
  public func mov(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0600_0000_0000_0517, destination.address, source.value, file, line, column)
  }
  /// `xrelease mov m8, i8`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0600_0000_0000_0517, destination.address, source, file, line, column)
  }

  /// `xrelease mov m16, r16`: Copies source to destination.
  public func mov(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_0518, source.rawValue, destination.address, file, line, column)
  }

  /// `xrelease mov m16, i16`: Copies source to destination.
  public func mov(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0600_0000_0000_051a, destination.address, source.value, file, line, column)
  }
  /// `xrelease mov m16, i16`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0600_0000_0000_051a, destination.address, source, file, line, column)
  }

  /// `xrelease mov m32, r32`: Copies source to destination.
  public func mov(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_051b, source.rawValue, destination.address, file, line, column)
  }

  /// `xrelease mov m32, i32`: Copies source to destination.
  public func mov(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0600_0000_0000_051c, destination.address, source.value, file, line, column)
  }
  /// `xrelease mov m32, i32`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0600_0000_0000_051c, destination.address, source, file, line, column)
  }

  /// `xrelease mov m64, r64`: Copies source to destination.
  public func mov(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_051d, source.rawValue, destination.address, file, line, column)
  }

  /// `xrelease mov m64, i32s`: Copies source to destination.
  public func mov(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber0(0x0600_0000_0000_051e, destination.address, source.value, file, line, column)
  }
  /// `xrelease mov m64, i32s`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate0(0x0600_0000_0000_051e, destination.address, source, file, line, column)
  }

  /// `xrelease xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_2555, source.rawValue, destination.address, file, line, column)
  }
  /// `xrelease xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_2555, source.rawValue, destination.address, file, line, column)
  }

  /// `xrelease xchg m16, r16`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_2556, source.rawValue, destination.address, file, line, column)
  }

  /// `xrelease xchg m32, r32`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_2557, source.rawValue, destination.address, file, line, column)
  }

  /// `xrelease xchg m64, r64`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0600_0000_0000_2558, source.rawValue, destination.address, file, line, column)
  }
}
