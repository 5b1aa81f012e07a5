// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vblendpd xmm, xmm, xmm, i8`: Chooses double-precision numbers by the bits of an immediate.
  public final func vblendpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1487, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vblendpd xmm, xmm, xmm, i8`: Chooses double-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1487, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vblendpd xmm, xmm, m128, i8`: Chooses double-precision numbers by the bits of an immediate.
  public final func vblendpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1488, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vblendpd xmm, xmm, m128, i8`: Chooses double-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1488, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vblendpd ymm, ymm, ymm, i8`: Chooses double-precision numbers by the bits of an immediate.
  public final func vblendpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1489, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vblendpd ymm, ymm, ymm, i8`: Chooses double-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1489, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vblendpd ymm, ymm, m256, i8`: Chooses double-precision numbers by the bits of an immediate.
  public final func vblendpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1490, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vblendpd ymm, ymm, m256, i8`: Chooses double-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1490, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendpd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vblendps xmm, xmm, xmm, i8`: Chooses single-precision numbers by the bits of an immediate.
  public final func vblendps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1491, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vblendps xmm, xmm, xmm, i8`: Chooses single-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1491, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vblendps xmm, xmm, m128, i8`: Chooses single-precision numbers by the bits of an immediate.
  public final func vblendps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1492, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vblendps xmm, xmm, m128, i8`: Chooses single-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1492, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vblendps ymm, ymm, ymm, i8`: Chooses single-precision numbers by the bits of an immediate.
  public final func vblendps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1493, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vblendps ymm, ymm, ymm, i8`: Chooses single-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1493, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vblendps ymm, ymm, m256, i8`: Chooses single-precision numbers by the bits of an immediate.
  public final func vblendps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1494, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vblendps ymm, ymm, m256, i8`: Chooses single-precision numbers by the bits of an immediate.
  @_disfavoredOverload public final func vblendps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1494, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendps; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vblendps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vblendvpd xmm, xmm, xmm, xmm`: Chooses double-precision numbers by the signs of a mask.
  public final func vblendvpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1495, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, register3: third.rawValue), file, line, column)
  }

  /// `vblendvpd xmm, xmm, m128, xmm`: Chooses double-precision numbers by the signs of a mask.
  public final func vblendvpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1496, register0: destination.rawValue, register1: first.rawValue, register2: third.rawValue), memory: second.address, file, line, column)
  }

  /// `vblendvpd ymm, ymm, ymm, ymm`: Chooses double-precision numbers by the signs of a mask.
  public final func vblendvpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1497, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, register3: third.rawValue), file, line, column)
  }

  /// `vblendvpd ymm, ymm, m256, ymm`: Chooses double-precision numbers by the signs of a mask.
  public final func vblendvpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1498, register0: destination.rawValue, register1: first.rawValue, register2: third.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendvpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendvpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendvpd; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vblendvps xmm, xmm, xmm, xmm`: Chooses single-precision numbers by the signs of a mask.
  public final func vblendvps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1499, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, register3: third.rawValue), file, line, column)
  }

  /// `vblendvps xmm, xmm, m128, xmm`: Chooses single-precision numbers by the signs of a mask.
  public final func vblendvps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1500, register0: destination.rawValue, register1: first.rawValue, register2: third.rawValue), memory: second.address, file, line, column)
  }

  /// `vblendvps ymm, ymm, ymm, ymm`: Chooses single-precision numbers by the signs of a mask.
  public final func vblendvps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1501, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, register3: third.rawValue), file, line, column)
  }

  /// `vblendvps ymm, ymm, m256, ymm`: Chooses single-precision numbers by the signs of a mask.
  public final func vblendvps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1502, register0: destination.rawValue, register1: first.rawValue, register2: third.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vblendvps; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendvps; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vblendvps; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vblendvps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vbroadcastf128 ymm, m128`: Copies 128 bits of memory to both halves.
  public final func vbroadcastf128(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1503, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastf128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcastf128(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcastf128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcastf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcastf128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcastf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vbroadcasti128 ymm, m128`: Copies 128 bits of memory to both halves.
  public final func vbroadcasti128(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1504, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcasti128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcasti128(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcasti128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcasti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcasti128; forms: ymm,m128")
  @_disfavoredOverload public final func vbroadcasti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vbroadcastsd ymm, xmm`: Copies a double-precision number to every place.
  public final func vbroadcastsd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1505, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vbroadcastsd ymm, m64`: Copies a double-precision number to every place.
  public final func vbroadcastsd(_ destination: YMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1506, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastsd; forms: ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vbroadcastsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcastsd; forms: ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vbroadcastsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcastsd; forms: ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vbroadcastsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vbroadcastss xmm, xmm`: Copies a single-precision number to every place.
  public final func vbroadcastss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1507, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vbroadcastss xmm, m32`: Copies a single-precision number to every place.
  public final func vbroadcastss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1508, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vbroadcastss ymm, xmm`: Copies a single-precision number to every place.
  public final func vbroadcastss(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1509, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vbroadcastss ymm, m32`: Copies a single-precision number to every place.
  public final func vbroadcastss(_ destination: YMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1510, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vbroadcastss; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vbroadcastss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcastss; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vbroadcastss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vbroadcastss; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vbroadcastss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
