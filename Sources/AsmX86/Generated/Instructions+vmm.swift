// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmmcall`: Calls the hypervisor (AMD).
  ///
  /// Needs SVM.
  public final func vmmcall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6164, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmmcall; forms: without operands")
  @_disfavoredOverload public final func vmmcall(_ operands: any AnyOperand...) {}
}
