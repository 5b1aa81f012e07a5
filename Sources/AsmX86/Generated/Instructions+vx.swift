// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vxorpd xmm, xmm, xmm`: Exclusive-ors double-precision numbers.
  public final func vxorpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2403, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vxorpd xmm, xmm, m128`: Exclusive-ors double-precision numbers.
  public final func vxorpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2404, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vxorpd ymm, ymm, ymm`: Exclusive-ors double-precision numbers.
  public final func vxorpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2405, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vxorpd ymm, ymm, m256`: Exclusive-ors double-precision numbers.
  public final func vxorpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2406, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vxorpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vxorpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vxorpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vxorpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vxorpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vxorpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vxorps xmm, xmm, xmm`: Exclusive-ors single-precision numbers.
  public final func vxorps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2407, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vxorps xmm, xmm, m128`: Exclusive-ors single-precision numbers.
  public final func vxorps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2408, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vxorps ymm, ymm, ymm`: Exclusive-ors single-precision numbers.
  public final func vxorps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2409, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vxorps ymm, ymm, m256`: Exclusive-ors single-precision numbers.
  public final func vxorps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2410, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vxorps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vxorps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vxorps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vxorps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vxorps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vxorps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
