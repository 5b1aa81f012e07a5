// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension RepPrefix {
  /// `rep lodsb`: Loads al from rsi and moves rsi on.
  public func lodsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 600, prefix: .rep), file, line, column)
  }

  /// `rep lodsd`: Loads eax from rsi and moves rsi on.
  public func lodsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 601, prefix: .rep), file, line, column)
  }

  /// `rep lodsq`: Loads rax from rsi and moves rsi on.
  public func lodsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 602, prefix: .rep), file, line, column)
  }

  /// `rep lodsw`: Loads ax from rsi and moves rsi on.
  public func lodsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 603, prefix: .rep), file, line, column)
  }

  /// `rep movsb`: Copies a byte from rsi to rdi and moves both on.
  public func movsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 700, prefix: .rep), file, line, column)
  }

  /// `rep movsd`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public func movsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 701, prefix: .rep), file, line, column)
  }

  /// `rep movsq`: Copies a quadword from rsi to rdi and moves both on.
  public func movsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 709, prefix: .rep), file, line, column)
  }

  /// `rep movsw`: Copies a word from rsi to rdi and moves both on.
  public func movsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 713, prefix: .rep), file, line, column)
  }

  /// `rep stosb`: Stores al at rdi and moves rdi on.
  public func stosb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1379, prefix: .rep), file, line, column)
  }

  /// `rep stosd`: Stores eax at rdi and moves rdi on.
  public func stosd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1380, prefix: .rep), file, line, column)
  }

  /// `rep stosq`: Stores rax at rdi and moves rdi on.
  public func stosq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1381, prefix: .rep), file, line, column)
  }

  /// `rep stosw`: Stores ax at rdi and moves rdi on.
  public func stosw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.append(Instruction(form: 1382, prefix: .rep), file, line, column)
  }
}
