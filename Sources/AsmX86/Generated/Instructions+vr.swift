// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vrcpps xmm, xmm`: Approximates the reciprocals of single-precision numbers.
  public final func vrcpps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2318, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vrcpps xmm, m128`: Approximates the reciprocals of single-precision numbers.
  public final func vrcpps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2319, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vrcpps ymm, ymm`: Approximates the reciprocals of single-precision numbers.
  public final func vrcpps(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2320, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vrcpps ymm, m256`: Approximates the reciprocals of single-precision numbers.
  public final func vrcpps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2321, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcpps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrcpps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrcpps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrcpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrcpps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrcpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vrcpss xmm, xmm, xmm`: Approximates the reciprocal of a single-precision number.
  public final func vrcpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2322, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vrcpss xmm, xmm, m32`: Approximates the reciprocal of a single-precision number.
  public final func vrcpss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2323, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrcpss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrcpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrcpss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrcpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrcpss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrcpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vroundpd xmm, xmm, i8`: Rounds double-precision numbers as an immediate says.
  public final func vroundpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2324, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vroundpd xmm, xmm, i8`: Rounds double-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2324, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vroundpd xmm, m128, i8`: Rounds double-precision numbers as an immediate says.
  public final func vroundpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2325, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vroundpd xmm, m128, i8`: Rounds double-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2325, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `vroundpd ymm, ymm, i8`: Rounds double-precision numbers as an immediate says.
  public final func vroundpd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2326, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vroundpd ymm, ymm, i8`: Rounds double-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundpd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2326, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vroundpd ymm, m256, i8`: Rounds double-precision numbers as an immediate says.
  public final func vroundpd(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2327, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vroundpd ymm, m256, i8`: Rounds double-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundpd(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2327, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundpd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundpd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundpd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vroundps xmm, xmm, i8`: Rounds single-precision numbers as an immediate says.
  public final func vroundps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2328, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vroundps xmm, xmm, i8`: Rounds single-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2328, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vroundps xmm, m128, i8`: Rounds single-precision numbers as an immediate says.
  public final func vroundps(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2329, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vroundps xmm, m128, i8`: Rounds single-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundps(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2329, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `vroundps ymm, ymm, i8`: Rounds single-precision numbers as an immediate says.
  public final func vroundps(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2330, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vroundps ymm, ymm, i8`: Rounds single-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundps(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2330, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vroundps ymm, m256, i8`: Rounds single-precision numbers as an immediate says.
  public final func vroundps(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2331, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vroundps ymm, m256, i8`: Rounds single-precision numbers as an immediate says.
  @_disfavoredOverload public final func vroundps(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2331, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundps; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundps; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundps; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vroundps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vroundsd xmm, xmm, xmm, i8`: Rounds a double-precision number as an immediate says.
  public final func vroundsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2332, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vroundsd xmm, xmm, xmm, i8`: Rounds a double-precision number as an immediate says.
  @_disfavoredOverload public final func vroundsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2332, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vroundsd xmm, xmm, m64, i8`: Rounds a double-precision number as an immediate says.
  public final func vroundsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2333, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vroundsd xmm, xmm, m64, i8`: Rounds a double-precision number as an immediate says.
  @_disfavoredOverload public final func vroundsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2333, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vroundsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vroundsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundsd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vroundsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vroundss xmm, xmm, xmm, i8`: Rounds a single-precision number as an immediate says.
  public final func vroundss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2334, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vroundss xmm, xmm, xmm, i8`: Rounds a single-precision number as an immediate says.
  @_disfavoredOverload public final func vroundss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2334, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vroundss xmm, xmm, m32, i8`: Rounds a single-precision number as an immediate says.
  public final func vroundss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2335, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vroundss xmm, xmm, m32, i8`: Rounds a single-precision number as an immediate says.
  @_disfavoredOverload public final func vroundss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2335, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vroundss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vroundss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vroundss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vroundss; forms: xmm,xmm,xmm,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vroundss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vrsqrtps xmm, xmm`: Approximates the reciprocal square roots of single-precision numbers.
  public final func vrsqrtps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2336, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vrsqrtps xmm, m128`: Approximates the reciprocal square roots of single-precision numbers.
  public final func vrsqrtps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2337, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vrsqrtps ymm, ymm`: Approximates the reciprocal square roots of single-precision numbers.
  public final func vrsqrtps(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2338, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vrsqrtps ymm, m256`: Approximates the reciprocal square roots of single-precision numbers.
  public final func vrsqrtps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2339, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrsqrtps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrsqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vrsqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vrsqrtss xmm, xmm, xmm`: Approximates the reciprocal square root of a single-precision number.
  public final func vrsqrtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2340, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vrsqrtss xmm, xmm, m32`: Approximates the reciprocal square root of a single-precision number.
  public final func vrsqrtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2341, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vrsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vrsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vrsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
