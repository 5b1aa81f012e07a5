// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension XacquirePrefix {
  /// `xacquire xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0500_0000_0000_2555, source.rawValue, destination.address, file, line, column)
  }
  /// `xacquire xchg m8, r8`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0500_0000_0000_2555, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire xchg m16, r16`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0500_0000_0000_2556, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire xchg m32, r32`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0500_0000_0000_2557, source.rawValue, destination.address, file, line, column)
  }

  /// `xacquire xchg m64, r64`: Exchanges the operands; with memory, atomically.
  public func xchg(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0500_0000_0000_2558, source.rawValue, destination.address, file, line, column)
  }
}
