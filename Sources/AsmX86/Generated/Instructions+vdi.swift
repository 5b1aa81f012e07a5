// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vdivpd xmm, xmm, xmm/m128/m64{1to2}`: Divides double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4857, 4858, 4859), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdivpd ymm, ymm, ymm/m256/m64{1to4}`: Divides double-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4860, 4861, 4862), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdivpd zmm, zmm, zmm`: Divides double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4863, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vdivpd zmm, zmm, m512/m64{1to8}`: Divides double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4864, 4865), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vdivph xmm, xmm, xmm/m128/m16{1to8}`: Divides half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vdivph(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4866, 4867, 4868), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdivph ymm, ymm, ymm/m256/m16{1to16}`: Divides half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vdivph(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4869, 4870, 4871), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdivph zmm, zmm, zmm`: Divides half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vdivph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4872, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vdivph zmm, zmm, m512/m16{1to32}`: Divides half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vdivph(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4873, 4874), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivph; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m16{1to8} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m16{1to16} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vdivps xmm, xmm, xmm/m128/m32{1to4}`: Divides single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4875, 4876, 4877), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdivps ymm, ymm, ymm/m256/m32{1to8}`: Divides single-precision numbers.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vdivps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4878, 4879, 4880), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdivps zmm, zmm, zmm`: Divides single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4881, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vdivps zmm, zmm, m512/m32{1to16}`: Divides single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vdivps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4882, 4883), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vdivsd xmm, xmm, xmm`: Divides a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4884, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vdivsd xmm, xmm, m64`: Divides a double-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4885, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivsd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vdivsh xmm, xmm, xmm`: Divides a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vdivsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4886, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vdivsh xmm, xmm, m16`: Divides a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vdivsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4887, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vdivss xmm, xmm, xmm`: Divides a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, rounding: Rounding = .current, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4888, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | rounding.bits), file, line, column)
  }

  /// `vdivss xmm, xmm, m32`: Divides a single-precision number.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vdivss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4889, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdivss(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
