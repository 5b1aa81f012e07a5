// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpperm xmm, xmm, xmm/m128, xmm`: Chooses bytes of two vectors by selectors that can also invert, reverse, clear, fill or spread the sign.
  ///
  /// Needs XOP.
  public final func vpperm(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_20b5_20b3, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vpperm xmm, xmm, xmm, m128`: Chooses bytes of two vectors by selectors that can also invert, reverse, clear, fill or spread the sign.
  ///
  /// Needs XOP.
  public final func vpperm(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory3(8372, destination.rawValue, first.rawValue, second.rawValue, third.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpperm; forms: xmm,xmm,xmm,xmm | xmm,xmm,xmm,m128 | xmm,xmm,m128,xmm")
  @_disfavoredOverload public final func vpperm(_ operands: any AnyOperand...) {}
}
