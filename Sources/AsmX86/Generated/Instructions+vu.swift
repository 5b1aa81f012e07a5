// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vucomisd xmm, xmm`: Compares double-precision numbers into the flags.
  public final func vucomisd(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2383, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vucomisd xmm, m64`: Compares double-precision numbers into the flags.
  public final func vucomisd(_ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2384, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vucomisd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vucomisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vucomisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vucomiss xmm, xmm`: Compares single-precision numbers into the flags.
  public final func vucomiss(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2385, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vucomiss xmm, m32`: Compares single-precision numbers into the flags.
  public final func vucomiss(_ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2386, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vucomiss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vucomiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vucomiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vunpckhpd xmm, xmm, xmm`: Interleaves the upper double-precision numbers.
  public final func vunpckhpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2387, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpckhpd xmm, xmm, m128`: Interleaves the upper double-precision numbers.
  public final func vunpckhpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2388, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vunpckhpd ymm, ymm, ymm`: Interleaves the upper double-precision numbers.
  public final func vunpckhpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2389, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpckhpd ymm, ymm, m256`: Interleaves the upper double-precision numbers.
  public final func vunpckhpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2390, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpckhpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpckhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpckhpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpckhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpckhpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpckhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vunpckhps xmm, xmm, xmm`: Interleaves the upper single-precision numbers.
  public final func vunpckhps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2391, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpckhps xmm, xmm, m128`: Interleaves the upper single-precision numbers.
  public final func vunpckhps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2392, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vunpckhps ymm, ymm, ymm`: Interleaves the upper single-precision numbers.
  public final func vunpckhps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2393, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpckhps ymm, ymm, m256`: Interleaves the upper single-precision numbers.
  public final func vunpckhps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2394, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpckhps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpckhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpckhps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpckhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpckhps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpckhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vunpcklpd xmm, xmm, xmm`: Interleaves the lower double-precision numbers.
  public final func vunpcklpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2395, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpcklpd xmm, xmm, m128`: Interleaves the lower double-precision numbers.
  public final func vunpcklpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2396, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vunpcklpd ymm, ymm, ymm`: Interleaves the lower double-precision numbers.
  public final func vunpcklpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2397, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpcklpd ymm, ymm, m256`: Interleaves the lower double-precision numbers.
  public final func vunpcklpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2398, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpcklpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpcklpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpcklpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpcklpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpcklpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpcklpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vunpcklps xmm, xmm, xmm`: Interleaves the lower single-precision numbers.
  public final func vunpcklps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2399, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpcklps xmm, xmm, m128`: Interleaves the lower single-precision numbers.
  public final func vunpcklps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2400, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vunpcklps ymm, ymm, ymm`: Interleaves the lower single-precision numbers.
  public final func vunpcklps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2401, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vunpcklps ymm, ymm, m256`: Interleaves the lower single-precision numbers.
  public final func vunpcklps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2402, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vunpcklps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpcklps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpcklps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpcklps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vunpcklps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vunpcklps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
