// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `ucomisd xmm, xmm`: Compares double-precision numbers into the flags.
  public final func ucomisd(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1438, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `ucomisd xmm, m64`: Compares double-precision numbers into the flags.
  public final func ucomisd(_ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1439, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func ucomisd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func ucomisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func ucomisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `ucomiss xmm, xmm`: Compares single-precision numbers into the flags.
  public final func ucomiss(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1440, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `ucomiss xmm, m32`: Compares single-precision numbers into the flags.
  public final func ucomiss(_ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1441, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func ucomiss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func ucomiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func ucomiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `ud2`: Raises the invalid-opcode exception.
  public final func ud2(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1442), file, line, column)
  }

  @available(*, unavailable, message: "no such form of ud2; forms: without operands")
  @_disfavoredOverload public final func ud2(_ operand1: some AnyOperand) {}

  /// `unpckhpd xmm, xmm`: Interleaves the upper double-precision numbers.
  public final func unpckhpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1443, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `unpckhpd xmm, m128`: Interleaves the upper double-precision numbers.
  public final func unpckhpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1444, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpckhpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpckhpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpckhpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `unpckhps xmm, xmm`: Interleaves the upper single-precision numbers.
  public final func unpckhps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1445, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `unpckhps xmm, m128`: Interleaves the upper single-precision numbers.
  public final func unpckhps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1446, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpckhps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpckhps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpckhps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `unpcklpd xmm, xmm`: Interleaves the lower double-precision numbers.
  public final func unpcklpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1447, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `unpcklpd xmm, m128`: Interleaves the lower double-precision numbers.
  public final func unpcklpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1448, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpcklpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpcklpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpcklpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `unpcklps xmm, xmm`: Interleaves the lower single-precision numbers.
  public final func unpcklps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1449, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `unpcklps xmm, m128`: Interleaves the lower single-precision numbers.
  public final func unpcklps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1450, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpcklps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpcklps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of unpcklps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
