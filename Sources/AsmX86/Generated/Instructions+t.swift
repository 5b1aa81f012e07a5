// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `test r8, r8`: Ands without storing: only sets the flags.
  public final func test(_ first: Register8, _ second: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1412, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `test r8, m8`: Ands without storing: only sets the flags.
  public final func test(_ first: Register8, _ second: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1413, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `test r8, i8`: Ands without storing: only sets the flags.
  public final func test(_ source: Register8, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1414, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `test r8, i8`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Register8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1414, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `test r16, r16`: Ands without storing: only sets the flags.
  public final func test(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1415, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `test r16, m16`: Ands without storing: only sets the flags.
  public final func test(_ first: Register16, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1416, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `test r16, i16`: Ands without storing: only sets the flags.
  public final func test(_ source: Register16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1417, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `test r16, i16`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1417, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `test r32, r32`: Ands without storing: only sets the flags.
  public final func test(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1418, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `test r32, m32`: Ands without storing: only sets the flags.
  public final func test(_ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1419, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `test r32, i32`: Ands without storing: only sets the flags.
  public final func test(_ source: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1420, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `test r32, i32`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1420, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `test r64, r64`: Ands without storing: only sets the flags.
  public final func test(_ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1421, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `test r64, m64`: Ands without storing: only sets the flags.
  public final func test(_ first: Register64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1422, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `test r64, i32s`: Ands without storing: only sets the flags.
  public final func test(_ source: Register64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1423, register0: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `test r64, i32s`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1423, register0: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `test m8, r8`: Ands without storing: only sets the flags.
  public final func test(_ first: Memory8, _ second: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1424, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `test m8, i8`: Ands without storing: only sets the flags.
  public final func test(_ source: Memory8, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1425, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `test m8, i8`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1425), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `test m16, r16`: Ands without storing: only sets the flags.
  public final func test(_ first: Memory16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1426, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `test m16, i16`: Ands without storing: only sets the flags.
  public final func test(_ source: Memory16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1427, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `test m16, i16`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1427), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `test m32, r32`: Ands without storing: only sets the flags.
  public final func test(_ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1428, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `test m32, i32`: Ands without storing: only sets the flags.
  public final func test(_ source: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1429, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `test m32, i32`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1429), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `test m64, r64`: Ands without storing: only sets the flags.
  public final func test(_ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1430, register0: second.rawValue), memory: first.address, file, line, column)
  }

  /// `test m64, i32s`: Ands without storing: only sets the flags.
  public final func test(_ source: Memory64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1431, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `test m64, i32s`: Ands without storing: only sets the flags.
  @_disfavoredOverload public final func test(_ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1431), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of test; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func test(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of test; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func test(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of test; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func test(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `tzcnt r16, r16`: Counts the trailing zero bits.
  public final func tzcnt(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1432, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `tzcnt r16, m16`: Counts the trailing zero bits.
  public final func tzcnt(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1433, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `tzcnt r32, r32`: Counts the trailing zero bits.
  public final func tzcnt(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1434, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `tzcnt r32, m32`: Counts the trailing zero bits.
  public final func tzcnt(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1435, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `tzcnt r64, r64`: Counts the trailing zero bits.
  public final func tzcnt(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1436, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `tzcnt r64, m64`: Counts the trailing zero bits.
  public final func tzcnt(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1437, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of tzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func tzcnt(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of tzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func tzcnt(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of tzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func tzcnt(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
