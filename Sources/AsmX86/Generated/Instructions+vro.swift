// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vroundpd xmm, xmm/m128, i8`: Rounds double-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_23ff_23fe, destination.rawValue, source, immediate, file, line, column)
  }

  /// `vroundpd ymm, ymm/m256, i8`: Rounds double-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundpd(_ destination: YMMRegister, _ source: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2401_2400, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundpd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundpd(_ operands: any AnyOperand...) {}

  /// `vroundps xmm, xmm/m128, i8`: Rounds single-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundps(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2403_2402, destination.rawValue, source, immediate, file, line, column)
  }

  /// `vroundps ymm, ymm/m256, i8`: Rounds single-precision numbers as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundps(_ destination: YMMRegister, _ source: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2405_2404, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundps; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundps(_ operands: any AnyOperand...) {}

  /// `vroundsd xmm, xmm, xmm/m64, i8`: Rounds a double-precision number as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_2407_2406, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vroundsd(_ operands: any AnyOperand...) {}

  /// `vroundss xmm, xmm, xmm/m32, i8`: Rounds a single-precision number as an immediate says.
  ///
  /// Needs AVX.
  public final func vroundss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_2409_2408, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vroundss(_ operands: any AnyOperand...) {}
}
