// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmread r64, r64`: Reads a field of the current virtual-machine control structure.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmread(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6354, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vmread m64, r64`: Reads a field of the current virtual-machine control structure.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmread(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6355, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmread; forms: r64,r64 | m64,r64")
  @_disfavoredOverload public final func vmread(_ operands: any AnyOperand...) {}

  /// `vmresume`: Continues the guest of the current virtual-machine control structure.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmresume(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6356, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmresume; forms: without operands")
  @_disfavoredOverload public final func vmresume(_ operands: any AnyOperand...) {}

  /// `vmrun`: Runs the guest of the virtual-machine control block at rax.
  ///
  /// Flags: reads OF SF ZF AF CF PF DF IF AC. Needs SVM.
  public final func vmrun(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(6357, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmrun; forms: without operands")
  @_disfavoredOverload public final func vmrun(_ operands: any AnyOperand...) {}
}
