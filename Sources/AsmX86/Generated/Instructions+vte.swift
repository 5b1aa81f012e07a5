// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vtestpd xmm, xmm/m128`: Tests the signs of double-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestpd(_ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_24ef_24ee, first.rawValue, second, file, line, column)
  }

  /// `vtestpd ymm, ymm/m256`: Tests the signs of double-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestpd(_ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_24f1_24f0, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vtestpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestpd(_ operands: any AnyOperand...) {}

  /// `vtestps xmm, xmm/m128`: Tests the signs of single-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestps(_ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_24f3_24f2, first.rawValue, second, file, line, column)
  }

  /// `vtestps ymm, ymm/m256`: Tests the signs of single-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestps(_ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_24f5_24f4, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vtestps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestps(_ operands: any AnyOperand...) {}
}
