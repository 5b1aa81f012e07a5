// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpunpckhbw xmm, xmm, xmm/m128`: Interleaves the upper bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhbw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2324_2323, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhbw ymm, ymm, ymm/m256`: Interleaves the upper bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhbw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2326_2325, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhbw zmm, zmm, zmm/m512`: Interleaves the upper bytes.
  ///
  /// Needs AVX512BW.
  public final func vpunpckhbw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2328_2327, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhbw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpunpckhdq xmm, xmm, xmm/m128/m32{1to4}`: Interleaves the upper doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_232b_232a_2329, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhdq ymm, ymm, ymm/m256/m32{1to8}`: Interleaves the upper doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_232e_232d_232c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhdq zmm, zmm, zmm/m512/m32{1to16}`: Interleaves the upper doublewords.
  ///
  /// Needs AVX512F.
  public final func vpunpckhdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2331_2330_232f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpunpckhqdq xmm, xmm, xmm/m128/m64{1to2}`: Interleaves the upper quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2334_2333_2332, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhqdq ymm, ymm, ymm/m256/m64{1to4}`: Interleaves the upper quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2337_2336_2335, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhqdq zmm, zmm, zmm/m512/m64{1to8}`: Interleaves the upper quadwords.
  ///
  /// Needs AVX512F.
  public final func vpunpckhqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_233a_2339_2338, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhqdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpunpckhwd xmm, xmm, xmm/m128`: Interleaves the upper words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhwd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_233c_233b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhwd ymm, ymm, ymm/m256`: Interleaves the upper words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhwd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_233e_233d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckhwd zmm, zmm, zmm/m512`: Interleaves the upper words.
  ///
  /// Needs AVX512BW.
  public final func vpunpckhwd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2340_233f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhwd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpunpcklbw xmm, xmm, xmm/m128`: Interleaves the lower bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklbw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2342_2341, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpcklbw ymm, ymm, ymm/m256`: Interleaves the lower bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklbw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2344_2343, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpcklbw zmm, zmm, zmm/m512`: Interleaves the lower bytes.
  ///
  /// Needs AVX512BW.
  public final func vpunpcklbw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_2346_2345, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpcklbw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpunpckldq xmm, xmm, xmm/m128/m32{1to4}`: Interleaves the lower doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckldq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2349_2348_2347, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckldq ymm, ymm, ymm/m256/m32{1to8}`: Interleaves the lower doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckldq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_234c_234b_234a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpckldq zmm, zmm, zmm/m512/m32{1to16}`: Interleaves the lower doublewords.
  ///
  /// Needs AVX512F.
  public final func vpunpckldq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_234f_234e_234d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckldq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpunpcklqdq xmm, xmm, xmm/m128/m64{1to2}`: Interleaves the lower quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpcklqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2352_2351_2350, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpcklqdq ymm, ymm, ymm/m256/m64{1to4}`: Interleaves the lower quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpcklqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2355_2354_2353, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpcklqdq zmm, zmm, zmm/m512/m64{1to8}`: Interleaves the lower quadwords.
  ///
  /// Needs AVX512F.
  public final func vpunpcklqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_2358_2357_2356, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpcklqdq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpunpcklwd xmm, xmm, xmm/m128`: Interleaves the lower words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklwd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_235a_2359, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpcklwd ymm, ymm, ymm/m256`: Interleaves the lower words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklwd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_235c_235b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpunpcklwd zmm, zmm, zmm/m512`: Interleaves the lower words.
  ///
  /// Needs AVX512BW.
  public final func vpunpcklwd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_235e_235d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpcklwd(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
