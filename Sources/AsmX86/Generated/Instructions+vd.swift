// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vdivpd xmm, xmm, xmm`: Divides double-precision numbers.
  public final func vdivpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1587, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vdivpd xmm, xmm, m128`: Divides double-precision numbers.
  public final func vdivpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1588, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vdivpd ymm, ymm, ymm`: Divides double-precision numbers.
  public final func vdivpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1589, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vdivpd ymm, ymm, m256`: Divides double-precision numbers.
  public final func vdivpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1590, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vdivpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vdivpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vdivpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vdivps xmm, xmm, xmm`: Divides single-precision numbers.
  public final func vdivps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1591, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vdivps xmm, xmm, m128`: Divides single-precision numbers.
  public final func vdivps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1592, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vdivps ymm, ymm, ymm`: Divides single-precision numbers.
  public final func vdivps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1593, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vdivps ymm, ymm, m256`: Divides single-precision numbers.
  public final func vdivps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1594, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vdivps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vdivps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vdivps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vdivsd xmm, xmm, xmm`: Divides a double-precision number.
  public final func vdivsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1595, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vdivsd xmm, xmm, m64`: Divides a double-precision number.
  public final func vdivsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1596, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vdivsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vdivsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vdivsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vdivss xmm, xmm, xmm`: Divides a single-precision number.
  public final func vdivss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1597, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vdivss xmm, xmm, m32`: Divides a single-precision number.
  public final func vdivss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1598, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdivss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vdivss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vdivss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdivss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vdivss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vdppd xmm, xmm, xmm, i8`: Sums the products of the selected double-precision numbers.
  public final func vdppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1599, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vdppd xmm, xmm, xmm, i8`: Sums the products of the selected double-precision numbers.
  @_disfavoredOverload public final func vdppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1599, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vdppd xmm, xmm, m128, i8`: Sums the products of the selected double-precision numbers.
  public final func vdppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1600, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vdppd xmm, xmm, m128, i8`: Sums the products of the selected double-precision numbers.
  @_disfavoredOverload public final func vdppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1600, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vdppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vdppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8")
  @_disfavoredOverload public final func vdppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vdpps xmm, xmm, xmm, i8`: Sums the products of the selected single-precision numbers.
  public final func vdpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1601, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vdpps xmm, xmm, xmm, i8`: Sums the products of the selected single-precision numbers.
  @_disfavoredOverload public final func vdpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1601, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vdpps xmm, xmm, m128, i8`: Sums the products of the selected single-precision numbers.
  public final func vdpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1602, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vdpps xmm, xmm, m128, i8`: Sums the products of the selected single-precision numbers.
  @_disfavoredOverload public final func vdpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1602, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vdpps ymm, ymm, ymm, i8`: Sums the products of the selected single-precision numbers.
  public final func vdpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1603, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vdpps ymm, ymm, ymm, i8`: Sums the products of the selected single-precision numbers.
  @_disfavoredOverload public final func vdpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1603, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vdpps ymm, ymm, m256, i8`: Sums the products of the selected single-precision numbers.
  public final func vdpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1604, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vdpps ymm, ymm, m256, i8`: Sums the products of the selected single-precision numbers.
  @_disfavoredOverload public final func vdpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1604, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vdpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vdpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vdpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vdpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vdpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}
}
