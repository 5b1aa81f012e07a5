// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vsm3msg1 xmm, xmm, xmm/m128`: Takes the first step to the next four SM3 message words.
  ///
  /// Needs AVX and SM3.
  public final func vsm3msg1(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_249e_249d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm3msg1; forms: xmm,xmm,xmm | xmm,xmm,m128")
  @_disfavoredOverload public final func vsm3msg1(_ operands: any AnyOperand...) {}

  /// `vsm3msg2 xmm, xmm, xmm/m128`: Takes the last step to the next four SM3 message words.
  ///
  /// Needs AVX and SM3.
  public final func vsm3msg2(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_24a0_249f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm3msg2; forms: xmm,xmm,xmm | xmm,xmm,m128")
  @_disfavoredOverload public final func vsm3msg2(_ operands: any AnyOperand...) {}

  /// `vsm3rnds2 xmm, xmm, xmm/m128, i8`: Does two rounds of SM3; an immediate gives the number of the first.
  ///
  /// Needs AVX and SM3.
  public final func vsm3rnds2(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_24a2_24a1, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm3rnds2; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vsm3rnds2(_ operands: any AnyOperand...) {}

  /// `vsm4key4 xmm, xmm, xmm/m128`: Does four rounds of SM4's key expansion.
  ///
  /// Needs AVX and SM4.
  public final func vsm4key4(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_24a4_24a3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vsm4key4 ymm, ymm, ymm/m256`: Does four rounds of SM4's key expansion.
  ///
  /// Needs AVX and SM4.
  public final func vsm4key4(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_24a6_24a5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm4key4; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsm4key4(_ operands: any AnyOperand...) {}

  /// `vsm4rnds4 xmm, xmm, xmm/m128`: Does four rounds of SM4 encryption.
  ///
  /// Needs AVX and SM4.
  public final func vsm4rnds4(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_24a8_24a7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vsm4rnds4 ymm, ymm, ymm/m256`: Does four rounds of SM4 encryption.
  ///
  /// Needs AVX and SM4.
  public final func vsm4rnds4(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_24aa_24a9, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsm4rnds4; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsm4rnds4(_ operands: any AnyOperand...) {}
}
