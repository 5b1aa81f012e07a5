// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vtestpd xmm, xmm`: Tests the signs of double-precision numbers into the zero and carry flags.
  public final func vtestpd(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2375, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vtestpd xmm, m128`: Tests the signs of double-precision numbers into the zero and carry flags.
  public final func vtestpd(_ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2376, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vtestpd ymm, ymm`: Tests the signs of double-precision numbers into the zero and carry flags.
  public final func vtestpd(_ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2377, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vtestpd ymm, m256`: Tests the signs of double-precision numbers into the zero and carry flags.
  public final func vtestpd(_ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2378, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vtestpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vtestpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vtestpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vtestps xmm, xmm`: Tests the signs of single-precision numbers into the zero and carry flags.
  public final func vtestps(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2379, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vtestps xmm, m128`: Tests the signs of single-precision numbers into the zero and carry flags.
  public final func vtestps(_ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2380, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vtestps ymm, ymm`: Tests the signs of single-precision numbers into the zero and carry flags.
  public final func vtestps(_ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2381, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vtestps ymm, m256`: Tests the signs of single-precision numbers into the zero and carry flags.
  public final func vtestps(_ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2382, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vtestps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vtestps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vtestps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vtestps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
