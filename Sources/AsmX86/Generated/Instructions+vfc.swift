// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfcmaddcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmaddcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1360_135f_135e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfcmaddcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmaddcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1363_1362_1361, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfcmaddcph zmm, zmm, zmm`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4964, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfcmaddcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers by the conjugates of the third operand and adds them to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1366_1365_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmaddcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmaddcph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfcmaddcsh xmm, xmm, xmm`: Multiplies a complex half-precision number by the conjugate of the third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4967, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfcmaddcsh xmm, xmm, m32`: Multiplies a complex half-precision number by the conjugate of the third operand and adds it to the first.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmaddcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4968, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmaddcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmaddcsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfcmulcph xmm, xmm, xmm/m128/m32{1to4}`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmulcph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_136b_136a_1369, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfcmulcph ymm, ymm, ymm/m256/m32{1to8}`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vfcmulcph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_136e_136d_136c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vfcmulcph zmm, zmm, zmm`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4975, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfcmulcph zmm, zmm, m512/m32{1to16}`: Multiplies complex half-precision numbers by the conjugates of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1371_1370_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmulcph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmulcph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfcmulcsh xmm, xmm, xmm`: Multiplies a complex half-precision number by the conjugate of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4978, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vfcmulcsh xmm, xmm, m32`: Multiplies a complex half-precision number by the conjugate of the third operand.
  ///
  /// Needs AVX512_FP16.
  public final func vfcmulcsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4979, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfcmulcsh; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfcmulcsh(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
