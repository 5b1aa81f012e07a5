// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vorpd xmm, xmm, xmm/m128/m64{1to2}`: Ors double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vorpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_18fe_18fd_18fc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vorpd ymm, ymm, ymm/m256/m64{1to4}`: Ors double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vorpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1901_1900_18ff, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vorpd zmm, zmm, zmm/m512/m64{1to8}`: Ors double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vorpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1904_1903_1902, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vorpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vorpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vorps xmm, xmm, xmm/m128/m32{1to4}`: Ors single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vorps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1907_1906_1905, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vorps ymm, ymm, ymm/m256/m32{1to8}`: Ors single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vorps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_190a_1909_1908, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vorps zmm, zmm, zmm/m512/m32{1to16}`: Ors single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vorps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_190d_190c_190b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vorps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vorps(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
