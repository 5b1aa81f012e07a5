// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension XreleasePrefix {
  /// `xrelease mov m8, r8`: Copies source to destination.
  public func mov(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1302, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }
  /// `xrelease mov m8, r8`: Copies source to destination.
  public func mov(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1302, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }

  /// `xrelease mov m8, i8`: Copies source to destination.
  public func mov(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1303, 0, 0, 0, 0, 1536, destination, source.value, file, line, column)
  }
  /// `xrelease mov m8, i8`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1303, 0, 0, 0, 0, 1536, destination, source, file, line, column)
  }

  /// `xrelease mov m16, r16`: Copies source to destination.
  public func mov(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1304, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }

  /// `xrelease mov m16, i16`: Copies source to destination.
  public func mov(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1306, 0, 0, 0, 0, 1536, destination, source.value, file, line, column)
  }
  /// `xrelease mov m16, i16`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1306, 0, 0, 0, 0, 1536, destination, source, file, line, column)
  }

  /// `xrelease mov m32, r32`: Copies source to destination.
  public func mov(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1307, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }

  /// `xrelease mov m32, i32`: Copies source to destination.
  public func mov(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1308, 0, 0, 0, 0, 1536, destination, source.value, file, line, column)
  }
  /// `xrelease mov m32, i32`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1308, 0, 0, 0, 0, 1536, destination, source, file, line, column)
  }

  /// `xrelease mov m64, r64`: Copies source to destination.
  public func mov(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(1309, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }

  /// `xrelease mov m64, i32s`: Copies source to destination.
  public func mov(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryNumber(1310, 0, 0, 0, 0, 1536, destination, source.value, file, line, column)
  }
  /// `xrelease mov m64, i32s`: Copies source to destination.
  @_disfavoredOverload public func mov(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemoryImmediate(1310, 0, 0, 0, 0, 1536, destination, source, file, line, column)
  }

  /// `xrelease xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9557, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }
  /// `xrelease xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9557, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }

  /// `xrelease xchg m16, r16`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9558, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }

  /// `xrelease xchg m32, r32`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9559, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }

  /// `xrelease xchg m64, r64`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(9560, source.rawValue, 0, 0, 0, 1536, destination, file, line, column)
  }
}
