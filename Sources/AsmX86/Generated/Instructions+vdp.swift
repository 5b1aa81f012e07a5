// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vdpbf16ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies bfloat16 numbers and adds two products each to single-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vdpbf16ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4890, 4891, 4892), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdpbf16ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies bfloat16 numbers and adds two products each to single-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vdpbf16ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4893, 4894, 4895), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vdpbf16ps zmm, zmm, zmm/m512/m32{1to16}`: Multiplies bfloat16 numbers and adds two products each to single-precision numbers.
  ///
  /// Needs AVX512F and AVX512_BF16.
  public final func vdpbf16ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4896, 4897, 4898), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdpbf16ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdpbf16ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vdppd xmm, xmm, xmm/m128, i8`: Sums the products of the selected double-precision numbers.
  ///
  /// Needs AVX.
  public final func vdppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4899, 4900, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vdppd(_ operands: any AnyOperand...) {}

  /// `vdpps xmm, xmm, xmm/m128, i8`: Sums the products of the selected single-precision numbers.
  ///
  /// Needs AVX.
  public final func vdpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4901, 4902, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vdpps ymm, ymm, ymm/m256, i8`: Sums the products of the selected single-precision numbers.
  ///
  /// Needs AVX.
  public final func vdpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4903, 4904, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vdpps(_ operands: any AnyOperand...) {}
}
