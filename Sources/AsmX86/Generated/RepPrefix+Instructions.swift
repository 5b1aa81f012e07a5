// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension RepPrefix {
  /// `rep insb`: Reads a byte from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_0406, file, line, column)
  }

  /// `rep insd`: Reads a doubleword from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_0407, file, line, column)
  }

  /// `rep insw`: Reads a word from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_040c, file, line, column)
  }

  /// `rep lodsb`: Loads al from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_04b1, file, line, column)
  }

  /// `rep lodsd`: Loads eax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_04b2, file, line, column)
  }

  /// `rep lodsq`: Loads rax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_04b3, file, line, column)
  }

  /// `rep lodsw`: Loads ax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_04b4, file, line, column)
  }

  /// `rep movsb`: Copies a byte from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_0569, file, line, column)
  }

  /// `rep movsd`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  ///
  /// Flags: reads DF.
  public func movsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_056a, file, line, column)
  }

  /// `rep movsq`: Copies a quadword from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_0572, file, line, column)
  }

  /// `rep movsw`: Copies a word from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_0576, file, line, column)
  }

  /// `rep outsb`: Writes the byte at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_05e4, file, line, column)
  }

  /// `rep outsd`: Writes the doubleword at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_05e5, file, line, column)
  }

  /// `rep outsw`: Writes the word at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_05e6, file, line, column)
  }

  /// `rep stosb`: Stores al at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_095a, file, line, column)
  }

  /// `rep stosd`: Stores eax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_095b, file, line, column)
  }

  /// `rep stosq`: Stores rax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_095c, file, line, column)
  }

  /// `rep stosw`: Stores ax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0200_0000_0000_095d, file, line, column)
  }
}
