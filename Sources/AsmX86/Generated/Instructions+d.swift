// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `dec r8`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 476, register0: destination.rawValue), file, line, column)
  }

  /// `dec r16`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 477, register0: destination.rawValue), file, line, column)
  }

  /// `dec r32`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 478, register0: destination.rawValue), file, line, column)
  }

  /// `dec r64`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 479, register0: destination.rawValue), file, line, column)
  }

  /// `dec m8`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 480), memory: destination.address, file, line, column)
  }

  /// `dec m16`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 481), memory: destination.address, file, line, column)
  }

  /// `dec m32`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 482), memory: destination.address, file, line, column)
  }

  /// `dec m64`: Subtracts 1; leaves the carry flag alone.
  public final func dec(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 483), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of dec; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func dec(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of dec; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func dec(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `div r8`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 484, register0: source.rawValue), file, line, column)
  }

  /// `div r16`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 485, register0: source.rawValue), file, line, column)
  }

  /// `div r32`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 486, register0: source.rawValue), file, line, column)
  }

  /// `div r64`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 487, register0: source.rawValue), file, line, column)
  }

  /// `div m8`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 488), memory: source.address, file, line, column)
  }

  /// `div m16`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 489), memory: source.address, file, line, column)
  }

  /// `div m32`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 490), memory: source.address, file, line, column)
  }

  /// `div m64`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  public final func div(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 491), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of div; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func div(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of div; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func div(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `divpd xmm, xmm`: Divides double-precision numbers.
  public final func divpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 492, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `divpd xmm, m128`: Divides double-precision numbers.
  public final func divpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 493, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `divps xmm, xmm`: Divides single-precision numbers.
  public final func divps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 494, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `divps xmm, m128`: Divides single-precision numbers.
  public final func divps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 495, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `divsd xmm, xmm`: Divides a double-precision number.
  public final func divsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 496, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `divsd xmm, m64`: Divides a double-precision number.
  public final func divsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 497, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func divsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func divsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func divsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `divss xmm, xmm`: Divides a single-precision number.
  public final func divss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 498, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `divss xmm, m32`: Divides a single-precision number.
  public final func divss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 499, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func divss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func divss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of divss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func divss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `dppd xmm, xmm, u8`: Sums the products of the selected double-precision numbers.
  public final func dppd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 500, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `dppd xmm, xmm, u8`: Sums the products of the selected double-precision numbers.
  @_disfavoredOverload public final func dppd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 500, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `dppd xmm, m128, u8`: Sums the products of the selected double-precision numbers.
  public final func dppd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 501, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `dppd xmm, m128, u8`: Sums the products of the selected double-precision numbers.
  @_disfavoredOverload public final func dppd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 501, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of dppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of dppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of dppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `dpps xmm, xmm, u8`: Sums the products of the selected single-precision numbers.
  public final func dpps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 502, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `dpps xmm, xmm, u8`: Sums the products of the selected single-precision numbers.
  @_disfavoredOverload public final func dpps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 502, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `dpps xmm, m128, u8`: Sums the products of the selected single-precision numbers.
  public final func dpps(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 503, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `dpps xmm, m128, u8`: Sums the products of the selected single-precision numbers.
  @_disfavoredOverload public final func dpps(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 503, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of dpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of dpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of dpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
