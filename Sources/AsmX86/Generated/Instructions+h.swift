// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `haddpd xmm, xmm`: Adds neighbouring double-precision numbers.
  public final func haddpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 507, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `haddpd xmm, m128`: Adds neighbouring double-precision numbers.
  public final func haddpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 508, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of haddpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of haddpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of haddpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `haddps xmm, xmm`: Adds neighbouring single-precision numbers.
  public final func haddps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 509, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `haddps xmm, m128`: Adds neighbouring single-precision numbers.
  public final func haddps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 510, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of haddps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of haddps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of haddps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `hsubpd xmm, xmm`: Subtracts neighbouring double-precision numbers.
  public final func hsubpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 511, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `hsubpd xmm, m128`: Subtracts neighbouring double-precision numbers.
  public final func hsubpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 512, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of hsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of hsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of hsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `hsubps xmm, xmm`: Subtracts neighbouring single-precision numbers.
  public final func hsubps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 513, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `hsubps xmm, m128`: Subtracts neighbouring single-precision numbers.
  public final func hsubps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 514, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of hsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of hsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of hsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
