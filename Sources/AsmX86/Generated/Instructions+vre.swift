// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vreducepd xmm, xmm/m128/m64{1to2}, i8`: Subtracts from double-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vreducepd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23be_23bd_23bc, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vreducepd ymm, ymm/m256/m64{1to4}, i8`: Subtracts from double-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vreducepd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23c1_23c0_23bf, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vreducepd zmm, zmm, i8`: Subtracts from double-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreducepd(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(9154, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vreducepd zmm, m512/m64{1to8}, i8`: Subtracts from double-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreducepd(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23c4_23c3_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vreducepd; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m64{1to2},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m64{1to4},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vreducepd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vreduceph xmm, xmm/m128/m16{1to8}, i8`: Subtracts from half-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vreduceph(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast16x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23c7_23c6_23c5, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vreduceph ymm, ymm/m256/m16{1to16}, i8`: Subtracts from half-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512VL and AVX512_FP16.
  public final func vreduceph(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast16x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23ca_23c9_23c8, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vreduceph zmm, zmm, i8`: Subtracts from half-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512_FP16.
  public final func vreduceph(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(9163, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vreduceph zmm, m512/m16{1to32}, i8`: Subtracts from half-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512_FP16.
  public final func vreduceph(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast16x32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23cd_23cc_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vreduceph; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m16{1to8},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m16{1to16},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m16{1to32},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vreduceph(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vreduceps xmm, xmm/m128/m32{1to4}, i8`: Subtracts from single-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vreduceps(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23d0_23cf_23ce, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vreduceps ymm, ymm/m256/m32{1to8}, i8`: Subtracts from single-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ and AVX512VL.
  public final func vreduceps(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23d3_23d2_23d1, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  /// `vreduceps zmm, zmm, i8`: Subtracts from single-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreduceps(_ destination: ZMMRegister, _ source: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2MaskedQuiet(9172, destination.rawValue, source.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vreduceps zmm, m512/m32{1to16}, i8`: Subtracts from single-precision numbers their rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreduceps(_ destination: ZMMRegister, _ source: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1Masked(0x0001_23d6_23d5_0000, destination.rawValue, mask.bits, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vreduceps; forms: xmm,xmm,i8 | xmm,m128,i8 | xmm,m32{1to4},i8 | ymm,ymm,i8 | ymm,m256,i8 | ymm,m32{1to8},i8 | zmm,zmm,i8 | zmm,m512,i8 | zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vreduceps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vreducesd xmm, xmm, xmm, i8`: Subtracts from a double-precision number its rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreducesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9175, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vreducesd xmm, xmm, m64, i8`: Subtracts from a double-precision number its rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreducesd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9176, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vreducesd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vreducesd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vreducesh xmm, xmm, xmm, i8`: Subtracts from a half-precision number its rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512_FP16.
  public final func vreducesh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9177, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vreducesh xmm, xmm, m16, i8`: Subtracts from a half-precision number its rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512_FP16.
  public final func vreducesh(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9178, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vreducesh; forms: xmm,xmm,xmm,i8 | xmm,xmm,m16,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vreducesh(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vreducess xmm, xmm, xmm, i8`: Subtracts from a single-precision number its rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreducess(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(9179, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vreducess xmm, xmm, m32, i8`: Subtracts from a single-precision number its rounding to as many fraction bits as an immediate says.
  ///
  /// Needs AVX512DQ.
  public final func vreducess(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(9180, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vreducess; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vreducess(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
