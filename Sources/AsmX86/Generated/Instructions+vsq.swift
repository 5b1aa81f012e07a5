// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vsqrtpd xmm, xmm/m128/m64{1to2}`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtpd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24ad_24ac_24ab, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vsqrtpd ymm, ymm/m256/m64{1to4}`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24b0_24af_24ae, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vsqrtpd zmm, zmm`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtpd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(9393, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsqrtpd zmm, m512/m64{1to8}`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtpd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24b3_24b2_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtpd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsqrtph xmm, xmm/m128/m16{1to8}`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vsqrtph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24b6_24b5_24b4, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vsqrtph ymm, ymm/m256/m16{1to16}`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vsqrtph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24b9_24b8_24b7, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vsqrtph zmm, zmm`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtph(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(9402, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsqrtph zmm, m512/m16{1to32}`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24bc_24bb_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsqrtps xmm, xmm/m128/m32{1to4}`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24bf_24be_24bd, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vsqrtps ymm, ymm/m256/m32{1to8}`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24c2_24c1_24c0, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vsqrtps zmm, zmm`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedRounded(9411, destination.rawValue, source.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsqrtps zmm, m512/m32{1to16}`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_24c5_24c4_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsqrtsd xmm, xmm, xmm`: Takes the square root of a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9414, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsqrtsd xmm, xmm, m64`: Takes the square root of a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9415, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsqrtsh xmm, xmm, xmm`: Takes the square root of a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9416, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsqrtsh xmm, xmm, m16`: Takes the square root of a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9417, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vsqrtss xmm, xmm, xmm`: Takes the square root of a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(9418, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vsqrtss xmm, xmm, m32`: Takes the square root of a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9419, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
