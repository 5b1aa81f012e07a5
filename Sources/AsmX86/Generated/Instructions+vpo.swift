// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpopcntb xmm, xmm/m128`: Counts the set bits of each byte.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8319, 8320, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntb ymm, ymm/m256`: Counts the set bits of each byte.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntb(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8321, 8322, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntb zmm, zmm/m512`: Counts the set bits of each byte.
  ///
  /// Needs AVX512_BITALG.
  public final func vpopcntb(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8323, 8324, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpopcntd xmm, xmm/m128/m32{1to4}`: Counts the set bits of each doubleword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8325, 8326, 8327), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntd ymm, ymm/m256/m32{1to8}`: Counts the set bits of each doubleword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8328, 8329, 8330), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntd zmm, zmm/m512/m32{1to16}`: Counts the set bits of each doubleword.
  ///
  /// Needs AVX512_VPOPCNTDQ.
  public final func vpopcntd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8331, 8332, 8333), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpopcntq xmm, xmm/m128/m64{1to2}`: Counts the set bits of each quadword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8334, 8335, 8336), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntq ymm, ymm/m256/m64{1to4}`: Counts the set bits of each quadword.
  ///
  /// Needs AVX512VL and AVX512_VPOPCNTDQ.
  public final func vpopcntq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8337, 8338, 8339), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntq zmm, zmm/m512/m64{1to8}`: Counts the set bits of each quadword.
  ///
  /// Needs AVX512_VPOPCNTDQ.
  public final func vpopcntq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8340, 8341, 8342), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpopcntw xmm, xmm/m128`: Counts the set bits of each word.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8343, 8344, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntw ymm, ymm/m256`: Counts the set bits of each word.
  ///
  /// Needs AVX512VL and AVX512_BITALG.
  public final func vpopcntw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8345, 8346, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpopcntw zmm, zmm/m512`: Counts the set bits of each word.
  ///
  /// Needs AVX512_BITALG.
  public final func vpopcntw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8347, 8348, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpopcntw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpopcntw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpor xmm, xmm, xmm/m128`: Ors the vectors.
  ///
  /// Needs AVX.
  public final func vpor(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8349, 8350, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpor ymm, ymm, ymm/m256`: Ors the vectors.
  ///
  /// Needs AVX2.
  public final func vpor(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8351, 8352, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpor(_ operands: any AnyOperand...) {}

  /// `vpord xmm, xmm, xmm/m128/m32{1to4}`: Ors doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpord(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8353, 8354, 8355), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpord ymm, ymm, ymm/m256/m32{1to8}`: Ors doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpord(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8356, 8357, 8358), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpord zmm, zmm, zmm/m512/m32{1to16}`: Ors doublewords.
  ///
  /// Needs AVX512F.
  public final func vpord(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8359, 8360, 8361), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpord; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpord(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vporq xmm, xmm, xmm/m128/m64{1to2}`: Ors quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vporq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8362, 8363, 8364), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vporq ymm, ymm, ymm/m256/m64{1to4}`: Ors quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vporq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8365, 8366, 8367), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vporq zmm, zmm, zmm/m512/m64{1to8}`: Ors quadwords.
  ///
  /// Needs AVX512F.
  public final func vporq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8368, 8369, 8370), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vporq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vporq(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
