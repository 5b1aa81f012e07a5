// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vrcp14pd xmm, xmm/m128/m64{1to2}`: Approximates the reciprocals of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrcp14pd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_238d_238c_238b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrcp14pd ymm, ymm/m256/m64{1to4}`: Approximates the reciprocals of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrcp14pd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2390_238f_238e, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrcp14pd zmm, zmm/m512/m64{1to8}`: Approximates the reciprocals of double-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrcp14pd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2393_2392_2391, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp14pd; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp14pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcp14ps xmm, xmm/m128/m32{1to4}`: Approximates the reciprocals of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrcp14ps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2396_2395_2394, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrcp14ps ymm, ymm/m256/m32{1to8}`: Approximates the reciprocals of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vrcp14ps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_2399_2398_2397, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrcp14ps zmm, zmm/m512/m32{1to16}`: Approximates the reciprocals of single-precision numbers, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrcp14ps(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_239c_239b_239a, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp14ps; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp14ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcp14sd xmm, xmm, xmm/m64`: Approximates the reciprocal of a double-precision number, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrcp14sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_239e_239d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp14sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp14sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcp14ss xmm, xmm, xmm/m32`: Approximates the reciprocal of a single-precision number, with a relative error below 2^-14.
  ///
  /// Needs AVX512F.
  public final func vrcp14ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_23a0_239f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp14ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp14ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcp28pd zmm, zmm`: Approximates the reciprocals of double-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28pd(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(9121, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrcp28pd zmm, m512/m64{1to8}`: Approximates the reciprocals of double-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28pd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_23a3_23a2_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp28pd; forms: zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp28pd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcp28ps zmm, zmm`: Approximates the reciprocals of single-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28ps(_ destination: ZMMRegister, _ source: ZMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2MaskedQuiet(9124, destination.rawValue, source.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrcp28ps zmm, m512/m32{1to16}`: Approximates the reciprocals of single-precision numbers, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28ps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_23a6_23a5_0000, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp28ps; forms: zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp28ps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcp28sd xmm, xmm, xmm`: Approximates the reciprocal of a double-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(9127, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrcp28sd xmm, xmm, m64`: Approximates the reciprocal of a double-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28sd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9128, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp28sd; forms: xmm,xmm,xmm | xmm,xmm,m64; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp28sd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcp28ss xmm, xmm, xmm`: Approximates the reciprocal of a single-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(9129, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vrcp28ss xmm, xmm, m32`: Approximates the reciprocal of a single-precision number, with a relative error below 2^-28.
  ///
  /// Needs AVX512ER.
  public final func vrcp28ss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(9130, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcp28ss; forms: xmm,xmm,xmm | xmm,xmm,m32; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcp28ss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcpph xmm, xmm/m128/m16{1to8}`: Approximates the reciprocals of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrcpph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_23ad_23ac_23ab, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrcpph ymm, ymm/m256/m16{1to16}`: Approximates the reciprocals of half-precision numbers.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vrcpph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_23b0_23af_23ae, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vrcpph zmm, zmm/m512/m16{1to32}`: Approximates the reciprocals of half-precision numbers.
  ///
  /// Needs AVX512_FP16.
  public final func vrcpph(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast16x32, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_23b3_23b2_23b1, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcpph; forms: xmm,xmm | xmm,m128 | xmm,m16{1to8} | ymm,ymm | ymm,m256 | ymm,m16{1to16} | zmm,zmm | zmm,m512 | zmm,m16{1to32}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcpph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcpps xmm, xmm/m128`: Approximates the reciprocals of single-precision numbers.
  ///
  /// Needs AVX.
  public final func vrcpps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_23b5_23b4, destination.rawValue, source, file, line, column)
  }

  /// `vrcpps ymm, ymm/m256`: Approximates the reciprocals of single-precision numbers.
  ///
  /// Needs AVX.
  public final func vrcpps(_ destination: YMMRegister, _ source: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_23b7_23b6, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcpps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrcpps(_ operands: any AnyOperand...) {}

  /// `vrcpsh xmm, xmm, xmm/m16`: Approximates the reciprocal of a half-precision number.
  ///
  /// Needs AVX512_FP16.
  public final func vrcpsh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_23b9_23b8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcpsh; forms: xmm,xmm,xmm | xmm,xmm,m16; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrcpsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrcpss xmm, xmm, xmm/m32`: Approximates the reciprocal of a single-precision number.
  ///
  /// Needs AVX.
  public final func vrcpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_23bb_23ba, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcpss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrcpss(_ operands: any AnyOperand...) {}
}
