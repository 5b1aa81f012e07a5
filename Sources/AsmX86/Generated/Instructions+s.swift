// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `sahf`: Copies ah to the sign, zero, adjust, parity and carry flags.
  public final func sahf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1178), file, line, column)
  }

  @available(*, unavailable, message: "no such form of sahf; forms: without operands")
  @_disfavoredOverload public final func sahf(_ operand1: some AnyOperand) {}

  /// `sal r8, cl`: Shifts left.
  public final func sal(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1179, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sal r8, u8`: Shifts left.
  public final func sal(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1180, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sal r8, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1180, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sal r16, cl`: Shifts left.
  public final func sal(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1181, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sal r16, u8`: Shifts left.
  public final func sal(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1182, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sal r16, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1182, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sal r32, cl`: Shifts left.
  public final func sal(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1183, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sal r32, u8`: Shifts left.
  public final func sal(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1184, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sal r32, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1184, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sal r64, cl`: Shifts left.
  public final func sal(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1185, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sal r64, u8`: Shifts left.
  public final func sal(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1186, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sal r64, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1186, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sal m8, cl`: Shifts left.
  public final func sal(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1187, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sal m8, u8`: Shifts left.
  public final func sal(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1188, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sal m8, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1188), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sal m16, cl`: Shifts left.
  public final func sal(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1189, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sal m16, u8`: Shifts left.
  public final func sal(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1190, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sal m16, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1190), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sal m32, cl`: Shifts left.
  public final func sal(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1191, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sal m32, u8`: Shifts left.
  public final func sal(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1192, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sal m32, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1192), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sal m64, cl`: Shifts left.
  public final func sal(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1193, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sal m64, u8`: Shifts left.
  public final func sal(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1194, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sal m64, u8`: Shifts left.
  @_disfavoredOverload public final func sal(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1194), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sal; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sal(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sal; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sal(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sal; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sal(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `sar r8, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1195, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sar r8, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1196, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sar r8, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1196, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sar r16, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1197, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sar r16, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1198, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sar r16, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1198, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sar r32, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1199, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sar r32, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1200, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sar r32, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1200, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sar r64, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1201, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `sar r64, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1202, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sar r64, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1202, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sar m8, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1203, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sar m8, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1204, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sar m8, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1204), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sar m16, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1205, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sar m16, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1206, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sar m16, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1206), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sar m32, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1207, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sar m32, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1208, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sar m32, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1208), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sar m64, cl`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1209, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `sar m64, u8`: Shifts right, repeating the sign.
  public final func sar(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1210, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sar m64, u8`: Shifts right, repeating the sign.
  @_disfavoredOverload public final func sar(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1210), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sar; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sar(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sar; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sar(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sar; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func sar(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `sarx r32, r32, r32`: Shifts right, repeating the sign, without changing a flag.
  public final func sarx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1211, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `sarx r32, m32, r32`: Shifts right, repeating the sign, without changing a flag.
  public final func sarx(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1212, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  /// `sarx r64, r64, r64`: Shifts right, repeating the sign, without changing a flag.
  public final func sarx(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1213, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `sarx r64, m64, r64`: Shifts right, repeating the sign, without changing a flag.
  public final func sarx(_ destination: Register64, _ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1214, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sarx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func sarx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sarx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func sarx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sarx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func sarx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `sbb r8, r8`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1215, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sbb r8, m8`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1216, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sbb r8, i8`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1217, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sbb r8, i8`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1217, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sbb r16, r16`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1218, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sbb r16, m16`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1219, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sbb r16, i16`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1220, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sbb r16, i16`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1220, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sbb r32, r32`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1221, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sbb r32, m32`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1222, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sbb r32, i32`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1223, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sbb r32, i32`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1223, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sbb r64, r64`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1224, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sbb r64, m64`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1225, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sbb r64, i32s`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1226, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sbb r64, i32s`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1226, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sbb m8, r8`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1227, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sbb m8, i8`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1228, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sbb m8, i8`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1228), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sbb m16, r16`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1229, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sbb m16, i16`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1230, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sbb m16, i16`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1230), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sbb m32, r32`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1231, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sbb m32, i32`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1232, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sbb m32, i32`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1232), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sbb m64, r64`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1233, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sbb m64, i32s`: Subtracts source and carry flag from destination.
  public final func sbb(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1234, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sbb m64, i32s`: Subtracts source and carry flag from destination.
  @_disfavoredOverload public final func sbb(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1234), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sbb; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sbb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sbb; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sbb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sbb; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sbb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `scasb`: Compares al with the byte at rdi and moves rdi on.
  public final func scasb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1235), file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasb; forms: without operands")
  @_disfavoredOverload public final func scasb(_ operand1: some AnyOperand) {}

  /// `scasd`: Compares eax with the doubleword at rdi and moves rdi on.
  public final func scasd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1236), file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasd; forms: without operands")
  @_disfavoredOverload public final func scasd(_ operand1: some AnyOperand) {}

  /// `scasq`: Compares rax with the quadword at rdi and moves rdi on.
  public final func scasq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1237), file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasq; forms: without operands")
  @_disfavoredOverload public final func scasq(_ operand1: some AnyOperand) {}

  /// `scasw`: Compares ax with the word at rdi and moves rdi on.
  public final func scasw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1238), file, line, column)
  }

  @available(*, unavailable, message: "no such form of scasw; forms: without operands")
  @_disfavoredOverload public final func scasw(_ operand1: some AnyOperand) {}

  /// `seta r8`: Stores 1 on above (unsigned), else 0.
  public final func seta(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1239, register0: destination.rawValue), file, line, column)
  }

  /// `seta m8`: Stores 1 on above (unsigned), else 0.
  public final func seta(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1240), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of seta; forms: r8 | m8")
  @_disfavoredOverload public final func seta(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of seta; forms: r8 | m8")
  @_disfavoredOverload public final func seta(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setae r8`: Stores 1 on above or equal (unsigned), else 0.
  public final func setae(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1241, register0: destination.rawValue), file, line, column)
  }

  /// `setae m8`: Stores 1 on above or equal (unsigned), else 0.
  public final func setae(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1242), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setae; forms: r8 | m8")
  @_disfavoredOverload public final func setae(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setae; forms: r8 | m8")
  @_disfavoredOverload public final func setae(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setb r8`: Stores 1 on below (unsigned), else 0.
  public final func setb(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1243, register0: destination.rawValue), file, line, column)
  }

  /// `setb m8`: Stores 1 on below (unsigned), else 0.
  public final func setb(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1244), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setb; forms: r8 | m8")
  @_disfavoredOverload public final func setb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setb; forms: r8 | m8")
  @_disfavoredOverload public final func setb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setbe r8`: Stores 1 on below or equal (unsigned), else 0.
  public final func setbe(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1245, register0: destination.rawValue), file, line, column)
  }

  /// `setbe m8`: Stores 1 on below or equal (unsigned), else 0.
  public final func setbe(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1246), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setbe; forms: r8 | m8")
  @_disfavoredOverload public final func setbe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setbe; forms: r8 | m8")
  @_disfavoredOverload public final func setbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setc r8`: Stores 1 on carry, else 0.
  public final func setc(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1247, register0: destination.rawValue), file, line, column)
  }

  /// `setc m8`: Stores 1 on carry, else 0.
  public final func setc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1248), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setc; forms: r8 | m8")
  @_disfavoredOverload public final func setc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setc; forms: r8 | m8")
  @_disfavoredOverload public final func setc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `sete r8`: Stores 1 on equal, else 0.
  public final func sete(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1249, register0: destination.rawValue), file, line, column)
  }

  /// `sete m8`: Stores 1 on equal, else 0.
  public final func sete(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1250), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sete; forms: r8 | m8")
  @_disfavoredOverload public final func sete(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sete; forms: r8 | m8")
  @_disfavoredOverload public final func sete(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setg r8`: Stores 1 on greater (signed), else 0.
  public final func setg(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1251, register0: destination.rawValue), file, line, column)
  }

  /// `setg m8`: Stores 1 on greater (signed), else 0.
  public final func setg(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1252), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setg; forms: r8 | m8")
  @_disfavoredOverload public final func setg(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setg; forms: r8 | m8")
  @_disfavoredOverload public final func setg(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setge r8`: Stores 1 on greater or equal (signed), else 0.
  public final func setge(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1253, register0: destination.rawValue), file, line, column)
  }

  /// `setge m8`: Stores 1 on greater or equal (signed), else 0.
  public final func setge(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1254), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setge; forms: r8 | m8")
  @_disfavoredOverload public final func setge(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setge; forms: r8 | m8")
  @_disfavoredOverload public final func setge(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setl r8`: Stores 1 on less (signed), else 0.
  public final func setl(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1255, register0: destination.rawValue), file, line, column)
  }

  /// `setl m8`: Stores 1 on less (signed), else 0.
  public final func setl(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1256), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setl; forms: r8 | m8")
  @_disfavoredOverload public final func setl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setl; forms: r8 | m8")
  @_disfavoredOverload public final func setl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setle r8`: Stores 1 on less or equal (signed), else 0.
  public final func setle(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1257, register0: destination.rawValue), file, line, column)
  }

  /// `setle m8`: Stores 1 on less or equal (signed), else 0.
  public final func setle(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1258), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setle; forms: r8 | m8")
  @_disfavoredOverload public final func setle(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setle; forms: r8 | m8")
  @_disfavoredOverload public final func setle(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setna r8`: Stores 1 on not above (unsigned), else 0.
  public final func setna(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1259, register0: destination.rawValue), file, line, column)
  }

  /// `setna m8`: Stores 1 on not above (unsigned), else 0.
  public final func setna(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1260), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setna; forms: r8 | m8")
  @_disfavoredOverload public final func setna(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setna; forms: r8 | m8")
  @_disfavoredOverload public final func setna(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnae r8`: Stores 1 on not above or equal (unsigned), else 0.
  public final func setnae(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1261, register0: destination.rawValue), file, line, column)
  }

  /// `setnae m8`: Stores 1 on not above or equal (unsigned), else 0.
  public final func setnae(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1262), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnae; forms: r8 | m8")
  @_disfavoredOverload public final func setnae(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnae; forms: r8 | m8")
  @_disfavoredOverload public final func setnae(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnb r8`: Stores 1 on not below (unsigned), else 0.
  public final func setnb(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1263, register0: destination.rawValue), file, line, column)
  }

  /// `setnb m8`: Stores 1 on not below (unsigned), else 0.
  public final func setnb(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1264), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnb; forms: r8 | m8")
  @_disfavoredOverload public final func setnb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnb; forms: r8 | m8")
  @_disfavoredOverload public final func setnb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnbe r8`: Stores 1 on not below or equal (unsigned), else 0.
  public final func setnbe(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1265, register0: destination.rawValue), file, line, column)
  }

  /// `setnbe m8`: Stores 1 on not below or equal (unsigned), else 0.
  public final func setnbe(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1266), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnbe; forms: r8 | m8")
  @_disfavoredOverload public final func setnbe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnbe; forms: r8 | m8")
  @_disfavoredOverload public final func setnbe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnc r8`: Stores 1 on no carry, else 0.
  public final func setnc(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1267, register0: destination.rawValue), file, line, column)
  }

  /// `setnc m8`: Stores 1 on no carry, else 0.
  public final func setnc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1268), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnc; forms: r8 | m8")
  @_disfavoredOverload public final func setnc(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnc; forms: r8 | m8")
  @_disfavoredOverload public final func setnc(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setne r8`: Stores 1 on not equal, else 0.
  public final func setne(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1269, register0: destination.rawValue), file, line, column)
  }

  /// `setne m8`: Stores 1 on not equal, else 0.
  public final func setne(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1270), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setne; forms: r8 | m8")
  @_disfavoredOverload public final func setne(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setne; forms: r8 | m8")
  @_disfavoredOverload public final func setne(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setng r8`: Stores 1 on not greater (signed), else 0.
  public final func setng(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1271, register0: destination.rawValue), file, line, column)
  }

  /// `setng m8`: Stores 1 on not greater (signed), else 0.
  public final func setng(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1272), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setng; forms: r8 | m8")
  @_disfavoredOverload public final func setng(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setng; forms: r8 | m8")
  @_disfavoredOverload public final func setng(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnge r8`: Stores 1 on not greater or equal (signed), else 0.
  public final func setnge(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1273, register0: destination.rawValue), file, line, column)
  }

  /// `setnge m8`: Stores 1 on not greater or equal (signed), else 0.
  public final func setnge(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1274), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnge; forms: r8 | m8")
  @_disfavoredOverload public final func setnge(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnge; forms: r8 | m8")
  @_disfavoredOverload public final func setnge(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnl r8`: Stores 1 on not less (signed), else 0.
  public final func setnl(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1275, register0: destination.rawValue), file, line, column)
  }

  /// `setnl m8`: Stores 1 on not less (signed), else 0.
  public final func setnl(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1276), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnl; forms: r8 | m8")
  @_disfavoredOverload public final func setnl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnl; forms: r8 | m8")
  @_disfavoredOverload public final func setnl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnle r8`: Stores 1 on not less or equal (signed), else 0.
  public final func setnle(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1277, register0: destination.rawValue), file, line, column)
  }

  /// `setnle m8`: Stores 1 on not less or equal (signed), else 0.
  public final func setnle(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1278), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnle; forms: r8 | m8")
  @_disfavoredOverload public final func setnle(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnle; forms: r8 | m8")
  @_disfavoredOverload public final func setnle(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setno r8`: Stores 1 on no overflow, else 0.
  public final func setno(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1279, register0: destination.rawValue), file, line, column)
  }

  /// `setno m8`: Stores 1 on no overflow, else 0.
  public final func setno(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1280), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setno; forms: r8 | m8")
  @_disfavoredOverload public final func setno(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setno; forms: r8 | m8")
  @_disfavoredOverload public final func setno(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnp r8`: Stores 1 on odd parity, else 0.
  public final func setnp(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1281, register0: destination.rawValue), file, line, column)
  }

  /// `setnp m8`: Stores 1 on odd parity, else 0.
  public final func setnp(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1282), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnp; forms: r8 | m8")
  @_disfavoredOverload public final func setnp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnp; forms: r8 | m8")
  @_disfavoredOverload public final func setnp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setns r8`: Stores 1 on not negative, else 0.
  public final func setns(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1283, register0: destination.rawValue), file, line, column)
  }

  /// `setns m8`: Stores 1 on not negative, else 0.
  public final func setns(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1284), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setns; forms: r8 | m8")
  @_disfavoredOverload public final func setns(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setns; forms: r8 | m8")
  @_disfavoredOverload public final func setns(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setnz r8`: Stores 1 on not zero, else 0.
  public final func setnz(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1285, register0: destination.rawValue), file, line, column)
  }

  /// `setnz m8`: Stores 1 on not zero, else 0.
  public final func setnz(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1286), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setnz; forms: r8 | m8")
  @_disfavoredOverload public final func setnz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setnz; forms: r8 | m8")
  @_disfavoredOverload public final func setnz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `seto r8`: Stores 1 on overflow, else 0.
  public final func seto(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1287, register0: destination.rawValue), file, line, column)
  }

  /// `seto m8`: Stores 1 on overflow, else 0.
  public final func seto(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1288), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of seto; forms: r8 | m8")
  @_disfavoredOverload public final func seto(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of seto; forms: r8 | m8")
  @_disfavoredOverload public final func seto(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setp r8`: Stores 1 on even parity, else 0.
  public final func setp(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1289, register0: destination.rawValue), file, line, column)
  }

  /// `setp m8`: Stores 1 on even parity, else 0.
  public final func setp(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1290), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setp; forms: r8 | m8")
  @_disfavoredOverload public final func setp(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setp; forms: r8 | m8")
  @_disfavoredOverload public final func setp(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setpe r8`: Stores 1 on even parity, else 0.
  public final func setpe(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1291, register0: destination.rawValue), file, line, column)
  }

  /// `setpe m8`: Stores 1 on even parity, else 0.
  public final func setpe(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1292), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setpe; forms: r8 | m8")
  @_disfavoredOverload public final func setpe(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setpe; forms: r8 | m8")
  @_disfavoredOverload public final func setpe(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setpo r8`: Stores 1 on odd parity, else 0.
  public final func setpo(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1293, register0: destination.rawValue), file, line, column)
  }

  /// `setpo m8`: Stores 1 on odd parity, else 0.
  public final func setpo(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1294), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setpo; forms: r8 | m8")
  @_disfavoredOverload public final func setpo(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setpo; forms: r8 | m8")
  @_disfavoredOverload public final func setpo(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `sets r8`: Stores 1 on negative, else 0.
  public final func sets(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1295, register0: destination.rawValue), file, line, column)
  }

  /// `sets m8`: Stores 1 on negative, else 0.
  public final func sets(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1296), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sets; forms: r8 | m8")
  @_disfavoredOverload public final func sets(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sets; forms: r8 | m8")
  @_disfavoredOverload public final func sets(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `setz r8`: Stores 1 on zero, else 0.
  public final func setz(_ destination: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1297, register0: destination.rawValue), file, line, column)
  }

  /// `setz m8`: Stores 1 on zero, else 0.
  public final func setz(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1298), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of setz; forms: r8 | m8")
  @_disfavoredOverload public final func setz(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of setz; forms: r8 | m8")
  @_disfavoredOverload public final func setz(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `sfence`: Orders the stores before it ahead of those behind it.
  public final func sfence(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1299), file, line, column)
  }

  @available(*, unavailable, message: "no such form of sfence; forms: without operands")
  @_disfavoredOverload public final func sfence(_ operand1: some AnyOperand) {}

  /// `shl r8, cl`: Shifts left.
  public final func shl(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1300, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shl r8, u8`: Shifts left.
  public final func shl(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1301, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shl r8, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1301, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shl r16, cl`: Shifts left.
  public final func shl(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1302, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shl r16, u8`: Shifts left.
  public final func shl(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1303, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shl r16, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1303, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shl r32, cl`: Shifts left.
  public final func shl(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1304, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shl r32, u8`: Shifts left.
  public final func shl(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1305, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shl r32, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1305, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shl r64, cl`: Shifts left.
  public final func shl(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1306, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shl r64, u8`: Shifts left.
  public final func shl(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1307, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shl r64, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1307, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shl m8, cl`: Shifts left.
  public final func shl(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1308, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shl m8, u8`: Shifts left.
  public final func shl(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1309, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shl m8, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1309), memory: destination.address, immediate: source, file, line, column)
  }

  /// `shl m16, cl`: Shifts left.
  public final func shl(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1310, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shl m16, u8`: Shifts left.
  public final func shl(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1311, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shl m16, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1311), memory: destination.address, immediate: source, file, line, column)
  }

  /// `shl m32, cl`: Shifts left.
  public final func shl(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1312, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shl m32, u8`: Shifts left.
  public final func shl(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1313, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shl m32, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1313), memory: destination.address, immediate: source, file, line, column)
  }

  /// `shl m64, cl`: Shifts left.
  public final func shl(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1314, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shl m64, u8`: Shifts left.
  public final func shl(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1315, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shl m64, u8`: Shifts left.
  @_disfavoredOverload public final func shl(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1315), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shl(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shl(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shl(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `shld r16, r16, cl`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Register16, _ first: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1316, register0: destination.rawValue, register1: first.rawValue, register2: count.rawValue), file, line, column)
  }

  /// `shld r16, r16, u8`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Register16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1317, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shld r16, r16, u8`: Shifts left, filling from the top of the second operand.
  @_disfavoredOverload public final func shld(_ destination: Register16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1317, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shld r32, r32, cl`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Register32, _ first: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1318, register0: destination.rawValue, register1: first.rawValue, register2: count.rawValue), file, line, column)
  }

  /// `shld r32, r32, u8`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Register32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1319, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shld r32, r32, u8`: Shifts left, filling from the top of the second operand.
  @_disfavoredOverload public final func shld(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1319, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shld r64, r64, cl`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Register64, _ first: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1320, register0: destination.rawValue, register1: first.rawValue, register2: count.rawValue), file, line, column)
  }

  /// `shld r64, r64, u8`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Register64, _ source: Register64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1321, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shld r64, r64, u8`: Shifts left, filling from the top of the second operand.
  @_disfavoredOverload public final func shld(_ destination: Register64, _ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1321, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shld m16, r16, cl`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Memory16, _ first: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1322, register0: first.rawValue, register1: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shld m16, r16, u8`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Memory16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1323, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `shld m16, r16, u8`: Shifts left, filling from the top of the second operand.
  @_disfavoredOverload public final func shld(_ destination: Memory16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1323, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  /// `shld m32, r32, cl`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Memory32, _ first: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1324, register0: first.rawValue, register1: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shld m32, r32, u8`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Memory32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1325, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `shld m32, r32, u8`: Shifts left, filling from the top of the second operand.
  @_disfavoredOverload public final func shld(_ destination: Memory32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1325, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  /// `shld m64, r64, cl`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Memory64, _ first: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1326, register0: first.rawValue, register1: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shld m64, r64, u8`: Shifts left, filling from the top of the second operand.
  public final func shld(_ destination: Memory64, _ source: Register64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1327, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `shld m64, r64, u8`: Shifts left, filling from the top of the second operand.
  @_disfavoredOverload public final func shld(_ destination: Memory64, _ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1327, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shld; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shld(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shld; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shld; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `shlx r32, r32, r32`: Shifts left without changing a flag.
  public final func shlx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1328, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `shlx r32, m32, r32`: Shifts left without changing a flag.
  public final func shlx(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1329, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  /// `shlx r64, r64, r64`: Shifts left without changing a flag.
  public final func shlx(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1330, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `shlx r64, m64, r64`: Shifts left without changing a flag.
  public final func shlx(_ destination: Register64, _ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1331, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shlx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shlx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shlx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shlx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shlx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shlx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `shr r8, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1332, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shr r8, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1333, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shr r8, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1333, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shr r16, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1334, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shr r16, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1335, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shr r16, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1335, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shr r32, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1336, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shr r32, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1337, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shr r32, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1337, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shr r64, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1338, register0: destination.rawValue, register1: count.rawValue), file, line, column)
  }

  /// `shr r64, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Register64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1339, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `shr r64, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1339, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `shr m8, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory8, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1340, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shr m8, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1341, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shr m8, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1341), memory: destination.address, immediate: source, file, line, column)
  }

  /// `shr m16, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1342, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shr m16, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1343, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shr m16, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1343), memory: destination.address, immediate: source, file, line, column)
  }

  /// `shr m32, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1344, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shr m32, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1345, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shr m32, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1345), memory: destination.address, immediate: source, file, line, column)
  }

  /// `shr m64, cl`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1346, register0: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shr m64, u8`: Shifts right, filling with zeros.
  public final func shr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1347, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `shr m64, u8`: Shifts right, filling with zeros.
  @_disfavoredOverload public final func shr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1347), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func shr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `shrd r16, r16, cl`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Register16, _ first: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1348, register0: destination.rawValue, register1: first.rawValue, register2: count.rawValue), file, line, column)
  }

  /// `shrd r16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Register16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1349, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shrd r16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  @_disfavoredOverload public final func shrd(_ destination: Register16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1349, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shrd r32, r32, cl`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Register32, _ first: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1350, register0: destination.rawValue, register1: first.rawValue, register2: count.rawValue), file, line, column)
  }

  /// `shrd r32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Register32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1351, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shrd r32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  @_disfavoredOverload public final func shrd(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1351, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shrd r64, r64, cl`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Register64, _ first: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1352, register0: destination.rawValue, register1: first.rawValue, register2: count.rawValue), file, line, column)
  }

  /// `shrd r64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Register64, _ source: Register64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1353, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shrd r64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  @_disfavoredOverload public final func shrd(_ destination: Register64, _ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1353, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shrd m16, r16, cl`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Memory16, _ first: Register16, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1354, register0: first.rawValue, register1: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shrd m16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Memory16, _ source: Register16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1355, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `shrd m16, r16, u8`: Shifts right, filling from the bottom of the second operand.
  @_disfavoredOverload public final func shrd(_ destination: Memory16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1355, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  /// `shrd m32, r32, cl`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Memory32, _ first: Register32, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1356, register0: first.rawValue, register1: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shrd m32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Memory32, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1357, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `shrd m32, r32, u8`: Shifts right, filling from the bottom of the second operand.
  @_disfavoredOverload public final func shrd(_ destination: Memory32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1357, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  /// `shrd m64, r64, cl`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Memory64, _ first: Register64, _ count: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1358, register0: first.rawValue, register1: count.rawValue), memory: destination.address, file, line, column)
  }

  /// `shrd m64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  public final func shrd(_ destination: Memory64, _ source: Register64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1359, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `shrd m64, r64, u8`: Shifts right, filling from the bottom of the second operand.
  @_disfavoredOverload public final func shrd(_ destination: Memory64, _ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1359, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shrd; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shrd; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shrd; forms: r16,r16,cl | r16,r16,u8 | r32,r32,cl | r32,r32,u8 | r64,r64,cl | r64,r64,u8 | m16,r16,cl | m16,r16,u8 | m32,r32,cl | m32,r32,u8 | m64,r64,cl | m64,r64,u8")
  @_disfavoredOverload public final func shrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `shrx r32, r32, r32`: Shifts right, filling with zeros, without changing a flag.
  public final func shrx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1360, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `shrx r32, m32, r32`: Shifts right, filling with zeros, without changing a flag.
  public final func shrx(_ destination: Register32, _ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1361, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  /// `shrx r64, r64, r64`: Shifts right, filling with zeros, without changing a flag.
  public final func shrx(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1362, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `shrx r64, m64, r64`: Shifts right, filling with zeros, without changing a flag.
  public final func shrx(_ destination: Register64, _ first: Memory64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1363, register0: destination.rawValue, register1: second.rawValue), memory: first.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shrx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shrx(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shrx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shrx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shrx; forms: r32,r32,r32 | r32,m32,r32 | r64,r64,r64 | r64,m64,r64")
  @_disfavoredOverload public final func shrx(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `shufpd xmm, xmm, u8`: Shuffles double-precision numbers by an immediate.
  public final func shufpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1364, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shufpd xmm, xmm, u8`: Shuffles double-precision numbers by an immediate.
  @_disfavoredOverload public final func shufpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1364, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shufpd xmm, m128, u8`: Shuffles double-precision numbers by an immediate.
  public final func shufpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1365, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `shufpd xmm, m128, u8`: Shuffles double-precision numbers by an immediate.
  @_disfavoredOverload public final func shufpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1365, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shufpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shufpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shufpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `shufps xmm, xmm, u8`: Shuffles single-precision numbers by an immediate.
  public final func shufps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1366, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `shufps xmm, xmm, u8`: Shuffles single-precision numbers by an immediate.
  @_disfavoredOverload public final func shufps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1366, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `shufps xmm, m128, u8`: Shuffles single-precision numbers by an immediate.
  public final func shufps(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1367, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `shufps xmm, m128, u8`: Shuffles single-precision numbers by an immediate.
  @_disfavoredOverload public final func shufps(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1367, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of shufps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shufps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of shufps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func shufps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `sqrtpd xmm, xmm`: Takes the square root of double-precision numbers.
  public final func sqrtpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1368, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sqrtpd xmm, m128`: Takes the square root of double-precision numbers.
  public final func sqrtpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1369, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `sqrtps xmm, xmm`: Takes the square root of single-precision numbers.
  public final func sqrtps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1370, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sqrtps xmm, m128`: Takes the square root of single-precision numbers.
  public final func sqrtps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1371, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func sqrtps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `sqrtsd xmm, xmm`: Takes the square root of a double-precision number.
  public final func sqrtsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1372, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sqrtsd xmm, m64`: Takes the square root of a double-precision number.
  public final func sqrtsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1373, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func sqrtsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func sqrtsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func sqrtsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `sqrtss xmm, xmm`: Takes the square root of a single-precision number.
  public final func sqrtss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1374, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sqrtss xmm, m32`: Takes the square root of a single-precision number.
  public final func sqrtss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1375, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func sqrtss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func sqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func sqrtss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `stc`: Sets the carry flag.
  public final func stc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1376), file, line, column)
  }

  @available(*, unavailable, message: "no such form of stc; forms: without operands")
  @_disfavoredOverload public final func stc(_ operand1: some AnyOperand) {}

  /// `std`: Sets the direction flag: string instructions go downwards.
  public final func std(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1377), file, line, column)
  }

  @available(*, unavailable, message: "no such form of std; forms: without operands")
  @_disfavoredOverload public final func std(_ operand1: some AnyOperand) {}

  /// `stmxcsr m32`: Stores the control and status register of the SSE unit.
  public final func stmxcsr(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1378), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of stmxcsr; forms: m32")
  @_disfavoredOverload public final func stmxcsr(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of stmxcsr; forms: m32")
  @_disfavoredOverload public final func stmxcsr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `stosb`: Stores al at rdi and moves rdi on.
  public final func stosb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1379), file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosb; forms: without operands")
  @_disfavoredOverload public final func stosb(_ operand1: some AnyOperand) {}

  /// `stosd`: Stores eax at rdi and moves rdi on.
  public final func stosd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1380), file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosd; forms: without operands")
  @_disfavoredOverload public final func stosd(_ operand1: some AnyOperand) {}

  /// `stosq`: Stores rax at rdi and moves rdi on.
  public final func stosq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1381), file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosq; forms: without operands")
  @_disfavoredOverload public final func stosq(_ operand1: some AnyOperand) {}

  /// `stosw`: Stores ax at rdi and moves rdi on.
  public final func stosw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1382), file, line, column)
  }

  @available(*, unavailable, message: "no such form of stosw; forms: without operands")
  @_disfavoredOverload public final func stosw(_ operand1: some AnyOperand) {}

  /// `sub r8, r8`: Subtracts source from destination.
  public final func sub(_ destination: Register8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1383, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sub r8, m8`: Subtracts source from destination.
  public final func sub(_ destination: Register8, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1384, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sub r8, i8`: Subtracts source from destination.
  public final func sub(_ destination: Register8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1385, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sub r8, i8`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Register8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1385, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sub r16, r16`: Subtracts source from destination.
  public final func sub(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1386, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sub r16, m16`: Subtracts source from destination.
  public final func sub(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1387, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sub r16, i16`: Subtracts source from destination.
  public final func sub(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1388, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sub r16, i16`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1388, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sub r32, r32`: Subtracts source from destination.
  public final func sub(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1389, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sub r32, m32`: Subtracts source from destination.
  public final func sub(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1390, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sub r32, i32`: Subtracts source from destination.
  public final func sub(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1391, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sub r32, i32`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1391, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sub r64, r64`: Subtracts source from destination.
  public final func sub(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1392, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `sub r64, m64`: Subtracts source from destination.
  public final func sub(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1393, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `sub r64, i32s`: Subtracts source from destination.
  public final func sub(_ destination: Register64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1394, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `sub r64, i32s`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Register64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1394, register0: destination.rawValue), immediate: source, file, line, column)
  }

  /// `sub m8, r8`: Subtracts source from destination.
  public final func sub(_ destination: Memory8, _ source: Register8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1395, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sub m8, i8`: Subtracts source from destination.
  public final func sub(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1396, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sub m8, i8`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1396), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sub m16, r16`: Subtracts source from destination.
  public final func sub(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1397, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sub m16, i16`: Subtracts source from destination.
  public final func sub(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1398, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sub m16, i16`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1398), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sub m32, r32`: Subtracts source from destination.
  public final func sub(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1399, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sub m32, i32`: Subtracts source from destination.
  public final func sub(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1400, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sub m32, i32`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1400), memory: destination.address, immediate: source, file, line, column)
  }

  /// `sub m64, r64`: Subtracts source from destination.
  public final func sub(_ destination: Memory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1401, register0: source.rawValue), memory: destination.address, file, line, column)
  }

  /// `sub m64, i32s`: Subtracts source from destination.
  public final func sub(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1402, immediate: source.value), memory: destination.address, file, line, column)
  }
  /// `sub m64, i32s`: Subtracts source from destination.
  @_disfavoredOverload public final func sub(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1402), memory: destination.address, immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of sub; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sub(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sub; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sub(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of sub; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func sub(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `subpd xmm, xmm`: Subtracts double-precision numbers.
  public final func subpd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1403, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `subpd xmm, m128`: Subtracts double-precision numbers.
  public final func subpd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1404, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subpd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `subps xmm, xmm`: Subtracts single-precision numbers.
  public final func subps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1405, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `subps xmm, m128`: Subtracts single-precision numbers.
  public final func subps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1406, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subps(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func subps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `subsd xmm, xmm`: Subtracts a double-precision number.
  public final func subsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1407, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `subsd xmm, m64`: Subtracts a double-precision number.
  public final func subsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1408, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func subsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func subsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func subsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `subss xmm, xmm`: Subtracts a single-precision number.
  public final func subss(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1409, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `subss xmm, m32`: Subtracts a single-precision number.
  public final func subss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1410, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of subss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func subss(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func subss(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of subss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func subss(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `syscall`: Enters the kernel; rcx and r11 are overwritten.
  public final func syscall(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1411), file, line, column)
  }

  @available(*, unavailable, message: "no such form of syscall; forms: without operands")
  @_disfavoredOverload public final func syscall(_ operand1: some AnyOperand) {}
}
