// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vroundpd xmm, xmm/m128, i8`: Rounds double-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9214, 9215, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  /// `vroundpd ymm, ymm/m256, i8`: Rounds double-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundpd(_ destination: YMMRegister, _ source: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9216, 9217, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundpd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundpd(_ operands: any AnyOperand...) {}

  /// `vroundps xmm, xmm/m128, i8`: Rounds single-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundps(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9218, 9219, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  /// `vroundps ymm, ymm/m256, i8`: Rounds single-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundps(_ destination: YMMRegister, _ source: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9220, 9221, 0), 1, destination.rawValue, 0, 0, 0, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundps; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundps(_ operands: any AnyOperand...) {}

  /// `vroundsd xmm, xmm, xmm/m64, i8`: Rounds a double-precision number as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9222, 9223, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vroundsd(_ operands: any AnyOperand...) {}

  /// `vroundss xmm, xmm, xmm/m32, i8`: Rounds a single-precision number as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9224, 9225, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vroundss(_ operands: any AnyOperand...) {}
}
