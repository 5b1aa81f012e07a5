// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vcmppd xmm, xmm, xmm, i8`: Compares double-precision numbers into a mask.
  public final func vcmppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1511, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vcmppd xmm, xmm, xmm, i8`: Compares double-precision numbers into a mask.
  @_disfavoredOverload public final func vcmppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1511, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vcmppd xmm, xmm, m128, i8`: Compares double-precision numbers into a mask.
  public final func vcmppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1512, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vcmppd xmm, xmm, m128, i8`: Compares double-precision numbers into a mask.
  @_disfavoredOverload public final func vcmppd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1512, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vcmppd ymm, ymm, ymm, i8`: Compares double-precision numbers into a mask.
  public final func vcmppd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1513, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vcmppd ymm, ymm, ymm, i8`: Compares double-precision numbers into a mask.
  @_disfavoredOverload public final func vcmppd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1513, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vcmppd ymm, ymm, m256, i8`: Compares double-precision numbers into a mask.
  public final func vcmppd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1514, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vcmppd ymm, ymm, m256, i8`: Compares double-precision numbers into a mask.
  @_disfavoredOverload public final func vcmppd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1514, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vcmppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vcmppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmppd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vcmppd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vcmpps xmm, xmm, xmm, i8`: Compares single-precision numbers into a mask.
  public final func vcmpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1515, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vcmpps xmm, xmm, xmm, i8`: Compares single-precision numbers into a mask.
  @_disfavoredOverload public final func vcmpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1515, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vcmpps xmm, xmm, m128, i8`: Compares single-precision numbers into a mask.
  public final func vcmpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1516, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vcmpps xmm, xmm, m128, i8`: Compares single-precision numbers into a mask.
  @_disfavoredOverload public final func vcmpps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1516, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vcmpps ymm, ymm, ymm, i8`: Compares single-precision numbers into a mask.
  public final func vcmpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1517, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vcmpps ymm, ymm, ymm, i8`: Compares single-precision numbers into a mask.
  @_disfavoredOverload public final func vcmpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1517, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vcmpps ymm, ymm, m256, i8`: Compares single-precision numbers into a mask.
  public final func vcmpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1518, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vcmpps ymm, ymm, m256, i8`: Compares single-precision numbers into a mask.
  @_disfavoredOverload public final func vcmpps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1518, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vcmpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vcmpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmpps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vcmpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vcmpsd xmm, xmm, xmm, i8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  public final func vcmpsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1519, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vcmpsd xmm, xmm, xmm, i8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  @_disfavoredOverload public final func vcmpsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1519, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vcmpsd xmm, xmm, m64, i8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  public final func vcmpsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1520, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vcmpsd xmm, xmm, m64, i8`: Compares the doublewords at rsi and rdi and moves both on; with operands, compares the low double-precision numbers into a mask.
  @_disfavoredOverload public final func vcmpsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1520, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vcmpsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmpsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vcmpsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmpsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vcmpsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vcmpss xmm, xmm, xmm, i8`: Compares a single-precision number into a mask.
  public final func vcmpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1521, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vcmpss xmm, xmm, xmm, i8`: Compares a single-precision number into a mask.
  @_disfavoredOverload public final func vcmpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1521, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vcmpss xmm, xmm, m32, i8`: Compares a single-precision number into a mask.
  public final func vcmpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1522, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vcmpss xmm, xmm, m32, i8`: Compares a single-precision number into a mask.
  @_disfavoredOverload public final func vcmpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1522, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcmpss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vcmpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmpss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vcmpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcmpss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vcmpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vcomisd xmm, xmm`: Compares double-precision numbers into the flags; signals for any NaN.
  public final func vcomisd(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1523, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vcomisd xmm, m64`: Compares double-precision numbers into the flags; signals for any NaN.
  public final func vcomisd(_ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1524, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vcomisd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vcomisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vcomisd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcomiss xmm, xmm`: Compares single-precision numbers into the flags; signals for any NaN.
  public final func vcomiss(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1525, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vcomiss xmm, m32`: Compares single-precision numbers into the flags; signals for any NaN.
  public final func vcomiss(_ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1526, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vcomiss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vcomiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vcomiss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtdq2pd xmm, xmm`: Converts doublewords to double-precision numbers.
  public final func vcvtdq2pd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1527, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtdq2pd xmm, m64`: Converts doublewords to double-precision numbers.
  public final func vcvtdq2pd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1528, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtdq2pd ymm, xmm`: Converts doublewords to double-precision numbers.
  public final func vcvtdq2pd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1529, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtdq2pd ymm, m128`: Converts doublewords to double-precision numbers.
  public final func vcvtdq2pd(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1530, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2pd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vcvtdq2pd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtdq2pd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vcvtdq2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtdq2pd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vcvtdq2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtdq2ps xmm, xmm`: Converts doublewords to single-precision numbers.
  public final func vcvtdq2ps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1531, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtdq2ps xmm, m128`: Converts doublewords to single-precision numbers.
  public final func vcvtdq2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1532, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtdq2ps ymm, ymm`: Converts doublewords to single-precision numbers.
  public final func vcvtdq2ps(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1533, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtdq2ps ymm, m256`: Converts doublewords to single-precision numbers.
  public final func vcvtdq2ps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1534, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtdq2ps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvtdq2ps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtdq2ps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvtdq2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtdq2ps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvtdq2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtpd2dq xmm, xmm`: Converts double-precision numbers to doublewords.
  public final func vcvtpd2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1535, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtpd2dq xmm, ymm`: Converts double-precision numbers to doublewords.
  public final func vcvtpd2dq(_ destination: XMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1536, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtpd2dq xmm, m128`: Converts double-precision numbers to doublewords.
  public final func vcvtpd2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1537, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtpd2dq xmm, m256`: Converts double-precision numbers to doublewords.
  public final func vcvtpd2dq(_ destination: XMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1538, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvtpd2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvtpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvtpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtpd2ps xmm, xmm`: Converts double-precision numbers to single-precision numbers.
  public final func vcvtpd2ps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1539, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtpd2ps xmm, ymm`: Converts double-precision numbers to single-precision numbers.
  public final func vcvtpd2ps(_ destination: XMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1540, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtpd2ps xmm, m128`: Converts double-precision numbers to single-precision numbers.
  public final func vcvtpd2ps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1541, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtpd2ps xmm, m256`: Converts double-precision numbers to single-precision numbers.
  public final func vcvtpd2ps(_ destination: XMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1542, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtpd2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvtpd2ps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtpd2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvtpd2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtpd2ps; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvtpd2ps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtps2dq xmm, xmm`: Converts single-precision numbers to doublewords.
  public final func vcvtps2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1543, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtps2dq xmm, m128`: Converts single-precision numbers to doublewords.
  public final func vcvtps2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1544, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtps2dq ymm, ymm`: Converts single-precision numbers to doublewords.
  public final func vcvtps2dq(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1545, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtps2dq ymm, m256`: Converts single-precision numbers to doublewords.
  public final func vcvtps2dq(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1546, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2dq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvtps2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtps2dq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvtps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtps2dq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvtps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtps2pd xmm, xmm`: Converts single-precision numbers to double-precision numbers.
  public final func vcvtps2pd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1547, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtps2pd xmm, m64`: Converts single-precision numbers to double-precision numbers.
  public final func vcvtps2pd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1548, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtps2pd ymm, xmm`: Converts single-precision numbers to double-precision numbers.
  public final func vcvtps2pd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1549, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtps2pd ymm, m128`: Converts single-precision numbers to double-precision numbers.
  public final func vcvtps2pd(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1550, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtps2pd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vcvtps2pd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtps2pd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vcvtps2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtps2pd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vcvtps2pd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtsd2si r32, xmm`: Converts a double-precision number to an integer.
  public final func vcvtsd2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1551, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtsd2si r32, m64`: Converts a double-precision number to an integer.
  public final func vcvtsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1552, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtsd2si r64, xmm`: Converts a double-precision number to an integer.
  public final func vcvtsd2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1553, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtsd2si r64, m64`: Converts a double-precision number to an integer.
  public final func vcvtsd2si(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1554, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvtsd2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvtsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvtsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvtsd2ss xmm, xmm, xmm`: Converts a double-precision number to a single-precision number.
  public final func vcvtsd2ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1555, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vcvtsd2ss xmm, xmm, m64`: Converts a double-precision number to a single-precision number.
  public final func vcvtsd2ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1556, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsd2ss; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsd2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsd2ss; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsd2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsd2ss; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsd2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vcvtsi2sd xmm, xmm, r32`: Converts an integer to a double-precision number.
  public final func vcvtsi2sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1557, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, r64`: Converts an integer to a double-precision number.
  public final func vcvtsi2sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1558, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, m32`: Converts an integer to a double-precision number.
  public final func vcvtsi2sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1559, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vcvtsi2sd xmm, xmm, m64`: Converts an integer to a double-precision number.
  public final func vcvtsi2sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1560, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2sd; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsi2sd; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsi2sd; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vcvtsi2ss xmm, xmm, r32`: Converts an integer to a single-precision number.
  public final func vcvtsi2ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1561, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, r64`: Converts an integer to a single-precision number.
  public final func vcvtsi2ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1562, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, m32`: Converts an integer to a single-precision number.
  public final func vcvtsi2ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1563, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vcvtsi2ss xmm, xmm, m64`: Converts an integer to a single-precision number.
  public final func vcvtsi2ss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1564, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtsi2ss; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsi2ss; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtsi2ss; forms: xmm,xmm,r32 | xmm,xmm,r64 | xmm,xmm,m32 | xmm,xmm,m64")
  @_disfavoredOverload public final func vcvtsi2ss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vcvtss2sd xmm, xmm, xmm`: Converts a single-precision number to a double-precision number.
  public final func vcvtss2sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1565, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vcvtss2sd xmm, xmm, m32`: Converts a single-precision number to a double-precision number.
  public final func vcvtss2sd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1566, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2sd; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vcvtss2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtss2sd; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vcvtss2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtss2sd; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vcvtss2sd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vcvtss2si r32, xmm`: Converts a single-precision number to an integer.
  public final func vcvtss2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1567, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtss2si r32, m32`: Converts a single-precision number to an integer.
  public final func vcvtss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1568, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvtss2si r64, xmm`: Converts a single-precision number to an integer.
  public final func vcvtss2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1569, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvtss2si r64, m32`: Converts a single-precision number to an integer.
  public final func vcvtss2si(_ destination: Register64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1570, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvtss2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvtss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvtss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvttpd2dq xmm, xmm`: Converts double-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttpd2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1571, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttpd2dq xmm, ymm`: Converts double-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttpd2dq(_ destination: XMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1572, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttpd2dq xmm, m128`: Converts double-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttpd2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1573, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvttpd2dq xmm, m256`: Converts double-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttpd2dq(_ destination: XMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1574, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvttpd2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvttpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttpd2dq; forms: xmm,xmm | xmm,ymm | xmm,m128 | xmm,m256")
  @_disfavoredOverload public final func vcvttpd2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvttps2dq xmm, xmm`: Converts single-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttps2dq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1575, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttps2dq xmm, m128`: Converts single-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttps2dq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1576, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvttps2dq ymm, ymm`: Converts single-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttps2dq(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1577, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttps2dq ymm, m256`: Converts single-precision numbers to doublewords, cutting off the fraction.
  public final func vcvttps2dq(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1578, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttps2dq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvttps2dq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttps2dq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvttps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttps2dq; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vcvttps2dq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvttsd2si r32, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func vcvttsd2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1579, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttsd2si r32, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func vcvttsd2si(_ destination: Register32, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1580, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvttsd2si r64, xmm`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func vcvttsd2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1581, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttsd2si r64, m64`: Converts a double-precision number to an integer, cutting off the fraction.
  public final func vcvttsd2si(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1582, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvttsd2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvttsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func vcvttsd2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vcvttss2si r32, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func vcvttss2si(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1583, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttss2si r32, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func vcvttss2si(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1584, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vcvttss2si r64, xmm`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func vcvttss2si(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1585, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vcvttss2si r64, m32`: Converts a single-precision number to an integer, cutting off the fraction.
  public final func vcvttss2si(_ destination: Register64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1586, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vcvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvttss2si(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvttss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vcvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func vcvttss2si(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
