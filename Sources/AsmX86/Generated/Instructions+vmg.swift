// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmgexit`: Leaves an encrypted guest for the hypervisor.
  ///
  /// Needs SEV_ES.
  public final func vmgexit(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6128, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmgexit; forms: without operands")
  @_disfavoredOverload public final func vmgexit(_ operands: any AnyOperand...) {}
}
