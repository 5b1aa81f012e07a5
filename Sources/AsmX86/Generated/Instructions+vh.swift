// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vhaddpd xmm, xmm, xmm`: Adds neighbouring double-precision numbers.
  public final func vhaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1611, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhaddpd xmm, xmm, m128`: Adds neighbouring double-precision numbers.
  public final func vhaddpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1612, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vhaddpd ymm, ymm, ymm`: Adds neighbouring double-precision numbers.
  public final func vhaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1613, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhaddpd ymm, ymm, m256`: Adds neighbouring double-precision numbers.
  public final func vhaddpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1614, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhaddpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhaddpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhaddpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vhaddps xmm, xmm, xmm`: Adds neighbouring single-precision numbers.
  public final func vhaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1615, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhaddps xmm, xmm, m128`: Adds neighbouring single-precision numbers.
  public final func vhaddps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1616, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vhaddps ymm, ymm, ymm`: Adds neighbouring single-precision numbers.
  public final func vhaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1617, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhaddps ymm, ymm, m256`: Adds neighbouring single-precision numbers.
  public final func vhaddps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1618, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhaddps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhaddps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhaddps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhaddps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vhsubpd xmm, xmm, xmm`: Subtracts neighbouring double-precision numbers.
  public final func vhsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1619, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhsubpd xmm, xmm, m128`: Subtracts neighbouring double-precision numbers.
  public final func vhsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1620, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vhsubpd ymm, ymm, ymm`: Subtracts neighbouring double-precision numbers.
  public final func vhsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1621, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhsubpd ymm, ymm, m256`: Subtracts neighbouring double-precision numbers.
  public final func vhsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1622, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vhsubps xmm, xmm, xmm`: Subtracts neighbouring single-precision numbers.
  public final func vhsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1623, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhsubps xmm, xmm, m128`: Subtracts neighbouring single-precision numbers.
  public final func vhsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1624, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vhsubps ymm, ymm, ymm`: Subtracts neighbouring single-precision numbers.
  public final func vhsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1625, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vhsubps ymm, ymm, m256`: Subtracts neighbouring single-precision numbers.
  public final func vhsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1626, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vhsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vhsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vhsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
