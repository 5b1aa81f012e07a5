// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `endbr64`: Marks a valid target of indirect jumps and calls.
  public final func endbr64(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 504), file, line, column)
  }

  @available(*, unavailable, message: "no such form of endbr64; forms: without operands")
  @_disfavoredOverload public final func endbr64(_ operand1: some AnyOperand) {}

  /// `extractps r32, xmm, u8`: Stores one single-precision number of the vector.
  public final func extractps(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 505, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `extractps r32, xmm, u8`: Stores one single-precision number of the vector.
  @_disfavoredOverload public final func extractps(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 505, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `extractps m32, xmm, u8`: Stores one single-precision number of the vector.
  public final func extractps(_ destination: Memory32, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 506, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `extractps m32, xmm, u8`: Stores one single-precision number of the vector.
  @_disfavoredOverload public final func extractps(_ destination: Memory32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 506, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of extractps; forms: r32,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func extractps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of extractps; forms: r32,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func extractps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of extractps; forms: r32,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func extractps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
