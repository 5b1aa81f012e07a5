// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpxor xmm, xmm, xmm/m128`: Exclusive-ors the vectors.
  ///
  /// Needs AVX.
  public final func vpxor(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_2360_235f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpxor ymm, ymm, ymm/m256`: Exclusive-ors the vectors.
  ///
  /// Needs AVX2.
  public final func vpxor(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_2362_2361, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpxor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpxor(_ operands: any AnyOperand...) {}

  /// `vpxord xmm, xmm, xmm/m128/m32{1to4}`: Exclusive-ors doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpxord(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2365_2364_2363, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpxord ymm, ymm, ymm/m256/m32{1to8}`: Exclusive-ors doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpxord(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2368_2367_2366, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpxord zmm, zmm, zmm/m512/m32{1to16}`: Exclusive-ors doublewords.
  ///
  /// Needs AVX512F.
  public final func vpxord(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_236b_236a_2369, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpxord; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpxord(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpxorq xmm, xmm, xmm/m128/m64{1to2}`: Exclusive-ors quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpxorq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_236e_236d_236c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpxorq ymm, ymm, ymm/m256/m64{1to4}`: Exclusive-ors quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpxorq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2371_2370_236f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpxorq zmm, zmm, zmm/m512/m64{1to8}`: Exclusive-ors quadwords.
  ///
  /// Needs AVX512F.
  public final func vpxorq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2374_2373_2372, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpxorq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpxorq(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
