// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vshufpd xmm, xmm, xmm, i8`: Shuffles double-precision numbers by an immediate.
  public final func vshufpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2342, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vshufpd xmm, xmm, xmm, i8`: Shuffles double-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2342, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vshufpd xmm, xmm, m128, i8`: Shuffles double-precision numbers by an immediate.
  public final func vshufpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2343, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vshufpd xmm, xmm, m128, i8`: Shuffles double-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2343, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vshufpd ymm, ymm, ymm, i8`: Shuffles double-precision numbers by an immediate.
  public final func vshufpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2344, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vshufpd ymm, ymm, ymm, i8`: Shuffles double-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2344, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vshufpd ymm, ymm, m256, i8`: Shuffles double-precision numbers by an immediate.
  public final func vshufpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2345, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vshufpd ymm, ymm, m256, i8`: Shuffles double-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2345, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshufpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vshufpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vshufpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vshufpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vshufpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vshufpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vshufps xmm, xmm, xmm, i8`: Shuffles single-precision numbers by an immediate.
  public final func vshufps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2346, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vshufps xmm, xmm, xmm, i8`: Shuffles single-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2346, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vshufps xmm, xmm, m128, i8`: Shuffles single-precision numbers by an immediate.
  public final func vshufps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2347, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vshufps xmm, xmm, m128, i8`: Shuffles single-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2347, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vshufps ymm, ymm, ymm, i8`: Shuffles single-precision numbers by an immediate.
  public final func vshufps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2348, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vshufps ymm, ymm, ymm, i8`: Shuffles single-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2348, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vshufps ymm, ymm, m256, i8`: Shuffles single-precision numbers by an immediate.
  public final func vshufps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2349, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vshufps ymm, ymm, m256, i8`: Shuffles single-precision numbers by an immediate.
  @_disfavoredOverload public final func vshufps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2349, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vshufps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vshufps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vshufps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vshufps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vshufps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vshufps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vsqrtpd xmm, xmm`: Takes the square root of double-precision numbers.
  public final func vsqrtpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2350, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vsqrtpd xmm, m128`: Takes the square root of double-precision numbers.
  public final func vsqrtpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2351, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vsqrtpd ymm, ymm`: Takes the square root of double-precision numbers.
  public final func vsqrtpd(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2352, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vsqrtpd ymm, m256`: Takes the square root of double-precision numbers.
  public final func vsqrtpd(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2353, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vsqrtpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vsqrtpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtpd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vsqrtpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vsqrtps xmm, xmm`: Takes the square root of single-precision numbers.
  public final func vsqrtps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2354, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vsqrtps xmm, m128`: Takes the square root of single-precision numbers.
  public final func vsqrtps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2355, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vsqrtps ymm, ymm`: Takes the square root of single-precision numbers.
  public final func vsqrtps(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2356, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vsqrtps ymm, m256`: Takes the square root of single-precision numbers.
  public final func vsqrtps(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2357, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vsqrtps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vsqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtps; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vsqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vsqrtsd xmm, xmm, xmm`: Takes the square root of a double-precision number.
  public final func vsqrtsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2358, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsqrtsd xmm, xmm, m64`: Takes the square root of a double-precision number.
  public final func vsqrtsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2359, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vsqrtsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vsqrtsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vsqrtsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vsqrtss xmm, xmm, xmm`: Takes the square root of a single-precision number.
  public final func vsqrtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2360, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsqrtss xmm, xmm, m32`: Takes the square root of a single-precision number.
  public final func vsqrtss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2361, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsqrtss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vstmxcsr m32`: Stores the control and status register of the SSE unit.
  public final func vstmxcsr(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2362), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vstmxcsr; forms: m32")
  @_disfavoredOverload public final func vstmxcsr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vstmxcsr; forms: m32")
  @_disfavoredOverload public final func vstmxcsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `vsubpd xmm, xmm, xmm`: Subtracts double-precision numbers.
  public final func vsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2363, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsubpd xmm, xmm, m128`: Subtracts double-precision numbers.
  public final func vsubpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2364, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vsubpd ymm, ymm, ymm`: Subtracts double-precision numbers.
  public final func vsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2365, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsubpd ymm, ymm, m256`: Subtracts double-precision numbers.
  public final func vsubpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2366, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsubpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vsubps xmm, xmm, xmm`: Subtracts single-precision numbers.
  public final func vsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2367, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsubps xmm, xmm, m128`: Subtracts single-precision numbers.
  public final func vsubps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2368, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vsubps ymm, ymm, ymm`: Subtracts single-precision numbers.
  public final func vsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2369, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsubps ymm, ymm, m256`: Subtracts single-precision numbers.
  public final func vsubps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2370, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubps; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vsubps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vsubsd xmm, xmm, xmm`: Subtracts a double-precision number.
  public final func vsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2371, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsubsd xmm, xmm, m64`: Subtracts a double-precision number.
  public final func vsubsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2372, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vsubsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vsubsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubsd; forms: xmm,xmm,xmm | xmm,xmm,m64")
  @_disfavoredOverload public final func vsubsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vsubss xmm, xmm, xmm`: Subtracts a single-precision number.
  public final func vsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2373, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vsubss xmm, xmm, m32`: Subtracts a single-precision number.
  public final func vsubss(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2374, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vsubss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vsubss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vsubss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vsubss; forms: xmm,xmm,xmm | xmm,xmm,m32")
  @_disfavoredOverload public final func vsubss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
