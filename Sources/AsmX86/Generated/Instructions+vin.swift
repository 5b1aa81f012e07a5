// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vinsertf128 ymm, ymm, xmm/m128, i8`: Replaces one half of a 256-bit vector.
  ///
  /// Needs AVX.
  public final func vinsertf128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6049, 6050, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinsertf128(_ operands: any AnyOperand...) {}

  /// `vinsertf32x4 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four single-precision numbers.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vinsertf32x4(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6051, 6052, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vinsertf32x4 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four single-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vinsertf32x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6053, 6054, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf32x4; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf32x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinsertf32x8 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by eight single-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vinsertf32x8(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6055, 6056, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf32x8; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf32x8(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinsertf64x2 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two double-precision numbers.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vinsertf64x2(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6057, 6058, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vinsertf64x2 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two double-precision numbers.
  ///
  /// Needs AVX512DQ.
  public final func vinsertf64x2(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6059, 6060, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf64x2; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf64x2(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinsertf64x4 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by four double-precision numbers.
  ///
  /// Needs AVX512F.
  public final func vinsertf64x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6061, 6062, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf64x4; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinsertf64x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinserti128 ymm, ymm, xmm/m128, i8`: Replaces one half of a 256-bit vector.
  ///
  /// Needs AVX2.
  public final func vinserti128(_ destination: YMMRegister, _ first: YMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6063, 6064, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinserti128(_ operands: any AnyOperand...) {}

  /// `vinserti32x4 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vinserti32x4(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6065, 6066, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vinserti32x4 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by four doublewords.
  ///
  /// Needs AVX512F.
  public final func vinserti32x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6067, 6068, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti32x4; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti32x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinserti32x8 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by eight doublewords.
  ///
  /// Needs AVX512DQ.
  public final func vinserti32x8(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6069, 6070, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti32x8; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti32x8(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinserti64x2 ymm, ymm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two quadwords.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vinserti64x2(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6071, 6072, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vinserti64x2 zmm, zmm, xmm/m128, i8`: Replaces one 128-bit lane of a vector by two quadwords.
  ///
  /// Needs AVX512DQ.
  public final func vinserti64x2(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6073, 6074, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti64x2; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8 | zmm,zmm,xmm,i8 | zmm,zmm,m128,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti64x2(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinserti64x4 zmm, zmm, ymm/m256, i8`: Replaces one half of a vector by four quadwords.
  ///
  /// Needs AVX512F.
  public final func vinserti64x4(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6075, 6076, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti64x4; forms: zmm,zmm,ymm,i8 | zmm,zmm,m256,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vinserti64x4(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vinsertps xmm, xmm, xmm/m32, i8`: Inserts one single-precision number and clears the selected ones.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vinsertps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6077, 6078, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vinsertps(_ operands: any AnyOperand...) {}
}
