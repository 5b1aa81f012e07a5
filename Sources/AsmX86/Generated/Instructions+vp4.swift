// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vp4dpwssd zmm, zmm, m128`: Multiplies signed word pairs of four vectors by four in memory and adds the products to doublewords.
  ///
  /// Needs AVX512_4VNNIW.
  public final func vp4dpwssd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(6432, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vp4dpwssd; forms: zmm,zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vp4dpwssd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vp4dpwssds zmm, zmm, m128`: Multiplies signed word pairs of four vectors by four in memory and adds to doublewords with saturation.
  ///
  /// Needs AVX512_4VNNIW.
  public final func vp4dpwssds(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: Memory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2Masked(6433, destination.rawValue, first.rawValue, mask.bits, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vp4dpwssds; forms: zmm,zmm,m128; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vp4dpwssds(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
