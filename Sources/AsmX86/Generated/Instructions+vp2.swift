// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vp2intersectd k, xmm, xmm/m128/m32{1to4}`: Tells in a pair of mask registers which doublewords of either vector occur in the other.
  ///
  /// Needs AVX512VL and AVX512_VP2INTERSECT.
  public final func vp2intersectd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_1910_190f_190e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vp2intersectd k, ymm, ymm/m256/m32{1to8}`: Tells in a pair of mask registers which doublewords of either vector occur in the other.
  ///
  /// Needs AVX512VL and AVX512_VP2INTERSECT.
  public final func vp2intersectd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_1913_1912_1911, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vp2intersectd k, zmm, zmm/m512/m32{1to16}`: Tells in a pair of mask registers which doublewords of either vector occur in the other.
  ///
  /// Needs AVX512F and AVX512_VP2INTERSECT.
  public final func vp2intersectd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_1916_1915_1914, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vp2intersectd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}")
  @_disfavoredOverload public final func vp2intersectd(_ operands: any AnyOperand...) {}

  /// `vp2intersectq k, xmm, xmm/m128/m64{1to2}`: Tells in a pair of mask registers which quadwords of either vector occur in the other.
  ///
  /// Needs AVX512VL and AVX512_VP2INTERSECT.
  public final func vp2intersectq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_1919_1918_1917, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vp2intersectq k, ymm, ymm/m256/m64{1to4}`: Tells in a pair of mask registers which quadwords of either vector occur in the other.
  ///
  /// Needs AVX512VL and AVX512_VP2INTERSECT.
  public final func vp2intersectq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_191c_191b_191a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vp2intersectq k, zmm, zmm/m512/m64{1to8}`: Tells in a pair of mask registers which quadwords of either vector occur in the other.
  ///
  /// Needs AVX512F and AVX512_VP2INTERSECT.
  public final func vp2intersectq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_191f_191e_191d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vp2intersectq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}")
  @_disfavoredOverload public final func vp2intersectq(_ operands: any AnyOperand...) {}
}
