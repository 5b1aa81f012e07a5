// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vinsertf128 ymm, ymm, xmm/m128, i8`: Replaces one half of a 256-bit vector.
  ///
  /// Needs AVX.
  public final func vinsertf128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_17a2_17a1, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinsertf128(_ operands: any AnyOperand...) {}

  /// `vinsertf32x4 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vinsertf32x4(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17a4_17a3, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vinsertf32x4 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vinsertf32x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17a6_17a5, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf32x4; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinsertf32x8 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by eight single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vinsertf32x8(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17a8_17a7, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf32x8; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf32x8(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinsertf64x2 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vinsertf64x2(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17aa_17a9, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vinsertf64x2 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vinsertf64x2(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17ac_17ab, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf64x2; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinsertf64x4 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by four double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vinsertf64x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17ae_17ad, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf64x4; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf64x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinserti128 ymm, ymm, xmm/m128, i8`: Replaces one half of a 256-bit vector.
  ///
  /// Needs AVX2.
  public final func vinserti128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_17b0_17af, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinserti128(_ operands: any AnyOperand...) {}

  /// `vinserti32x4 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vinserti32x4(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17b2_17b1, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vinserti32x4 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four doublewords.
  ///
  /// Needs AVX512F.
  public final func vinserti32x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17b4_17b3, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti32x4; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinserti32x8 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by eight doublewords.
  ///
  /// Needs AVX512DQ.
  public final func vinserti32x8(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17b6_17b5, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti32x8; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti32x8(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinserti64x2 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vinserti64x2(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17b8_17b7, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vinserti64x2 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vinserti64x2(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17ba_17b9, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti64x2; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinserti64x4 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by four quadwords.
  ///
  /// Needs AVX512F.
  public final func vinserti64x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_17bc_17bb, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti64x4; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti64x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vinsertps xmm, xmm, xmm/m32, i8`: Inserts one single-precision number and clears the selected ones.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vinsertps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_17be_17bd, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vinsertps(_ operands: any AnyOperand...) {}
}
