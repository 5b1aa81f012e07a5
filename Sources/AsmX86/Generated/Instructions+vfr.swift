// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfrczpd xmm, xmm/m128`: Takes the fractions of double-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1710_170f, destination.rawValue, source, file, line, column)
  }

  /// `vfrczpd ymm, ymm/m256`: Takes the fractions of double-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczpd(_ destination: YMMRegister, _ source: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1712_1711, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vfrczpd(_ operands: any AnyOperand...) {}

  /// `vfrczps xmm, xmm/m128`: Takes the fractions of single-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1714_1713, destination.rawValue, source, file, line, column)
  }

  /// `vfrczps ymm, ymm/m256`: Takes the fractions of single-precision numbers.
  ///
  /// Needs XOP.
  public final func vfrczps(_ destination: YMMRegister, _ source: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1716_1715, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vfrczps(_ operands: any AnyOperand...) {}

  /// `vfrczsd xmm, xmm/m64`: Takes the fraction of a double-precision number.
  ///
  /// Needs XOP.
  public final func vfrczsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_1718_1717, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vfrczsd(_ operands: any AnyOperand...) {}

  /// `vfrczss xmm, xmm/m32`: Takes the fraction of a single-precision number.
  ///
  /// Needs XOP.
  public final func vfrczss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_171a_1719, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfrczss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vfrczss(_ operands: any AnyOperand...) {}
}
