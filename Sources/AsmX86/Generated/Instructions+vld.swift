// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vlddqu xmm, m128`: Loads an unaligned vector, across cache lines if need be.
  ///
  /// Needs AVX.
  public final func vlddqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6079, destination.rawValue, source.address, file, line, column)
  }

  /// `vlddqu ymm, m256`: Loads an unaligned vector, across cache lines if need be.
  ///
  /// Needs AVX.
  public final func vlddqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6080, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vlddqu; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vlddqu(_ operands: any AnyOperand...) {}

  /// `vldmxcsr m32`: Loads the control and status register of the SSE unit.
  ///
  /// Needs AVX.
  public final func vldmxcsr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(6081, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vldmxcsr; forms: m32")
  @_disfavoredOverload public final func vldmxcsr(_ operands: any AnyOperand...) {}

  /// `vldqqu ymm, m256`: Loads an unaligned vector, across cache lines if need be.
  ///
  /// Needs AVX.
  public final func vldqqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(6082, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vldqqu; forms: ymm,m256")
  @_disfavoredOverload public final func vldqqu(_ operands: any AnyOperand...) {}
}
