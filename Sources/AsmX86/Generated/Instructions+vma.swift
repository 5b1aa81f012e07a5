// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmaskmovdqu xmm, xmm`: Stores at rdi the bytes whose mask byte has its top bit set.
  ///
  /// Needs AVX.
  public final func vmaskmovdqu(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(6083, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func vmaskmovdqu(_ operands: any AnyOperand...) {}

  /// `vmaskmovpd xmm, xmm, m128`: Moves the double-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6084, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vmaskmovpd ymm, ymm, m256`: Moves the double-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6085, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vmaskmovpd m128, xmm, xmm`: Moves the double-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovpd(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6086, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `vmaskmovpd m256, ymm, ymm`: Moves the double-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovpd(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6087, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaskmovpd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovpd(_ operands: any AnyOperand...) {}

  /// `vmaskmovps xmm, xmm, m128`: Moves the single-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6088, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vmaskmovps ymm, ymm, m256`: Moves the single-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6089, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vmaskmovps m128, xmm, xmm`: Moves the single-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovps(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6090, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `vmaskmovps m256, ymm, ymm`: Moves the single-precision numbers whose mask is negative.
  ///
  /// Needs AVX.
  public final func vmaskmovps(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(6091, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaskmovps; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovps(_ operands: any AnyOperand...) {}

  /// `vmaxpd xmm, xmm, xmm/m128/m64{1to2}`: Takes the larger of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmaxpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17ce_17cd_17cc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vmaxpd ymm, ymm, ymm/m256/m64{1to4}`: Takes the larger of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmaxpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17d1_17d0_17cf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vmaxpd zmm, zmm, zmm`: Takes the larger of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmaxpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(6098, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vmaxpd zmm, zmm, m512/m64{1to8}`: Takes the larger of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmaxpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17d4_17d3_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmaxpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmaxph xmm, xmm, xmm/m128/m16{1to8}`: Takes the larger of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vmaxph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17d7_17d6_17d5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vmaxph ymm, ymm, ymm/m256/m16{1to16}`: Takes the larger of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vmaxph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17da_17d9_17d8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vmaxph zmm, zmm, zmm`: Takes the larger of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vmaxph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(6107, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vmaxph zmm, zmm, m512/m16{1to32}`: Takes the larger of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vmaxph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17dd_17dc_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmaxph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmaxps xmm, xmm, xmm/m128/m32{1to4}`: Takes the larger of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmaxps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17e0_17df_17de, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vmaxps ymm, ymm, ymm/m256/m32{1to8}`: Takes the larger of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vmaxps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17e3_17e2_17e1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vmaxps zmm, zmm, zmm`: Takes the larger of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmaxps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(6116, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vmaxps zmm, zmm, m512/m32{1to16}`: Takes the larger of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vmaxps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_17e6_17e5_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmaxps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmaxsd xmm, xmm, xmm`: Takes the larger of the low double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmaxsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(6119, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vmaxsd xmm, xmm, m64`: Takes the larger of the low double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmaxsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(6120, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmaxsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmaxsh xmm, xmm, xmm`: Takes the larger of the low half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vmaxsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(6121, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vmaxsh xmm, xmm, m16`: Takes the larger of the low half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vmaxsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(6122, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmaxsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vmaxss xmm, xmm, xmm`: Takes the larger of the low single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmaxss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(6123, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vmaxss xmm, xmm, m32`: Takes the larger of the low single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vmaxss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(6124, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vmaxss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
