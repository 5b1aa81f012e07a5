// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vhsubpd xmm, xmm, xmm/m128`: Subtracts neighbouring double-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6041, 6042, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vhsubpd ymm, ymm, ymm/m256`: Subtracts neighbouring double-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6043, 6044, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubpd(_ operands: any AnyOperand...) {}

  /// `vhsubps xmm, xmm, xmm/m128`: Subtracts neighbouring single-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6045, 6046, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vhsubps ymm, ymm, ymm/m256`: Subtracts neighbouring single-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6047, 6048, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubps(_ operands: any AnyOperand...) {}
}
