// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vrangepd xmm, xmm, xmm/m128/m64{1to2}, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangepd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9077, 9078, 9079), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vrangepd ymm, ymm, ymm/m256/m64{1to4}, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangepd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9080, 9081, 9082), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vrangepd zmm, zmm, zmm, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangepd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(9083, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vrangepd zmm, zmm, m512/m64{1to8}, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangepd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((0, 9084, 9085), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangepd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangepd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrangeps xmm, xmm, xmm/m128/m32{1to4}, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangeps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9086, 9087, 9088), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vrangeps ymm, ymm, ymm/m256/m32{1to8}, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangeps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((9089, 9090, 9091), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vrangeps zmm, zmm, zmm, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangeps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(9092, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vrangeps zmm, zmm, m512/m32{1to16}, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangeps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((0, 9093, 9094), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangeps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangeps(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrangesd xmm, xmm, xmm, i8`: Takes the smaller or larger of two double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(9095, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vrangesd xmm, xmm, m64, i8`: Takes the smaller or larger of two double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(9096, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangesd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangesd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vrangess xmm, xmm, xmm, i8`: Takes the smaller or larger of two single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangess(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = .none, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate(9097, destination.rawValue, first.rawValue, second.rawValue, 0, UInt16(mask.bits | (sae ? 0x50 : 0)), immediate, file, line, column)
  }

  /// `vrangess xmm, xmm, m32, i8`: Takes the smaller or larger of two single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangess(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate(9098, destination.rawValue, first.rawValue, 0, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangess; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangess(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
