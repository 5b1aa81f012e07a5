// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vrndscalepd xmm, xmm/m128/m64{1to2}, i8`: Rounds double-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrndscalepd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23df_23de_23dd, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vrndscalepd ymm, ymm/m256/m64{1to4}, i8`: Rounds double-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrndscalepd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23e2_23e1_23e0, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vrndscalepd zmm, zmm, i8`: Rounds double-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscalepd(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(9187, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrndscalepd zmm, m512/m64{1to8}, i8`: Rounds double-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscalepd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23e5_23e4_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrndscalepd; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrndscalepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrndscaleph xmm, xmm/m128/m16{1to8}, i8`: Rounds half-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrndscaleph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23e8_23e7_23e6, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vrndscaleph ymm, ymm/m256/m16{1to16}, i8`: Rounds half-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrndscaleph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23eb_23ea_23e9, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vrndscaleph zmm, zmm, i8`: Rounds half-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512_FP16.
  public final func vrndscaleph(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(9196, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrndscaleph zmm, m512/m16{1to32}, i8`: Rounds half-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512_FP16.
  public final func vrndscaleph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23ee_23ed_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrndscaleph; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m16{1to8},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m16{1to16},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m16{1to32},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrndscaleph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrndscaleps xmm, xmm/m128/m32{1to4}, i8`: Rounds single-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrndscaleps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23f1_23f0_23ef, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vrndscaleps ymm, ymm/m256/m32{1to8}, i8`: Rounds single-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrndscaleps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23f4_23f3_23f2, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vrndscaleps zmm, zmm, i8`: Rounds single-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscaleps(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(9205, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrndscaleps zmm, m512/m32{1to16}, i8`: Rounds single-precision numbers to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscaleps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23f7_23f6_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrndscaleps; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrndscaleps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrndscalesd xmm, xmm, xmm, i8`: Rounds a double-precision number to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscalesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9208, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrndscalesd xmm, xmm, m64, i8`: Rounds a double-precision number to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscalesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9209, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrndscalesd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrndscalesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrndscalesh xmm, xmm, xmm, i8`: Rounds a half-precision number to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512_FP16.
  public final func vrndscalesh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9210, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrndscalesh xmm, xmm, m16, i8`: Rounds a half-precision number to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512_FP16.
  public final func vrndscalesh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9211, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrndscalesh; forms: xmm,xmm,xmm,i8 | xmm,xmm,m16,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrndscalesh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrndscaless xmm, xmm, xmm, i8`: Rounds a single-precision number to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscaless(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9212, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrndscaless xmm, xmm, m32, i8`: Rounds a single-precision number to the number of fraction bits that an immediate gives.
  ///
  /// Needs AVX512F.
  public final func vrndscaless(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9213, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrndscaless; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrndscaless(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
