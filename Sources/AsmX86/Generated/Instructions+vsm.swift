// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vsm3msg1 xmm, xmm, xmm/m128`: Takes the first step to the next four SM3 message words.
  ///
  /// Needs AVX and SM3.
  public final func vsm3msg1(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9373, 9374, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm3msg1; forms: xmm,xmm,xmm | xmm,xmm,m128")
  @_disfavoredOverload public final func vsm3msg1(_ operands: any AnyOperand...) {}

  /// `vsm3msg2 xmm, xmm, xmm/m128`: Takes the last step to the next four SM3 message words.
  ///
  /// Needs AVX and SM3.
  public final func vsm3msg2(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9375, 9376, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm3msg2; forms: xmm,xmm,xmm | xmm,xmm,m128")
  @_disfavoredOverload public final func vsm3msg2(_ operands: any AnyOperand...) {}

  /// `vsm3rnds2 xmm, xmm, xmm/m128, i8`: Does two rounds of SM3; an immediate gives the number of the first.
  ///
  /// Needs AVX and SM3.
  public final func vsm3rnds2(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9377, 9378, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm3rnds2; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vsm3rnds2(_ operands: any AnyOperand...) {}

  /// `vsm4key4 xmm, xmm, xmm/m128`: Does four rounds of SM4's key expansion.
  ///
  /// Needs AVX and SM4.
  public final func vsm4key4(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9379, 9380, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vsm4key4 ymm, ymm, ymm/m256`: Does four rounds of SM4's key expansion.
  ///
  /// Needs AVX and SM4.
  public final func vsm4key4(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9381, 9382, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm4key4; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsm4key4(_ operands: any AnyOperand...) {}

  /// `vsm4rnds4 xmm, xmm, xmm/m128`: Does four rounds of SM4 encryption.
  ///
  /// Needs AVX and SM4.
  public final func vsm4rnds4(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9383, 9384, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vsm4rnds4 ymm, ymm, ymm/m256`: Does four rounds of SM4 encryption.
  ///
  /// Needs AVX and SM4.
  public final func vsm4rnds4(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9385, 9386, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm4rnds4; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsm4rnds4(_ operands: any AnyOperand...) {}
}
