// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vtestpd xmm, xmm/m128`: Tests the signs of double-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestpd(_ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9454, 9455, 0), 1, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vtestpd ymm, ymm/m256`: Tests the signs of double-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestpd(_ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9456, 9457, 0), 1, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vtestpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestpd(_ operands: any AnyOperand...) {}

  /// `vtestps xmm, xmm/m128`: Tests the signs of single-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestps(_ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9458, 9459, 0), 1, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  /// `vtestps ymm, ymm/m256`: Tests the signs of single-precision numbers into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vtestps(_ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9460, 9461, 0), 1, first.rawValue, 0, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vtestps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestps(_ operands: any AnyOperand...) {}
}
