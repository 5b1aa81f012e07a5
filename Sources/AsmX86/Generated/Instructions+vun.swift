// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vunpckhpd xmm, xmm, xmm/m128/m64{1to2}`: Interleaves the upper double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpckhpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9468, 9469, 9470), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpckhpd ymm, ymm, ymm/m256/m64{1to4}`: Interleaves the upper double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpckhpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9471, 9472, 9473), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpckhpd zmm, zmm, zmm/m512/m64{1to8}`: Interleaves the upper double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vunpckhpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9474, 9475, 9476), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpckhpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vunpckhpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vunpckhps xmm, xmm, xmm/m128/m32{1to4}`: Interleaves the upper single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpckhps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9477, 9478, 9479), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpckhps ymm, ymm, ymm/m256/m32{1to8}`: Interleaves the upper single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpckhps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9480, 9481, 9482), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpckhps zmm, zmm, zmm/m512/m32{1to16}`: Interleaves the upper single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vunpckhps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9483, 9484, 9485), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpckhps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vunpckhps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vunpcklpd xmm, xmm, xmm/m128/m64{1to2}`: Interleaves the lower double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpcklpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9486, 9487, 9488), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpcklpd ymm, ymm, ymm/m256/m64{1to4}`: Interleaves the lower double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpcklpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9489, 9490, 9491), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpcklpd zmm, zmm, zmm/m512/m64{1to8}`: Interleaves the lower double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vunpcklpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9492, 9493, 9494), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpcklpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vunpcklpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vunpcklps xmm, xmm, xmm/m128/m32{1to4}`: Interleaves the lower single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpcklps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9495, 9496, 9497), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpcklps ymm, ymm, ymm/m256/m32{1to8}`: Interleaves the lower single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vunpcklps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9498, 9499, 9500), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vunpcklps zmm, zmm, zmm/m512/m32{1to16}`: Interleaves the lower single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vunpcklps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9501, 9502, 9503), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpcklps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vunpcklps(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
