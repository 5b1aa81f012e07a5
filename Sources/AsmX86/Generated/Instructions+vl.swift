// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vlddqu xmm, m128`: Loads 16 unaligned bytes, across cache lines if need be.
  public final func vlddqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1633, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vlddqu ymm, m256`: Loads 16 unaligned bytes, across cache lines if need be.
  public final func vlddqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1634, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vlddqu; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vlddqu(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vlddqu; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vlddqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vlddqu; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vlddqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vldmxcsr m32`: Loads the control and status register of the SSE unit.
  public final func vldmxcsr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1635), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vldmxcsr; forms: m32")
  @_disfavoredOverload public final func vldmxcsr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vldmxcsr; forms: m32")
  @_disfavoredOverload public final func vldmxcsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
}
