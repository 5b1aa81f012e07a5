// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vfixupimmpd xmm, xmm, xmm/m128/m64{1to2}, i8`: Replaces double-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vfixupimmpd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1376_1375_1374, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vfixupimmpd ymm, ymm, ymm/m256/m64{1to4}, i8`: Replaces double-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vfixupimmpd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1379_1378_1377, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vfixupimmpd zmm, zmm, zmm, i8`: Replaces double-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4986, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vfixupimmpd zmm, zmm, m512/m64{1to8}, i8`: Replaces double-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmpd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast64x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_137c_137b_0000, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfixupimmpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m64{1to2},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m64{1to4},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m64{1to8},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfixupimmpd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfixupimmps xmm, xmm, xmm/m128/m32{1to4}, i8`: Replaces single-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vfixupimmps(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_137f_137e_137d, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vfixupimmps ymm, ymm, ymm/m256/m32{1to8}, i8`: Replaces single-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vfixupimmps(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1382_1381_1380, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vfixupimmps zmm, zmm, zmm, i8`: Replaces single-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: ZMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4995, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vfixupimmps zmm, zmm, m512/m32{1to16}, i8`: Replaces single-precision numbers by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some Memory512OrBroadcast32x16, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_1385_1384_0000, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfixupimmps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | xmm,xmm,m32{1to4},i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | ymm,ymm,m32{1to8},i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8 | zmm,zmm,m32{1to16},i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfixupimmps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfixupimmsd xmm, xmm, xmm, i8`: Replaces a double-precision number by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(4998, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vfixupimmsd xmm, xmm, m64, i8`: Replaces a double-precision number by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmsd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(4999, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfixupimmsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfixupimmsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vfixupimmss xmm, xmm, xmm, i8`: Replaces a single-precision number by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMRegister, _ immediate: some ImmediateConvertible, mask: Mask = nil, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3MaskedQuiet(5000, destination.rawValue, first.rawValue, second.rawValue, mask.bits, sae, immediate, file, line, column)
  }

  /// `vfixupimmss xmm, xmm, m32, i8`: Replaces a single-precision number by kind (NaN, zero, infinity ...) as the table in the third operand says.
  ///
  /// Needs AVX512F.
  public final func vfixupimmss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2Masked(5001, destination.rawValue, first.rawValue, mask.bits, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vfixupimmss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vfixupimmss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
