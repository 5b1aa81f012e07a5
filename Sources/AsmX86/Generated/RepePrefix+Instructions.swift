// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension RepePrefix {
  /// `repe cmpsb`: Compares the bytes at rsi and rdi and moves both on.
  public func cmpsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 396, prefix: .repe), file, line, column)
  }

  /// `repe cmpsd`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  public func cmpsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 397, prefix: .repe), file, line, column)
  }

  /// `repe cmpsq`: Compares the quadwords at rsi and rdi and moves both on.
  public func cmpsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 400, prefix: .repe), file, line, column)
  }

  /// `repe cmpsw`: Compares the words at rsi and rdi and moves both on.
  public func cmpsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 403, prefix: .repe), file, line, column)
  }

  /// `repe scasb`: Compares al with the byte at rdi and moves rdi on.
  public func scasb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1235, prefix: .repe), file, line, column)
  }

  /// `repe scasd`: Compares eax with the doubleword at rdi and moves rdi on.
  public func scasd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1236, prefix: .repe), file, line, column)
  }

  /// `repe scasq`: Compares rax with the quadword at rdi and moves rdi on.
  public func scasq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1237, prefix: .repe), file, line, column)
  }

  /// `repe scasw`: Compares ax with the word at rdi and moves rdi on.
  public func scasw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1238, prefix: .repe), file, line, column)
  }
}
