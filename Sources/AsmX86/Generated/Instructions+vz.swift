// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vzeroall`: Clears all vector registers.
  public final func vzeroall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2411), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vzeroall; forms: without operands")
  @_disfavoredOverload public final func vzeroall(_ operand1: some AnyOperand) {}

  /// `vzeroupper`: Clears the upper halves of all vector registers, before SSE code runs.
  public final func vzeroupper(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2412), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vzeroupper; forms: without operands")
  @_disfavoredOverload public final func vzeroupper(_ operand1: some AnyOperand) {}
}
