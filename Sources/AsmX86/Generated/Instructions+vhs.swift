// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vhsubpd xmm, xmm, xmm/m128`: Subtracts neighbouring double-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_179a_1799, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vhsubpd ymm, ymm, ymm/m256`: Subtracts neighbouring double-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_179c_179b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubpd(_ operands: any AnyOperand...) {}

  /// `vhsubps xmm, xmm, xmm/m128`: Subtracts neighbouring single-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_179e_179d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vhsubps ymm, ymm, ymm/m256`: Subtracts neighbouring single-precision numbers.
  ///
  /// Needs AVX.
  public final func vhsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_17a0_179f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubps(_ operands: any AnyOperand...) {}
}
