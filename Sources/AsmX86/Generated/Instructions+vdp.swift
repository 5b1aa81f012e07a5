// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vdpbf16ps xmm, xmm, xmm/m128/m32{1to4}`: Multiplies bfloat16 numbers and adds two products each to single-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vdpbf16ps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_131c_131b_131a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdpbf16ps ymm, ymm, ymm/m256/m32{1to8}`: Multiplies bfloat16 numbers and adds two products each to single-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_BF16.
  public final func vdpbf16ps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_131f_131e_131d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vdpbf16ps zmm, zmm, zmm/m512/m32{1to16}`: Multiplies bfloat16 numbers and adds two products each to single-precision numbers.
  ///
  /// Needs AVX512F and AVX512_BF16.
  public final func vdpbf16ps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1322_1321_1320, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdpbf16ps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdpbf16ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vdppd xmm, xmm, xmm/m128, i8`: Sums the products of the selected double-precision numbers.
  ///
  /// Needs AVX.
  public final func vdppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1324_1323, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vdppd(_ operands: any AnyOperand...) {}

  /// `vdpps xmm, xmm, xmm/m128, i8`: Sums the products of the selected single-precision numbers.
  ///
  /// Needs AVX.
  public final func vdpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1326_1325, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vdpps ymm, ymm, ymm/m256, i8`: Sums the products of the selected single-precision numbers.
  ///
  /// Needs AVX.
  public final func vdpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_1328_1327, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vdpps(_ operands: any AnyOperand...) {}
}
