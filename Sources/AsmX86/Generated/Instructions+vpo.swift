// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpopcntb xmm, xmm/m128`: Counts the set bits of each byte.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2080_207f, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntb ymm, ymm/m256`: Counts the set bits of each byte.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntb(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2082_2081, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntb zmm, zmm/m512`: Counts the set bits of each byte.
  ///
  /// Needs AVX512_BITALG.
  public final func vpopcntb(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2084_2083, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpopcntd xmm, xmm/m128/m32{1to4}`: Counts the set bits of each doubleword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2087_2086_2085, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntd ymm, ymm/m256/m32{1to8}`: Counts the set bits of each doubleword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_208a_2089_2088, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntd zmm, zmm/m512/m32{1to16}`: Counts the set bits of each doubleword.
  ///
  /// Needs AVX512_VPOPCNTDQ.
  public final func vpopcntd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_208d_208c_208b, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpopcntq xmm, xmm/m128/m64{1to2}`: Counts the set bits of each quadword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2090_208f_208e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntq ymm, ymm/m256/m64{1to4}`: Counts the set bits of each quadword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2093_2092_2091, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntq zmm, zmm/m512/m64{1to8}`: Counts the set bits of each quadword.
  ///
  /// Needs AVX512_VPOPCNTDQ.
  public final func vpopcntq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2096_2095_2094, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpopcntw xmm, xmm/m128`: Counts the set bits of each word.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_2098_2097, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntw ymm, ymm/m256`: Counts the set bits of each word.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_209a_2099, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpopcntw zmm, zmm/m512`: Counts the set bits of each word.
  ///
  /// Needs AVX512_BITALG.
  public final func vpopcntw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_209c_209b, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpor xmm, xmm, xmm/m128`: Ors the vectors.
  ///
  /// Needs AVX.
  public final func vpor(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_209e_209d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpor ymm, ymm, ymm/m256`: Ors the vectors.
  ///
  /// Needs AVX2.
  public final func vpor(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_20a0_209f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpor(_ operands: any AnyOperand...) {}

  /// `vpord xmm, xmm, xmm/m128/m32{1to4}`: Ors doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpord(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20a3_20a2_20a1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpord ymm, ymm, ymm/m256/m32{1to8}`: Ors doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpord(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20a6_20a5_20a4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpord zmm, zmm, zmm/m512/m32{1to16}`: Ors doublewords.
  ///
  /// Needs AVX512F.
  public final func vpord(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20a9_20a8_20a7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpord; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpord(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vporq xmm, xmm, xmm/m128/m64{1to2}`: Ors quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vporq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20ac_20ab_20aa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vporq ymm, ymm, ymm/m256/m64{1to4}`: Ors quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vporq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20af_20ae_20ad, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vporq zmm, zmm, zmm/m512/m64{1to8}`: Ors quadwords.
  ///
  /// Needs AVX512F.
  public final func vporq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20b2_20b1_20b0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vporq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vporq(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
