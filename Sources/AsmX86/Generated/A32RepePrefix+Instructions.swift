// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension A32RepePrefix {
  /// `a32 repe cmpsb`: Compares the bytes at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_0257, file, line, column)
  }

  /// `a32 repe cmpsd`: Compares the doublewords at rsi and rdi and moves both on; or the low double-precision numbers into a mask.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_0258, file, line, column)
  }

  /// `a32 repe cmpsq`: Compares the quadwords at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_025b, file, line, column)
  }

  /// `a32 repe cmpsw`: Compares the words at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_025e, file, line, column)
  }

  /// `a32 repe scasb`: Compares al with the byte at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_08a4, file, line, column)
  }

  /// `a32 repe scasd`: Compares eax with the doubleword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_08a5, file, line, column)
  }

  /// `a32 repe scasq`: Compares rax with the quadword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_08a6, file, line, column)
  }

  /// `a32 repe scasw`: Compares ax with the word at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put0(0x0c00_0000_0000_08a7, file, line, column)
  }
}
