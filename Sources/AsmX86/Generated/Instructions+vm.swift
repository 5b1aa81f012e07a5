// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmaskmovdqu xmm, xmm`: Stores at rdi the bytes whose mask byte has its top bit set.
  public final func vmaskmovdqu(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1636, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func vmaskmovdqu(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func vmaskmovdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func vmaskmovdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmaskmovpd xmm, xmm, m128`: Moves the double-precision numbers whose mask is negative.
  public final func vmaskmovpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1637, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmaskmovpd ymm, ymm, m256`: Moves the double-precision numbers whose mask is negative.
  public final func vmaskmovpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1638, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmaskmovpd m128, xmm, xmm`: Moves the double-precision numbers whose mask is negative.
  public final func vmaskmovpd(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1639, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmaskmovpd m256, ymm, ymm`: Moves the double-precision numbers whose mask is negative.
  public final func vmaskmovpd(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1640, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaskmovpd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaskmovpd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaskmovpd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmaskmovps xmm, xmm, m128`: Moves the single-precision numbers whose mask is negative.
  public final func vmaskmovps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1641, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmaskmovps ymm, ymm, m256`: Moves the single-precision numbers whose mask is negative.
  public final func vmaskmovps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1642, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmaskmovps m128, xmm, xmm`: Moves the single-precision numbers whose mask is negative.
  public final func vmaskmovps(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1643, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmaskmovps m256, ymm, ymm`: Moves the single-precision numbers whose mask is negative.
  public final func vmaskmovps(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1644, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaskmovps; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaskmovps; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaskmovps; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vmaskmovps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmaxpd xmm, xmm, xmm`: Takes the larger of double-precision numbers.
  public final func vmaxpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1645, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmaxpd xmm, xmm, m128`: Takes the larger of double-precision numbers.
  public final func vmaxpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1646, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmaxpd ymm, ymm, ymm`: Takes the larger of double-precision numbers.
  public final func vmaxpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1647, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmaxpd ymm, ymm, m256`: Takes the larger of double-precision numbers.
  public final func vmaxpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1648, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmaxpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmaxpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmaxpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmaxps xmm, xmm, xmm`: Takes the larger of single-precision numbers.
  public final func vmaxps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1649, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmaxps xmm, xmm, m128`: Takes the larger of single-precision numbers.
  public final func vmaxps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1650, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmaxps ymm, ymm, ymm`: Takes the larger of single-precision numbers.
  public final func vmaxps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1651, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmaxps ymm, ymm, m256`: Takes the larger of single-precision numbers.
  public final func vmaxps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1652, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmaxps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmaxps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmaxps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmaxsd xmm, xmm, xmm`: Takes the larger of a double-precision number.
  public final func vmaxsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1653, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmaxsd xmm, xmm, m64`: Takes the larger of a double-precision number.
  public final func vmaxsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1654, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmaxss xmm, xmm, xmm`: Takes the larger of a single-precision number.
  public final func vmaxss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1655, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmaxss xmm, xmm, m32`: Takes the larger of a single-precision number.
  public final func vmaxss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1656, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmaxss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vmaxss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vmaxss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmaxss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vmaxss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vminpd xmm, xmm, xmm`: Takes the smaller of double-precision numbers.
  public final func vminpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1657, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vminpd xmm, xmm, m128`: Takes the smaller of double-precision numbers.
  public final func vminpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1658, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vminpd ymm, ymm, ymm`: Takes the smaller of double-precision numbers.
  public final func vminpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1659, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vminpd ymm, ymm, m256`: Takes the smaller of double-precision numbers.
  public final func vminpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1660, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vminpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vminpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vminpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vminps xmm, xmm, xmm`: Takes the smaller of single-precision numbers.
  public final func vminps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1661, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vminps xmm, xmm, m128`: Takes the smaller of single-precision numbers.
  public final func vminps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1662, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vminps ymm, ymm, ymm`: Takes the smaller of single-precision numbers.
  public final func vminps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1663, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vminps ymm, ymm, m256`: Takes the smaller of single-precision numbers.
  public final func vminps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1664, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vminps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vminps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vminps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vminsd xmm, xmm, xmm`: Takes the smaller of a double-precision number.
  public final func vminsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1665, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vminsd xmm, xmm, m64`: Takes the smaller of a double-precision number.
  public final func vminsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1666, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vminss xmm, xmm, xmm`: Takes the smaller of a single-precision number.
  public final func vminss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1667, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vminss xmm, xmm, m32`: Takes the smaller of a single-precision number.
  public final func vminss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1668, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vminss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vminss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vminss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vminss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vminss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovapd xmm, xmm`: Moves aligned double-precision numbers.
  public final func vmovapd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1669, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovapd xmm, m128`: Moves aligned double-precision numbers.
  public final func vmovapd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1670, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovapd ymm, ymm`: Moves aligned double-precision numbers.
  public final func vmovapd(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1671, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovapd ymm, m256`: Moves aligned double-precision numbers.
  public final func vmovapd(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1672, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovapd m128, xmm`: Moves aligned double-precision numbers.
  public final func vmovapd(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1673, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovapd m256, ymm`: Moves aligned double-precision numbers.
  public final func vmovapd(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1674, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovapd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovapd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovapd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovapd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovapd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovapd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovaps xmm, xmm`: Moves aligned single-precision numbers.
  public final func vmovaps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1675, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovaps xmm, m128`: Moves aligned single-precision numbers.
  public final func vmovaps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1676, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovaps ymm, ymm`: Moves aligned single-precision numbers.
  public final func vmovaps(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1677, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovaps ymm, m256`: Moves aligned single-precision numbers.
  public final func vmovaps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1678, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovaps m128, xmm`: Moves aligned single-precision numbers.
  public final func vmovaps(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1679, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovaps m256, ymm`: Moves aligned single-precision numbers.
  public final func vmovaps(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1680, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovaps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovaps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovaps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovaps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovaps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovaps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovd r32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1681, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovd xmm, r32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovd(_ destination: XMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1682, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovd xmm, m32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1683, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovd m32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovd(_ destination: Memory32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1684, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func vmovd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func vmovd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func vmovd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovddup xmm, xmm`: Duplicates the even double-precision number.
  public final func vmovddup(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1685, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovddup xmm, m64`: Duplicates the even double-precision number.
  public final func vmovddup(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1686, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovddup ymm, ymm`: Duplicates the even double-precision number.
  public final func vmovddup(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1687, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovddup ymm, m256`: Duplicates the even double-precision number.
  public final func vmovddup(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1688, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovddup; forms: xmm,xmm | xmm,m64 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovddup(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovddup; forms: xmm,xmm | xmm,m64 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovddup(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovddup; forms: xmm,xmm | xmm,m64 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovddup(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovdqa xmm, xmm`: Moves an aligned vector.
  public final func vmovdqa(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1689, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovdqa xmm, m128`: Moves an aligned vector.
  public final func vmovdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1690, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovdqa ymm, ymm`: Moves an aligned vector.
  public final func vmovdqa(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1691, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovdqa ymm, m256`: Moves an aligned vector.
  public final func vmovdqa(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1692, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovdqa m128, xmm`: Moves an aligned vector.
  public final func vmovdqa(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1693, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovdqa m256, ymm`: Moves an aligned vector.
  public final func vmovdqa(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1694, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqa; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqa(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovdqa; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovdqa; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovdqu xmm, xmm`: Moves a vector, aligned or not.
  public final func vmovdqu(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1695, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovdqu xmm, m128`: Moves a vector, aligned or not.
  public final func vmovdqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1696, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovdqu ymm, ymm`: Moves a vector, aligned or not.
  public final func vmovdqu(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1697, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovdqu ymm, m256`: Moves a vector, aligned or not.
  public final func vmovdqu(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1698, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovdqu m128, xmm`: Moves a vector, aligned or not.
  public final func vmovdqu(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1699, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovdqu m256, ymm`: Moves a vector, aligned or not.
  public final func vmovdqu(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1700, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovdqu; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqu(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovdqu; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovdqu; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovhlps xmm, xmm, xmm`: Copies the upper half of source to the lower half of destination.
  public final func vmovhlps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1701, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhlps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovhlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhlps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovhlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhlps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovhlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovhpd m64, xmm`: Moves the upper double-precision number.
  public final func vmovhpd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1702, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovhpd xmm, xmm, m64`: Moves the upper double-precision number.
  public final func vmovhpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1703, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhpd; forms: m64,xmm")
  @_disfavoredOverload public final func vmovhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhpd; forms: xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovhps m64, xmm`: Moves the upper two single-precision numbers.
  public final func vmovhps(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1704, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovhps xmm, xmm, m64`: Moves the upper two single-precision numbers.
  public final func vmovhps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1705, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovhps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhps; forms: m64,xmm")
  @_disfavoredOverload public final func vmovhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhps; forms: xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovhps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovlhps xmm, xmm, xmm`: Copies the lower half of source to the upper half of destination.
  public final func vmovlhps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1706, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlhps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovlhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlhps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovlhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlhps; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovlhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovlpd m64, xmm`: Moves the lower double-precision number.
  public final func vmovlpd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1707, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovlpd xmm, xmm, m64`: Moves the lower double-precision number.
  public final func vmovlpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1708, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlpd; forms: m64,xmm")
  @_disfavoredOverload public final func vmovlpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlpd; forms: xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlpd; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovlps m64, xmm`: Moves the lower two single-precision numbers.
  public final func vmovlps(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1709, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovlps xmm, xmm, m64`: Moves the lower two single-precision numbers.
  public final func vmovlps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1710, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovlps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlps; forms: m64,xmm")
  @_disfavoredOverload public final func vmovlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlps; forms: xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovlps; forms: m64,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmovlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovmskpd r32, xmm`: Gathers the signs of the double-precision numbers.
  public final func vmovmskpd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1711, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovmskpd r32, ymm`: Gathers the signs of the double-precision numbers.
  public final func vmovmskpd(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1712, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovmskpd; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vmovmskpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovmskpd; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vmovmskpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovmskpd; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vmovmskpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovmskps r32, xmm`: Gathers the signs of the single-precision numbers.
  public final func vmovmskps(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1713, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovmskps r32, ymm`: Gathers the signs of the single-precision numbers.
  public final func vmovmskps(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1714, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovmskps; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vmovmskps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovmskps; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vmovmskps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovmskps; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vmovmskps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovntdq m128, xmm`: Stores an aligned vector past the caches.
  public final func vmovntdq(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1715, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovntdq m256, ymm`: Stores an aligned vector past the caches.
  public final func vmovntdq(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1716, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntdq; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntdq; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntdq; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovntdqa xmm, m128`: Loads an aligned vector past the caches.
  public final func vmovntdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1717, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovntdqa ymm, m256`: Loads an aligned vector past the caches.
  public final func vmovntdqa(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1718, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntdqa; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vmovntdqa(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntdqa; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vmovntdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntdqa; forms: xmm,m128 | ymm,m256")
  @_disfavoredOverload public final func vmovntdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovntpd m128, xmm`: Stores aligned double-precision numbers past the caches.
  public final func vmovntpd(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1719, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovntpd m256, ymm`: Stores aligned double-precision numbers past the caches.
  public final func vmovntpd(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1720, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntpd; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntpd; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntpd; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovntps m128, xmm`: Stores aligned single-precision numbers past the caches.
  public final func vmovntps(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1721, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovntps m256, ymm`: Stores aligned single-precision numbers past the caches.
  public final func vmovntps(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1722, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovntps; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntps; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovntps; forms: m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovntps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovq r64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovq(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1723, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovq xmm, r64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovq(_ destination: XMMRegister, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1724, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovq xmm, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1725, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovq xmm, m64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1726, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovq m64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func vmovq(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1727, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func vmovq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func vmovq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func vmovq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovsd xmm, m64`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public final func vmovsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1728, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovsd m64, xmm`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public final func vmovsd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1729, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovsd xmm, xmm, xmm`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public final func vmovsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1730, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsd; forms: xmm,m64 | m64,xmm | xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovsd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func vmovsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovsd; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovsd; forms: xmm,m64 | m64,xmm | xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovshdup xmm, xmm`: Duplicates the odd single-precision numbers.
  public final func vmovshdup(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1731, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovshdup xmm, m128`: Duplicates the odd single-precision numbers.
  public final func vmovshdup(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1732, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovshdup ymm, ymm`: Duplicates the odd single-precision numbers.
  public final func vmovshdup(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1733, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovshdup ymm, m256`: Duplicates the odd single-precision numbers.
  public final func vmovshdup(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1734, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovshdup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovshdup(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovshdup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovshdup(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovshdup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovshdup(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovsldup xmm, xmm`: Duplicates the even single-precision numbers.
  public final func vmovsldup(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1735, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovsldup xmm, m128`: Duplicates the even single-precision numbers.
  public final func vmovsldup(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1736, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovsldup ymm, ymm`: Duplicates the even single-precision numbers.
  public final func vmovsldup(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1737, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovsldup ymm, m256`: Duplicates the even single-precision numbers.
  public final func vmovsldup(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1738, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovsldup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovsldup(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovsldup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovsldup(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovsldup; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vmovsldup(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovss xmm, m32`: Moves a single-precision number.
  public final func vmovss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1739, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovss m32, xmm`: Moves a single-precision number.
  public final func vmovss(_ destination: Memory32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1740, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovss xmm, xmm, xmm`: Moves a single-precision number.
  public final func vmovss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1741, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovss; forms: xmm,m32 | m32,xmm | xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovss; forms: xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func vmovss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovss; forms: xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovss; forms: xmm,m32 | m32,xmm | xmm,xmm,xmm")
  @_disfavoredOverload public final func vmovss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmovupd xmm, xmm`: Moves double-precision numbers, aligned or not.
  public final func vmovupd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1742, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovupd xmm, m128`: Moves double-precision numbers, aligned or not.
  public final func vmovupd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1743, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovupd ymm, ymm`: Moves double-precision numbers, aligned or not.
  public final func vmovupd(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1744, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovupd ymm, m256`: Moves double-precision numbers, aligned or not.
  public final func vmovupd(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1745, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovupd m128, xmm`: Moves double-precision numbers, aligned or not.
  public final func vmovupd(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1746, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovupd m256, ymm`: Moves double-precision numbers, aligned or not.
  public final func vmovupd(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1747, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovupd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovupd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovupd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovupd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovupd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovupd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmovups xmm, xmm`: Moves single-precision numbers, aligned or not.
  public final func vmovups(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1748, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovups xmm, m128`: Moves single-precision numbers, aligned or not.
  public final func vmovups(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1749, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovups ymm, ymm`: Moves single-precision numbers, aligned or not.
  public final func vmovups(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1750, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vmovups ymm, m256`: Moves single-precision numbers, aligned or not.
  public final func vmovups(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1751, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vmovups m128, xmm`: Moves single-precision numbers, aligned or not.
  public final func vmovups(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1752, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `vmovups m256, ymm`: Moves single-precision numbers, aligned or not.
  public final func vmovups(_ destination: Memory256, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1753, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmovups; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovups(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovups; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovups(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmovups; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | m128,xmm | m256,ymm")
  @_disfavoredOverload public final func vmovups(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vmpsadbw xmm, xmm, xmm, i8`: Sums absolute differences of a block of bytes at eight offsets.
  public final func vmpsadbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1754, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vmpsadbw xmm, xmm, xmm, i8`: Sums absolute differences of a block of bytes at eight offsets.
  @_disfavoredOverload public final func vmpsadbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1754, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vmpsadbw xmm, xmm, m128, i8`: Sums absolute differences of a block of bytes at eight offsets.
  public final func vmpsadbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1755, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vmpsadbw xmm, xmm, m128, i8`: Sums absolute differences of a block of bytes at eight offsets.
  @_disfavoredOverload public final func vmpsadbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1755, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vmpsadbw ymm, ymm, ymm, i8`: Sums absolute differences of a block of bytes at eight offsets.
  public final func vmpsadbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1756, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vmpsadbw ymm, ymm, ymm, i8`: Sums absolute differences of a block of bytes at eight offsets.
  @_disfavoredOverload public final func vmpsadbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1756, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vmpsadbw ymm, ymm, m256, i8`: Sums absolute differences of a block of bytes at eight offsets.
  public final func vmpsadbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1757, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vmpsadbw ymm, ymm, m256, i8`: Sums absolute differences of a block of bytes at eight offsets.
  @_disfavoredOverload public final func vmpsadbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1757, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmpsadbw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vmpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmpsadbw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vmpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmpsadbw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vmpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vmulpd xmm, xmm, xmm`: Multiplies double-precision numbers.
  public final func vmulpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1758, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmulpd xmm, xmm, m128`: Multiplies double-precision numbers.
  public final func vmulpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1759, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmulpd ymm, ymm, ymm`: Multiplies double-precision numbers.
  public final func vmulpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1760, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmulpd ymm, ymm, m256`: Multiplies double-precision numbers.
  public final func vmulpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1761, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmulpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmulpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmulpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmulpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmulps xmm, xmm, xmm`: Multiplies single-precision numbers.
  public final func vmulps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1762, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmulps xmm, xmm, m128`: Multiplies single-precision numbers.
  public final func vmulps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1763, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vmulps ymm, ymm, ymm`: Multiplies single-precision numbers.
  public final func vmulps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1764, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmulps ymm, ymm, m256`: Multiplies single-precision numbers.
  public final func vmulps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1765, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmulps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmulps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmulps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vmulps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmulsd xmm, xmm, xmm`: Multiplies a double-precision number.
  public final func vmulsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1766, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmulsd xmm, xmm, m64`: Multiplies a double-precision number.
  public final func vmulsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1767, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmulsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmulsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmulsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vmulsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vmulss xmm, xmm, xmm`: Multiplies a single-precision number.
  public final func vmulss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1768, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vmulss xmm, xmm, m32`: Multiplies a single-precision number.
  public final func vmulss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1769, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmulss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vmulss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vmulss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vmulss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vmulss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
