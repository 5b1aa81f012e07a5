// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vbcstnebf162ps xmm, m16`: Converts a bfloat16 number from memory to single precision and copies it to every place.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vbcstnebf162ps(_ destination: XMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2655, destination.rawValue, source.address, file, line, column)
  }

  /// `vbcstnebf162ps ymm, m16`: Converts a bfloat16 number from memory to single precision and copies it to every place.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vbcstnebf162ps(_ destination: YMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2656, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbcstnebf162ps; forms: xmm,m16 | ymm,m16")
  @_disfavoredOverload public final func vbcstnebf162ps(_ operands: any AnyOperand...) {}

  /// `vbcstnesh2ps xmm, m16`: Converts a half-precision number from memory to single precision and copies it to every place.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vbcstnesh2ps(_ destination: XMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2657, destination.rawValue, source.address, file, line, column)
  }

  /// `vbcstnesh2ps ymm, m16`: Converts a half-precision number from memory to single precision and copies it to every place.
  ///
  /// Needs AVX_NE_CONVERT.
  public final func vbcstnesh2ps(_ destination: YMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2658, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbcstnesh2ps; forms: xmm,m16 | ymm,m16")
  @_disfavoredOverload public final func vbcstnesh2ps(_ operands: any AnyOperand...) {}
}
