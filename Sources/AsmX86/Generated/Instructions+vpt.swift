// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpternlogd xmm, xmm, xmm/m128/m32{1to4}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_22d3_22d2_22d1, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpternlogd ymm, ymm, ymm/m256/m32{1to8}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_22d6_22d5_22d4, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpternlogd zmm, zmm, zmm/m512/m32{1to16}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by doublewords.
  ///
  /// Needs AVX512F.
  public final func vpternlogd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_22d9_22d8_22d7, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpternlogd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpternlogd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpternlogq xmm, xmm, xmm/m128/m64{1to2}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_22dc_22db_22da, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpternlogq ymm, ymm, ymm/m256/m64{1to4}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpternlogq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_22df_22de_22dd, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpternlogq zmm, zmm, zmm/m512/m64{1to8}, i8`: Combines the bits of three operands by the truth table in an immediate; masked by quadwords.
  ///
  /// Needs AVX512F.
  public final func vpternlogq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_22e2_22e1_22e0, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpternlogq; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpternlogq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptest xmm, xmm/m128`: Tests the bits of two vectors into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vptest(_ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_22e4_22e3, first.rawValue, second, file, line, column)
  }

  /// `vptest ymm, ymm/m256`: Tests the bits of two vectors into the zero and carry flags.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX.
  public final func vptest(_ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_22e6_22e5, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptest; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vptest(_ operands: any AnyOperand...) {}

  /// `vptestmb k, xmm, xmm/m128`: Tests bytes of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22e8_22e7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmb k, ymm, ymm/m256`: Tests bytes of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22ea_22e9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmb k, zmm, zmm/m512`: Tests bytes of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestmb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_22ec_22eb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptestmd k, xmm, xmm/m128/m32{1to4}`: Tests doublewords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22ef_22ee_22ed, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmd k, ymm, ymm/m256/m32{1to8}`: Tests doublewords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22f2_22f1_22f0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmd k, zmm, zmm/m512/m32{1to16}`: Tests doublewords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestmd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22f5_22f4_22f3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptestmq k, xmm, xmm/m128/m64{1to2}`: Tests quadwords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22f8_22f7_22f6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmq k, ymm, ymm/m256/m64{1to4}`: Tests quadwords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestmq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22fb_22fa_22f9, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmq k, zmm, zmm/m512/m64{1to8}`: Tests quadwords of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestmq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_22fe_22fd_22fc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptestmw k, xmm, xmm/m128`: Tests words of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2300_22ff, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmw k, ymm, ymm/m256`: Tests words of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestmw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2302_2301, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestmw k, zmm, zmm/m512`: Tests words of two vectors for common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestmw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2304_2303, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestmw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestmw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptestnmb k, xmm, xmm/m128`: Tests bytes of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmb(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2306_2305, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmb k, ymm, ymm/m256`: Tests bytes of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmb(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2308_2307, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmb k, zmm, zmm/m512`: Tests bytes of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestnmb(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_230a_2309, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmb; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptestnmd k, xmm, xmm/m128/m32{1to4}`: Tests doublewords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmd(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_230d_230c_230b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmd k, ymm, ymm/m256/m32{1to8}`: Tests doublewords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmd(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2310_230f_230e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmd k, zmm, zmm/m512/m32{1to16}`: Tests doublewords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestnmd(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2313_2312_2311, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmd; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m32{1to4} | k,ymm,ymm | k,ymm,m256 | k,ymm,m32{1to8} | k,zmm,zmm | k,zmm,m512 | k,zmm,m32{1to16}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptestnmq k, xmm, xmm/m128/m64{1to2}`: Tests quadwords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmq(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2316_2315_2314, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmq k, ymm, ymm/m256/m64{1to4}`: Tests quadwords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vptestnmq(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2319_2318_2317, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmq k, zmm, zmm/m512/m64{1to8}`: Tests quadwords of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512F.
  public final func vptestnmq(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_231c_231b_231a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmq; forms: k,xmm,xmm | k,xmm,m128 | k,xmm,m64{1to2} | k,ymm,ymm | k,ymm,m256 | k,ymm,m64{1to4} | k,zmm,zmm | k,zmm,m512 | k,zmm,m64{1to8}; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vptestnmw k, xmm, xmm/m128`: Tests words of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmw(_ destination: some AnyOpmaskRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_231e_231d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmw k, ymm, ymm/m256`: Tests words of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vptestnmw(_ destination: some AnyOpmaskRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2320_231f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vptestnmw k, zmm, zmm/m512`: Tests words of two vectors for the lack of common set bits, into a mask register.
  ///
  /// Needs AVX512BW.
  public final func vptestnmw(_ destination: some AnyOpmaskRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: MergingMask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2322_2321, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptestnmw; forms: k,xmm,xmm | k,xmm,m128 | k,ymm,ymm | k,ymm,m256 | k,zmm,zmm | k,zmm,m512; mask: .k1…k7, without zeroing")
  @_disfavoredOverload public final func vptestnmw(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
