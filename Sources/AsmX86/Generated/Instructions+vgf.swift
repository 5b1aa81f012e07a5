// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vgf2p8affineinvqb xmm, xmm, xmm/m128/m64{1to2}, i8`: Inverts bytes in GF(2^8), multiplies by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineinvqb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_177b_177a_1779, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vgf2p8affineinvqb ymm, ymm, ymm/m256/m64{1to4}, i8`: Inverts bytes in GF(2^8), multiplies by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineinvqb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_177e_177d_177c, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vgf2p8affineinvqb zmm, zmm, zmm/m512/m64{1to8}, i8`: Inverts bytes in GF(2^8), multiplies by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX512F and GFNI.
  public final func vgf2p8affineinvqb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1781_1780_177f, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgf2p8affineinvqb; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgf2p8affineinvqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgf2p8affineqb xmm, xmm, xmm/m128/m64{1to2}, i8`: Multiplies bytes by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineqb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1784_1783_1782, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vgf2p8affineqb ymm, ymm, ymm/m256/m64{1to4}, i8`: Multiplies bytes by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineqb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1787_1786_1785, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vgf2p8affineqb zmm, zmm, zmm/m512/m64{1to8}, i8`: Multiplies bytes by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX512F and GFNI.
  public final func vgf2p8affineqb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_178a_1789_1788, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgf2p8affineqb; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgf2p8affineqb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vgf2p8mulb xmm, xmm, xmm/m128`: Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8mulb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_178c_178b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vgf2p8mulb ymm, ymm, ymm/m256`: Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8mulb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_178e_178d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vgf2p8mulb zmm, zmm, zmm/m512`: Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  ///
  /// Needs AVX512F and GFNI.
  public final func vgf2p8mulb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1790_178f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgf2p8mulb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgf2p8mulb(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
