// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vsqrtpd xmm, xmm/m128/m64{1to2}`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtpd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9387, 9388, 9389), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vsqrtpd ymm, ymm/m256/m64{1to4}`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtpd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9390, 9391, 9392), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vsqrtpd zmm, zmm`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtpd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9393, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vsqrtpd zmm, m512/m64{1to8}`: Takes the square root of double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtpd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 9394, 9395), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtpd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vsqrtph xmm, xmm/m128/m16{1to8}`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vsqrtph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9396, 9397, 9398), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vsqrtph ymm, ymm/m256/m16{1to16}`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vsqrtph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9399, 9400, 9401), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vsqrtph zmm, zmm`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtph(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9402, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vsqrtph zmm, m512/m16{1to32}`: Takes the square root of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 9403, 9404), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vsqrtps xmm, xmm/m128/m32{1to4}`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9405, 9406, 9407), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vsqrtps ymm, ymm/m256/m32{1to8}`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vsqrtps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9408, 9409, 9410), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vsqrtps zmm, zmm`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9411, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vsqrtps zmm, m512/m32{1to16}`: Takes the square root of single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vsqrtps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 9412, 9413), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vsqrtsd xmm, xmm, xmm`: Takes the square root of a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9414, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vsqrtsd xmm, xmm, m64`: Takes the square root of a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(9415, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vsqrtsh xmm, xmm, xmm`: Takes the square root of a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9416, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vsqrtsh xmm, xmm, m16`: Takes the square root of a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vsqrtsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(9417, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vsqrtss xmm, xmm, xmm`: Takes the square root of a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9418, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vsqrtss xmm, xmm, m32`: Takes the square root of a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vsqrtss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(9419, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vsqrtss(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
