// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vcmpeq_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2727, 2728, 2729), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2730, 2731, 2732), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_oqpd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2733, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2734, 2735), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqpd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2736, 2737, 2738), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2739, 2740, 2741), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_oqps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2742, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2743, 2744), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqps; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_oqsd k, xmm, xmm`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2745, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_oqsd k, xmm, m64`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2746, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqsd; forms: k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_oqss k, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2747, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_oqss k, xmm, m32`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2748, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_oqss; forms: k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_oqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2749, 2750, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2751, 2752, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2753, 2754, 2755), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2756, 2757, 2758), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_ospd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2759, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2760, 2761), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_ospd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2762, 2763, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2764, 2765, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2766, 2767, 2768), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2769, 2770, 2771), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_osps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2772, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2773, 2774), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_osps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2775, 2776, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_ossd k, xmm, xmm`: Compares a double-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2777, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_ossd k, xmm, m64`: Compares a double-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2778, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_ossd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_osss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2779, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpeq_osss k, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2780, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_osss k, xmm, m32`: Compares a single-precision number for equality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2781, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_osss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2782, 2783, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2784, 2785, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2786, 2787, 2788), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2789, 2790, 2791), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_uqpd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2792, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2793, 2794), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2795, 2796, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2797, 2798, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2799, 2800, 2801), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2802, 2803, 2804), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_uqps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2805, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2806, 2807), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2808, 2809, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_uqsd k, xmm, xmm`: Compares a double-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2810, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_uqsd k, xmm, m64`: Compares a double-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2811, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_uqss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeq_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2812, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpeq_uqss k, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2813, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_uqss k, xmm, m32`: Compares a single-precision number for equality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2814, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2815, 2816, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2817, 2818, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2819, 2820, 2821), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2822, 2823, 2824), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_uspd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2825, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2826, 2827), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_uspd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2828, 2829, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2830, 2831, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2832, 2833, 2834), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2835, 2836, 2837), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeq_usps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2838, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2839, 2840), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_usps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2841, 2842, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeq_ussd k, xmm, xmm`: Compares a double-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2843, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_ussd k, xmm, m64`: Compares a double-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2844, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_ussd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeq_usss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpeq_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2845, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpeq_usss k, xmm, xmm`: Compares a single-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2846, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeq_usss k, xmm, m32`: Compares a single-precision number for equality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpeq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2847, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeq_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeq_usss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2848, 2849, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2850, 2851, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2852, 2853, 2854), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2855, 2856, 2857), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeqpd k, zmm, zmm`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2858, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2859, 2860), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeqps xmm, xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2861, 2862, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeqps ymm, ymm, ymm/m256`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2863, 2864, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2865, 2866, 2867), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2868, 2869, 2870), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpeqps k, zmm, zmm`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2871, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2872, 2873), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeqsd xmm, xmm, xmm/m64`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2874, 2875, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpeqsd k, xmm, xmm`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2876, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeqsd k, xmm, m64`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2877, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpeqss xmm, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpeqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2878, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpeqss k, xmm, xmm`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2879, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpeqss k, xmm, m32`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpeqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2880, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpeqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpeqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2881, 2882, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2883, 2884, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2885, 2886, 2887), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2888, 2889, 2890), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_oqpd k, zmm, zmm`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2891, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2892, 2893), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2894, 2895, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2896, 2897, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2898, 2899, 2900), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2901, 2902, 2903), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_oqps k, zmm, zmm`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2904, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2905, 2906), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2907, 2908, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_oqsd k, xmm, xmm`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2909, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_oqsd k, xmm, m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2910, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_oqss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2911, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpfalse_oqss k, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2912, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_oqss k, xmm, m32`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2913, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_oqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2914, 2915, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2916, 2917, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2918, 2919, 2920), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2921, 2922, 2923), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_ospd k, zmm, zmm`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2924, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2925, 2926), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_ospd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_osps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2927, 2928, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_osps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2929, 2930, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2931, 2932, 2933), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2934, 2935, 2936), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalse_osps k, zmm, zmm`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2937, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2938, 2939), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_osps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_ossd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2940, 2941, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalse_ossd k, xmm, xmm`: Compares a double-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2942, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_ossd k, xmm, m64`: Compares a double-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2943, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_ossd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalse_osss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalse_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2944, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpfalse_osss k, xmm, xmm`: Compares a single-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2945, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalse_osss k, xmm, m32`: Compares a single-precision number into a mask that is always false; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalse_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2946, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalse_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalse_osss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalsepd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2947, 2948, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalsepd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2949, 2950, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalsepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2951, 2952, 2953), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalsepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2954, 2955, 2956), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalsepd k, zmm, zmm`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2957, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalsepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2958, 2959), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalsepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalsepd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalseps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalseps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2960, 2961, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalseps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalseps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2962, 2963, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalseps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2964, 2965, 2966), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalseps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2967, 2968, 2969), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpfalseps k, zmm, zmm`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2970, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalseps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalseps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2971, 2972), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalseps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalseps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalsesd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2973, 2974, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpfalsesd k, xmm, xmm`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2975, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalsesd k, xmm, m64`: Compares a double-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2976, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalsesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalsesd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpfalsess xmm, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmpfalsess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2977, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpfalsess k, xmm, xmm`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2978, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpfalsess k, xmm, m32`: Compares a single-precision number into a mask that is always false; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmpfalsess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(2979, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpfalsess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpfalsess(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2980, 2981, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2982, 2983, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2984, 2985, 2986), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2987, 2988, 2989), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_oqpd k, zmm, zmm`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(2990, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 2991, 2992), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2993, 2994, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2995, 2996, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((2997, 2998, 2999), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3000, 3001, 3002), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_oqps k, zmm, zmm`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3003, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3004, 3005), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3006, 3007, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_oqsd k, xmm, xmm`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3008, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_oqsd k, xmm, m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3009, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_oqss xmm, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpge_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3010, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpge_oqss k, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3011, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_oqss k, xmm, m32`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpge_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3012, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_oqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3013, 3014, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3015, 3016, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3017, 3018, 3019), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3020, 3021, 3022), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_ospd k, zmm, zmm`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3023, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3024, 3025), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_ospd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3026, 3027, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3028, 3029, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3030, 3031, 3032), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3033, 3034, 3035), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpge_osps k, zmm, zmm`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3036, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3037, 3038), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_osps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3039, 3040, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpge_ossd k, xmm, xmm`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3041, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_ossd k, xmm, m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3042, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_ossd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpge_osss xmm, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpge_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3043, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpge_osss k, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3044, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpge_osss k, xmm, m32`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpge_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3045, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpge_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpge_osss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgepd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3046, 3047, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgepd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3048, 3049, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3050, 3051, 3052), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3053, 3054, 3055), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgepd k, zmm, zmm`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3056, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3057, 3058), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgepd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgeps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgeps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3059, 3060, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgeps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgeps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3061, 3062, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgeps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3063, 3064, 3065), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgeps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3066, 3067, 3068), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgeps k, zmm, zmm`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3069, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgeps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3070, 3071), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgeps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgeps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgesd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3072, 3073, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgesd k, xmm, xmm`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3074, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgesd k, xmm, m64`: Compares a double-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3075, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgesd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgess xmm, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3076, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpgess k, xmm, xmm`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3077, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgess k, xmm, m32`: Compares a single-precision number for greater-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3078, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgess(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3079, 3080, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3081, 3082, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3083, 3084, 3085), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3086, 3087, 3088), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_oqpd k, zmm, zmm`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3089, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3090, 3091), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3092, 3093, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3094, 3095, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3096, 3097, 3098), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3099, 3100, 3101), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_oqps k, zmm, zmm`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3102, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3103, 3104), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3105, 3106, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_oqsd k, xmm, xmm`: Compares a double-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3107, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_oqsd k, xmm, m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3108, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_oqss xmm, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpgt_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3109, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpgt_oqss k, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3110, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_oqss k, xmm, m32`: Compares a single-precision number for greater-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3111, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_oqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3112, 3113, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3114, 3115, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3116, 3117, 3118), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3119, 3120, 3121), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_ospd k, zmm, zmm`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3122, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3123, 3124), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_ospd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3125, 3126, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3127, 3128, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3129, 3130, 3131), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3132, 3133, 3134), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgt_osps k, zmm, zmm`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3135, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3136, 3137), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_osps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3138, 3139, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgt_ossd k, xmm, xmm`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3140, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_ossd k, xmm, m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3141, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_ossd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgt_osss xmm, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgt_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3142, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpgt_osss k, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3143, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgt_osss k, xmm, m32`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3144, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgt_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgt_osss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgtpd xmm, xmm, xmm/m128`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3145, 3146, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgtpd ymm, ymm, ymm/m256`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3147, 3148, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgtpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3149, 3150, 3151), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgtpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3152, 3153, 3154), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgtpd k, zmm, zmm`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3155, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgtpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3156, 3157), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgtps xmm, xmm, xmm/m128`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3158, 3159, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgtps ymm, ymm, ymm/m256`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3160, 3161, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgtps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3162, 3163, 3164), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgtps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3165, 3166, 3167), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpgtps k, zmm, zmm`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3168, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgtps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3169, 3170), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgtsd xmm, xmm, xmm/m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3171, 3172, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpgtsd k, xmm, xmm`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3173, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgtsd k, xmm, m64`: Compares a double-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3174, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpgtss xmm, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpgtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3175, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpgtss k, xmm, xmm`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3176, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpgtss k, xmm, m32`: Compares a single-precision number for greater-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpgtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3177, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpgtss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpgtss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3178, 3179, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3180, 3181, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3182, 3183, 3184), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3185, 3186, 3187), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_oqpd k, zmm, zmm`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3188, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3189, 3190), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3191, 3192, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3193, 3194, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3195, 3196, 3197), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3198, 3199, 3200), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_oqps k, zmm, zmm`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3201, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3202, 3203), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3204, 3205, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_oqsd k, xmm, xmm`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3206, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_oqsd k, xmm, m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3207, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_oqss xmm, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmple_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3208, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmple_oqss k, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3209, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_oqss k, xmm, m32`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmple_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3210, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_oqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3211, 3212, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3213, 3214, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3215, 3216, 3217), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3218, 3219, 3220), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_ospd k, zmm, zmm`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3221, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3222, 3223), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_ospd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3224, 3225, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3226, 3227, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3228, 3229, 3230), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3231, 3232, 3233), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmple_osps k, zmm, zmm`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3234, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3235, 3236), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_osps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3237, 3238, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmple_ossd k, xmm, xmm`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3239, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_ossd k, xmm, m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3240, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_ossd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmple_osss xmm, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmple_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3241, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmple_osss k, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3242, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmple_osss k, xmm, m32`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmple_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3243, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmple_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmple_osss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplepd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3244, 3245, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplepd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3246, 3247, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3248, 3249, 3250), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3251, 3252, 3253), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplepd k, zmm, zmm`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3254, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3255, 3256), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplepd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpleps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpleps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3257, 3258, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpleps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpleps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3259, 3260, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpleps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3261, 3262, 3263), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpleps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3264, 3265, 3266), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpleps k, zmm, zmm`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3267, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpleps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3268, 3269), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpleps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpleps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplesd xmm, xmm, xmm/m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3270, 3271, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplesd k, xmm, xmm`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3272, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplesd k, xmm, m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3273, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplesd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpless xmm, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpless(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3274, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpless k, xmm, xmm`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3275, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpless k, xmm, m32`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3276, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpless; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpless(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3277, 3278, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3279, 3280, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3281, 3282, 3283), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3284, 3285, 3286), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_oqpd k, zmm, zmm`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3287, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3288, 3289), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3290, 3291, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3292, 3293, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3294, 3295, 3296), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3297, 3298, 3299), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_oqps k, zmm, zmm`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3300, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3301, 3302), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3303, 3304, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_oqsd k, xmm, xmm`: Compares a double-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3305, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_oqsd k, xmm, m64`: Compares a double-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3306, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_oqss xmm, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmplt_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3307, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmplt_oqss k, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3308, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_oqss k, xmm, m32`: Compares a single-precision number for less-than into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmplt_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3309, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_oqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3310, 3311, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3312, 3313, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3314, 3315, 3316), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3317, 3318, 3319), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_ospd k, zmm, zmm`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3320, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3321, 3322), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_ospd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3323, 3324, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3325, 3326, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3327, 3328, 3329), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3330, 3331, 3332), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmplt_osps k, zmm, zmm`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3333, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3334, 3335), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_osps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3336, 3337, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmplt_ossd k, xmm, xmm`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3338, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_ossd k, xmm, m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3339, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_ossd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmplt_osss xmm, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmplt_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3340, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmplt_osss k, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3341, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmplt_osss k, xmm, m32`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmplt_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3342, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmplt_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmplt_osss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpltpd xmm, xmm, xmm/m128`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3343, 3344, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpltpd ymm, ymm, ymm/m256`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3345, 3346, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpltpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3347, 3348, 3349), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpltpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3350, 3351, 3352), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpltpd k, zmm, zmm`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3353, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpltpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3354, 3355), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpltps xmm, xmm, xmm/m128`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3356, 3357, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpltps ymm, ymm, ymm/m256`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3358, 3359, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpltps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3360, 3361, 3362), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpltps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3363, 3364, 3365), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpltps k, zmm, zmm`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3366, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpltps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3367, 3368), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpltsd xmm, xmm, xmm/m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3369, 3370, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpltsd k, xmm, xmm`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3371, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpltsd k, xmm, m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3372, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpltss xmm, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpltss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3373, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpltss k, xmm, xmm`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3374, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpltss k, xmm, m32`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3375, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpltss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpltss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_oqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3376, 3377, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_oqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3378, 3379, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_oqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3380, 3381, 3382), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_oqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3383, 3384, 3385), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_oqpd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3386, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_oqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3387, 3388), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_oqps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3389, 3390, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_oqps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3391, 3392, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_oqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3393, 3394, 3395), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_oqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3396, 3397, 3398), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_oqps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3399, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_oqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3400, 3401), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_oqsd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3402, 3403, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_oqsd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3404, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_oqsd k, xmm, m64`: Compares a double-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3405, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_oqss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_oqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3406, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpneq_oqss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3407, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_oqss k, xmm, m32`: Compares a single-precision number for inequality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_oqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3408, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_oqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_oqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_ospd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ospd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3409, 3410, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_ospd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ospd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3411, 3412, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_ospd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3413, 3414, 3415), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_ospd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3416, 3417, 3418), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_ospd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3419, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_ospd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ospd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3420, 3421), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_ospd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_ospd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_osps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_osps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3422, 3423, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_osps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_osps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3424, 3425, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_osps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3426, 3427, 3428), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_osps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3429, 3430, 3431), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_osps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3432, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_osps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3433, 3434), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_osps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_osps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_ossd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ossd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3435, 3436, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_ossd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3437, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_ossd k, xmm, m64`: Compares a double-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ossd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3438, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_ossd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_ossd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_osss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_osss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3439, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpneq_osss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3440, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_osss k, xmm, m32`: Compares a single-precision number for inequality into a mask; false with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_osss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3441, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_osss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_osss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3442, 3443, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3444, 3445, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3446, 3447, 3448), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3449, 3450, 3451), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_uqpd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3452, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3453, 3454), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3455, 3456, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3457, 3458, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3459, 3460, 3461), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3462, 3463, 3464), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_uqps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3465, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3466, 3467), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3468, 3469, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_uqsd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3470, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_uqsd k, xmm, m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3471, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_uqss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneq_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3472, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpneq_uqss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3473, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_uqss k, xmm, m32`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3474, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3475, 3476, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3477, 3478, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3479, 3480, 3481), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3482, 3483, 3484), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_uspd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3485, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3486, 3487), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_uspd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3488, 3489, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3490, 3491, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3492, 3493, 3494), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3495, 3496, 3497), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneq_usps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3498, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3499, 3500), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_usps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3501, 3502, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneq_ussd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3503, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_ussd k, xmm, m64`: Compares a double-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3504, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_ussd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneq_usss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpneq_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3505, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpneq_usss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3506, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneq_usss k, xmm, m32`: Compares a single-precision number for inequality into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpneq_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3507, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneq_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneq_usss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3508, 3509, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3510, 3511, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3512, 3513, 3514), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3515, 3516, 3517), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneqpd k, zmm, zmm`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3518, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3519, 3520), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneqps xmm, xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3521, 3522, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneqps ymm, ymm, ymm/m256`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3523, 3524, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3525, 3526, 3527), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3528, 3529, 3530), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpneqps k, zmm, zmm`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3531, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3532, 3533), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneqsd xmm, xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3534, 3535, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpneqsd k, xmm, xmm`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3536, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneqsd k, xmm, m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3537, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpneqss xmm, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpneqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3538, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpneqss k, xmm, xmm`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3539, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpneqss k, xmm, m32`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpneqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3540, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpneqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpneqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3541, 3542, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3543, 3544, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3545, 3546, 3547), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3548, 3549, 3550), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_uqpd k, zmm, zmm`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3551, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3552, 3553), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3554, 3555, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3556, 3557, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3558, 3559, 3560), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3561, 3562, 3563), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_uqps k, zmm, zmm`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3564, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3565, 3566), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3567, 3568, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_uqsd k, xmm, xmm`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3569, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_uqsd k, xmm, m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3570, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_uqss xmm, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnge_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3571, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnge_uqss k, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3572, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_uqss k, xmm, m32`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3573, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3574, 3575, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3576, 3577, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3578, 3579, 3580), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3581, 3582, 3583), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_uspd k, zmm, zmm`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3584, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3585, 3586), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_uspd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3587, 3588, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3589, 3590, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3591, 3592, 3593), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3594, 3595, 3596), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnge_usps k, zmm, zmm`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3597, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3598, 3599), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_usps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3600, 3601, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnge_ussd k, xmm, xmm`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3602, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_ussd k, xmm, m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3603, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_ussd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnge_usss xmm, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnge_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3604, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnge_usss k, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3605, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnge_usss k, xmm, m32`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnge_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3606, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnge_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnge_usss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngepd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3607, 3608, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngepd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3609, 3610, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3611, 3612, 3613), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3614, 3615, 3616), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngepd k, zmm, zmm`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3617, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3618, 3619), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngepd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngeps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngeps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3620, 3621, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngeps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngeps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3622, 3623, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngeps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3624, 3625, 3626), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngeps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3627, 3628, 3629), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngeps k, zmm, zmm`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3630, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngeps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngeps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3631, 3632), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngeps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngeps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngesd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3633, 3634, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngesd k, xmm, xmm`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3635, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngesd k, xmm, m64`: Compares a double-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3636, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngesd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngess xmm, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3637, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpngess k, xmm, xmm`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3638, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngess k, xmm, m32`: Compares a single-precision number for not-greater-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3639, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngess(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3640, 3641, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3642, 3643, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3644, 3645, 3646), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3647, 3648, 3649), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_uqpd k, zmm, zmm`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3650, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3651, 3652), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3653, 3654, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3655, 3656, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3657, 3658, 3659), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3660, 3661, 3662), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_uqps k, zmm, zmm`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3663, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3664, 3665), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3666, 3667, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_uqsd k, xmm, xmm`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3668, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_uqsd k, xmm, m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3669, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_uqss xmm, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpngt_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3670, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpngt_uqss k, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3671, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_uqss k, xmm, m32`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3672, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3673, 3674, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3675, 3676, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3677, 3678, 3679), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3680, 3681, 3682), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_uspd k, zmm, zmm`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3683, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3684, 3685), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_uspd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3686, 3687, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3688, 3689, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3690, 3691, 3692), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3693, 3694, 3695), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngt_usps k, zmm, zmm`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3696, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3697, 3698), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_usps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3699, 3700, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngt_ussd k, xmm, xmm`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3701, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_ussd k, xmm, m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3702, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_ussd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngt_usss xmm, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngt_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3703, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpngt_usss k, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3704, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngt_usss k, xmm, m32`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3705, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngt_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngt_usss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngtpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3706, 3707, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngtpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3708, 3709, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngtpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3710, 3711, 3712), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngtpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3713, 3714, 3715), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngtpd k, zmm, zmm`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3716, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngtpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3717, 3718), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngtps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3719, 3720, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngtps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3721, 3722, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngtps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3723, 3724, 3725), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngtps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3726, 3727, 3728), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpngtps k, zmm, zmm`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3729, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngtps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3730, 3731), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngtsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3732, 3733, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpngtsd k, xmm, xmm`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3734, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngtsd k, xmm, m64`: Compares a double-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3735, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpngtss xmm, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpngtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3736, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpngtss k, xmm, xmm`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3737, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpngtss k, xmm, m32`: Compares a single-precision number for not-greater-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpngtss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3738, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpngtss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpngtss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3739, 3740, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3741, 3742, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3743, 3744, 3745), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3746, 3747, 3748), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_uqpd k, zmm, zmm`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3749, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3750, 3751), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3752, 3753, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3754, 3755, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3756, 3757, 3758), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3759, 3760, 3761), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_uqps k, zmm, zmm`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3762, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3763, 3764), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3765, 3766, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_uqsd k, xmm, xmm`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3767, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_uqsd k, xmm, m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3768, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_uqss xmm, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnle_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3769, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnle_uqss k, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3770, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_uqss k, xmm, m32`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3771, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3772, 3773, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3774, 3775, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3776, 3777, 3778), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3779, 3780, 3781), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_uspd k, zmm, zmm`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3782, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3783, 3784), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_uspd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3785, 3786, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3787, 3788, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3789, 3790, 3791), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3792, 3793, 3794), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnle_usps k, zmm, zmm`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3795, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3796, 3797), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_usps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3798, 3799, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnle_ussd k, xmm, xmm`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3800, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_ussd k, xmm, m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3801, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_ussd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnle_usss xmm, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnle_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3802, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnle_usss k, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3803, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnle_usss k, xmm, m32`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnle_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3804, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnle_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnle_usss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlepd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3805, 3806, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlepd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3807, 3808, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3809, 3810, 3811), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3812, 3813, 3814), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlepd k, zmm, zmm`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3815, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3816, 3817), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlepd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnleps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnleps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3818, 3819, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnleps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnleps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3820, 3821, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnleps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3822, 3823, 3824), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnleps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3825, 3826, 3827), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnleps k, zmm, zmm`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3828, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnleps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnleps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3829, 3830), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnleps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnleps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlesd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3831, 3832, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlesd k, xmm, xmm`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3833, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlesd k, xmm, m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3834, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlesd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnless xmm, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnless(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3835, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnless k, xmm, xmm`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3836, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnless k, xmm, m32`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnless(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3837, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnless; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnless(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3838, 3839, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3840, 3841, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3842, 3843, 3844), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3845, 3846, 3847), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_uqpd k, zmm, zmm`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3848, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3849, 3850), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3851, 3852, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3853, 3854, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3855, 3856, 3857), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3858, 3859, 3860), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_uqps k, zmm, zmm`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3861, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3862, 3863), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3864, 3865, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_uqsd k, xmm, xmm`: Compares a double-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3866, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_uqsd k, xmm, m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3867, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_uqss xmm, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3868, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnlt_uqss k, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3869, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_uqss k, xmm, m32`: Compares a single-precision number for not-less-than into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3870, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3871, 3872, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3873, 3874, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3875, 3876, 3877), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3878, 3879, 3880), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_uspd k, zmm, zmm`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3881, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3882, 3883), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_uspd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_usps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3884, 3885, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_usps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3886, 3887, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3888, 3889, 3890), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3891, 3892, 3893), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnlt_usps k, zmm, zmm`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3894, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3895, 3896), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_usps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_ussd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3897, 3898, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnlt_ussd k, xmm, xmm`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3899, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_ussd k, xmm, m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3900, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_ussd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnlt_usss xmm, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnlt_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3901, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnlt_usss k, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3902, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnlt_usss k, xmm, m32`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnlt_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3903, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnlt_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnlt_usss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnltpd xmm, xmm, xmm/m128`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3904, 3905, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnltpd ymm, ymm, ymm/m256`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3906, 3907, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnltpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3908, 3909, 3910), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnltpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3911, 3912, 3913), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnltpd k, zmm, zmm`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3914, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnltpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3915, 3916), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnltps xmm, xmm, xmm/m128`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3917, 3918, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnltps ymm, ymm, ymm/m256`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3919, 3920, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnltps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3921, 3922, 3923), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnltps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3924, 3925, 3926), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpnltps k, zmm, zmm`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3927, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnltps k, zmm, m512/m32{1to16}`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3928, 3929), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnltsd xmm, xmm, xmm/m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3930, 3931, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpnltsd k, xmm, xmm`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3932, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnltsd k, xmm, m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3933, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpnltss xmm, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX.
  public final func vcmpnltss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3934, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpnltss k, xmm, xmm`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3935, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpnltss k, xmm, m32`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpnltss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3936, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpnltss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpnltss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_qpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3937, 3938, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_qpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3939, 3940, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_qpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3941, 3942, 3943), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_qpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3944, 3945, 3946), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_qpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3947, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_qpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3948, 3949), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_qps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3950, 3951, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_qps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3952, 3953, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_qps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3954, 3955, 3956), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_qps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3957, 3958, 3959), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_qps k, zmm, zmm`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3960, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_qps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3961, 3962), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_qsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3963, 3964, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_qsd k, xmm, xmm`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3965, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_qsd k, xmm, m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3966, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_qss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpord_qss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3967, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpord_qss k, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3968, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_qss k, xmm, m32`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3969, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_qss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_qss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_spd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_spd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3970, 3971, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_spd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_spd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3972, 3973, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_spd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3974, 3975, 3976), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_spd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3977, 3978, 3979), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_spd k, zmm, zmm`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3980, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_spd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3981, 3982), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_spd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_spd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_sps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_sps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3983, 3984, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_sps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_sps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3985, 3986, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_sps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3987, 3988, 3989), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_sps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3990, 3991, 3992), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpord_sps k, zmm, zmm`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3993, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_sps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 3994, 3995), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_sps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_sps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_ssd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_ssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((3996, 3997, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpord_ssd k, xmm, xmm`: Compares a double-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(3998, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_ssd k, xmm, m64`: Compares a double-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(3999, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_ssd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_ssd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpord_sss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpord_sss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4000, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpord_sss k, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4001, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpord_sss k, xmm, m32`: Compares a single-precision number into a mask: true where none is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4002, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpord_sss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpord_sss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpordpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4003, 4004, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpordpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4005, 4006, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpordpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4007, 4008, 4009), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpordpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4010, 4011, 4012), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpordpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4013, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpordpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4014, 4015), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpordps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4016, 4017, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpordps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4018, 4019, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpordps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4020, 4021, 4022), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpordps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4023, 4024, 4025), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpordps k, zmm, zmm`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4026, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpordps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4027, 4028), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpordsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4029, 4030, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpordsd k, xmm, xmm`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4031, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpordsd k, xmm, m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4032, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpordss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpordss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4033, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpordss k, xmm, xmm`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4034, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpordss k, xmm, m32`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4035, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpordss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpordss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmppd xmm, xmm, xmm/m128, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4036, 4037, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vcmppd ymm, ymm, ymm/m256, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmppd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4038, 4039, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vcmppd k, xmm, xmm/m128/m64{1to2}, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4040, 4041, 4042), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vcmppd k, ymm, ymm/m256/m64{1to4}, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4043, 4044, 4045), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vcmppd k, zmm, zmm, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4046, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vcmppd k, zmm, m512/m64{1to8}, i8`: Compares double-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmppd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((0, 4047, 4048), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m64{1to2},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m64{1to4},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m64{1to8},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmppd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpph k, xmm, xmm/m128/m16{1to8}, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast16x8, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4049, 4050, 4051), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vcmpph k, ymm, ymm/m256/m16{1to16}, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast16x16, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4052, 4053, 4054), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vcmpph k, zmm, zmm, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4055, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vcmpph k, zmm, m512/m16{1to32}, i8`: Compares half-precision numbers into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpph(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast16x32, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((0, 4056, 4057), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpph; forms: k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m16{1to8},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m16{1to16},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m16{1to32},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpph(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpps xmm, xmm, xmm/m128, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4058, 4059, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vcmpps ymm, ymm, ymm/m256, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX.
  public final func vcmpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4060, 4061, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vcmpps k, xmm, xmm/m128/m32{1to4}, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4062, 4063, 4064), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vcmpps k, ymm, ymm/m256/m32{1to8}, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4065, 4066, 4067), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vcmpps k, zmm, zmm, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4068, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vcmpps k, zmm, m512/m32{1to16}, i8`: Compares single-precision numbers into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((0, 4069, 4070), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | k,xmm,xmm,i8 | k,xmm,m128,i8 | k,xmm,m32{1to4},i8 | k,ymm,ymm,i8 | k,ymm,m256,i8 | k,ymm,m32{1to8},i8 | k,zmm,zmm,i8 | k,zmm,m512,i8 | k,zmm,m32{1to16},i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpsd xmm, xmm, xmm/m64, i8`: Compares a double-precision number into a mask.
  ///
  /// Needs AVX.
  public final func vcmpsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4071, 4072, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vcmpsd k, xmm, xmm, i8`: Compares a double-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4073, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vcmpsd k, xmm, m64, i8`: Compares a double-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4074, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8 | k,xmm,xmm,i8 | k,xmm,m64,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpsh k, xmm, xmm, i8`: Compares a half-precision number into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpsh(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4075, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vcmpsh k, xmm, m16, i8`: Compares a half-precision number into a mask register.
  ///
  /// Needs AVX512_FP16.
  public final func vcmpsh(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory16, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4076, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpsh; forms: k,xmm,xmm,i8 | k,xmm,m16,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpsh(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpss xmm, xmm, xmm/m32, i8`: Compares a single-precision number into a mask.
  ///
  /// Needs AVX.
  public final func vcmpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((4077, 4078, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  /// `vcmpss k, xmm, xmm, i8`: Compares a single-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(4079, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vcmpss k, xmm, m32, i8`: Compares a single-precision number into a mask.
  ///
  /// Needs AVX512F.
  public final func vcmpss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(4080, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8 | k,xmm,xmm,i8 | k,xmm,m32,i8; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_uqpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4081, 4082, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_uqpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4083, 4084, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_uqpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4085, 4086, 4087), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_uqpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4088, 4089, 4090), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_uqpd k, zmm, zmm`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4091, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_uqpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4092, 4093), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_uqps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4094, 4095, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_uqps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4096, 4097, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_uqps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4098, 4099, 4100), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_uqps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4101, 4102, 4103), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_uqps k, zmm, zmm`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4104, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_uqps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4105, 4106), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_uqsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4107, 4108, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_uqsd k, xmm, xmm`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4109, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_uqsd k, xmm, m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4110, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_uqss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uqss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4111, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmptrue_uqss k, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4112, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_uqss k, xmm, m32`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uqss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4113, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uqss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uqss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_uspd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uspd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4114, 4115, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_uspd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_uspd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4116, 4117, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_uspd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4118, 4119, 4120), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_uspd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4121, 4122, 4123), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_uspd k, zmm, zmm`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4124, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_uspd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_uspd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4125, 4126), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_uspd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_uspd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_usps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_usps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4127, 4128, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_usps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_usps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4129, 4130, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_usps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4131, 4132, 4133), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_usps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4134, 4135, 4136), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrue_usps k, zmm, zmm`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4137, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_usps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4138, 4139), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_usps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_usps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_ussd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_ussd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4140, 4141, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrue_ussd k, xmm, xmm`: Compares a double-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4142, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_ussd k, xmm, m64`: Compares a double-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_ussd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4143, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_ussd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_ussd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrue_usss xmm, xmm, xmm`: Compares a single-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX.
  public final func vcmptrue_usss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4144, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmptrue_usss k, xmm, xmm`: Compares a single-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4145, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrue_usss k, xmm, m32`: Compares a single-precision number into a mask that is always true; signals for any NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrue_usss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4146, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrue_usss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrue_usss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptruepd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruepd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4147, 4148, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptruepd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruepd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4149, 4150, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptruepd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4151, 4152, 4153), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptruepd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4154, 4155, 4156), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptruepd k, zmm, zmm`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4157, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptruepd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruepd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4158, 4159), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptruepd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptruepd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptrueps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrueps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4160, 4161, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrueps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptrueps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4162, 4163, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptrueps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4164, 4165, 4166), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrueps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4167, 4168, 4169), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmptrueps k, zmm, zmm`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4170, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptrueps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptrueps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4171, 4172), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptrueps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptrueps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptruesd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruesd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4173, 4174, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmptruesd k, xmm, xmm`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4175, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptruesd k, xmm, m64`: Compares a double-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruesd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4176, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptruesd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptruesd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmptruess xmm, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX.
  public final func vcmptruess(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4177, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmptruess k, xmm, xmm`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4178, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmptruess k, xmm, m32`: Compares a single-precision number into a mask that is always true; silent for a quiet NaN.
  ///
  /// Needs AVX512F.
  public final func vcmptruess(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4179, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmptruess; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmptruess(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_qpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4180, 4181, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_qpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4182, 4183, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_qpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4184, 4185, 4186), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_qpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4187, 4188, 4189), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_qpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4190, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_qpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4191, 4192), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_qps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4193, 4194, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_qps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4195, 4196, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_qps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4197, 4198, 4199), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_qps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4200, 4201, 4202), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_qps k, zmm, zmm`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4203, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_qps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4204, 4205), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_qsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4206, 4207, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_qsd k, xmm, xmm`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4208, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_qsd k, xmm, m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4209, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_qss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunord_qss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4210, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpunord_qss k, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4211, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_qss k, xmm, m32`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_qss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4212, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_qss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_qss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_spd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_spd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4213, 4214, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_spd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_spd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4215, 4216, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_spd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4217, 4218, 4219), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_spd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4220, 4221, 4222), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_spd k, zmm, zmm`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4223, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_spd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_spd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4224, 4225), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_spd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_spd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_sps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_sps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4226, 4227, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_sps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_sps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4228, 4229, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_sps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4230, 4231, 4232), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_sps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4233, 4234, 4235), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunord_sps k, zmm, zmm`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4236, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_sps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4237, 4238), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_sps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_sps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_ssd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_ssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4239, 4240, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunord_ssd k, xmm, xmm`: Compares a double-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4241, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_ssd k, xmm, m64`: Compares a double-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_ssd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4242, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_ssd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_ssd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunord_sss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX.
  public final func vcmpunord_sss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4243, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpunord_sss k, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4244, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunord_sss k, xmm, m32`: Compares a single-precision number into a mask: true where one is a NaN; signals for any.
  ///
  /// Needs AVX512F.
  public final func vcmpunord_sss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4245, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunord_sss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunord_sss(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunordpd xmm, xmm, xmm/m128`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4246, 4247, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunordpd ymm, ymm, ymm/m256`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4248, 4249, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunordpd k, xmm, xmm/m128/m64{1to2}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4250, 4251, 4252), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunordpd k, ymm, ymm/m256/m64{1to4}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4253, 4254, 4255), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunordpd k, zmm, zmm`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4256, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunordpd k, zmm, m512/m64{1to8}`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordpd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4257, 4258), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordpd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunordps xmm, xmm, xmm/m128`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordps(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4259, 4260, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunordps ymm, ymm, ymm/m256`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordps(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4261, 4262, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunordps k, xmm, xmm/m128/m32{1to4}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4263, 4264, 4265), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunordps k, ymm, ymm/m256/m32{1to8}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4266, 4267, 4268), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vcmpunordps k, zmm, zmm`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: ZMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4269, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunordps k, zmm, m512/m32{1to16}`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordps(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((0, 4270, 4271), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunordsd xmm, xmm, xmm/m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((4272, 4273, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vcmpunordsd k, xmm, xmm`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4274, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunordsd k, xmm, m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordsd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory64, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4275, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordsd; forms: xmm,xmm,xmm | xmm,xmm,m64 | k,xmm,xmm | k,xmm,m64; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vcmpunordss xmm, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX.
  public final func vcmpunordss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4276, destination.rawValue, first.rawValue, second.rawValue, 0, 0, file, line, column)
  }

  /// `vcmpunordss k, xmm, xmm`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, mask: MergingMask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put(4277, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), file, line, column)
  }

  /// `vcmpunordss k, xmm, m32`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs AVX512F.
  public final func vcmpunordss(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: Memory32, mask: MergingMask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory(4278, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpunordss; forms: xmm,xmm,xmm | k,xmm,xmm | k,xmm,m32; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vcmpunordss(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
