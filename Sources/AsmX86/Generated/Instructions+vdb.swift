// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vdbpsadbw xmm, xmm, xmm/m128, i8`: Sums absolute differences of unsigned bytes in blocks of four; an immediate shuffles the third operand's blocks.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vdbpsadbw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_12f4_12f3, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vdbpsadbw ymm, ymm, ymm/m256, i8`: Sums absolute differences of unsigned bytes in blocks of four; an immediate shuffles the third operand's blocks.
  ///
  /// Needs AVX512BW and AVX512VL.
  public final func vdbpsadbw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_12f6_12f5, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vdbpsadbw zmm, zmm, zmm/m512, i8`: Sums absolute differences of unsigned bytes in blocks of four; an immediate shuffles the third operand's blocks.
  ///
  /// Needs AVX512BW.
  public final func vdbpsadbw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_12f8_12f7, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdbpsadbw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vdbpsadbw(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
