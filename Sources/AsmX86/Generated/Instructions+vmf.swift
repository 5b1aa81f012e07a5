// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmfunc`: Calls the hypervisor's function for guests numbered eax, without leaving the guest.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs VMX.
  public final func vmfunc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6127, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmfunc; forms: without operands")
  @_disfavoredOverload public final func vmfunc(_ operands: any AnyOperand...) {}
}
