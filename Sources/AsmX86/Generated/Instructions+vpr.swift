// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vprold xmm, xmm/m128/m32{1to4}, i8`: Rotates doublewords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprold(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20b8_20b7_20b6, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprold ymm, ymm/m256/m32{1to8}, i8`: Rotates doublewords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprold(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20bb_20ba_20b9, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprold zmm, zmm/m512/m32{1to16}, i8`: Rotates doublewords left by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprold(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20be_20bd_20bc, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprold; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprold(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprolq xmm, xmm/m128/m64{1to2}, i8`: Rotates quadwords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20c1_20c0_20bf, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprolq ymm, ymm/m256/m64{1to4}, i8`: Rotates quadwords left by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20c4_20c3_20c2, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprolq zmm, zmm/m512/m64{1to8}, i8`: Rotates quadwords left by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprolq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20c7_20c6_20c5, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprolq; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprolq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprolvd xmm, xmm, xmm/m128/m32{1to4}`: Rotates each doubleword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20ca_20c9_20c8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprolvd ymm, ymm, ymm/m256/m32{1to8}`: Rotates each doubleword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20cd_20cc_20cb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprolvd zmm, zmm, zmm/m512/m32{1to16}`: Rotates each doubleword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vprolvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20d0_20cf_20ce, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprolvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprolvd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprolvq xmm, xmm, xmm/m128/m64{1to2}`: Rotates each quadword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20d3_20d2_20d1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprolvq ymm, ymm, ymm/m256/m64{1to4}`: Rotates each quadword left by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprolvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20d6_20d5_20d4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprolvq zmm, zmm, zmm/m512/m64{1to8}`: Rotates each quadword left by its own count.
  ///
  /// Needs AVX512F.
  public final func vprolvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20d9_20d8_20d7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprolvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprolvq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprord xmm, xmm/m128/m32{1to4}, i8`: Rotates doublewords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprord(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20dc_20db_20da, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprord ymm, ymm/m256/m32{1to8}, i8`: Rotates doublewords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprord(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20df_20de_20dd, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprord zmm, zmm/m512/m32{1to16}, i8`: Rotates doublewords right by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprord(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20e2_20e1_20e0, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprord; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprord(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprorq xmm, xmm/m128/m64{1to2}, i8`: Rotates quadwords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20e5_20e4_20e3, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprorq ymm, ymm/m256/m64{1to4}, i8`: Rotates quadwords right by an immediate.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20e8_20e7_20e6, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vprorq zmm, zmm/m512/m64{1to8}, i8`: Rotates quadwords right by an immediate.
  ///
  /// Needs AVX512F.
  public final func vprorq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_20eb_20ea_20e9, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprorq; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprorq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprorvd xmm, xmm, xmm/m128/m32{1to4}`: Rotates each doubleword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20ee_20ed_20ec, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprorvd ymm, ymm, ymm/m256/m32{1to8}`: Rotates each doubleword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20f1_20f0_20ef, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprorvd zmm, zmm, zmm/m512/m32{1to16}`: Rotates each doubleword right by its own count.
  ///
  /// Needs AVX512F.
  public final func vprorvd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20f4_20f3_20f2, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprorvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprorvd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprorvq xmm, xmm, xmm/m128/m64{1to2}`: Rotates each quadword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20f7_20f6_20f5, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprorvq ymm, ymm, ymm/m256/m64{1to4}`: Rotates each quadword right by its own count.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vprorvq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20fa_20f9_20f8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vprorvq zmm, zmm, zmm/m512/m64{1to8}`: Rotates each quadword right by its own count.
  ///
  /// Needs AVX512F.
  public final func vprorvq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_20fd_20fc_20fb, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprorvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vprorvq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vprotb xmm, xmm/m128, xmm`: Rotates bytes by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotb(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2101_20fe, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vprotb xmm, xmm, m128`: Rotates bytes by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8447, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vprotb xmm, xmm/m128, i8`: Rotates bytes by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotb(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2102_2100, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotb; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotb(_ operands: any AnyOperand...) {}

  /// `vprotd xmm, xmm/m128, xmm`: Rotates doublewords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotd(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2106_2103, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vprotd xmm, xmm, m128`: Rotates doublewords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8452, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vprotd xmm, xmm/m128, i8`: Rotates doublewords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2107_2105, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotd(_ operands: any AnyOperand...) {}

  /// `vprotq xmm, xmm/m128, xmm`: Rotates quadwords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotq(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_210b_2108, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vprotq xmm, xmm, m128`: Rotates quadwords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8457, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vprotq xmm, xmm/m128, i8`: Rotates quadwords by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotq(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_210c_210a, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotq(_ operands: any AnyOperand...) {}

  /// `vprotw xmm, xmm/m128, xmm`: Rotates words by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotw(_ destination: XMMRegister, _ first: some XMMOrMemory128, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0001_0000_2110_210d, destination.rawValue, second.rawValue, first, file, line, column)
  }

  /// `vprotw xmm, xmm, m128`: Rotates words by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(8462, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vprotw xmm, xmm/m128, i8`: Rotates words by signed counts, left where positive, right where negative, or left by an immediate.
  ///
  /// Needs XOP.
  public final func vprotw(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_2111_210f, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vprotw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,xmm | xmm,m128,i8")
  @_disfavoredOverload public final func vprotw(_ operands: any AnyOperand...) {}
}
