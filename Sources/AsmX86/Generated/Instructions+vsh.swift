// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vsha512msg1 ymm, xmm`: Takes the first step to the next four SHA-512 message words: adds the small sigma-0 of the following word.
  ///
  /// Needs AVX and SHA512.
  public final func vsha512msg1(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9328, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsha512msg1; forms: ymm,xmm")
  @_disfavoredOverload public final func vsha512msg1(_ operands: any AnyOperand...) {}

  /// `vsha512msg2 ymm, ymm`: Takes the last step to the next four SHA-512 message words: adds the small sigma-1 of the word two before.
  ///
  /// Needs AVX and SHA512.
  public final func vsha512msg2(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(9329, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsha512msg2; forms: ymm,ymm")
  @_disfavoredOverload public final func vsha512msg2(_ operands: any AnyOperand...) {}

  /// `vsha512rnds2 ymm, ymm, xmm`: Does two rounds of SHA-512 with the message words plus constants in the third operand.
  ///
  /// Needs AVX and SHA512.
  public final func vsha512rnds2(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(9330, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsha512rnds2; forms: ymm,ymm,xmm")
  @_disfavoredOverload public final func vsha512rnds2(_ operands: any AnyOperand...) {}

  /// `vshuff32x4 ymm, ymm, ymm/m256/m32{1to8}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: four single-precision numbers each.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vshuff32x4(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2475_2474_2473, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshuff32x4 zmm, zmm, zmm/m512/m32{1to16}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: four single-precision numbers each.
  ///
  /// Needs AVX512F.
  public final func vshuff32x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2478_2477_2476, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshuff32x4; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vshuff32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vshuff64x2 ymm, ymm, ymm/m256/m64{1to4}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: two double-precision numbers each.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vshuff64x2(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_247b_247a_2479, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshuff64x2 zmm, zmm, zmm/m512/m64{1to8}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: two double-precision numbers each.
  ///
  /// Needs AVX512F.
  public final func vshuff64x2(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_247e_247d_247c, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshuff64x2; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vshuff64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vshufi32x4 ymm, ymm, ymm/m256/m32{1to8}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: four doublewords each.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vshufi32x4(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2481_2480_247f, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshufi32x4 zmm, zmm, zmm/m512/m32{1to16}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: four doublewords each.
  ///
  /// Needs AVX512F.
  public final func vshufi32x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2484_2483_2482, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshufi32x4; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vshufi32x4(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vshufi64x2 ymm, ymm, ymm/m256/m64{1to4}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: two quadwords each.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vshufi64x2(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2487_2486_2485, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshufi64x2 zmm, zmm, zmm/m512/m64{1to8}, i8`: Shuffles 128-bit lanes of two vectors by an immediate: two quadwords each.
  ///
  /// Needs AVX512F.
  public final func vshufi64x2(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_248a_2489_2488, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshufi64x2; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vshufi64x2(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vshufpd xmm, xmm, xmm/m128/m64{1to2}, i8`: Shuffles double-precision numbers by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vshufpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_248d_248c_248b, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshufpd ymm, ymm, ymm/m256/m64{1to4}, i8`: Shuffles double-precision numbers by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vshufpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2490_248f_248e, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshufpd zmm, zmm, zmm/m512/m64{1to8}, i8`: Shuffles double-precision numbers by an immediate.
  ///
  /// Needs AVX512F.
  public final func vshufpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2493_2492_2491, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshufpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vshufpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vshufps xmm, xmm, xmm/m128/m32{1to4}, i8`: Shuffles single-precision numbers by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vshufps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2496_2495_2494, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshufps ymm, ymm, ymm/m256/m32{1to8}, i8`: Shuffles single-precision numbers by an immediate.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vshufps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2499_2498_2497, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vshufps zmm, zmm, zmm/m512/m32{1to16}, i8`: Shuffles single-precision numbers by an immediate.
  ///
  /// Needs AVX512F.
  public final func vshufps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_249c_249b_249a, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshufps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vshufps(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
