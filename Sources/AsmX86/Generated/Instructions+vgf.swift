// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vgf2p8affineinvqb xmm, xmm, xmm/m128/m64{1to2}, i8`: Inverts bytes in GF(2^8), multiplies by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineinvqb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6009, 6010, 6011), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vgf2p8affineinvqb ymm, ymm, ymm/m256/m64{1to4}, i8`: Inverts bytes in GF(2^8), multiplies by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineinvqb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6012, 6013, 6014), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vgf2p8affineinvqb zmm, zmm, zmm/m512/m64{1to8}, i8`: Inverts bytes in GF(2^8), multiplies by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX512F and GFNI.
  public final func vgf2p8affineinvqb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6015, 6016, 6017), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgf2p8affineinvqb; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgf2p8affineinvqb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vgf2p8affineqb xmm, xmm, xmm/m128/m64{1to2}, i8`: Multiplies bytes by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineqb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6018, 6019, 6020), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vgf2p8affineqb ymm, ymm, ymm/m256/m64{1to4}, i8`: Multiplies bytes by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8affineqb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6021, 6022, 6023), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vgf2p8affineqb zmm, zmm, zmm/m512/m64{1to8}, i8`: Multiplies bytes by the bit matrices in the third operand and exclusive-ors an immediate.
  ///
  /// Needs AVX512F and GFNI.
  public final func vgf2p8affineqb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6024, 6025, 6026), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgf2p8affineqb; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgf2p8affineqb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vgf2p8mulb xmm, xmm, xmm/m128`: Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8mulb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6027, 6028, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vgf2p8mulb ymm, ymm, ymm/m256`: Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  ///
  /// Needs AVX and GFNI; with an opmask, rounding or a register from 16 on, AVX512VL and GFNI.
  public final func vgf2p8mulb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6029, 6030, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vgf2p8mulb zmm, zmm, zmm/m512`: Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  ///
  /// Needs AVX512F and GFNI.
  public final func vgf2p8mulb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6031, 6032, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vgf2p8mulb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vgf2p8mulb(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
