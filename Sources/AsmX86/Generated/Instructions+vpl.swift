// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vplzcntd xmm, xmm/m128/m32{1to4}`: Counts the leading zero bits of each doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7842, 7843, 7844), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vplzcntd ymm, ymm/m256/m32{1to8}`: Counts the leading zero bits of each doubleword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7845, 7846, 7847), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vplzcntd zmm, zmm/m512/m32{1to16}`: Counts the leading zero bits of each doubleword.
  ///
  /// Needs AVX512CD.
  public final func vplzcntd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7848, 7849, 7850), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vplzcntd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vplzcntd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vplzcntq xmm, xmm/m128/m64{1to2}`: Counts the leading zero bits of each quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7851, 7852, 7853), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vplzcntq ymm, ymm/m256/m64{1to4}`: Counts the leading zero bits of each quadword.
  ///
  /// Needs AVX512CD and AVX512VL.
  public final func vplzcntq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7854, 7855, 7856), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vplzcntq zmm, zmm/m512/m64{1to8}`: Counts the leading zero bits of each quadword.
  ///
  /// Needs AVX512CD.
  public final func vplzcntq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((7857, 7858, 7859), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vplzcntq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vplzcntq(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
