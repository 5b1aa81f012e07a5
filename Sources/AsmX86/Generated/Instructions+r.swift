// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `rcl r8, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1084, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcl r8, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1085, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcl r8, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1085, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcl r16, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1086, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcl r16, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1087, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcl r16, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1087, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcl r32, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1088, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcl r32, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1089, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcl r32, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1089, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcl r64, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1090, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcl r64, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1091, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcl r64, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1091, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcl m8, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1092, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcl m8, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1093, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcl m8, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1093), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rcl m16, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1094, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcl m16, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1095, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcl m16, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1095), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rcl m32, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1096, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcl m32, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1097, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcl m32, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1097), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rcl m64, cl`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1098, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcl m64, u8`: Rotates left through the carry flag.
  public final func rcl(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1099, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcl m64, u8`: Rotates left through the carry flag.
  @_disfavoredOverload public final func rcl(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1099), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcl(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `rcpps xmm, xmm`: Approximates the reciprocals of single-precision numbers.
  public final func rcpps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1100, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `rcpps xmm, m128`: Approximates the reciprocals of single-precision numbers.
  public final func rcpps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1101, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcpps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rcpps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcpps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rcpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcpps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rcpps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `rcpss xmm, xmm`: Approximates the reciprocal of a single-precision number.
  public final func rcpss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1102, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `rcpss xmm, m32`: Approximates the reciprocal of a single-precision number.
  public final func rcpss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1103, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcpss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rcpss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcpss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rcpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcpss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rcpss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `rcr r8, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1104, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcr r8, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1105, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcr r8, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1105, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcr r16, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1106, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcr r16, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1107, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcr r16, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1107, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcr r32, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1108, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcr r32, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1109, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcr r32, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1109, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcr r64, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1110, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rcr r64, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1111, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rcr r64, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1111, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rcr m8, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1112, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcr m8, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1113, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcr m8, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1113), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rcr m16, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1114, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcr m16, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1115, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcr m16, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1115), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rcr m32, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1116, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcr m32, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1117, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcr m32, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1117), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rcr m64, cl`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1118, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rcr m64, u8`: Rotates right through the carry flag.
  public final func rcr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1119, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rcr m64, u8`: Rotates right through the carry flag.
  @_disfavoredOverload public final func rcr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1119), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rcr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `rdrand r16`: Draws a random number; the carry flag says whether there was one.
  public final func rdrand(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1120, register0: destination.rawValue), file, line, column)
  }

  /// `rdrand r32`: Draws a random number; the carry flag says whether there was one.
  public final func rdrand(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1121, register0: destination.rawValue), file, line, column)
  }

  /// `rdrand r64`: Draws a random number; the carry flag says whether there was one.
  public final func rdrand(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1122, register0: destination.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdrand; forms: r16 | r32 | r64")
  @_disfavoredOverload public final func rdrand(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rdrand; forms: r16 | r32 | r64")
  @_disfavoredOverload public final func rdrand(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `rdseed r16`: Draws a seed from the entropy source; the carry flag says whether there was one.
  public final func rdseed(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1123, register0: destination.rawValue), file, line, column)
  }

  /// `rdseed r32`: Draws a seed from the entropy source; the carry flag says whether there was one.
  public final func rdseed(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1124, register0: destination.rawValue), file, line, column)
  }

  /// `rdseed r64`: Draws a seed from the entropy source; the carry flag says whether there was one.
  public final func rdseed(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1125, register0: destination.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdseed; forms: r16 | r32 | r64")
  @_disfavoredOverload public final func rdseed(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rdseed; forms: r16 | r32 | r64")
  @_disfavoredOverload public final func rdseed(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `rdtsc`: Reads the time-stamp counter into edx:eax.
  public final func rdtsc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1126), file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdtsc; forms: without operands")
  @_disfavoredOverload public final func rdtsc(_ operand1: some AnyOperand) {}

  /// `rdtscp`: Reads the time-stamp counter into edx:eax and the processor's number into ecx, after all earlier instructions.
  public final func rdtscp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1127), file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdtscp; forms: without operands")
  @_disfavoredOverload public final func rdtscp(_ operand1: some AnyOperand) {}

  /// `ret`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public final func ret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1128), file, line, column)
  }

  /// `ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public final func ret(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1129, immediate: source.value), file, line, column)
  }
  /// `ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public final func ret(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1129), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ret; forms: i16")
  @_disfavoredOverload public final func ret(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ret; forms: without operands | i16")
  @_disfavoredOverload public final func ret(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `rol r8, cl`: Rotates left.
  public final func rol(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1130, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rol r8, u8`: Rotates left.
  public final func rol(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1131, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rol r8, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1131, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rol r16, cl`: Rotates left.
  public final func rol(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1132, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rol r16, u8`: Rotates left.
  public final func rol(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1133, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rol r16, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1133, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rol r32, cl`: Rotates left.
  public final func rol(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1134, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rol r32, u8`: Rotates left.
  public final func rol(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1135, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rol r32, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1135, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rol r64, cl`: Rotates left.
  public final func rol(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1136, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `rol r64, u8`: Rotates left.
  public final func rol(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1137, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `rol r64, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1137, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `rol m8, cl`: Rotates left.
  public final func rol(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1138, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rol m8, u8`: Rotates left.
  public final func rol(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1139, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rol m8, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1139), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rol m16, cl`: Rotates left.
  public final func rol(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1140, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rol m16, u8`: Rotates left.
  public final func rol(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1141, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rol m16, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1141), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rol m32, cl`: Rotates left.
  public final func rol(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1142, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rol m32, u8`: Rotates left.
  public final func rol(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1143, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rol m32, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1143), memory: destination.address, immediate: source, file, line, column)
  }

  /// `rol m64, cl`: Rotates left.
  public final func rol(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1144, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `rol m64, u8`: Rotates left.
  public final func rol(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1145, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `rol m64, u8`: Rotates left.
  @_disfavoredOverload public final func rol(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1145), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rol; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rol(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rol; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rol(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rol; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rol(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `ror r8, cl`: Rotates right.
  public final func ror(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1146, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `ror r8, u8`: Rotates right.
  public final func ror(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1147, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `ror r8, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1147, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `ror r16, cl`: Rotates right.
  public final func ror(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1148, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `ror r16, u8`: Rotates right.
  public final func ror(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1149, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `ror r16, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1149, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `ror r32, cl`: Rotates right.
  public final func ror(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1150, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `ror r32, u8`: Rotates right.
  public final func ror(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1151, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `ror r32, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1151, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `ror r64, cl`: Rotates right.
  public final func ror(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1152, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `ror r64, u8`: Rotates right.
  public final func ror(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1153, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `ror r64, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1153, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `ror m8, cl`: Rotates right.
  public final func ror(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1154, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `ror m8, u8`: Rotates right.
  public final func ror(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1155, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `ror m8, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1155), memory: destination.address, immediate: source, file, line, column)
  }

  /// `ror m16, cl`: Rotates right.
  public final func ror(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1156, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `ror m16, u8`: Rotates right.
  public final func ror(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1157, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `ror m16, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1157), memory: destination.address, immediate: source, file, line, column)
  }

  /// `ror m32, cl`: Rotates right.
  public final func ror(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1158, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `ror m32, u8`: Rotates right.
  public final func ror(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1159, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `ror m32, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1159), memory: destination.address, immediate: source, file, line, column)
  }

  /// `ror m64, cl`: Rotates right.
  public final func ror(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1160, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `ror m64, u8`: Rotates right.
  public final func ror(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1161, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `ror m64, u8`: Rotates right.
  @_disfavoredOverload public final func ror(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1161), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ror; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func ror(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ror; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func ror(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ror; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func ror(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `rorx r32, r32, i8`: Rotates right into another register without changing a flag.
  public final func rorx(_ destination: Register32, _ source: Register32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1162, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `rorx r32, r32, i8`: Rotates right into another register without changing a flag.
  @_disfavoredOverload public final func rorx(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1162, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `rorx r32, m32, i8`: Rotates right into another register without changing a flag.
  public final func rorx(_ destination: Register32, _ source: Memory32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1163, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `rorx r32, m32, i8`: Rotates right into another register without changing a flag.
  @_disfavoredOverload public final func rorx(_ destination: Register32, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1163, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `rorx r64, r64, i8`: Rotates right into another register without changing a flag.
  public final func rorx(_ destination: Register64, _ source: Register64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1164, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `rorx r64, r64, i8`: Rotates right into another register without changing a flag.
  @_disfavoredOverload public final func rorx(_ destination: Register64, _ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1164, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `rorx r64, m64, i8`: Rotates right into another register without changing a flag.
  public final func rorx(_ destination: Register64, _ source: Memory64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1165, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `rorx r64, m64, i8`: Rotates right into another register without changing a flag.
  @_disfavoredOverload public final func rorx(_ destination: Register64, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1165, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rorx; forms: r32,r32,i8 | r32,m32,i8 | r64,r64,i8 | r64,m64,i8")
  @_disfavoredOverload public final func rorx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rorx; forms: r32,r32,i8 | r32,m32,i8 | r64,r64,i8 | r64,m64,i8")
  @_disfavoredOverload public final func rorx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rorx; forms: r32,r32,i8 | r32,m32,i8 | r64,r64,i8 | r64,m64,i8")
  @_disfavoredOverload public final func rorx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `roundpd xmm, xmm, u8`: Rounds double-precision numbers as an immediate says.
  public final func roundpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1166, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `roundpd xmm, xmm, u8`: Rounds double-precision numbers as an immediate says.
  @_disfavoredOverload public final func roundpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1166, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `roundpd xmm, m128, u8`: Rounds double-precision numbers as an immediate says.
  public final func roundpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1167, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `roundpd xmm, m128, u8`: Rounds double-precision numbers as an immediate says.
  @_disfavoredOverload public final func roundpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1167, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `roundps xmm, xmm, u8`: Rounds single-precision numbers as an immediate says.
  public final func roundps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1168, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `roundps xmm, xmm, u8`: Rounds single-precision numbers as an immediate says.
  @_disfavoredOverload public final func roundps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1168, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `roundps xmm, m128, u8`: Rounds single-precision numbers as an immediate says.
  public final func roundps(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1169, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `roundps xmm, m128, u8`: Rounds single-precision numbers as an immediate says.
  @_disfavoredOverload public final func roundps(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1169, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `roundsd xmm, xmm, u8`: Rounds a double-precision number as an immediate says.
  public final func roundsd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1170, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `roundsd xmm, xmm, u8`: Rounds a double-precision number as an immediate says.
  @_disfavoredOverload public final func roundsd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1170, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `roundsd xmm, m64, u8`: Rounds a double-precision number as an immediate says.
  public final func roundsd(_ destination: XMMRegister, _ source: Memory64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1171, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `roundsd xmm, m64, u8`: Rounds a double-precision number as an immediate says.
  @_disfavoredOverload public final func roundsd(_ destination: XMMRegister, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1171, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundsd; forms: xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func roundsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundsd; forms: xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func roundsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundsd; forms: xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func roundsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `roundss xmm, xmm, u8`: Rounds a single-precision number as an immediate says.
  public final func roundss(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1172, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `roundss xmm, xmm, u8`: Rounds a single-precision number as an immediate says.
  @_disfavoredOverload public final func roundss(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1172, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `roundss xmm, m32, u8`: Rounds a single-precision number as an immediate says.
  public final func roundss(_ destination: XMMRegister, _ source: Memory32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1173, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `roundss xmm, m32, u8`: Rounds a single-precision number as an immediate says.
  @_disfavoredOverload public final func roundss(_ destination: XMMRegister, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1173, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func roundss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func roundss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of roundss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func roundss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `rsqrtps xmm, xmm`: Approximates the reciprocal square roots of single-precision numbers.
  public final func rsqrtps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1174, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `rsqrtps xmm, m128`: Approximates the reciprocal square roots of single-precision numbers.
  public final func rsqrtps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1175, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rsqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rsqrtps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rsqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rsqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rsqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rsqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `rsqrtss xmm, xmm`: Approximates the reciprocal square root of a single-precision number.
  public final func rsqrtss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1176, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `rsqrtss xmm, m32`: Approximates the reciprocal square root of a single-precision number.
  public final func rsqrtss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1177, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rsqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rsqrtss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rsqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of rsqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rsqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
