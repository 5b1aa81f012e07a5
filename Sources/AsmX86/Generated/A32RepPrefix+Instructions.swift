// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension A32RepPrefix {
  /// `a32 rep insb`: Reads a byte from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1030, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep insd`: Reads a doubleword from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1031, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep insw`: Reads a word from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1036, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep lodsb`: Loads al from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1201, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep lodsd`: Loads eax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1202, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep lodsq`: Loads rax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1203, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep lodsw`: Loads ax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1204, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep movsb`: Copies a byte from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1385, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep movsd`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  ///
  /// Flags: reads DF.
  public func movsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1386, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep movsq`: Copies a quadword from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1394, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep movsw`: Copies a word from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1398, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep outsb`: Writes the byte at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1508, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep outsd`: Writes the doubleword at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1509, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep outsw`: Writes the word at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(1510, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep stosb`: Stores al at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2394, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep stosd`: Stores eax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2395, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep stosq`: Stores rax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2396, 0, 0, 0, 0, 2816, file, line, column)
  }

  /// `a32 rep stosw`: Stores ax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2397, 0, 0, 0, 0, 2816, file, line, column)
  }
}
