// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vzeroall`: Clears vector registers 0 to 15 as a whole.
  ///
  /// Needs AVX.
  public final func vzeroall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9522, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vzeroall; forms: without operands")
  @_disfavoredOverload public final func vzeroall(_ operands: any AnyOperand...) {}

  /// `vzeroupper`: Clears all but the lower 128 bits of vector registers 0 to 15, before SSE code runs.
  ///
  /// Needs AVX.
  public final func vzeroupper(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(9523, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vzeroupper; forms: without operands")
  @_disfavoredOverload public final func vzeroupper(_ operands: any AnyOperand...) {}
}
