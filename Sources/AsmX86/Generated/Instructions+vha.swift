// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vhaddpd xmm, xmm, xmm/m128`: Adds neighbouring double-precision numbers.
  ///
  /// Needs AVX.
  public final func vhaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1792_1791, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vhaddpd ymm, ymm, ymm/m256`: Adds neighbouring double-precision numbers.
  ///
  /// Needs AVX.
  public final func vhaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1794_1793, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhaddpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddpd(_ operands: any AnyOperand...) {}

  /// `vhaddps xmm, xmm, xmm/m128`: Adds neighbouring single-precision numbers.
  ///
  /// Needs AVX.
  public final func vhaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1796_1795, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vhaddps ymm, ymm, ymm/m256`: Adds neighbouring single-precision numbers.
  ///
  /// Needs AVX.
  public final func vhaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1798_1797, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhaddps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddps(_ operands: any AnyOperand...) {}
}
