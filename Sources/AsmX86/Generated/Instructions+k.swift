// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `kaddb k, k, k`: Adds 8-bit masks.
  ///
  /// Needs AVX512DQ.
  public final func kaddb(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1093, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kaddb; forms: k,k,k")
  @_disfavoredOverload public final func kaddb(_ operands: any AnyOperand...) {}

  /// `kaddd k, k, k`: Adds 32-bit masks.
  ///
  /// Needs AVX512BW.
  public final func kaddd(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1094, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kaddd; forms: k,k,k")
  @_disfavoredOverload public final func kaddd(_ operands: any AnyOperand...) {}

  /// `kaddq k, k, k`: Adds 64-bit masks.
  ///
  /// Needs AVX512BW.
  public final func kaddq(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1095, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kaddq; forms: k,k,k")
  @_disfavoredOverload public final func kaddq(_ operands: any AnyOperand...) {}

  /// `kaddw k, k, k`: Adds 16-bit masks.
  ///
  /// Needs AVX512DQ.
  public final func kaddw(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1096, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kaddw; forms: k,k,k")
  @_disfavoredOverload public final func kaddw(_ operands: any AnyOperand...) {}

  /// `kandb k, k, k`: Ands 8-bit masks.
  ///
  /// Needs AVX512DQ.
  public final func kandb(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1097, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandb; forms: k,k,k")
  @_disfavoredOverload public final func kandb(_ operands: any AnyOperand...) {}

  /// `kandd k, k, k`: Ands 32-bit masks.
  ///
  /// Needs AVX512BW.
  public final func kandd(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1098, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandd; forms: k,k,k")
  @_disfavoredOverload public final func kandd(_ operands: any AnyOperand...) {}

  /// `kandnb k, k, k`: Ands the 8-bit mask of the third operand with that of the inverted second.
  ///
  /// Needs AVX512DQ.
  public final func kandnb(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1099, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandnb; forms: k,k,k")
  @_disfavoredOverload public final func kandnb(_ operands: any AnyOperand...) {}

  /// `kandnd k, k, k`: Ands the 32-bit mask of the third operand with that of the inverted second.
  ///
  /// Needs AVX512BW.
  public final func kandnd(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1100, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandnd; forms: k,k,k")
  @_disfavoredOverload public final func kandnd(_ operands: any AnyOperand...) {}

  /// `kandnq k, k, k`: Ands the 64-bit mask of the third operand with that of the inverted second.
  ///
  /// Needs AVX512BW.
  public final func kandnq(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1101, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandnq; forms: k,k,k")
  @_disfavoredOverload public final func kandnq(_ operands: any AnyOperand...) {}

  /// `kandnw k, k, k`: Ands the 16-bit mask of the third operand with that of the inverted second.
  ///
  /// Needs AVX512F.
  public final func kandnw(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1102, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandnw; forms: k,k,k")
  @_disfavoredOverload public final func kandnw(_ operands: any AnyOperand...) {}

  /// `kandq k, k, k`: Ands 64-bit masks.
  ///
  /// Needs AVX512BW.
  public final func kandq(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1103, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandq; forms: k,k,k")
  @_disfavoredOverload public final func kandq(_ operands: any AnyOperand...) {}

  /// `kandw k, k, k`: Ands 16-bit masks.
  ///
  /// Needs AVX512F.
  public final func kandw(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1104, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kandw; forms: k,k,k")
  @_disfavoredOverload public final func kandw(_ operands: any AnyOperand...) {}

  /// `kmovb r32, k`: Moves an 8-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512DQ.
  public final func kmovb(_ destination: Register32, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1105, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovb k, r32`: Moves an 8-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512DQ.
  public final func kmovb(_ destination: some AnyOpmaskRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1106, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovb k, k`: Moves an 8-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512DQ.
  public final func kmovb(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1107, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovb k, m8`: Moves an 8-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512DQ.
  public final func kmovb(_ destination: some AnyOpmaskRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1108, destination.rawValue, source.address, file, line, column)
  }

  /// `kmovb m8, k`: Moves an 8-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512DQ.
  public final func kmovb(_ destination: Memory8, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1109, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kmovb; forms: r32,k | k,r32 | k,k | k,m8 | m8,k")
  @_disfavoredOverload public final func kmovb(_ operands: any AnyOperand...) {}

  /// `kmovd r32, k`: Moves a 32-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovd(_ destination: Register32, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1110, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovd k, r32`: Moves a 32-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovd(_ destination: some AnyOpmaskRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1111, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovd k, k`: Moves a 32-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovd(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1112, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovd k, m32`: Moves a 32-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovd(_ destination: some AnyOpmaskRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1113, destination.rawValue, source.address, file, line, column)
  }

  /// `kmovd m32, k`: Moves a 32-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovd(_ destination: Memory32, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1114, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kmovd; forms: r32,k | k,r32 | k,k | k,m32 | m32,k")
  @_disfavoredOverload public final func kmovd(_ operands: any AnyOperand...) {}

  /// `kmovq r64, k`: Moves a 64-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovq(_ destination: some GeneralRegister64, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1115, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovq k, r64`: Moves a 64-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovq(_ destination: some AnyOpmaskRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1116, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovq k, k`: Moves a 64-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovq(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1117, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovq k, m64`: Moves a 64-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovq(_ destination: some AnyOpmaskRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1118, destination.rawValue, source.address, file, line, column)
  }

  /// `kmovq m64, k`: Moves a 64-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512BW.
  public final func kmovq(_ destination: Memory64, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1119, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kmovq; forms: r64,k | k,r64 | k,k | k,m64 | m64,k")
  @_disfavoredOverload public final func kmovq(_ operands: any AnyOperand...) {}

  /// `kmovw r32, k`: Moves a 16-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512F.
  public final func kmovw(_ destination: Register32, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1120, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovw k, r16`: Moves a 16-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512F.
  public final func kmovw(_ destination: some AnyOpmaskRegister, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1121, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovw k, r32`: Moves a 16-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512F.
  public final func kmovw(_ destination: some AnyOpmaskRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1122, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovw k, k`: Moves a 16-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512F.
  public final func kmovw(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1123, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `kmovw k, m16`: Moves a 16-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512F.
  public final func kmovw(_ destination: some AnyOpmaskRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1124, destination.rawValue, source.address, file, line, column)
  }

  /// `kmovw m16, k`: Moves a 16-bit mask between mask registers, memory and general registers.
  ///
  /// Needs AVX512F.
  public final func kmovw(_ destination: Memory16, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1125, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kmovw; forms: r32,k | k,r16 | k,r32 | k,k | k,m16 | m16,k")
  @_disfavoredOverload public final func kmovw(_ operands: any AnyOperand...) {}

  /// `knotb k, k`: Inverts an 8-bit mask.
  ///
  /// Needs AVX512DQ.
  public final func knotb(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1126, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of knotb; forms: k,k")
  @_disfavoredOverload public final func knotb(_ operands: any AnyOperand...) {}

  /// `knotd k, k`: Inverts a 32-bit mask.
  ///
  /// Needs AVX512BW.
  public final func knotd(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1127, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of knotd; forms: k,k")
  @_disfavoredOverload public final func knotd(_ operands: any AnyOperand...) {}

  /// `knotq k, k`: Inverts a 64-bit mask.
  ///
  /// Needs AVX512BW.
  public final func knotq(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1128, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of knotq; forms: k,k")
  @_disfavoredOverload public final func knotq(_ operands: any AnyOperand...) {}

  /// `knotw k, k`: Inverts a 16-bit mask.
  ///
  /// Needs AVX512F.
  public final func knotw(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1129, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of knotw; forms: k,k")
  @_disfavoredOverload public final func knotw(_ operands: any AnyOperand...) {}

  /// `korb k, k, k`: Ors 8-bit masks.
  ///
  /// Needs AVX512DQ.
  public final func korb(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1130, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of korb; forms: k,k,k")
  @_disfavoredOverload public final func korb(_ operands: any AnyOperand...) {}

  /// `kord k, k, k`: Ors 32-bit masks.
  ///
  /// Needs AVX512BW.
  public final func kord(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1131, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kord; forms: k,k,k")
  @_disfavoredOverload public final func kord(_ operands: any AnyOperand...) {}

  /// `korq k, k, k`: Ors 64-bit masks.
  ///
  /// Needs AVX512BW.
  public final func korq(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1132, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of korq; forms: k,k,k")
  @_disfavoredOverload public final func korq(_ operands: any AnyOperand...) {}

  /// `kortestb k, k`: Ors 8-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512DQ.
  public final func kortestb(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1133, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kortestb; forms: k,k")
  @_disfavoredOverload public final func kortestb(_ operands: any AnyOperand...) {}

  /// `kortestd k, k`: Ors 32-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512BW.
  public final func kortestd(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1134, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kortestd; forms: k,k")
  @_disfavoredOverload public final func kortestd(_ operands: any AnyOperand...) {}

  /// `kortestq k, k`: Ors 64-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512BW.
  public final func kortestq(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1135, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kortestq; forms: k,k")
  @_disfavoredOverload public final func kortestq(_ operands: any AnyOperand...) {}

  /// `kortestw k, k`: Ors 16-bit masks into flags: zero flag if no bit is set, carry flag if all are.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512F.
  public final func kortestw(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1136, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kortestw; forms: k,k")
  @_disfavoredOverload public final func kortestw(_ operands: any AnyOperand...) {}

  /// `korw k, k, k`: Ors 16-bit masks.
  ///
  /// Needs AVX512F.
  public final func korw(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1137, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of korw; forms: k,k,k")
  @_disfavoredOverload public final func korw(_ operands: any AnyOperand...) {}

  /// `kshiftlb k, k, i8`: Shifts an 8-bit mask left by an immediate.
  ///
  /// Needs AVX512DQ.
  public final func kshiftlb(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1138, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftlb k, k, i8`: Shifts an 8-bit mask left by an immediate.
  ///
  /// Needs AVX512DQ.
  @_disfavoredOverload public final func kshiftlb(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1138, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftlb; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftlb(_ operands: any AnyOperand...) {}

  /// `kshiftld k, k, i8`: Shifts a 32-bit mask left by an immediate.
  ///
  /// Needs AVX512BW.
  public final func kshiftld(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1139, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftld k, k, i8`: Shifts a 32-bit mask left by an immediate.
  ///
  /// Needs AVX512BW.
  @_disfavoredOverload public final func kshiftld(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1139, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftld; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftld(_ operands: any AnyOperand...) {}

  /// `kshiftlq k, k, i8`: Shifts a 64-bit mask left by an immediate.
  ///
  /// Needs AVX512BW.
  public final func kshiftlq(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1140, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftlq k, k, i8`: Shifts a 64-bit mask left by an immediate.
  ///
  /// Needs AVX512BW.
  @_disfavoredOverload public final func kshiftlq(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1140, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftlq; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftlq(_ operands: any AnyOperand...) {}

  /// `kshiftlw k, k, i8`: Shifts a 16-bit mask left by an immediate.
  ///
  /// Needs AVX512F.
  public final func kshiftlw(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1141, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftlw k, k, i8`: Shifts a 16-bit mask left by an immediate.
  ///
  /// Needs AVX512F.
  @_disfavoredOverload public final func kshiftlw(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1141, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftlw; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftlw(_ operands: any AnyOperand...) {}

  /// `kshiftrb k, k, i8`: Shifts an 8-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512DQ.
  public final func kshiftrb(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1142, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftrb k, k, i8`: Shifts an 8-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512DQ.
  @_disfavoredOverload public final func kshiftrb(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1142, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftrb; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftrb(_ operands: any AnyOperand...) {}

  /// `kshiftrd k, k, i8`: Shifts a 32-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func kshiftrd(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1143, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftrd k, k, i8`: Shifts a 32-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512BW.
  @_disfavoredOverload public final func kshiftrd(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1143, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftrd; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftrd(_ operands: any AnyOperand...) {}

  /// `kshiftrq k, k, i8`: Shifts a 64-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512BW.
  public final func kshiftrq(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1144, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftrq k, k, i8`: Shifts a 64-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512BW.
  @_disfavoredOverload public final func kshiftrq(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1144, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftrq; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftrq(_ operands: any AnyOperand...) {}

  /// `kshiftrw k, k, i8`: Shifts a 16-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512F.
  public final func kshiftrw(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1145, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `kshiftrw k, k, i8`: Shifts a 16-bit mask right by an immediate, filling with zeros.
  ///
  /// Needs AVX512F.
  @_disfavoredOverload public final func kshiftrw(_ destination: some AnyOpmaskRegister, _ source: some AnyOpmaskRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1145, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kshiftrw; forms: k,k,i8")
  @_disfavoredOverload public final func kshiftrw(_ operands: any AnyOperand...) {}

  /// `ktestb k, k`: Tests 8-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512DQ.
  public final func ktestb(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1146, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ktestb; forms: k,k")
  @_disfavoredOverload public final func ktestb(_ operands: any AnyOperand...) {}

  /// `ktestd k, k`: Tests 32-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512BW.
  public final func ktestd(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1147, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ktestd; forms: k,k")
  @_disfavoredOverload public final func ktestd(_ operands: any AnyOperand...) {}

  /// `ktestq k, k`: Tests 64-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512BW.
  public final func ktestq(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1148, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ktestq; forms: k,k")
  @_disfavoredOverload public final func ktestq(_ operands: any AnyOperand...) {}

  /// `ktestw k, k`: Tests 16-bit masks: zero flag if they share no bit, carry flag if the first has all bits of the second.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs AVX512DQ.
  public final func ktestw(_ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1149, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ktestw; forms: k,k")
  @_disfavoredOverload public final func ktestw(_ operands: any AnyOperand...) {}

  /// `kunpckbw k, k, k`: Joins two 8-bit masks to one of 16 bits; the third operand gives the lower half.
  ///
  /// Needs AVX512F.
  public final func kunpckbw(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1150, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kunpckbw; forms: k,k,k")
  @_disfavoredOverload public final func kunpckbw(_ operands: any AnyOperand...) {}

  /// `kunpckdq k, k, k`: Joins two 32-bit masks to one of 64 bits; the third operand gives the lower half.
  ///
  /// Needs AVX512BW.
  public final func kunpckdq(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1151, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kunpckdq; forms: k,k,k")
  @_disfavoredOverload public final func kunpckdq(_ operands: any AnyOperand...) {}

  /// `kunpckwd k, k, k`: Joins two 16-bit masks to one of 32 bits; the third operand gives the lower half.
  ///
  /// Needs AVX512BW.
  public final func kunpckwd(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1152, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kunpckwd; forms: k,k,k")
  @_disfavoredOverload public final func kunpckwd(_ operands: any AnyOperand...) {}

  /// `kxnorb k, k, k`: Exclusive-ors 8-bit masks and inverts the result.
  ///
  /// Needs AVX512DQ.
  public final func kxnorb(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1153, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxnorb; forms: k,k,k")
  @_disfavoredOverload public final func kxnorb(_ operands: any AnyOperand...) {}

  /// `kxnord k, k, k`: Exclusive-ors 32-bit masks and inverts the result.
  ///
  /// Needs AVX512BW.
  public final func kxnord(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1154, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxnord; forms: k,k,k")
  @_disfavoredOverload public final func kxnord(_ operands: any AnyOperand...) {}

  /// `kxnorq k, k, k`: Exclusive-ors 64-bit masks and inverts the result.
  ///
  /// Needs AVX512BW.
  public final func kxnorq(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1155, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxnorq; forms: k,k,k")
  @_disfavoredOverload public final func kxnorq(_ operands: any AnyOperand...) {}

  /// `kxnorw k, k, k`: Exclusive-ors 16-bit masks and inverts the result.
  ///
  /// Needs AVX512F.
  public final func kxnorw(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1156, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxnorw; forms: k,k,k")
  @_disfavoredOverload public final func kxnorw(_ operands: any AnyOperand...) {}

  /// `kxorb k, k, k`: Exclusive-ors 8-bit masks.
  ///
  /// Needs AVX512DQ.
  public final func kxorb(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1157, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxorb; forms: k,k,k")
  @_disfavoredOverload public final func kxorb(_ operands: any AnyOperand...) {}

  /// `kxord k, k, k`: Exclusive-ors 32-bit masks.
  ///
  /// Needs AVX512BW.
  public final func kxord(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1158, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxord; forms: k,k,k")
  @_disfavoredOverload public final func kxord(_ operands: any AnyOperand...) {}

  /// `kxorq k, k, k`: Exclusive-ors 64-bit masks.
  ///
  /// Needs AVX512BW.
  public final func kxorq(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1159, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxorq; forms: k,k,k")
  @_disfavoredOverload public final func kxorq(_ operands: any AnyOperand...) {}

  /// `kxorw k, k, k`: Exclusive-ors 16-bit masks.
  ///
  /// Needs AVX512F.
  public final func kxorw(_ destination: some AnyOpmaskRegister, _ first: some AnyOpmaskRegister, _ second: some AnyOpmaskRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1160, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of kxorw; forms: k,k,k")
  @_disfavoredOverload public final func kxorw(_ operands: any AnyOperand...) {}
}
