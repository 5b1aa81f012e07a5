// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vxorpd xmm, xmm, xmm/m128/m64{1to2}`: Exclusive-ors double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vxorpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2522_2521_2520, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vxorpd ymm, ymm, ymm/m256/m64{1to4}`: Exclusive-ors double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vxorpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2525_2524_2523, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vxorpd zmm, zmm, zmm/m512/m64{1to8}`: Exclusive-ors double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vxorpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2528_2527_2526, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vxorpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vxorpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vxorps xmm, xmm, xmm/m128/m32{1to4}`: Exclusive-ors single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vxorps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_252b_252a_2529, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vxorps ymm, ymm, ymm/m256/m32{1to8}`: Exclusive-ors single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vxorps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_252e_252d_252c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vxorps zmm, zmm, zmm/m512/m32{1to16}`: Exclusive-ors single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vxorps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2531_2530_252f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vxorps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vxorps(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
