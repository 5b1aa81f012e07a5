// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfpclasspd k, xmm/m128/m64{1to2}, i8`: Tests double-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vfpclasspd(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_16f4_16f1_16ee, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vfpclasspd k, ymm/m256/m64{1to4}, i8`: Tests double-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vfpclasspd(_ destination: some AnyOpmaskRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_16f5_16f2_16ef, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vfpclasspd k, zmm/m512/m64{1to8}, i8`: Tests double-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ.
  public final func vfpclasspd(_ destination: some AnyOpmaskRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_16f6_16f3_16f0, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfpclasspd; forms: k,xmm,i8 | k,ymm,i8 | k,zmm,i8 | k,m128,i8 | k,m256,i8 | k,m512,i8 | k,m64{1to2},i8 | k,m64{1to4},i8 | k,m64{1to8},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vfpclasspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfpclassph k, xmm/m128/m16{1to8}, i8`: Tests half-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfpclassph(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_16fd_16fa_16f7, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vfpclassph k, ymm/m256/m16{1to16}, i8`: Tests half-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfpclassph(_ destination: some AnyOpmaskRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_16fe_16fb_16f8, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vfpclassph k, zmm/m512/m16{1to32}, i8`: Tests half-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vfpclassph(_ destination: some AnyOpmaskRegister, _ source: some ZMMOrMemory512OrBroadcast16x32, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_16ff_16fc_16f9, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfpclassph; forms: k,xmm,i8 | k,ymm,i8 | k,zmm,i8 | k,m128,i8 | k,m256,i8 | k,m512,i8 | k,m16{1to8},i8 | k,m16{1to16},i8 | k,m16{1to32},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vfpclassph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfpclassps k, xmm/m128/m32{1to4}, i8`: Tests single-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vfpclassps(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1706_1703_1700, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vfpclassps k, ymm/m256/m32{1to8}, i8`: Tests single-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vfpclassps(_ destination: some AnyOpmaskRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1707_1704_1701, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vfpclassps k, zmm/m512/m32{1to16}, i8`: Tests single-precision numbers for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ.
  public final func vfpclassps(_ destination: some AnyOpmaskRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_1708_1705_1702, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfpclassps; forms: k,xmm,i8 | k,ymm,i8 | k,zmm,i8 | k,m128,i8 | k,m256,i8 | k,m512,i8 | k,m32{1to4},i8 | k,m32{1to8},i8 | k,m32{1to16},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vfpclassps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfpclasssd k, xmm/m64, i8`: Tests a double-precision number for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ.
  public final func vfpclasssd(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMOrMemory64, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_170a_1709, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfpclasssd; forms: k,xmm,i8 | k,m64,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vfpclasssd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfpclasssh k, xmm/m16, i8`: Tests a half-precision number for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vfpclasssh(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMOrMemory16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_170c_170b, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfpclasssh; forms: k,xmm,i8 | k,m16,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vfpclasssh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfpclassss k, xmm/m32, i8`: Tests a single-precision number for the kinds that an immediate names (NaN, zero ...), into a mask register.
  ///
  /// Needs AVX512DQ.
  public final func vfpclassss(_ destination: some AnyOpmaskRegister, _ source: some AnyXMMOrMemory32, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_0000_170e_170d, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfpclassss; forms: k,xmm,i8 | k,m32,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vfpclassss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
