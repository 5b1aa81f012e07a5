// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `icebp`: Raises the debug exception.
  public final func icebp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(982, file, line, column)
  }

  @available(*, unavailable, message: "no such form of icebp; forms: without operands")
  @_disfavoredOverload public final func icebp(_ operands: any AnyOperand...) {}

  /// `idiv r8`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(983, source.rawValue, file, line, column)
  }
  /// `idiv r8`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(983, source.rawValue, file, line, column)
  }

  /// `idiv r16`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(984, source.rawValue, file, line, column)
  }

  /// `idiv r32`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(985, source.rawValue, file, line, column)
  }

  /// `idiv r64`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(986, source.rawValue, file, line, column)
  }

  /// `idiv m8`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(987, source.address, file, line, column)
  }

  /// `idiv m16`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(988, source.address, file, line, column)
  }

  /// `idiv m32`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(989, source.address, file, line, column)
  }

  /// `idiv m64`: Divides the accumulator pair, signed: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func idiv(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(990, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of idiv; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func idiv(_ operands: any AnyOperand...) {}

  /// `imul r8`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(991, source.rawValue, file, line, column)
  }
  /// `imul r8`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(991, source.rawValue, file, line, column)
  }

  /// `imul r16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(992, source.rawValue, file, line, column)
  }

  /// `imul r32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(993, source.rawValue, file, line, column)
  }

  /// `imul r64`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(994, source.rawValue, file, line, column)
  }

  /// `imul m8`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(995, source.address, file, line, column)
  }

  /// `imul m16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(996, source.address, file, line, column)
  }

  /// `imul m32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(997, source.address, file, line, column)
  }

  /// `imul m64`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(998, source.address, file, line, column)
  }

  /// `imul r16, r16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(999, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `imul r16, m16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1000, destination.rawValue, source.address, file, line, column)
  }

  /// `imul r16, i16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1001, destination.rawValue, source.value, file, line, column)
  }
  /// `imul r16, i16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1001, destination.rawValue, source, file, line, column)
  }

  /// `imul r32, r32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1002, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `imul r32, m32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1003, destination.rawValue, source.address, file, line, column)
  }

  /// `imul r32, i32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1004, destination.rawValue, source.value, file, line, column)
  }
  /// `imul r32, i32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1004, destination.rawValue, source, file, line, column)
  }

  /// `imul r64, r64`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1005, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `imul r64, m64`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1006, destination.rawValue, source.address, file, line, column)
  }

  /// `imul r64, i32s`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: some GeneralRegister64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1007, destination.rawValue, source.value, file, line, column)
  }
  /// `imul r64, i32s`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1007, destination.rawValue, source, file, line, column)
  }

  /// `imul r16, r16, i16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register16, _ source: Register16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1008, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `imul r16, r16, i16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: Register16, _ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1008, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `imul r16, m16, i16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register16, _ source: Memory16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(1009, destination.rawValue, source.address, immediate.value, file, line, column)
  }
  /// `imul r16, m16, i16`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: Register16, _ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1009, destination.rawValue, source.address, immediate, file, line, column)
  }

  /// `imul r32, r32, i32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register32, _ source: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1010, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `imul r32, r32, i32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1010, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `imul r32, m32, i32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: Register32, _ source: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(1011, destination.rawValue, source.address, immediate.value, file, line, column)
  }
  /// `imul r32, m32, i32`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: Register32, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1011, destination.rawValue, source.address, immediate, file, line, column)
  }

  /// `imul r64, r64, i32s`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1012, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `imul r64, r64, i32s`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1012, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `imul r64, m64, i32s`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func imul(_ destination: some GeneralRegister64, _ source: Memory64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(1013, destination.rawValue, source.address, immediate.value, file, line, column)
  }
  /// `imul r64, m64, i32s`: Multiplies signed numbers.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  @_disfavoredOverload public final func imul(_ destination: some GeneralRegister64, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1013, destination.rawValue, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of imul; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | r16,r16,i16 | r16,m16,i16 | r32,r32,i32 | r32,m32,i32 | r64,r64,i32s | r64,m64,i32s")
  @_disfavoredOverload public final func imul(_ operands: any AnyOperand...) {}

  /// `in al, dx`: Reads al, ax or eax from the port given by an immediate or dx.
  public final func `in`(_ destination: AccumulatorByte, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1014, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `in al, u8`: Reads al, ax or eax from the port given by an immediate or dx.
  public final func `in`(_ destination: AccumulatorByte, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1015, destination.rawValue, source.value, file, line, column)
  }
  /// `in al, u8`: Reads al, ax or eax from the port given by an immediate or dx.
  @_disfavoredOverload public final func `in`(_ destination: AccumulatorByte, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1015, destination.rawValue, source, file, line, column)
  }

  /// `in ax, dx`: Reads al, ax or eax from the port given by an immediate or dx.
  public final func `in`(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1016, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `in ax, u8`: Reads al, ax or eax from the port given by an immediate or dx.
  public final func `in`(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1017, destination.rawValue, source.value, file, line, column)
  }
  /// `in ax, u8`: Reads al, ax or eax from the port given by an immediate or dx.
  @_disfavoredOverload public final func `in`(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1017, destination.rawValue, source, file, line, column)
  }

  /// `in eax, dx`: Reads al, ax or eax from the port given by an immediate or dx.
  public final func `in`(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1018, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `in eax, u8`: Reads al, ax or eax from the port given by an immediate or dx.
  public final func `in`(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1019, destination.rawValue, source.value, file, line, column)
  }
  /// `in eax, u8`: Reads al, ax or eax from the port given by an immediate or dx.
  @_disfavoredOverload public final func `in`(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1019, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of in; forms: al,dx | al,u8 | ax,dx | ax,u8 | eax,dx | eax,u8")
  @_disfavoredOverload public final func `in`(_ operands: any AnyOperand...) {}

  /// `inc r8`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1020, destination.rawValue, file, line, column)
  }
  /// `inc r8`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1020, destination.rawValue, file, line, column)
  }

  /// `inc r16`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1021, destination.rawValue, file, line, column)
  }

  /// `inc r32`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1022, destination.rawValue, file, line, column)
  }

  /// `inc r64`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1023, destination.rawValue, file, line, column)
  }

  /// `inc m8`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1024, destination.address, file, line, column)
  }

  /// `inc m16`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1025, destination.address, file, line, column)
  }

  /// `inc m32`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1026, destination.address, file, line, column)
  }

  /// `inc m64`: Adds 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func inc(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1027, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of inc; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func inc(_ operands: any AnyOperand...) {}

  /// `incsspd r32`: Adds four times the low byte of a register to the shadow-stack pointer.
  ///
  /// Needs CET_SS.
  public final func incsspd(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1028, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of incsspd; forms: r32")
  @_disfavoredOverload public final func incsspd(_ operands: any AnyOperand...) {}

  /// `incsspq r64`: Adds eight times the low byte of a register to the shadow-stack pointer.
  ///
  /// Needs CET_SS.
  public final func incsspq(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1029, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of incsspq; forms: r64")
  @_disfavoredOverload public final func incsspq(_ operands: any AnyOperand...) {}

  /// `insb`: Reads a byte from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public final func insb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1030, file, line, column)
  }

  @available(*, unavailable, message: "no such form of insb; forms: without operands")
  @_disfavoredOverload public final func insb(_ operands: any AnyOperand...) {}

  /// `insd`: Reads a doubleword from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public final func insd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1031, file, line, column)
  }

  @available(*, unavailable, message: "no such form of insd; forms: without operands")
  @_disfavoredOverload public final func insd(_ operands: any AnyOperand...) {}

  /// `insertps xmm, xmm/m32, u8`: Inserts one single-precision number and clears the selected ones.
  ///
  /// Needs SSE4_1.
  public final func insertps(_ destination: XMMRegister, _ source: some XMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0409_0408, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of insertps; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func insertps(_ operands: any AnyOperand...) {}

  /// `insertq xmm, xmm`: Inserts source's low bits into a bit field of the lower quadword, given by two immediates or by source.
  ///
  /// Needs SSE4A.
  public final func insertq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1034, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `insertq xmm, xmm, u8, u8`: Inserts source's low bits into a bit field of the lower quadword, given by two immediates or by source.
  ///
  /// Needs SSE4A.
  public final func insertq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, _ second: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumbers2(1035, destination.rawValue, source.rawValue, immediate.value, second.value, file, line, column)
  }

  @available(*, unavailable, message: "no such form of insertq; forms: xmm,xmm | xmm,xmm,u8,u8")
  @_disfavoredOverload public final func insertq(_ operands: any AnyOperand...) {}

  /// `insw`: Reads a word from port dx to rdi and moves rdi on.
  ///
  /// Flags: reads DF.
  public final func insw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1036, file, line, column)
  }

  @available(*, unavailable, message: "no such form of insw; forms: without operands")
  @_disfavoredOverload public final func insw(_ operands: any AnyOperand...) {}

  /// `int u8`: Calls the interrupt handler of a number.
  public final func int(_ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(1037, source.value, file, line, column)
  }
  /// `int u8`: Calls the interrupt handler of a number.
  @_disfavoredOverload public final func int(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(1037, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of int; forms: u8")
  @_disfavoredOverload public final func int(_ operands: any AnyOperand...) {}

  /// `int01`: Raises the debug exception.
  public final func int01(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1038, file, line, column)
  }

  @available(*, unavailable, message: "no such form of int01; forms: without operands")
  @_disfavoredOverload public final func int01(_ operands: any AnyOperand...) {}

  /// `int03`: Stops in the debugger.
  public final func int03(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1039, file, line, column)
  }

  @available(*, unavailable, message: "no such form of int03; forms: without operands")
  @_disfavoredOverload public final func int03(_ operands: any AnyOperand...) {}

  /// `int1`: Raises the debug exception.
  public final func int1(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1040, file, line, column)
  }

  @available(*, unavailable, message: "no such form of int1; forms: without operands")
  @_disfavoredOverload public final func int1(_ operands: any AnyOperand...) {}

  /// `int3`: Stops in the debugger.
  public final func int3(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1041, file, line, column)
  }

  @available(*, unavailable, message: "no such form of int3; forms: without operands")
  @_disfavoredOverload public final func int3(_ operands: any AnyOperand...) {}

  /// `invd`: Drops all caches without writing them back.
  public final func invd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1042, file, line, column)
  }

  @available(*, unavailable, message: "no such form of invd; forms: without operands")
  @_disfavoredOverload public final func invd(_ operands: any AnyOperand...) {}

  /// `invept r64, m128`: Drops translations that come from extended page tables; a register says which, 16 bytes in memory for what.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs INVEPT and VMX.
  public final func invept(_ first: some GeneralRegister64, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1043, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of invept; forms: r64,m128")
  @_disfavoredOverload public final func invept(_ operands: any AnyOperand...) {}

  /// `invlpg m`: Drops the translation of an address's page.
  public final func invlpg(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1044, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of invlpg; forms: m")
  @_disfavoredOverload public final func invlpg(_ operands: any AnyOperand...) {}

  /// `invlpga`: Drops the translation of the page at rax for the address space numbered ecx.
  ///
  /// Needs SVM.
  public final func invlpga(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1045, file, line, column)
  }

  /// `invlpga eax, ecx`: Drops the translation of the page at rax for the address space numbered ecx.
  ///
  /// Needs SVM.
  public final func invlpga(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1046, first.rawValue, second.rawValue, file, line, column)
  }

  /// `invlpga rax, ecx`: Drops the translation of the page at rax for the address space numbered ecx.
  ///
  /// Needs SVM.
  public final func invlpga(_ first: Register64, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1047, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of invlpga; forms: without operands | eax,ecx | rax,ecx")
  @_disfavoredOverload public final func invlpga(_ operands: any AnyOperand...) {}

  /// `invlpgb`: Drops the translations of a range of pages at rax on all processors.
  ///
  /// Needs INVLPGB.
  public final func invlpgb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1048, file, line, column)
  }

  @available(*, unavailable, message: "no such form of invlpgb; forms: without operands")
  @_disfavoredOverload public final func invlpgb(_ operands: any AnyOperand...) {}

  /// `invpcid r64, m128`: Drops translations for a process-context identifier; a register says which, 16 bytes in memory for what.
  ///
  /// Needs INVPCID.
  public final func invpcid(_ first: some GeneralRegister64, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1049, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of invpcid; forms: r64,m128")
  @_disfavoredOverload public final func invpcid(_ operands: any AnyOperand...) {}

  /// `invvpid r64, m128`: Drops translations for a virtual-processor identifier; a register says which, 16 bytes in memory for what.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs INVVPID and VMX.
  public final func invvpid(_ first: some GeneralRegister64, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1050, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of invvpid; forms: r64,m128")
  @_disfavoredOverload public final func invvpid(_ operands: any AnyOperand...) {}

  /// `iret`: Returns from an interrupt handler: pops eip, cs, eflags, esp and ss as 32 bits each.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func iret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1051, file, line, column)
  }

  @available(*, unavailable, message: "no such form of iret; forms: without operands")
  @_disfavoredOverload public final func iret(_ operands: any AnyOperand...) {}

  /// `iretd`: Returns from an interrupt handler: pops eip, cs, eflags, esp and ss as 32 bits each.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func iretd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1052, file, line, column)
  }

  @available(*, unavailable, message: "no such form of iretd; forms: without operands")
  @_disfavoredOverload public final func iretd(_ operands: any AnyOperand...) {}

  /// `iretq`: Returns from an interrupt handler: pops rip, cs, rflags, rsp and ss as 64 bits each.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC.
  public final func iretq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1053, file, line, column)
  }

  @available(*, unavailable, message: "no such form of iretq; forms: without operands")
  @_disfavoredOverload public final func iretq(_ operands: any AnyOperand...) {}

  /// `iretw`: Returns from an interrupt handler: pops ip, cs, flags, sp and ss as 16 bits each.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF.
  public final func iretw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1054, file, line, column)
  }

  @available(*, unavailable, message: "no such form of iretw; forms: without operands")
  @_disfavoredOverload public final func iretw(_ operands: any AnyOperand...) {}
}
