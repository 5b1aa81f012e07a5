// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmxoff`: Leaves the hypervisor's mode of operation.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmxoff(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6394, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmxoff; forms: without operands")
  @_disfavoredOverload public final func vmxoff(_ operands: any AnyOperand...) {}

  /// `vmxon m64`: Enters the hypervisor's mode of operation, with the memory region that an operand names.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmxon(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(6395, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmxon; forms: m64")
  @_disfavoredOverload public final func vmxon(_ operands: any AnyOperand...) {}
}
