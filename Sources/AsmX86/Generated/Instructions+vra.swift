// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vrangepd xmm, xmm, xmm/m128/m64{1to2}, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangepd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2377_2376_2375, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vrangepd ymm, ymm, ymm/m256/m64{1to4}, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangepd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_237a_2379_2378, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vrangepd zmm, zmm, zmm, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangepd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9083, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrangepd zmm, zmm, m512/m64{1to8}, i8`: Takes the smaller or larger of double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangepd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_237d_237c_0000, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangepd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrangeps xmm, xmm, xmm/m128/m32{1to4}, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangeps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2380_237f_237e, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vrangeps ymm, ymm, ymm/m256/m32{1to8}, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vrangeps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2383_2382_2381, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vrangeps zmm, zmm, zmm, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangeps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9092, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrangeps zmm, zmm, m512/m32{1to16}, i8`: Takes the smaller or larger of single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangeps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_2386_2385_0000, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangeps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangeps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrangesd xmm, xmm, xmm, i8`: Takes the smaller or larger of two double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9095, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrangesd xmm, xmm, m64, i8`: Takes the smaller or larger of two double-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9096, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangesd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vrangess xmm, xmm, xmm, i8`: Takes the smaller or larger of two single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangess(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9097, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vrangess xmm, xmm, m32, i8`: Takes the smaller or larger of two single-precision numbers, by value or magnitude, as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vrangess(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9098, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrangess; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vrangess(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
