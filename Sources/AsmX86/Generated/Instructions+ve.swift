// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vextractf128 xmm, ymm, i8`: Takes one half of a 256-bit vector.
  public final func vextractf128(_ destination: XMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1605, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vextractf128 xmm, ymm, i8`: Takes one half of a 256-bit vector.
  @_disfavoredOverload public final func vextractf128(_ destination: XMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1605, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vextractf128 m128, ymm, i8`: Takes one half of a 256-bit vector.
  public final func vextractf128(_ destination: Memory128, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1606, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `vextractf128 m128, ymm, i8`: Takes one half of a 256-bit vector.
  @_disfavoredOverload public final func vextractf128(_ destination: Memory128, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1606, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractf128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextractf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vextractf128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextractf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vextractf128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextractf128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vextracti128 xmm, ymm, i8`: Takes one half of a 256-bit vector.
  public final func vextracti128(_ destination: XMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1607, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vextracti128 xmm, ymm, i8`: Takes one half of a 256-bit vector.
  @_disfavoredOverload public final func vextracti128(_ destination: XMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1607, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vextracti128 m128, ymm, i8`: Takes one half of a 256-bit vector.
  public final func vextracti128(_ destination: Memory128, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1608, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `vextracti128 m128, ymm, i8`: Takes one half of a 256-bit vector.
  @_disfavoredOverload public final func vextracti128(_ destination: Memory128, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1608, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextracti128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextracti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vextracti128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextracti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vextracti128; forms: xmm,ymm,i8 | m128,ymm,i8")
  @_disfavoredOverload public final func vextracti128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vextractps r32, xmm, i8`: Stores one single-precision number of the vector.
  public final func vextractps(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1609, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vextractps r32, xmm, i8`: Stores one single-precision number of the vector.
  @_disfavoredOverload public final func vextractps(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1609, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vextractps m32, xmm, i8`: Stores one single-precision number of the vector.
  public final func vextractps(_ destination: Memory32, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1610, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `vextractps m32, xmm, i8`: Stores one single-precision number of the vector.
  @_disfavoredOverload public final func vextractps(_ destination: Memory32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1610, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vextractps; forms: r32,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vextractps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vextractps; forms: r32,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vextractps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vextractps; forms: r32,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vextractps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
