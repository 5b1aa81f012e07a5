// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `idiv r8`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 515, register0: source.rawValue), file, line, column)
  }

  /// `idiv r16`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 516, register0: source.rawValue), file, line, column)
  }

  /// `idiv r32`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 517, register0: source.rawValue), file, line, column)
  }

  /// `idiv r64`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 518, register0: source.rawValue), file, line, column)
  }

  /// `idiv m8`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 519), memory: source.address, file, line, column)
  }

  /// `idiv m16`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 520), memory: source.address, file, line, column)
  }

  /// `idiv m32`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 521), memory: source.address, file, line, column)
  }

  /// `idiv m64`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  public final func idiv(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 522), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of idiv; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func idiv(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of idiv; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func idiv(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `imul r8`: Multiplies signed numbers.
  public final func imul(_ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 523, register0: source.rawValue), file, line, column)
  }

  /// `imul r16`: Multiplies signed numbers.
  public final func imul(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 524, register0: source.rawValue), file, line, column)
  }

  /// `imul r32`: Multiplies signed numbers.
  public final func imul(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 525, register0: source.rawValue), file, line, column)
  }

  /// `imul r64`: Multiplies signed numbers.
  public final func imul(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 526, register0: source.rawValue), file, line, column)
  }

  /// `imul m8`: Multiplies signed numbers.
  public final func imul(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 527), memory: source.address, file, line, column)
  }

  /// `imul m16`: Multiplies signed numbers.
  public final func imul(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 528), memory: source.address, file, line, column)
  }

  /// `imul m32`: Multiplies signed numbers.
  public final func imul(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 529), memory: source.address, file, line, column)
  }

  /// `imul m64`: Multiplies signed numbers.
  public final func imul(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 530), memory: source.address, file, line, column)
  }

  /// `imul r16, r16`: Multiplies signed numbers.
  public final func imul(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 531, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `imul r16, m16`: Multiplies signed numbers.
  public final func imul(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 532, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `imul r16, i16`: Multiplies signed numbers.
  public final func imul(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 533, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `imul r16, i16`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 533, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `imul r32, r32`: Multiplies signed numbers.
  public final func imul(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 534, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `imul r32, m32`: Multiplies signed numbers.
  public final func imul(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 535, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `imul r32, i32`: Multiplies signed numbers.
  public final func imul(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 536, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `imul r32, i32`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 536, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `imul r64, r64`: Multiplies signed numbers.
  public final func imul(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 537, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `imul r64, m64`: Multiplies signed numbers.
  public final func imul(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 538, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `imul r64, i32s`: Multiplies signed numbers.
  public final func imul(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 539, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `imul r64, i32s`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 539, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `imul r16, r16, i16`: Multiplies signed numbers.
  public final func imul(_ destination: Register16, _ source: Register16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 540, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `imul r16, r16, i16`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 540, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `imul r16, m16, i16`: Multiplies signed numbers.
  public final func imul(_ destination: Register16, _ source: Memory16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 541, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `imul r16, m16, i16`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register16, _ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 541, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `imul r32, r32, i32`: Multiplies signed numbers.
  public final func imul(_ destination: Register32, _ source: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 542, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `imul r32, r32, i32`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 542, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `imul r32, m32, i32`: Multiplies signed numbers.
  public final func imul(_ destination: Register32, _ source: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 543, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `imul r32, m32, i32`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register32, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 543, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `imul r64, r64, i32s`: Multiplies signed numbers.
  public final func imul(_ destination: Register64, _ source: Register64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 544, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `imul r64, r64, i32s`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register64, _ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 544, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `imul r64, m64, i32s`: Multiplies signed numbers.
  public final func imul(_ destination: Register64, _ source: Memory64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 545, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `imul r64, m64, i32s`: Multiplies signed numbers.
  @_disfavoredOverload public final func imul(_ destination: Register64, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 545, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of imul; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func imul(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of imul; forms: r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s")
  @_disfavoredOverload public final func imul(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of imul; forms: r16,r16,i16 | r16,m16,i16 | r32,r32,i32 | r32,m32,i32 | r64,r64,i32s | r64,m64,i32s")
  @_disfavoredOverload public final func imul(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of imul; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | r16,r16,i16 | r16,m16,i16 | r32,r32,i32 | r32,m32,i32 | r64,r64,i32s | r64,m64,i32s")
  @_disfavoredOverload public final func imul(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `inc r8`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 546, register0: destination.rawValue), file, line, column)
  }

  /// `inc r16`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 547, register0: destination.rawValue), file, line, column)
  }

  /// `inc r32`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 548, register0: destination.rawValue), file, line, column)
  }

  /// `inc r64`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 549, register0: destination.rawValue), file, line, column)
  }

  /// `inc m8`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 550), memory: destination.address, file, line, column)
  }

  /// `inc m16`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 551), memory: destination.address, file, line, column)
  }

  /// `inc m32`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 552), memory: destination.address, file, line, column)
  }

  /// `inc m64`: Adds 1; leaves the carry flag alone.
  public final func inc(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 553), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of inc; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func inc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of inc; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func inc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `insertps xmm, xmm, u8`: Inserts one single-precision number and clears the selected ones.
  public final func insertps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 554, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `insertps xmm, xmm, u8`: Inserts one single-precision number and clears the selected ones.
  @_disfavoredOverload public final func insertps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 554, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `insertps xmm, m32, u8`: Inserts one single-precision number and clears the selected ones.
  public final func insertps(_ destination: XMMRegister, _ source: Memory32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 555, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `insertps xmm, m32, u8`: Inserts one single-precision number and clears the selected ones.
  @_disfavoredOverload public final func insertps(_ destination: XMMRegister, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 555, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of insertps; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func insertps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of insertps; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func insertps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of insertps; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func insertps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `int3`: Stops in the debugger.
  public final func int3(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 556), file, line, column)
  }

  @available(*, unavailable, message: "no such form of int3; forms: without operands")
  @_disfavoredOverload public final func int3(_ operand1: some AnyOperand) {}
}
