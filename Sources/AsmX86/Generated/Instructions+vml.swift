// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmlaunch`: Starts the guest of the current virtual-machine control structure.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmlaunch(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6162, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmlaunch; forms: without operands")
  @_disfavoredOverload public final func vmlaunch(_ operands: any AnyOperand...) {}

  /// `vmload`: Loads the processor state that vmrun leaves out from the virtual-machine control block at rax.
  ///
  /// Needs SVM.
  public final func vmload(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6163, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmload; forms: without operands")
  @_disfavoredOverload public final func vmload(_ operands: any AnyOperand...) {}
}
