// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vrsqrt14pd xmm, xmm/m128/m64{1to2}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_240c_240b_240a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrsqrt14pd ymm, ymm/m256/m64{1to4}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14pd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_240f_240e_240d, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrsqrt14pd zmm, zmm/m512/m64{1to8}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14pd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2412_2411_2410, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14pd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrt14ps xmm, xmm/m128/m32{1to4}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2415_2414_2413, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrsqrt14ps ymm, ymm/m256/m32{1to8}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrsqrt14ps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2418_2417_2416, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrsqrt14ps zmm, zmm/m512/m32{1to16}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14ps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_241b_241a_2419, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14ps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrt14sd xmm, xmm, xmm/m64`: Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_241d_241c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrt14ss xmm, xmm, xmm/m32`: Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrsqrt14ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_241f_241e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt14ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt14ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrt28pd zmm, zmm`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(9248, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrsqrt28pd zmm, m512/m64{1to8}`: Approximates the reciprocal square roots of double-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2422_2421_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28pd; forms: zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrt28ps zmm, zmm`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(9251, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrsqrt28ps zmm, m512/m32{1to16}`: Approximates the reciprocal square roots of single-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2425_2424_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28ps; forms: zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrt28sd xmm, xmm, xmm`: Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(9254, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrsqrt28sd xmm, xmm, m64`: Approximates the reciprocal square root of a double-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9255, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrt28ss xmm, xmm, xmm`: Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(9256, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrsqrt28ss xmm, xmm, m32`: Approximates the reciprocal square root of a single-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrsqrt28ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9257, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrt28ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrt28ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrtph xmm, xmm/m128/m16{1to8}`: Approximates the reciprocal square roots of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrsqrtph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_242c_242b_242a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrsqrtph ymm, ymm/m256/m16{1to16}`: Approximates the reciprocal square roots of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrsqrtph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_242f_242e_242d, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrsqrtph zmm, zmm/m512/m16{1to32}`: Approximates the reciprocal square roots of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vrsqrtph(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2432_2431_2430, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrtph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrtps xmm, xmm/m128`: Approximates the reciprocal square roots of single-precision numbers.
  ///
  /// Needs AVX.
  public final func vrsqrtps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_2434_2433, destination.rawValue, source, file, line, column)
  }

  /// `vrsqrtps ymm, ymm/m256`: Approximates the reciprocal square roots of single-precision numbers.
  ///
  /// Needs AVX.
  public final func vrsqrtps(_ destination: YMMRegister, _ source: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_2436_2435, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrsqrtps(_ operands: any AnyOperand...) {}

  /// `vrsqrtsh xmm, xmm, xmm/m16`: Approximates the reciprocal square root of a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vrsqrtsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2438_2437, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrsqrtsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrsqrtss xmm, xmm, xmm/m32`: Approximates the reciprocal square root of a single-precision number.
  ///
  /// Needs AVX.
  public final func vrsqrtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_243a_2439, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrsqrtss(_ operands: any AnyOperand...) {}
}
