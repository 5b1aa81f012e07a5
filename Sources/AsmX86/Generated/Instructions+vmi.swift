// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vminpd xmm, xmm, xmm/m128/m64{1to2}`: Takes the smaller of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vminpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6129, 6130, 6131), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vminpd ymm, ymm, ymm/m256/m64{1to4}`: Takes the smaller of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vminpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6132, 6133, 6134), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vminpd zmm, zmm, zmm`: Takes the smaller of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vminpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6135, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vminpd zmm, zmm, m512/m64{1to8}`: Takes the smaller of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vminpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 6136, 6137), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vminpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vminph xmm, xmm, xmm/m128/m16{1to8}`: Takes the smaller of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vminph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6138, 6139, 6140), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vminph ymm, ymm, ymm/m256/m16{1to16}`: Takes the smaller of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vminph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6141, 6142, 6143), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vminph zmm, zmm, zmm`: Takes the smaller of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vminph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6144, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vminph zmm, zmm, m512/m16{1to32}`: Takes the smaller of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vminph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 6145, 6146), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vminph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vminps xmm, xmm, xmm/m128/m32{1to4}`: Takes the smaller of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vminps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6147, 6148, 6149), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vminps ymm, ymm, ymm/m256/m32{1to8}`: Takes the smaller of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vminps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6150, 6151, 6152), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vminps zmm, zmm, zmm`: Takes the smaller of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vminps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6153, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vminps zmm, zmm, m512/m32{1to16}`: Takes the smaller of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vminps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 6154, 6155), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vminps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vminsd xmm, xmm, xmm`: Takes the smaller of the low double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vminsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6156, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vminsd xmm, xmm, m64`: Takes the smaller of the low double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vminsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6157, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vminsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vminsh xmm, xmm, xmm`: Takes the smaller of the low half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vminsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6158, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vminsh xmm, xmm, m16`: Takes the smaller of the low half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vminsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6159, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vminsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vminss xmm, xmm, xmm`: Takes the smaller of the low single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vminss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(6160, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vminss xmm, xmm, m32`: Takes the smaller of the low single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vminss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(6161, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vminss(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
