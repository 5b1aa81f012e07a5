// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfrczpd xmm, xmm/m128`: Takes the fractions of double-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5903, 5904, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  /// `vfrczpd ymm, ymm/m256`: Takes the fractions of double-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczpd(_ destination: YMMRegister, _ source: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5905, 5906, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vfrczpd(_ operands: any AnyOperand...) {}

  /// `vfrczps xmm, xmm/m128`: Takes the fractions of single-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5907, 5908, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  /// `vfrczps ymm, ymm/m256`: Takes the fractions of single-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczps(_ destination: YMMRegister, _ source: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5909, 5910, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vfrczps(_ operands: any AnyOperand...) {}

  /// `vfrczsd xmm, xmm/m64`: Takes the fraction of a double-precision number.
  ///
  /// Needs XOP.
  public final func vfrczsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5911, 5912, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vfrczsd(_ operands: any AnyOperand...) {}

  /// `vfrczss xmm, xmm/m32`: Takes the fraction of a single-precision number.
  ///
  /// Needs XOP.
  public final func vfrczss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((5913, 5914, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vfrczss(_ operands: any AnyOperand...) {}
}
