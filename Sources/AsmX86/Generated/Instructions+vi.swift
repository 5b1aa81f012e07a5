// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vinsertf128 ymm, ymm, xmm, i8`: Replaces one half of a 256-bit vector.
  public final func vinsertf128(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1627, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vinsertf128 ymm, ymm, xmm, i8`: Replaces one half of a 256-bit vector.
  @_disfavoredOverload public final func vinsertf128(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1627, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vinsertf128 ymm, ymm, m128, i8`: Replaces one half of a 256-bit vector.
  public final func vinsertf128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1628, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vinsertf128 ymm, ymm, m128, i8`: Replaces one half of a 256-bit vector.
  @_disfavoredOverload public final func vinsertf128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1628, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertf128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinsertf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vinsertf128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinsertf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vinsertf128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinsertf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vinserti128 ymm, ymm, xmm, i8`: Replaces one half of a 256-bit vector.
  public final func vinserti128(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1629, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vinserti128 ymm, ymm, xmm, i8`: Replaces one half of a 256-bit vector.
  @_disfavoredOverload public final func vinserti128(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1629, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vinserti128 ymm, ymm, m128, i8`: Replaces one half of a 256-bit vector.
  public final func vinserti128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1630, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vinserti128 ymm, ymm, m128, i8`: Replaces one half of a 256-bit vector.
  @_disfavoredOverload public final func vinserti128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1630, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinserti128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinserti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vinserti128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinserti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vinserti128; forms: ymm,ymm,xmm,i8 | ymm,ymm,m128,i8")
  @_disfavoredOverload public final func vinserti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vinsertps xmm, xmm, xmm, i8`: Inserts one single-precision number and clears the selected ones.
  public final func vinsertps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1631, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vinsertps xmm, xmm, xmm, i8`: Inserts one single-precision number and clears the selected ones.
  @_disfavoredOverload public final func vinsertps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1631, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vinsertps xmm, xmm, m32, i8`: Inserts one single-precision number and clears the selected ones.
  public final func vinsertps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1632, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vinsertps xmm, xmm, m32, i8`: Inserts one single-precision number and clears the selected ones.
  @_disfavoredOverload public final func vinsertps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1632, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vinsertps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vinsertps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vinsertps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vinsertps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vinsertps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vinsertps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}
}
