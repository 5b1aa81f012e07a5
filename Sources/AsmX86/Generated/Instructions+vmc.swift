// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmcall`: Calls the hypervisor (Intel).
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmcall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6125, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmcall; forms: without operands")
  @_disfavoredOverload public final func vmcall(_ operands: any AnyOperand...) {}

  /// `vmclear m64`: Writes a virtual-machine control structure back to memory and makes it inactive.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmclear(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(6126, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmclear; forms: m64")
  @_disfavoredOverload public final func vmclear(_ operands: any AnyOperand...) {}
}
