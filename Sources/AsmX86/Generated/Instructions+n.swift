// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `neg r8`: Negates.
  public final func neg(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 764, register0: destination.rawValue), file, line, column)
  }

  /// `neg r16`: Negates.
  public final func neg(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 765, register0: destination.rawValue), file, line, column)
  }

  /// `neg r32`: Negates.
  public final func neg(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 766, register0: destination.rawValue), file, line, column)
  }

  /// `neg r64`: Negates.
  public final func neg(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 767, register0: destination.rawValue), file, line, column)
  }

  /// `neg m8`: Negates.
  public final func neg(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 768), memory: destination.address, file, line, column)
  }

  /// `neg m16`: Negates.
  public final func neg(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 769), memory: destination.address, file, line, column)
  }

  /// `neg m32`: Negates.
  public final func neg(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 770), memory: destination.address, file, line, column)
  }

  /// `neg m64`: Negates.
  public final func neg(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 771), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of neg; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func neg(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of neg; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func neg(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `nop`: Does nothing.
  public final func nop(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 772), file, line, column)
  }

  @available(*, unavailable, message: "no such form of nop; forms: without operands")
  @_disfavoredOverload public final func nop(_ operand1: some AnyOperand) {}

  /// `not r8`: Inverts every bit.
  public final func not(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 773, register0: destination.rawValue), file, line, column)
  }

  /// `not r16`: Inverts every bit.
  public final func not(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 774, register0: destination.rawValue), file, line, column)
  }

  /// `not r32`: Inverts every bit.
  public final func not(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 775, register0: destination.rawValue), file, line, column)
  }

  /// `not r64`: Inverts every bit.
  public final func not(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 776, register0: destination.rawValue), file, line, column)
  }

  /// `not m8`: Inverts every bit.
  public final func not(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 777), memory: destination.address, file, line, column)
  }

  /// `not m16`: Inverts every bit.
  public final func not(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 778), memory: destination.address, file, line, column)
  }

  /// `not m32`: Inverts every bit.
  public final func not(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 779), memory: destination.address, file, line, column)
  }

  /// `not m64`: Inverts every bit.
  public final func not(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 780), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of not; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func not(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of not; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func not(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
}
