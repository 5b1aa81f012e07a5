// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vcmpeq_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0aa9_0aa8_0aa7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0aac_0aab_0aaa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_oqpd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2733, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0aaf_0aae_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqpd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ab2_0ab1_0ab0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ab5_0ab4_0ab3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_oqps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2742, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ab8_0ab7_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqps; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_oqsd k, xmm, xmm`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2745, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_oqsd k, xmm, m64`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2746, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqsd; forms: k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_oqss k, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2747, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_oqss k, xmm, m32`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2748, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqss; forms: k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0abe_0abd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ac0_0abf, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ac3_0ac2_0ac1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ac6_0ac5_0ac4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_ospd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2759, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ac9_0ac8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_ospd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0acb_0aca, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0acd_0acc, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ad0_0acf_0ace, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ad3_0ad2_0ad1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_osps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2772, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ad6_0ad5_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_osps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ad8_0ad7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_ossd k, xmm, xmm`: Compares a double-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2777, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_ossd k, xmm, m64`: Compares a double-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2778, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_ossd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_osss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2779, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpeq_osss k, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2780, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_osss k, xmm, m32`: Compares a single-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2781, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_osss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0adf_0ade, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ae1_0ae0, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ae4_0ae3_0ae2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ae7_0ae6_0ae5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_uqpd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2792, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0aea_0ae9_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0aec_0aeb, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0aee_0aed, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0af1_0af0_0aef, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0af4_0af3_0af2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_uqps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2805, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0af7_0af6_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0af9_0af8, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_uqsd k, xmm, xmm`: Compares a double-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2810, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_uqsd k, xmm, m64`: Compares a double-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2811, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_uqss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2812, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpeq_uqss k, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2813, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_uqss k, xmm, m32`: Compares a single-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2814, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b00_0aff, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b02_0b01, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b05_0b04_0b03, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b08_0b07_0b06, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_uspd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2825, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b0b_0b0a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b0d_0b0c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b0f_0b0e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b12_0b11_0b10, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b15_0b14_0b13, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeq_usps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2838, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b18_0b17_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_usps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b1a_0b19, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeq_ussd k, xmm, xmm`: Compares a double-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2843, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_ussd k, xmm, m64`: Compares a double-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2844, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_ussd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeq_usss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2845, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpeq_usss k, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2846, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeq_usss k, xmm, m32`: Compares a single-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2847, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_usss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b21_0b20, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b23_0b22, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b26_0b25_0b24, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b29_0b28_0b27, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeqpd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2858, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b2c_0b2b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeqps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b2e_0b2d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeqps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b30_0b2f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b33_0b32_0b31, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b36_0b35_0b34, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpeqps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2871, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b39_0b38_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeqsd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b3b_0b3a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpeqsd k, xmm, xmm`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2876, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeqsd k, xmm, m64`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2877, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpeqss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2878, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpeqss k, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2879, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpeqss k, xmm, m32`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2880, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b42_0b41, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b44_0b43, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b47_0b46_0b45, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b4a_0b49_0b48, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_oqpd k, zmm, zmm`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2891, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b4d_0b4c_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b4f_0b4e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b51_0b50, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b54_0b53_0b52, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b57_0b56_0b55, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_oqps k, zmm, zmm`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2904, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b5a_0b59_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b5c_0b5b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_oqsd k, xmm, xmm`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2909, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_oqsd k, xmm, m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2910, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_oqss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2911, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpfalse_oqss k, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2912, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_oqss k, xmm, m32`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2913, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b63_0b62, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b65_0b64, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b68_0b67_0b66, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b6b_0b6a_0b69, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_ospd k, zmm, zmm`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2924, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b6e_0b6d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_ospd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_osps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b70_0b6f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_osps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b72_0b71, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b75_0b74_0b73, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b78_0b77_0b76, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalse_osps k, zmm, zmm`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2937, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b7b_0b7a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_osps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_ossd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b7d_0b7c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalse_ossd k, xmm, xmm`: Compares a double-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2942, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_ossd k, xmm, m64`: Compares a double-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2943, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_ossd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalse_osss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2944, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpfalse_osss k, xmm, xmm`: Compares a single-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2945, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalse_osss k, xmm, m32`: Compares a single-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2946, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_osss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalsepd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b84_0b83, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalsepd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b86_0b85, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalsepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b89_0b88_0b87, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalsepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b8c_0b8b_0b8a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalsepd k, zmm, zmm`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2957, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalsepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b8f_0b8e_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalsepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalsepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalseps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalseps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b91_0b90, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalseps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalseps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b93_0b92, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalseps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b96_0b95_0b94, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalseps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b99_0b98_0b97, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpfalseps k, zmm, zmm`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2970, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalseps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0b9c_0b9b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalseps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalseps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalsesd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0b9e_0b9d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpfalsesd k, xmm, xmm`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2975, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalsesd k, xmm, m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2976, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalsesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalsesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpfalsess xmm, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2977, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpfalsess k, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2978, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpfalsess k, xmm, m32`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2979, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalsess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalsess(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ba5_0ba4, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ba7_0ba6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0baa_0ba9_0ba8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bad_0bac_0bab, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_oqpd k, zmm, zmm`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(2990, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bb0_0baf_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bb2_0bb1, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bb4_0bb3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bb7_0bb6_0bb5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bba_0bb9_0bb8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_oqps k, zmm, zmm`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3003, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bbd_0bbc_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bbf_0bbe, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_oqsd k, xmm, xmm`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3008, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_oqsd k, xmm, m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3009, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_oqss xmm, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3010, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpge_oqss k, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3011, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_oqss k, xmm, m32`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3012, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bc6_0bc5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bc8_0bc7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bcb_0bca_0bc9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bce_0bcd_0bcc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_ospd k, zmm, zmm`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3023, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bd1_0bd0_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_ospd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bd3_0bd2, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bd5_0bd4, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bd8_0bd7_0bd6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bdb_0bda_0bd9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpge_osps k, zmm, zmm`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3036, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bde_0bdd_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_osps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0be0_0bdf, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpge_ossd k, xmm, xmm`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3041, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_ossd k, xmm, m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3042, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_ossd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpge_osss xmm, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3043, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpge_osss k, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3044, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpge_osss k, xmm, m32`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3045, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_osss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgepd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0be7_0be6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgepd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0be9_0be8, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bec_0beb_0bea, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bef_0bee_0bed, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgepd k, zmm, zmm`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3056, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bf2_0bf1_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgeps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgeps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bf4_0bf3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgeps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgeps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0bf6_0bf5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgeps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bf9_0bf8_0bf7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgeps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bfc_0bfb_0bfa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgeps k, zmm, zmm`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3069, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgeps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0bff_0bfe_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgeps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgeps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgesd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c01_0c00, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgesd k, xmm, xmm`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3074, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgesd k, xmm, m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3075, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgess xmm, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3076, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpgess k, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3077, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgess k, xmm, m32`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3078, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgess(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c08_0c07, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c0a_0c09, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c0d_0c0c_0c0b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c10_0c0f_0c0e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_oqpd k, zmm, zmm`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3089, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c13_0c12_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c15_0c14, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c17_0c16, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c1a_0c19_0c18, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c1d_0c1c_0c1b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_oqps k, zmm, zmm`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3102, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c20_0c1f_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c22_0c21, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_oqsd k, xmm, xmm`: Compares a double-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3107, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_oqsd k, xmm, m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3108, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_oqss xmm, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3109, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpgt_oqss k, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3110, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_oqss k, xmm, m32`: Compares a single-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3111, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c29_0c28, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c2b_0c2a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c2e_0c2d_0c2c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c31_0c30_0c2f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_ospd k, zmm, zmm`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3122, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c34_0c33_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_ospd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c36_0c35, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c38_0c37, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c3b_0c3a_0c39, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c3e_0c3d_0c3c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgt_osps k, zmm, zmm`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3135, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c41_0c40_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_osps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c43_0c42, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgt_ossd k, xmm, xmm`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3140, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_ossd k, xmm, m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3141, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_ossd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgt_osss xmm, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3142, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpgt_osss k, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3143, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgt_osss k, xmm, m32`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3144, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_osss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgtpd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c4a_0c49, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgtpd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c4c_0c4b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgtpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c4f_0c4e_0c4d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgtpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c52_0c51_0c50, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgtpd k, zmm, zmm`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3155, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgtpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c55_0c54_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgtps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c57_0c56, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgtps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c59_0c58, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgtps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c5c_0c5b_0c5a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgtps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c5f_0c5e_0c5d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpgtps k, zmm, zmm`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3168, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgtps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c62_0c61_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgtsd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c64_0c63, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpgtsd k, xmm, xmm`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3173, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgtsd k, xmm, m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3174, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpgtss xmm, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3175, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpgtss k, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3176, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpgtss k, xmm, m32`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3177, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c6b_0c6a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c6d_0c6c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c70_0c6f_0c6e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c73_0c72_0c71, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_oqpd k, zmm, zmm`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3188, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c76_0c75_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c78_0c77, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c7a_0c79, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c7d_0c7c_0c7b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c80_0c7f_0c7e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_oqps k, zmm, zmm`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3201, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c83_0c82_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c85_0c84, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_oqsd k, xmm, xmm`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3206, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_oqsd k, xmm, m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3207, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_oqss xmm, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3208, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmple_oqss k, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3209, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_oqss k, xmm, m32`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3210, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c8c_0c8b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c8e_0c8d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c91_0c90_0c8f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c94_0c93_0c92, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_ospd k, zmm, zmm`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3221, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c97_0c96_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_ospd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c99_0c98, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0c9b_0c9a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0c9e_0c9d_0c9c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ca1_0ca0_0c9f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmple_osps k, zmm, zmm`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3234, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ca4_0ca3_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_osps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ca6_0ca5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmple_ossd k, xmm, xmm`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3239, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_ossd k, xmm, m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3240, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_ossd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmple_osss xmm, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3241, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmple_osss k, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3242, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmple_osss k, xmm, m32`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3243, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_osss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplepd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cad_0cac, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplepd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0caf_0cae, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cb2_0cb1_0cb0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cb5_0cb4_0cb3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplepd k, zmm, zmm`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3254, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cb8_0cb7_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpleps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpleps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cba_0cb9, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpleps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpleps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cbc_0cbb, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpleps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cbf_0cbe_0cbd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpleps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cc2_0cc1_0cc0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpleps k, zmm, zmm`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3267, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpleps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cc5_0cc4_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpleps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpleps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplesd xmm, xmm, xmm/m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cc7_0cc6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplesd k, xmm, xmm`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3272, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplesd k, xmm, m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3273, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpless xmm, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpless(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3274, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpless k, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3275, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpless k, xmm, m32`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3276, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpless; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpless(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cce_0ccd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cd0_0ccf, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cd3_0cd2_0cd1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cd6_0cd5_0cd4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_oqpd k, zmm, zmm`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3287, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cd9_0cd8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cdb_0cda, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cdd_0cdc, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ce0_0cdf_0cde, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ce3_0ce2_0ce1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_oqps k, zmm, zmm`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3300, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ce6_0ce5_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ce8_0ce7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_oqsd k, xmm, xmm`: Compares a double-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3305, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_oqsd k, xmm, m64`: Compares a double-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3306, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_oqss xmm, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3307, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmplt_oqss k, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3308, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_oqss k, xmm, m32`: Compares a single-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3309, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cef_0cee, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cf1_0cf0, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cf4_0cf3_0cf2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cf7_0cf6_0cf5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_ospd k, zmm, zmm`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3320, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0cfa_0cf9_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_ospd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cfc_0cfb, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0cfe_0cfd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d01_0d00_0cff, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d04_0d03_0d02, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmplt_osps k, zmm, zmm`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3333, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d07_0d06_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_osps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d09_0d08, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmplt_ossd k, xmm, xmm`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3338, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_ossd k, xmm, m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3339, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_ossd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmplt_osss xmm, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3340, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmplt_osss k, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3341, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmplt_osss k, xmm, m32`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3342, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_osss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpltpd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d10_0d0f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpltpd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d12_0d11, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpltpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d15_0d14_0d13, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpltpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d18_0d17_0d16, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpltpd k, zmm, zmm`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3353, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpltpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d1b_0d1a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpltps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d1d_0d1c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpltps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d1f_0d1e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpltps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d22_0d21_0d20, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpltps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d25_0d24_0d23, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpltps k, zmm, zmm`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3366, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpltps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d28_0d27_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpltsd xmm, xmm, xmm/m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d2a_0d29, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpltsd k, xmm, xmm`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3371, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpltsd k, xmm, m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3372, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpltss xmm, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3373, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpltss k, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3374, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpltss k, xmm, m32`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3375, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d31_0d30, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d33_0d32, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d36_0d35_0d34, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d39_0d38_0d37, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_oqpd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3386, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d3c_0d3b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d3e_0d3d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d40_0d3f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d43_0d42_0d41, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d46_0d45_0d44, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_oqps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3399, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d49_0d48_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d4b_0d4a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_oqsd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3404, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_oqsd k, xmm, m64`: Compares a double-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3405, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_oqss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3406, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpneq_oqss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3407, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_oqss k, xmm, m32`: Compares a single-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3408, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d52_0d51, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d54_0d53, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d57_0d56_0d55, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d5a_0d59_0d58, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_ospd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3419, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d5d_0d5c_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_ospd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d5f_0d5e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d61_0d60, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d64_0d63_0d62, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d67_0d66_0d65, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_osps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3432, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d6a_0d69_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_osps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d6c_0d6b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_ossd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3437, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_ossd k, xmm, m64`: Compares a double-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3438, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_ossd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_osss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3439, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpneq_osss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3440, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_osss k, xmm, m32`: Compares a single-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3441, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_osss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d73_0d72, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d75_0d74, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d78_0d77_0d76, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d7b_0d7a_0d79, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_uqpd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3452, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d7e_0d7d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d80_0d7f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d82_0d81, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d85_0d84_0d83, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d88_0d87_0d86, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_uqps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3465, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d8b_0d8a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d8d_0d8c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_uqsd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3470, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_uqsd k, xmm, m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3471, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_uqss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3472, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpneq_uqss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3473, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_uqss k, xmm, m32`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3474, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d94_0d93, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0d96_0d95, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d99_0d98_0d97, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d9c_0d9b_0d9a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_uspd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3485, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0d9f_0d9e_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0da1_0da0, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0da3_0da2, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0da6_0da5_0da4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0da9_0da8_0da7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneq_usps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3498, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dac_0dab_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_usps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0dae_0dad, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneq_ussd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3503, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_ussd k, xmm, m64`: Compares a double-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3504, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_ussd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneq_usss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3505, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpneq_usss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3506, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneq_usss k, xmm, m32`: Compares a single-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3507, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_usss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0db5_0db4, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0db7_0db6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dba_0db9_0db8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dbd_0dbc_0dbb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneqpd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3518, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dc0_0dbf_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneqps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0dc2_0dc1, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneqps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0dc4_0dc3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dc7_0dc6_0dc5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dca_0dc9_0dc8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpneqps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3531, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dcd_0dcc_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneqsd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0dcf_0dce, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpneqsd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3536, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneqsd k, xmm, m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3537, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpneqss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3538, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpneqss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3539, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpneqss k, xmm, m32`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3540, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0dd6_0dd5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0dd8_0dd7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ddb_0dda_0dd9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dde_0ddd_0ddc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_uqpd k, zmm, zmm`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3551, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0de1_0de0_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0de3_0de2, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0de5_0de4, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0de8_0de7_0de6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0deb_0dea_0de9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_uqps k, zmm, zmm`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3564, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dee_0ded_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0df0_0def, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_uqsd k, xmm, xmm`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3569, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_uqsd k, xmm, m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3570, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_uqss xmm, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3571, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnge_uqss k, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3572, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_uqss k, xmm, m32`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3573, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0df7_0df6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0df9_0df8, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dfc_0dfb_0dfa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0dff_0dfe_0dfd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_uspd k, zmm, zmm`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3584, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e02_0e01_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e04_0e03, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e06_0e05, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e09_0e08_0e07, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e0c_0e0b_0e0a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnge_usps k, zmm, zmm`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3597, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e0f_0e0e_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_usps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e11_0e10, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnge_ussd k, xmm, xmm`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3602, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_ussd k, xmm, m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3603, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_ussd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnge_usss xmm, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3604, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnge_usss k, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3605, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnge_usss k, xmm, m32`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3606, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_usss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngepd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e18_0e17, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngepd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e1a_0e19, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e1d_0e1c_0e1b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e20_0e1f_0e1e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngepd k, zmm, zmm`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3617, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e23_0e22_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngeps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngeps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e25_0e24, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngeps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngeps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e27_0e26, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngeps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e2a_0e29_0e28, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngeps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e2d_0e2c_0e2b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngeps k, zmm, zmm`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3630, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngeps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e30_0e2f_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngeps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngeps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngesd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e32_0e31, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngesd k, xmm, xmm`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3635, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngesd k, xmm, m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3636, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngess xmm, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3637, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpngess k, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3638, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngess k, xmm, m32`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3639, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngess(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e39_0e38, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e3b_0e3a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e3e_0e3d_0e3c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e41_0e40_0e3f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_uqpd k, zmm, zmm`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3650, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e44_0e43_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e46_0e45, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e48_0e47, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e4b_0e4a_0e49, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e4e_0e4d_0e4c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_uqps k, zmm, zmm`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3663, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e51_0e50_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e53_0e52, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_uqsd k, xmm, xmm`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3668, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_uqsd k, xmm, m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3669, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_uqss xmm, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3670, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpngt_uqss k, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3671, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_uqss k, xmm, m32`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3672, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e5a_0e59, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e5c_0e5b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e5f_0e5e_0e5d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e62_0e61_0e60, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_uspd k, zmm, zmm`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3683, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e65_0e64_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e67_0e66, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e69_0e68, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e6c_0e6b_0e6a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e6f_0e6e_0e6d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngt_usps k, zmm, zmm`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3696, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e72_0e71_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_usps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e74_0e73, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngt_ussd k, xmm, xmm`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3701, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_ussd k, xmm, m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3702, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_ussd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngt_usss xmm, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3703, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpngt_usss k, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3704, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngt_usss k, xmm, m32`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3705, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_usss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngtpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e7b_0e7a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngtpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e7d_0e7c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngtpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e80_0e7f_0e7e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngtpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e83_0e82_0e81, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngtpd k, zmm, zmm`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3716, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngtpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e86_0e85_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngtps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e88_0e87, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngtps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e8a_0e89, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngtps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e8d_0e8c_0e8b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngtps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e90_0e8f_0e8e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpngtps k, zmm, zmm`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3729, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngtps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0e93_0e92_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngtsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e95_0e94, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpngtsd k, xmm, xmm`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3734, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngtsd k, xmm, m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3735, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpngtss xmm, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3736, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpngtss k, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3737, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpngtss k, xmm, m32`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3738, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e9c_0e9b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0e9e_0e9d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ea1_0ea0_0e9f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ea4_0ea3_0ea2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_uqpd k, zmm, zmm`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3749, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ea7_0ea6_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ea9_0ea8, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0eab_0eaa, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0eae_0ead_0eac, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0eb1_0eb0_0eaf, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_uqps k, zmm, zmm`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3762, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0eb4_0eb3_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0eb6_0eb5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_uqsd k, xmm, xmm`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3767, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_uqsd k, xmm, m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3768, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_uqss xmm, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3769, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnle_uqss k, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3770, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_uqss k, xmm, m32`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3771, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ebd_0ebc, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ebf_0ebe, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ec2_0ec1_0ec0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ec5_0ec4_0ec3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_uspd k, zmm, zmm`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3782, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ec8_0ec7_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0eca_0ec9, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ecc_0ecb, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ecf_0ece_0ecd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ed2_0ed1_0ed0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnle_usps k, zmm, zmm`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3795, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ed5_0ed4_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_usps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ed7_0ed6, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnle_ussd k, xmm, xmm`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3800, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_ussd k, xmm, m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3801, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_ussd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnle_usss xmm, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3802, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnle_usss k, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3803, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnle_usss k, xmm, m32`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3804, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_usss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlepd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ede_0edd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlepd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ee0_0edf, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ee3_0ee2_0ee1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ee6_0ee5_0ee4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlepd k, zmm, zmm`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3815, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ee9_0ee8_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnleps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnleps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0eeb_0eea, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnleps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnleps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0eed_0eec, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnleps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ef0_0eef_0eee, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnleps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ef3_0ef2_0ef1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnleps k, zmm, zmm`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3828, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnleps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ef6_0ef5_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnleps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnleps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlesd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ef8_0ef7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlesd k, xmm, xmm`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3833, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlesd k, xmm, m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3834, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnless xmm, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnless(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3835, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnless k, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3836, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnless k, xmm, m32`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3837, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnless; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnless(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0eff_0efe, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f01_0f00, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f04_0f03_0f02, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f07_0f06_0f05, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_uqpd k, zmm, zmm`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3848, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f0a_0f09_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f0c_0f0b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f0e_0f0d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f11_0f10_0f0f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f14_0f13_0f12, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_uqps k, zmm, zmm`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3861, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f17_0f16_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f19_0f18, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_uqsd k, xmm, xmm`: Compares a double-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3866, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_uqsd k, xmm, m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3867, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_uqss xmm, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3868, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnlt_uqss k, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3869, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_uqss k, xmm, m32`: Compares a single-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3870, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f20_0f1f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f22_0f21, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f25_0f24_0f23, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f28_0f27_0f26, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_uspd k, zmm, zmm`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3881, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f2b_0f2a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f2d_0f2c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f2f_0f2e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f32_0f31_0f30, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f35_0f34_0f33, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnlt_usps k, zmm, zmm`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3894, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f38_0f37_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_usps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f3a_0f39, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnlt_ussd k, xmm, xmm`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3899, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_ussd k, xmm, m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3900, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_ussd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnlt_usss xmm, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3901, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnlt_usss k, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3902, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnlt_usss k, xmm, m32`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3903, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_usss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnltpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f41_0f40, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnltpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f43_0f42, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnltpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f46_0f45_0f44, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnltpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f49_0f48_0f47, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnltpd k, zmm, zmm`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3914, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnltpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f4c_0f4b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnltps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f4e_0f4d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnltps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f50_0f4f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnltps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f53_0f52_0f51, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnltps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f56_0f55_0f54, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpnltps k, zmm, zmm`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3927, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnltps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f59_0f58_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnltsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f5b_0f5a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpnltsd k, xmm, xmm`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3932, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnltsd k, xmm, m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3933, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpnltss xmm, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3934, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpnltss k, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3935, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpnltss k, xmm, m32`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3936, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_qpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f62_0f61, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_qpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f64_0f63, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_qpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f67_0f66_0f65, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_qpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f6a_0f69_0f68, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_qpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3947, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_qpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f6d_0f6c_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_qps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f6f_0f6e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_qps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f71_0f70, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_qps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f74_0f73_0f72, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_qps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f77_0f76_0f75, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_qps k, zmm, zmm`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3960, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_qps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f7a_0f79_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_qsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f7c_0f7b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_qsd k, xmm, xmm`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3965, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_qsd k, xmm, m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3966, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_qss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(3967, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpord_qss k, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3968, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_qss k, xmm, m32`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3969, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_spd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_spd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f83_0f82, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_spd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_spd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f85_0f84, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_spd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f88_0f87_0f86, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_spd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f8b_0f8a_0f89, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_spd k, zmm, zmm`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3980, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_spd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f8e_0f8d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_spd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_spd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_sps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_sps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f90_0f8f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_sps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_sps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f92_0f91, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_sps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f95_0f94_0f93, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_sps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f98_0f97_0f96, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpord_sps k, zmm, zmm`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3993, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_sps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0f9b_0f9a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_sps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_sps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_ssd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_ssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0f9d_0f9c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpord_ssd k, xmm, xmm`: Compares a double-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(3998, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_ssd k, xmm, m64`: Compares a double-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(3999, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_ssd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_ssd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpord_sss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_sss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4000, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpord_sss k, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4001, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpord_sss k, xmm, m32`: Compares a single-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4002, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_sss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_sss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpordpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0fa4_0fa3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpordpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0fa6_0fa5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpordpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0fa9_0fa8_0fa7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpordpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0fac_0fab_0faa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpordpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4013, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpordpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0faf_0fae_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpordps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0fb1_0fb0, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpordps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0fb3_0fb2, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpordps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0fb6_0fb5_0fb4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpordps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0fb9_0fb8_0fb7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpordps k, zmm, zmm`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4026, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpordps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0fbc_0fbb_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpordsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0fbe_0fbd, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpordsd k, xmm, xmm`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4031, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpordsd k, xmm, m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4032, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpordss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4033, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpordss k, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4034, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpordss k, xmm, m32`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4035, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmppd xmm, xmm, xmm/m128, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0fc5_0fc4, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vcmppd ymm, ymm, ymm/m256, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmppd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0fc7_0fc6, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vcmppd k, xmm, xmm/m128/m64{1to2}, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fca_0fc9_0fc8, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vcmppd k, ymm, ymm/m256/m64{1to4}, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fcd_0fcc_0fcb, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vcmppd k, zmm, zmm, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4046, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vcmppd k, zmm, m512/m64{1to8}, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fd0_0fcf_0000, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m64{1to2},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m64{1to4},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m64{1to8},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmppd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpph k, xmm, xmm/m128/m16{1to8}, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fd3_0fd2_0fd1, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vcmpph k, ymm, ymm/m256/m16{1to16}, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fd6_0fd5_0fd4, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vcmpph k, zmm, zmm, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4055, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vcmpph k, zmm, m512/m16{1to32}, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fd9_0fd8_0000, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpph; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m16{1to8},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m16{1to16},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m16{1to32},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpps xmm, xmm, xmm/m128, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0fdb_0fda, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vcmpps ymm, ymm, ymm/m256, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0fdd_0fdc, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vcmpps k, xmm, xmm/m128/m32{1to4}, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fe0_0fdf_0fde, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vcmpps k, ymm, ymm/m256/m32{1to8}, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fe3_0fe2_0fe1, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vcmpps k, zmm, zmm, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4068, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vcmpps k, zmm, m512/m32{1to16}, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0fe6_0fe5_0000, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m32{1to4},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m32{1to8},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m32{1to16},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpsd xmm, xmm, xmm/m64, i8`: Compares a double-precision number into a mask.
  ///
  /// Needs AVX.
  public final func vcmpsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0fe8_0fe7, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vcmpsd k, xmm, xmm, i8`: Compares a double-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4073, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vcmpsd k, xmm, m64, i8`: Compares a double-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(4074, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8 | k,xmm,xmm,i8 | k,xmm,m64,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpsh k, xmm, xmm, i8`: Compares a half-precision number into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpsh(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4075, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vcmpsh k, xmm, m16, i8`: Compares a half-precision number into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpsh(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory16, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(4076, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpsh; forms: k,xmm,xmm,i8 | k,xmm,m16,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpsh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpss xmm, xmm, xmm/m32, i8`: Compares a single-precision number into a mask.
  ///
  /// Needs AVX.
  public final func vcmpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_0fee_0fed, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vcmpss k, xmm, xmm, i8`: Compares a single-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4079, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vcmpss k, xmm, m32, i8`: Compares a single-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(4080, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8 | k,xmm,xmm,i8 | k,xmm,m32,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ff2_0ff1, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0ff4_0ff3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ff7_0ff6_0ff5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ffa_0ff9_0ff8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_uqpd k, zmm, zmm`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4091, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0ffd_0ffc_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_0fff_0ffe, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1001_1000, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1004_1003_1002, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1007_1006_1005, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_uqps k, zmm, zmm`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4104, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_100a_1009_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_100c_100b, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_uqsd k, xmm, xmm`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4109, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_uqsd k, xmm, m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4110, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_uqss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4111, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmptrue_uqss k, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4112, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_uqss k, xmm, m32`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4113, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1013_1012, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1015_1014, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1018_1017_1016, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_101b_101a_1019, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_uspd k, zmm, zmm`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4124, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_101e_101d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uspd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_usps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1020_101f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_usps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1022_1021, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1025_1024_1023, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1028_1027_1026, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrue_usps k, zmm, zmm`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4137, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_102b_102a_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_usps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_ussd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_102d_102c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrue_ussd k, xmm, xmm`: Compares a double-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4142, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_ussd k, xmm, m64`: Compares a double-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4143, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_ussd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrue_usss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4144, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmptrue_usss k, xmm, xmm`: Compares a single-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4145, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrue_usss k, xmm, m32`: Compares a single-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4146, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_usss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptruepd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1034_1033, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptruepd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1036_1035, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptruepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1039_1038_1037, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptruepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_103c_103b_103a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptruepd k, zmm, zmm`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4157, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptruepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_103f_103e_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptruepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptruepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptrueps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrueps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1041_1040, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrueps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrueps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1043_1042, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptrueps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1046_1045_1044, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrueps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1049_1048_1047, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmptrueps k, zmm, zmm`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4170, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptrueps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_104c_104b_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrueps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrueps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptruesd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_104e_104d, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmptruesd k, xmm, xmm`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4175, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptruesd k, xmm, m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4176, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptruesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptruesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmptruess xmm, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4177, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmptruess k, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4178, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmptruess k, xmm, m32`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4179, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptruess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptruess(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_qpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1055_1054, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_qpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1057_1056, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_qpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_105a_1059_1058, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_qpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_105d_105c_105b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_qpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4190, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_qpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1060_105f_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_qps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1062_1061, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_qps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1064_1063, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_qps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1067_1066_1065, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_qps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_106a_1069_1068, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_qps k, zmm, zmm`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4203, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_qps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_106d_106c_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_qsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_106f_106e, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_qsd k, xmm, xmm`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4208, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_qsd k, xmm, m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4209, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_qss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4210, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpunord_qss k, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4211, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_qss k, xmm, m32`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4212, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_spd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_spd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1076_1075, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_spd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_spd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1078_1077, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_spd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_107b_107a_1079, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_spd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_107e_107d_107c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_spd k, zmm, zmm`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4223, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_spd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1081_1080_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_spd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_spd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_sps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_sps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1083_1082, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_sps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_sps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1085_1084, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_sps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1088_1087_1086, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_sps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_108b_108a_1089, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunord_sps k, zmm, zmm`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4236, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_sps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_108e_108d_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_sps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_sps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_ssd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_ssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1090_108f, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunord_ssd k, xmm, xmm`: Compares a double-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4241, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_ssd k, xmm, m64`: Compares a double-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4242, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_ssd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_ssd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunord_sss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_sss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4243, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpunord_sss k, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4244, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunord_sss k, xmm, m32`: Compares a single-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4245, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_sss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_sss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunordpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1097_1096, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunordpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_1099_1098, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunordpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_109c_109b_109a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunordpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_109f_109e_109d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunordpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4256, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunordpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_10a2_10a1_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunordps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_10a4_10a3, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunordps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_10a6_10a5, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunordps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_10a9_10a8_10a7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunordps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_10ac_10ab_10aa, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vcmpunordps k, zmm, zmm`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4269, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunordps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_10af_10ae_0000, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunordsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_10b1_10b0, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vcmpunordsd k, xmm, xmm`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4274, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunordsd k, xmm, m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4275, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vcmpunordss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(4276, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vcmpunordss k, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3MaskedQuiet(4277, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, file, line, column)
  }

  /// `vcmpunordss k, xmm, m32`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(4278, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
