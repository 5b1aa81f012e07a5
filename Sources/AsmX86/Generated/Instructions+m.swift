// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `maskmovdqu xmm, xmm`: Stores at rdi the bytes whose mask byte has its top bit set.
  public final func maskmovdqu(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 615, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of maskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func maskmovdqu(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func maskmovdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func maskmovdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `maxpd xmm, xmm`: Takes the larger of double-precision numbers.
  public final func maxpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 616, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `maxpd xmm, m128`: Takes the larger of double-precision numbers.
  public final func maxpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 617, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `maxps xmm, xmm`: Takes the larger of single-precision numbers.
  public final func maxps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 618, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `maxps xmm, m128`: Takes the larger of single-precision numbers.
  public final func maxps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 619, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `maxsd xmm, xmm`: Takes the larger of a double-precision number.
  public final func maxsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 620, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `maxsd xmm, m64`: Takes the larger of a double-precision number.
  public final func maxsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 621, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func maxsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func maxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func maxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `maxss xmm, xmm`: Takes the larger of a single-precision number.
  public final func maxss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 622, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `maxss xmm, m32`: Takes the larger of a single-precision number.
  public final func maxss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 623, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func maxss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func maxss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of maxss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func maxss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `mfence`: Orders the loads and stores before it ahead of those behind it.
  public final func mfence(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 624), file, line, column)
  }

  @available(*, unavailable, message: "no such form of mfence; forms: without operands")
  @_disfavoredOverload public final func mfence(_ operand1: some AnyOperand) {}

  /// `minpd xmm, xmm`: Takes the smaller of double-precision numbers.
  public final func minpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 625, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `minpd xmm, m128`: Takes the smaller of double-precision numbers.
  public final func minpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 626, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `minps xmm, xmm`: Takes the smaller of single-precision numbers.
  public final func minps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 627, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `minps xmm, m128`: Takes the smaller of single-precision numbers.
  public final func minps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 628, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `minsd xmm, xmm`: Takes the smaller of a double-precision number.
  public final func minsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 629, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `minsd xmm, m64`: Takes the smaller of a double-precision number.
  public final func minsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 630, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func minsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func minsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func minsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `minss xmm, xmm`: Takes the smaller of a single-precision number.
  public final func minss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 631, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `minss xmm, m32`: Takes the smaller of a single-precision number.
  public final func minss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 632, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func minss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func minss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of minss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func minss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `mov r8, r8`: Copies source to destination.
  public final func mov(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 633, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mov r8, m8`: Copies source to destination.
  public final func mov(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 634, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `mov r8, i8`: Copies source to destination.
  public final func mov(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 635, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `mov r8, i8`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 635, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `mov r16, r16`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 636, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mov r16, m16`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 637, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `mov r16, i16`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 638, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `mov r16, i16`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 638, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `mov r32, r32`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 639, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mov r32, m32`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 640, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `mov r32, i32`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 641, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `mov r32, i32`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 641, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `mov r64, r64`: Copies source to destination.
  public final func mov(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 642, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mov r64, m64`: Copies source to destination.
  public final func mov(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 643, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `mov r64, i64`: Copies source to destination.
  public final func mov(_ destination: Register64, _ source: Immediate64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 644, register0: destination.rawValue), immediate64: source, file, line, column)
  }
  /// `mov r64, i64`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 644, register0: destination.rawValue), immediate64: source, file, line, column)
  }

  /// `mov m8, r8`: Copies source to destination.
  public final func mov(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 645, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `mov m8, i8`: Copies source to destination.
  public final func mov(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 646, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `mov m8, i8`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 646), memory: destination.address, immediate: source, file, line, column)
  }

  /// `mov m16, r16`: Copies source to destination.
  public final func mov(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 647, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `mov m16, i16`: Copies source to destination.
  public final func mov(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 648, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `mov m16, i16`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 648), memory: destination.address, immediate: source, file, line, column)
  }

  /// `mov m32, r32`: Copies source to destination.
  public final func mov(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 649, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `mov m32, i32`: Copies source to destination.
  public final func mov(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 650, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `mov m32, i32`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 650), memory: destination.address, immediate: source, file, line, column)
  }

  /// `mov m64, r64`: Copies source to destination.
  public final func mov(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 651, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `mov m64, i32s`: Copies source to destination.
  public final func mov(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 652, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `mov m64, i32s`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 652), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mov; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i64 | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func mov(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mov; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i64 | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func mov(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mov; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i64 | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func mov(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movapd xmm, xmm`: Moves aligned double-precision numbers.
  public final func movapd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 653, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movapd xmm, m128`: Moves aligned double-precision numbers.
  public final func movapd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 654, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movapd m128, xmm`: Moves aligned double-precision numbers.
  public final func movapd(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 655, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movapd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movapd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movapd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movapd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movapd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movapd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movaps xmm, xmm`: Moves aligned single-precision numbers.
  public final func movaps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 656, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movaps xmm, m128`: Moves aligned single-precision numbers.
  public final func movaps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 657, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movaps m128, xmm`: Moves aligned single-precision numbers.
  public final func movaps(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 658, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movaps; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movaps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movaps; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movaps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movaps; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movaps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movbe r16, m16`: Copies source to destination, reversing its bytes.
  public final func movbe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 659, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movbe r32, m32`: Copies source to destination, reversing its bytes.
  public final func movbe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 660, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movbe r64, m64`: Copies source to destination, reversing its bytes.
  public final func movbe(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 661, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movbe m16, r16`: Copies source to destination, reversing its bytes.
  public final func movbe(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 662, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `movbe m32, r32`: Copies source to destination, reversing its bytes.
  public final func movbe(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 663, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `movbe m64, r64`: Copies source to destination, reversing its bytes.
  public final func movbe(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 664, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movbe; forms: r16,m16 | r32,m32 | r64,m64 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func movbe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movbe; forms: r16,m16 | r32,m32 | r64,m64 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func movbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movbe; forms: r16,m16 | r32,m32 | r64,m64 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func movbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movd r32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 665, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movd xmm, r32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: XMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 666, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movd xmm, m32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 667, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movd m32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: Memory32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 668, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func movd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func movd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movd; forms: r32,xmm | xmm,r32 | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func movd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movddup xmm, xmm`: Duplicates the even double-precision number.
  public final func movddup(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 669, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movddup xmm, m64`: Duplicates the even double-precision number.
  public final func movddup(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 670, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movddup; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func movddup(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movddup; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func movddup(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movddup; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func movddup(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movdqa xmm, xmm`: Moves an aligned vector.
  public final func movdqa(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 671, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movdqa xmm, m128`: Moves an aligned vector.
  public final func movdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 672, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movdqa m128, xmm`: Moves an aligned vector.
  public final func movdqa(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 673, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movdqa; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqa(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movdqa; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movdqa; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movdqu xmm, xmm`: Moves a vector, aligned or not.
  public final func movdqu(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 674, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movdqu xmm, m128`: Moves a vector, aligned or not.
  public final func movdqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 675, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movdqu m128, xmm`: Moves a vector, aligned or not.
  public final func movdqu(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 676, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movdqu; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqu(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movdqu; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movdqu; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqu(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movhlps xmm, xmm`: Copies the upper half of source to the lower half of destination.
  public final func movhlps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 677, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of movhlps; forms: xmm,xmm")
  @_disfavoredOverload public final func movhlps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movhlps; forms: xmm,xmm")
  @_disfavoredOverload public final func movhlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movhlps; forms: xmm,xmm")
  @_disfavoredOverload public final func movhlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movhpd xmm, m64`: Moves the upper double-precision number.
  public final func movhpd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 678, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movhpd m64, xmm`: Moves the upper double-precision number.
  public final func movhpd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 679, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movhpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movhpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movhpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movhps xmm, m64`: Moves the upper two single-precision numbers.
  public final func movhps(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 680, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movhps m64, xmm`: Moves the upper two single-precision numbers.
  public final func movhps(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 681, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movhps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movhps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movhps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movlhps xmm, xmm`: Copies the lower half of source to the upper half of destination.
  public final func movlhps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 682, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of movlhps; forms: xmm,xmm")
  @_disfavoredOverload public final func movlhps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movlhps; forms: xmm,xmm")
  @_disfavoredOverload public final func movlhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movlhps; forms: xmm,xmm")
  @_disfavoredOverload public final func movlhps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movlpd xmm, m64`: Moves the lower double-precision number.
  public final func movlpd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 683, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movlpd m64, xmm`: Moves the lower double-precision number.
  public final func movlpd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 684, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movlpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movlpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movlpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movlps xmm, m64`: Moves the lower two single-precision numbers.
  public final func movlps(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 685, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movlps m64, xmm`: Moves the lower two single-precision numbers.
  public final func movlps(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 686, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movlps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movlps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movlps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movmskpd r32, xmm`: Gathers the signs of the double-precision numbers.
  public final func movmskpd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 687, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of movmskpd; forms: r32,xmm")
  @_disfavoredOverload public final func movmskpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movmskpd; forms: r32,xmm")
  @_disfavoredOverload public final func movmskpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movmskpd; forms: r32,xmm")
  @_disfavoredOverload public final func movmskpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movmskps r32, xmm`: Gathers the signs of the single-precision numbers.
  public final func movmskps(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 688, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of movmskps; forms: r32,xmm")
  @_disfavoredOverload public final func movmskps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movmskps; forms: r32,xmm")
  @_disfavoredOverload public final func movmskps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movmskps; forms: r32,xmm")
  @_disfavoredOverload public final func movmskps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movntdq m128, xmm`: Stores an aligned vector past the caches.
  public final func movntdq(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 689, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntdq; forms: m128,xmm")
  @_disfavoredOverload public final func movntdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntdq; forms: m128,xmm")
  @_disfavoredOverload public final func movntdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntdq; forms: m128,xmm")
  @_disfavoredOverload public final func movntdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movntdqa xmm, m128`: Loads an aligned vector past the caches.
  public final func movntdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 690, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntdqa; forms: xmm,m128")
  @_disfavoredOverload public final func movntdqa(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntdqa; forms: xmm,m128")
  @_disfavoredOverload public final func movntdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntdqa; forms: xmm,m128")
  @_disfavoredOverload public final func movntdqa(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movnti m32, r32`: Stores past the caches.
  public final func movnti(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 691, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `movnti m64, r64`: Stores past the caches.
  public final func movnti(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 692, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movnti; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func movnti(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movnti; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func movnti(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movnti; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func movnti(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movntpd m128, xmm`: Stores aligned double-precision numbers past the caches.
  public final func movntpd(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 693, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntpd; forms: m128,xmm")
  @_disfavoredOverload public final func movntpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntpd; forms: m128,xmm")
  @_disfavoredOverload public final func movntpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntpd; forms: m128,xmm")
  @_disfavoredOverload public final func movntpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movntps m128, xmm`: Stores aligned single-precision numbers past the caches.
  public final func movntps(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 694, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntps; forms: m128,xmm")
  @_disfavoredOverload public final func movntps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntps; forms: m128,xmm")
  @_disfavoredOverload public final func movntps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movntps; forms: m128,xmm")
  @_disfavoredOverload public final func movntps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movq r64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: Register64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 695, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movq xmm, r64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: XMMRegister, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 696, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movq xmm, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 697, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movq xmm, m64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 698, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movq m64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 699, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movq; forms: r64,xmm | xmm,r64 | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movsb`: Copies a byte from rsi to rdi and moves both on.
  public final func movsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 700), file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsb; forms: without operands")
  @_disfavoredOverload public final func movsb(_ operand1: some AnyOperand) {}

  /// `movsd`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public final func movsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 701), file, line, column)
  }

  /// `movsd xmm, xmm`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public final func movsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 702, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsd xmm, m64`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public final func movsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 703, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movsd m64, xmm`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  public final func movsd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 704, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsd; forms: without operands | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsd; forms: xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsd; forms: without operands | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movshdup xmm, xmm`: Duplicates the odd single-precision numbers.
  public final func movshdup(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 705, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movshdup xmm, m128`: Duplicates the odd single-precision numbers.
  public final func movshdup(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 706, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movshdup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movshdup(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movshdup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movshdup(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movshdup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movshdup(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movsldup xmm, xmm`: Duplicates the even single-precision numbers.
  public final func movsldup(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 707, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsldup xmm, m128`: Duplicates the even single-precision numbers.
  public final func movsldup(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 708, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsldup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movsldup(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsldup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movsldup(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsldup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movsldup(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movsq`: Copies a quadword from rsi to rdi and moves both on.
  public final func movsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 709), file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsq; forms: without operands")
  @_disfavoredOverload public final func movsq(_ operand1: some AnyOperand) {}

  /// `movss xmm, xmm`: Moves a single-precision number.
  public final func movss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 710, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movss xmm, m32`: Moves a single-precision number.
  public final func movss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 711, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movss m32, xmm`: Moves a single-precision number.
  public final func movss(_ destination: Memory32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 712, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movss; forms: xmm,xmm | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func movss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movss; forms: xmm,xmm | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func movss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movss; forms: xmm,xmm | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func movss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movsw`: Copies a word from rsi to rdi and moves both on.
  public final func movsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 713), file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsw; forms: without operands")
  @_disfavoredOverload public final func movsw(_ operand1: some AnyOperand) {}

  /// `movsx r16, r8`: Copies with sign extension.
  public final func movsx(_ destination: Register16, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 714, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsx r16, m8`: Copies with sign extension.
  public final func movsx(_ destination: Register16, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 715, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movsx r32, r8`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 716, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsx r32, r16`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 717, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsx r32, m8`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 718, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movsx r32, m16`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 719, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movsx r64, r8`: Copies with sign extension.
  public final func movsx(_ destination: Register64, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 720, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsx r64, r16`: Copies with sign extension.
  public final func movsx(_ destination: Register64, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 721, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsx r64, m8`: Copies with sign extension.
  public final func movsx(_ destination: Register64, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 722, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movsx r64, m16`: Copies with sign extension.
  public final func movsx(_ destination: Register64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 723, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,m8 | r64,m16")
  @_disfavoredOverload public final func movsx(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,m8 | r64,m16")
  @_disfavoredOverload public final func movsx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,m8 | r64,m16")
  @_disfavoredOverload public final func movsx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movsxd r64, r32`: Copies 32 bits with sign extension to 64.
  public final func movsxd(_ destination: Register64, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 724, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movsxd r64, m32`: Copies 32 bits with sign extension to 64.
  public final func movsxd(_ destination: Register64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 725, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsxd; forms: r64,r32 | r64,m32")
  @_disfavoredOverload public final func movsxd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsxd; forms: r64,r32 | r64,m32")
  @_disfavoredOverload public final func movsxd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movsxd; forms: r64,r32 | r64,m32")
  @_disfavoredOverload public final func movsxd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movupd xmm, xmm`: Moves double-precision numbers, aligned or not.
  public final func movupd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 726, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movupd xmm, m128`: Moves double-precision numbers, aligned or not.
  public final func movupd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 727, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movupd m128, xmm`: Moves double-precision numbers, aligned or not.
  public final func movupd(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 728, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movupd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movupd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movupd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movupd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movupd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movupd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movups xmm, xmm`: Moves single-precision numbers, aligned or not.
  public final func movups(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 729, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movups xmm, m128`: Moves single-precision numbers, aligned or not.
  public final func movups(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 730, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movups m128, xmm`: Moves single-precision numbers, aligned or not.
  public final func movups(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 731, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movups; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movups(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movups; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movups(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movups; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movups(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `movzx r16, r8`: Copies with zero extension.
  public final func movzx(_ destination: Register16, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 732, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movzx r16, m8`: Copies with zero extension.
  public final func movzx(_ destination: Register16, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 733, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movzx r32, r8`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 734, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movzx r32, r16`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 735, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movzx r32, m8`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 736, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movzx r32, m16`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 737, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movzx r64, r8`: Copies with zero extension.
  public final func movzx(_ destination: Register64, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 738, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movzx r64, r16`: Copies with zero extension.
  public final func movzx(_ destination: Register64, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 739, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `movzx r64, m8`: Copies with zero extension.
  public final func movzx(_ destination: Register64, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 740, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `movzx r64, m16`: Copies with zero extension.
  public final func movzx(_ destination: Register64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 741, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movzx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,m8 | r64,m16")
  @_disfavoredOverload public final func movzx(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movzx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,m8 | r64,m16")
  @_disfavoredOverload public final func movzx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of movzx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,m8 | r64,m16")
  @_disfavoredOverload public final func movzx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `mpsadbw xmm, xmm, u8`: Sums absolute differences of a block of bytes at eight offsets.
  public final func mpsadbw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 742, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `mpsadbw xmm, xmm, u8`: Sums absolute differences of a block of bytes at eight offsets.
  @_disfavoredOverload public final func mpsadbw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 742, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `mpsadbw xmm, m128, u8`: Sums absolute differences of a block of bytes at eight offsets.
  public final func mpsadbw(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 743, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `mpsadbw xmm, m128, u8`: Sums absolute differences of a block of bytes at eight offsets.
  @_disfavoredOverload public final func mpsadbw(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 743, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mpsadbw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func mpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mpsadbw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func mpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mpsadbw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func mpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `mul r8`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 744, register0: source.rawValue), file, line, column)
  }

  /// `mul r16`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 745, register0: source.rawValue), file, line, column)
  }

  /// `mul r32`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 746, register0: source.rawValue), file, line, column)
  }

  /// `mul r64`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 747, register0: source.rawValue), file, line, column)
  }

  /// `mul m8`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 748), memory: source.address, file, line, column)
  }

  /// `mul m16`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 749), memory: source.address, file, line, column)
  }

  /// `mul m32`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 750), memory: source.address, file, line, column)
  }

  /// `mul m64`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  public final func mul(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 751), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mul; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func mul(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mul; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func mul(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `mulpd xmm, xmm`: Multiplies double-precision numbers.
  public final func mulpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 752, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mulpd xmm, m128`: Multiplies double-precision numbers.
  public final func mulpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 753, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `mulps xmm, xmm`: Multiplies single-precision numbers.
  public final func mulps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 754, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mulps xmm, m128`: Multiplies single-precision numbers.
  public final func mulps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 755, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `mulsd xmm, xmm`: Multiplies a double-precision number.
  public final func mulsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 756, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mulsd xmm, m64`: Multiplies a double-precision number.
  public final func mulsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 757, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func mulsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func mulsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func mulsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `mulss xmm, xmm`: Multiplies a single-precision number.
  public final func mulss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 758, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `mulss xmm, m32`: Multiplies a single-precision number.
  public final func mulss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 759, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func mulss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func mulss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func mulss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `mulx r32, r32, r32`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  public final func mulx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 760, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `mulx r32, r32, m32`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  public final func mulx(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 761, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `mulx r64, r64, r64`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  public final func mulx(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 762, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `mulx r64, r64, m64`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  public final func mulx(_ destination: Register64, _ first: Register64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 763, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulx; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func mulx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulx; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func mulx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of mulx; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func mulx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
