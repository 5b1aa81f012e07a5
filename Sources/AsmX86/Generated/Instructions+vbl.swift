// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vblendmpd xmm, xmm, xmm/m128/m64{1to2}`: Takes double-precision numbers of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vblendmpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a65_0a64_0a63, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vblendmpd ymm, ymm, ymm/m256/m64{1to4}`: Takes double-precision numbers of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vblendmpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a68_0a67_0a66, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vblendmpd zmm, zmm, zmm/m512/m64{1to8}`: Takes double-precision numbers of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F.
  public final func vblendmpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a6b_0a6a_0a69, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendmpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vblendmpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vblendmps xmm, xmm, xmm/m128/m32{1to4}`: Takes single-precision numbers of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vblendmps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a6e_0a6d_0a6c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vblendmps ymm, ymm, ymm/m256/m32{1to8}`: Takes single-precision numbers of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vblendmps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a71_0a70_0a6f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vblendmps zmm, zmm, zmm/m512/m32{1to16}`: Takes single-precision numbers of the third operand where the mask register says so, else of the second.
  ///
  /// Needs AVX512F.
  public final func vblendmps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0a74_0a73_0a72, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendmps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vblendmps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vblendpd xmm, xmm, xmm/m128, i8`: Chooses double-precision numbers by the bits of an immediate.
  ///
  /// Needs AVX.
  public final func vblendpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0a76_0a75, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vblendpd ymm, ymm, ymm/m256, i8`: Chooses double-precision numbers by the bits of an immediate.
  ///
  /// Needs AVX.
  public final func vblendpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0a78_0a77, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendpd(_ operands: any AnyOperand...) {}

  /// `vblendps xmm, xmm, xmm/m128, i8`: Chooses single-precision numbers by the bits of an immediate.
  ///
  /// Needs AVX.
  public final func vblendps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0a7a_0a79, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vblendps ymm, ymm, ymm/m256, i8`: Chooses single-precision numbers by the bits of an immediate.
  ///
  /// Needs AVX.
  public final func vblendps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0a7c_0a7b, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendps(_ operands: any AnyOperand...) {}

  /// `vblendvpd xmm, xmm, xmm/m128, xmm`: Chooses double-precision numbers by the signs of a mask.
  ///
  /// Needs AVX.
  public final func vblendvpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_0a7e_0a7d, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vblendvpd ymm, ymm, ymm/m256, ymm`: Chooses double-precision numbers by the signs of a mask.
  ///
  /// Needs AVX.
  public final func vblendvpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_0a80_0a7f, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendvpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvpd(_ operands: any AnyOperand...) {}

  /// `vblendvps xmm, xmm, xmm/m128, xmm`: Chooses single-precision numbers by the signs of a mask.
  ///
  /// Needs AVX.
  public final func vblendvps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_0a82_0a81, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  /// `vblendvps ymm, ymm, ymm/m256, ymm`: Chooses single-precision numbers by the signs of a mask.
  ///
  /// Needs AVX.
  public final func vblendvps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource3(0x0002_0000_0a84_0a83, destination.rawValue, first.rawValue, third.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendvps; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvps(_ operands: any AnyOperand...) {}
}
