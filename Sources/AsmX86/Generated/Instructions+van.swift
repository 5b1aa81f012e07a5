// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vandnpd xmm, xmm, xmm/m128/m64{1to2}`: Ands double-precision numbers of the third operand with those of the inverted second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandnpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a3d_0a3c_0a3b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandnpd ymm, ymm, ymm/m256/m64{1to4}`: Ands double-precision numbers of the third operand with those of the inverted second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandnpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a40_0a3f_0a3e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandnpd zmm, zmm, zmm/m512/m64{1to8}`: Ands double-precision numbers of the third operand with those of the inverted second.
  ///
  /// Needs AVX512DQ.
  public final func vandnpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a43_0a42_0a41, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vandnpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vandnpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vandnps xmm, xmm, xmm/m128/m32{1to4}`: Ands single-precision numbers of the third operand with those of the inverted second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandnps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a46_0a45_0a44, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandnps ymm, ymm, ymm/m256/m32{1to8}`: Ands single-precision numbers of the third operand with those of the inverted second.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandnps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a49_0a48_0a47, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandnps zmm, zmm, zmm/m512/m32{1to16}`: Ands single-precision numbers of the third operand with those of the inverted second.
  ///
  /// Needs AVX512DQ.
  public final func vandnps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a4c_0a4b_0a4a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vandnps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vandnps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vandpd xmm, xmm, xmm/m128/m64{1to2}`: Ands double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a4f_0a4e_0a4d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandpd ymm, ymm, ymm/m256/m64{1to4}`: Ands double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a52_0a51_0a50, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandpd zmm, zmm, zmm/m512/m64{1to8}`: Ands double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vandpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a55_0a54_0a53, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vandpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vandpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vandps xmm, xmm, xmm/m128/m32{1to4}`: Ands single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a58_0a57_0a56, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandps ymm, ymm, ymm/m256/m32{1to8}`: Ands single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ and AVX512VL.
  public final func vandps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a5b_0a5a_0a59, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vandps zmm, zmm, zmm/m512/m32{1to16}`: Ands single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vandps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a5e_0a5d_0a5c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vandps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vandps(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
