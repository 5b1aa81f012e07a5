// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension RepePrefix {
  /// `repe cmpsb`: Compares the bytes at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(599, 0, 0, 0, 0, 768, file, line, column)
  }

  /// `repe cmpsd`: Compares the doublewords at rsi and rdi and moves both on; or the low double-precision numbers into a mask.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(600, 0, 0, 0, 0, 768, file, line, column)
  }

  /// `repe cmpsq`: Compares the quadwords at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(603, 0, 0, 0, 0, 768, file, line, column)
  }

  /// `repe cmpsw`: Compares the words at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func cmpsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(606, 0, 0, 0, 0, 768, file, line, column)
  }

  /// `repe scasb`: Compares al with the byte at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2212, 0, 0, 0, 0, 768, file, line, column)
  }

  /// `repe scasd`: Compares eax with the doubleword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2213, 0, 0, 0, 0, 768, file, line, column)
  }

  /// `repe scasq`: Compares rax with the quadword at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2214, 0, 0, 0, 0, 768, file, line, column)
  }

  /// `repe scasw`: Compares ax with the word at rdi and moves rdi on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public func scasw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(2215, 0, 0, 0, 0, 768, file, line, column)
  }
}
