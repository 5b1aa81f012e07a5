// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `valignd xmm, xmm, xmm/m128/m32{1to4}, i8`: Joins both vectors and takes the doublewords from an offset.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func valignd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0a2b_0a2a_0a29, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `valignd ymm, ymm, ymm/m256/m32{1to8}, i8`: Joins both vectors and takes the doublewords from an offset.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func valignd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0a2e_0a2d_0a2c, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `valignd zmm, zmm, zmm/m512/m32{1to16}, i8`: Joins both vectors and takes the doublewords from an offset.
  ///
  /// Needs AVX512F.
  public final func valignd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0a31_0a30_0a2f, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of valignd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func valignd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `valignq xmm, xmm, xmm/m128/m64{1to2}, i8`: Joins both vectors and takes the quadwords from an offset.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func valignq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0a34_0a33_0a32, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `valignq ymm, ymm, ymm/m256/m64{1to4}, i8`: Joins both vectors and takes the quadwords from an offset.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func valignq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0a37_0a36_0a35, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `valignq zmm, zmm, zmm/m512/m64{1to8}, i8`: Joins both vectors and takes the quadwords from an offset.
  ///
  /// Needs AVX512F.
  public final func valignq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0a3a_0a39_0a38, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of valignq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func valignq(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
