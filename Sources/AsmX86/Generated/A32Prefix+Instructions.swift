// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension A32Prefix {
  /// `a32 cmpsb`: Compares the bytes at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_0257, file, line, column)
  }

  /// `a32 cmpsd`: Compares the doublewords at rsi and rdi and moves both on; or the low double-precision numbers into a mask.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_0258, file, line, column)
  }

  /// `a32 cmpsq`: Compares the quadwords at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_025b, file, line, column)
  }

  /// `a32 cmpsw`: Compares the words at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_025e, file, line, column)
  }

  /// `a32 insb`: Reads a byte from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_0406, file, line, column)
  }

  /// `a32 insd`: Reads a doubleword from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_0407, file, line, column)
  }

  /// `a32 insw`: Reads a word from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func insw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_040c, file, line, column)
  }

  /// `a32 lodsb`: Loads al from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_04b1, file, line, column)
  }

  /// `a32 lodsd`: Loads eax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_04b2, file, line, column)
  }

  /// `a32 lodsq`: Loads rax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_04b3, file, line, column)
  }

  /// `a32 lodsw`: Loads ax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public func lodsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_04b4, file, line, column)
  }

  /// `a32 loop rel8`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public func loop(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04b5, target.number, .none, file, line, column)
  }
  /// `a32 loop rel8`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public func loop(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04b5, builder.symbols.intern(target), .none, file, line, column)
  }

  /// `a32 loope rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public func loope(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04b8, target.number, .none, file, line, column)
  }
  /// `a32 loope rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public func loope(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04b8, builder.symbols.intern(target), .none, file, line, column)
  }

  /// `a32 loopne rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public func loopne(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04bb, target.number, .none, file, line, column)
  }
  /// `a32 loopne rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public func loopne(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04bb, builder.symbols.intern(target), .none, file, line, column)
  }

  /// `a32 loopnz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public func loopnz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04be, target.number, .none, file, line, column)
  }
  /// `a32 loopnz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public func loopnz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04be, builder.symbols.intern(target), .none, file, line, column)
  }

  /// `a32 loopz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public func loopz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04c1, target.number, .none, file, line, column)
  }
  /// `a32 loopz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public func loopz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putTarget0(0x0a00_0000_0000_04c1, builder.symbols.intern(target), .none, file, line, column)
  }

  /// `a32 movsb`: Copies a byte from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_0569, file, line, column)
  }

  /// `a32 movsd`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  ///
  /// Flags: reads DF.
  public func movsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_056a, file, line, column)
  }

  /// `a32 movsq`: Copies a quadword from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_0572, file, line, column)
  }

  /// `a32 movsw`: Copies a word from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public func movsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_0576, file, line, column)
  }

  /// `a32 outsb`: Writes the byte at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_05e4, file, line, column)
  }

  /// `a32 outsd`: Writes the doubleword at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_05e5, file, line, column)
  }

  /// `a32 outsw`: Writes the word at rsi to port dx and moves rsi on.
  ///
  /// Flags: reads DF.
  public func outsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_05e6, file, line, column)
  }

  /// `a32 scasb`: Compares al with the byte at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_08a4, file, line, column)
  }

  /// `a32 scasd`: Compares eax with the doubleword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_08a5, file, line, column)
  }

  /// `a32 scasq`: Compares rax with the quadword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_08a6, file, line, column)
  }

  /// `a32 scasw`: Compares ax with the word at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_08a7, file, line, column)
  }

  /// `a32 stosb`: Stores al at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_095a, file, line, column)
  }

  /// `a32 stosd`: Stores eax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_095b, file, line, column)
  }

  /// `a32 stosq`: Stores rax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_095c, file, line, column)
  }

  /// `a32 stosw`: Stores ax at rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public func stosw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0a00_0000_0000_095d, file, line, column)
  }
}
