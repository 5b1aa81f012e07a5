// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmsave`: Stores the processor state that vmrun leaves out in the virtual-machine control block at rax.
  ///
  /// Needs SVM.
  public final func vmsave(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6358, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmsave; forms: without operands")
  @_disfavoredOverload public final func vmsave(_ operands: any AnyOperand...) {}
}
