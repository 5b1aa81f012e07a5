// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `v4fmaddps zmm, zmm, m128`: Multiplies four vectors by four numbers in memory, one after the other, and adds: single-precision numbers.
  ///
  /// Needs AVX512_4FMAPS.
  public final func v4fmaddps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2528, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of v4fmaddps; forms: zmm,zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func v4fmaddps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `v4fmaddss xmm, xmm, m128`: Multiplies four numbers by four in memory in turn, and adds: single-precision, lowest place only.
  ///
  /// Needs AVX512_4FMAPS.
  public final func v4fmaddss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2529, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of v4fmaddss; forms: xmm,xmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func v4fmaddss(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `v4fnmaddps zmm, zmm, m128`: Multiplies four vectors by four numbers in memory, one after the other, and subtracts: single-precision numbers.
  ///
  /// Needs AVX512_4FMAPS.
  public final func v4fnmaddps(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2530, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of v4fnmaddps; forms: zmm,zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func v4fnmaddps(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `v4fnmaddss xmm, xmm, m128`: Multiplies four numbers by four in memory in turn, and subtracts: single-precision, lowest place only.
  ///
  /// Needs AVX512_4FMAPS.
  public final func v4fnmaddss(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(2531, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of v4fnmaddss; forms: xmm,xmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func v4fnmaddss(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
