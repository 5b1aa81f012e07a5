// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vdivpd xmm, xmm, xmm/m128/m64{1to2}`: Divides double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_12fb_12fa_12f9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdivpd ymm, ymm, ymm/m256/m64{1to4}`: Divides double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_12fe_12fd_12fc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdivpd zmm, zmm, zmm`: Divides double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4863, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vdivpd zmm, zmm, m512/m64{1to8}`: Divides double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1301_1300_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vdivph xmm, xmm, xmm/m128/m16{1to8}`: Divides half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vdivph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1304_1303_1302, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdivph ymm, ymm, ymm/m256/m16{1to16}`: Divides half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vdivph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1307_1306_1305, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdivph zmm, zmm, zmm`: Divides half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vdivph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4872, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vdivph zmm, zmm, m512/m16{1to32}`: Divides half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vdivph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_130a_1309_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vdivps xmm, xmm, xmm/m128/m32{1to4}`: Divides single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_130d_130c_130b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdivps ymm, ymm, ymm/m256/m32{1to8}`: Divides single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1310_130f_130e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdivps zmm, zmm, zmm`: Divides single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4881, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vdivps zmm, zmm, m512/m32{1to16}`: Divides single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1313_1312_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vdivsd xmm, xmm, xmm`: Divides a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4884, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vdivsd xmm, xmm, m64`: Divides a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4885, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vdivsh xmm, xmm, xmm`: Divides a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vdivsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4886, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vdivsh xmm, xmm, m16`: Divides a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vdivsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4887, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vdivss xmm, xmm, xmm`: Divides a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, rounding: Rounding = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedRounded(4888, destination.rawValue, first.rawValue, second.rawValue, mask.bits, rounding.bits, file, line, column)
  }

  /// `vdivss xmm, xmm, m32`: Divides a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4889, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
