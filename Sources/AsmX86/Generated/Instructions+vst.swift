// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vstmxcsr m32`: Stores the control and status register of the SSE unit.
  ///
  /// Needs AVX.
  public final func vstmxcsr(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(9420, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vstmxcsr; forms: m32")
  @_disfavoredOverload public final func vstmxcsr(_ operands: any AnyOperand...) {}
}
