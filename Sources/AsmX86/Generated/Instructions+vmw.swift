// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmwrite r64, r64`: Writes a field of the current virtual-machine control structure.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmwrite(_ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6392, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vmwrite r64, m64`: Writes a field of the current virtual-machine control structure.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmwrite(_ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6393, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmwrite; forms: r64,r64 | r64,m64")
  @_disfavoredOverload public final func vmwrite(_ operands: any AnyOperand...) {}
}
