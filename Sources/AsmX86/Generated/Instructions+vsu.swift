// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vsubpd xmm, xmm, xmm/m128/m64{1to2}`: Subtracts double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsubpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24cf_24ce_24cd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vsubpd ymm, ymm, ymm/m256/m64{1to4}`: Subtracts double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsubpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24d2_24d1_24d0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vsubpd zmm, zmm, zmm`: Subtracts double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsubpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9427, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsubpd zmm, zmm, m512/m64{1to8}`: Subtracts double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsubpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24d5_24d4_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsubpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsubph xmm, xmm, xmm/m128/m16{1to8}`: Subtracts half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vsubph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24d8_24d7_24d6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vsubph ymm, ymm, ymm/m256/m16{1to16}`: Subtracts half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vsubph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24db_24da_24d9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vsubph zmm, zmm, zmm`: Subtracts half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vsubph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9436, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsubph zmm, zmm, m512/m16{1to32}`: Subtracts half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vsubph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24de_24dd_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsubph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsubps xmm, xmm, xmm/m128/m32{1to4}`: Subtracts single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsubps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24e1_24e0_24df, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vsubps ymm, ymm, ymm/m256/m32{1to8}`: Subtracts single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsubps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24e4_24e3_24e2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vsubps zmm, zmm, zmm`: Subtracts single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsubps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9445, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsubps zmm, zmm, m512/m32{1to16}`: Subtracts single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsubps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_24e7_24e6_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsubps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsubsd xmm, xmm, xmm`: Subtracts a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsubsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9448, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsubsd xmm, xmm, m64`: Subtracts a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsubsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9449, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsubsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsubsh xmm, xmm, xmm`: Subtracts a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vsubsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9450, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsubsh xmm, xmm, m16`: Subtracts a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vsubsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9451, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsubsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsubss xmm, xmm, xmm`: Subtracts a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsubss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9452, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsubss xmm, xmm, m32`: Subtracts a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsubss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9453, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsubss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
