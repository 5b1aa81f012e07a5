// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vplzcntd xmm, xmm/m128/m32{1to4}`: Counts the leading zero bits of each doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1ea4_1ea3_1ea2, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vplzcntd ymm, ymm/m256/m32{1to8}`: Counts the leading zero bits of each doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1ea7_1ea6_1ea5, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vplzcntd zmm, zmm/m512/m32{1to16}`: Counts the leading zero bits of each doubleword.
  ///
  /// Needs AVX512CD.
  public final func vplzcntd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1eaa_1ea9_1ea8, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vplzcntd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vplzcntd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vplzcntq xmm, xmm/m128/m64{1to2}`: Counts the leading zero bits of each quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1ead_1eac_1eab, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vplzcntq ymm, ymm/m256/m64{1to4}`: Counts the leading zero bits of each quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1eb0_1eaf_1eae, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vplzcntq zmm, zmm/m512/m64{1to8}`: Counts the leading zero bits of each quadword.
  ///
  /// Needs AVX512CD.
  public final func vplzcntq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1eb3_1eb2_1eb1, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vplzcntq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vplzcntq(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
