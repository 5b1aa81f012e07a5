// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `or r8, r8`: Sets in destination the bits that source has.
  public final func or(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 781, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `or r8, m8`: Sets in destination the bits that source has.
  public final func or(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 782, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `or r8, i8`: Sets in destination the bits that source has.
  public final func or(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 783, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `or r8, i8`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 783, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `or r16, r16`: Sets in destination the bits that source has.
  public final func or(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 784, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `or r16, m16`: Sets in destination the bits that source has.
  public final func or(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 785, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `or r16, i16`: Sets in destination the bits that source has.
  public final func or(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 786, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `or r16, i16`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 786, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `or r32, r32`: Sets in destination the bits that source has.
  public final func or(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 787, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `or r32, m32`: Sets in destination the bits that source has.
  public final func or(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 788, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `or r32, i32`: Sets in destination the bits that source has.
  public final func or(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 789, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `or r32, i32`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 789, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `or r64, r64`: Sets in destination the bits that source has.
  public final func or(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 790, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `or r64, m64`: Sets in destination the bits that source has.
  public final func or(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 791, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `or r64, i32s`: Sets in destination the bits that source has.
  public final func or(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 792, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `or r64, i32s`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 792, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `or m8, r8`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 793, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `or m8, i8`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 794, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `or m8, i8`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 794), memory: destination.address, immediate: source, file, line, column)
  }

  /// `or m16, r16`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 795, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `or m16, i16`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 796, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `or m16, i16`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 796), memory: destination.address, immediate: source, file, line, column)
  }

  /// `or m32, r32`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 797, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `or m32, i32`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 798, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `or m32, i32`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 798), memory: destination.address, immediate: source, file, line, column)
  }

  /// `or m64, r64`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 799, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `or m64, i32s`: Sets in destination the bits that source has.
  public final func or(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 800, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `or m64, i32s`: Sets in destination the bits that source has.
  @_disfavoredOverload public final func or(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 800), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of or; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func or(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of or; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func or(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of or; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func or(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `orpd xmm, xmm`: Ors double-precision numbers.
  public final func orpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 801, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `orpd xmm, m128`: Ors double-precision numbers.
  public final func orpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 802, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of orpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of orpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of orpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `orps xmm, xmm`: Ors single-precision numbers.
  public final func orps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 803, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `orps xmm, m128`: Ors single-precision numbers.
  public final func orps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 804, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of orps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of orps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of orps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func orps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
