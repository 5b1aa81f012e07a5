// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpunpckhbw xmm, xmm, xmm/m128`: Interleaves the upper bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhbw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8995, 8996, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhbw ymm, ymm, ymm/m256`: Interleaves the upper bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhbw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8997, 8998, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhbw zmm, zmm, zmm/m512`: Interleaves the upper bytes.
  ///
  /// Needs AVX512BW.
  public final func vpunpckhbw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((8999, 9000, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhbw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpunpckhdq xmm, xmm, xmm/m128/m32{1to4}`: Interleaves the upper doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9001, 9002, 9003), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhdq ymm, ymm, ymm/m256/m32{1to8}`: Interleaves the upper doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9004, 9005, 9006), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhdq zmm, zmm, zmm/m512/m32{1to16}`: Interleaves the upper doublewords.
  ///
  /// Needs AVX512F.
  public final func vpunpckhdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9007, 9008, 9009), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhdq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpunpckhqdq xmm, xmm, xmm/m128/m64{1to2}`: Interleaves the upper quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9010, 9011, 9012), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhqdq ymm, ymm, ymm/m256/m64{1to4}`: Interleaves the upper quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckhqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9013, 9014, 9015), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhqdq zmm, zmm, zmm/m512/m64{1to8}`: Interleaves the upper quadwords.
  ///
  /// Needs AVX512F.
  public final func vpunpckhqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9016, 9017, 9018), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhqdq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpunpckhwd xmm, xmm, xmm/m128`: Interleaves the upper words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhwd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9019, 9020, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhwd ymm, ymm, ymm/m256`: Interleaves the upper words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpckhwd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9021, 9022, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckhwd zmm, zmm, zmm/m512`: Interleaves the upper words.
  ///
  /// Needs AVX512BW.
  public final func vpunpckhwd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9023, 9024, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckhwd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpunpcklbw xmm, xmm, xmm/m128`: Interleaves the lower bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklbw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9025, 9026, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpcklbw ymm, ymm, ymm/m256`: Interleaves the lower bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklbw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9027, 9028, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpcklbw zmm, zmm, zmm/m512`: Interleaves the lower bytes.
  ///
  /// Needs AVX512BW.
  public final func vpunpcklbw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9029, 9030, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpcklbw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpunpckldq xmm, xmm, xmm/m128/m32{1to4}`: Interleaves the lower doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckldq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9031, 9032, 9033), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckldq ymm, ymm, ymm/m256/m32{1to8}`: Interleaves the lower doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpckldq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9034, 9035, 9036), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpckldq zmm, zmm, zmm/m512/m32{1to16}`: Interleaves the lower doublewords.
  ///
  /// Needs AVX512F.
  public final func vpunpckldq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9037, 9038, 9039), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpckldq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpunpcklqdq xmm, xmm, xmm/m128/m64{1to2}`: Interleaves the lower quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpcklqdq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9040, 9041, 9042), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpcklqdq ymm, ymm, ymm/m256/m64{1to4}`: Interleaves the lower quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpunpcklqdq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9043, 9044, 9045), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpcklqdq zmm, zmm, zmm/m512/m64{1to8}`: Interleaves the lower quadwords.
  ///
  /// Needs AVX512F.
  public final func vpunpcklqdq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9046, 9047, 9048), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpcklqdq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpunpcklwd xmm, xmm, xmm/m128`: Interleaves the lower words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklwd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9049, 9050, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpcklwd ymm, ymm, ymm/m256`: Interleaves the lower words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpunpcklwd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9051, 9052, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpunpcklwd zmm, zmm, zmm/m512`: Interleaves the lower words.
  ///
  /// Needs AVX512BW.
  public final func vpunpcklwd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((9053, 9054, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpunpcklwd(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
