// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vrsqrt14pd xmm, xmm/m128/m64{1to2}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9226, 9227, 9228), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vrsqrt14pd ymm, ymm/m256/m64{1to4}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14pd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9229, 9230, 9231), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vrsqrt14pd zmm, zmm/m512/m64{1to8}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14pd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9232, 9233, 9234), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14pd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrt14ps xmm, xmm/m128/m32{1to4}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9235, 9236, 9237), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vrsqrt14ps ymm, ymm/m256/m32{1to8}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14ps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9238, 9239, 9240), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vrsqrt14ps zmm, zmm/m512/m32{1to16}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14ps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9241, 9242, 9243), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14ps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrt14sd xmm, xmm, xmm/m64`: Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9244, 9245, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrt14ss xmm, xmm, xmm/m32`: Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9246, 9247, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrt28pd zmm, zmm`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9248, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vrsqrt28pd zmm, m512/m64{1to8}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 9249, 9250), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28pd; forms: zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28pd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrt28ps zmm, zmm`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9251, destination.rawValue, source.rawValue, 0, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vrsqrt28ps zmm, m512/m32{1to16}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 9252, 9253), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28ps; forms: zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28ps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrt28sd xmm, xmm, xmm`: Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9254, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vrsqrt28sd xmm, xmm, m64`: Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(9255, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28sd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrt28ss xmm, xmm, xmm`: Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(9256, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vrsqrt28ss xmm, xmm, m32`: Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(9257, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28ss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrtph xmm, xmm/m128/m16{1to8}`: Approximates the reciprocal square roots of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrsqrtph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9258, 9259, 9260), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vrsqrtph ymm, ymm/m256/m16{1to16}`: Approximates the reciprocal square roots of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrsqrtph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9261, 9262, 9263), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vrsqrtph zmm, zmm/m512/m16{1to32}`: Approximates the reciprocal square roots of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vrsqrtph(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast16x32, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9264, 9265, 9266), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrtph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrtps xmm, xmm/m128`: Approximates the reciprocal square roots of single-precision numbers.
  ///
  /// Needs AVX.
  public final func vrsqrtps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9267, 9268, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  /// `vrsqrtps ymm, ymm/m256`: Approximates the reciprocal square roots of single-precision numbers.
  ///
  /// Needs AVX.
  public final func vrsqrtps(_ destination: YMMRegister, _ source: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9269, 9270, 0), 1, destination.rawValue, 0, 0, 0, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrsqrtps(_ operands: any AnyOperand...) {}

  /// `vrsqrtsh xmm, xmm, xmm/m16`: Approximates the reciprocal square root of a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vrsqrtsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9271, 9272, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrtsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrsqrtss xmm, xmm, xmm/m32`: Approximates the reciprocal square root of a single-precision number.
  ///
  /// Needs AVX.
  public final func vrsqrtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9273, 9274, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrsqrtss(_ operands: any AnyOperand...) {}
}
