// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `rcl r8, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2028, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `rcl r8, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2028, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcl r8, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2029, destination.rawValue, source.value, file, line, column)
  }
  /// `rcl r8, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2029, destination.rawValue, source, file, line, column)
  }
  /// `rcl r8, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2029, destination.rawValue, source.value, file, line, column)
  }
  /// `rcl r8, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2029, destination.rawValue, source, file, line, column)
  }

  /// `rcl r16, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2030, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcl r16, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2031, destination.rawValue, source.value, file, line, column)
  }
  /// `rcl r16, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2031, destination.rawValue, source, file, line, column)
  }

  /// `rcl r32, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2032, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcl r32, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2033, destination.rawValue, source.value, file, line, column)
  }
  /// `rcl r32, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2033, destination.rawValue, source, file, line, column)
  }

  /// `rcl r64, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2034, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcl r64, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2035, destination.rawValue, source.value, file, line, column)
  }
  /// `rcl r64, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2035, destination.rawValue, source, file, line, column)
  }

  /// `rcl m8, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2036, count.rawValue, destination.address, file, line, column)
  }

  /// `rcl m8, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2037, destination.address, source.value, file, line, column)
  }
  /// `rcl m8, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2037, destination.address, source, file, line, column)
  }

  /// `rcl m16, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2038, count.rawValue, destination.address, file, line, column)
  }

  /// `rcl m16, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2039, destination.address, source.value, file, line, column)
  }
  /// `rcl m16, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2039, destination.address, source, file, line, column)
  }

  /// `rcl m32, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2040, count.rawValue, destination.address, file, line, column)
  }

  /// `rcl m32, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2041, destination.address, source.value, file, line, column)
  }
  /// `rcl m32, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2041, destination.address, source, file, line, column)
  }

  /// `rcl m64, cl`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2042, count.rawValue, destination.address, file, line, column)
  }

  /// `rcl m64, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcl(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2043, destination.address, source.value, file, line, column)
  }
  /// `rcl m64, u8`: Rotates left through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcl(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2043, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcl; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcl(_ operands: any AnyOperand...) {}

  /// `rcpps xmm, xmm/m128`: Approximates the reciprocals of single-precision numbers.
  ///
  /// Needs SSE.
  public final func rcpps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07fd_07fc, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcpps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rcpps(_ operands: any AnyOperand...) {}

  /// `rcpss xmm, xmm/m32`: Approximates the reciprocal of a single-precision number.
  ///
  /// Needs SSE.
  public final func rcpss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_07ff_07fe, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcpss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rcpss(_ operands: any AnyOperand...) {}

  /// `rcr r8, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2048, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `rcr r8, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2048, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcr r8, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2049, destination.rawValue, source.value, file, line, column)
  }
  /// `rcr r8, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2049, destination.rawValue, source, file, line, column)
  }
  /// `rcr r8, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2049, destination.rawValue, source.value, file, line, column)
  }
  /// `rcr r8, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2049, destination.rawValue, source, file, line, column)
  }

  /// `rcr r16, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2050, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcr r16, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2051, destination.rawValue, source.value, file, line, column)
  }
  /// `rcr r16, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2051, destination.rawValue, source, file, line, column)
  }

  /// `rcr r32, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2052, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcr r32, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2053, destination.rawValue, source.value, file, line, column)
  }
  /// `rcr r32, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2053, destination.rawValue, source, file, line, column)
  }

  /// `rcr r64, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2054, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rcr r64, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2055, destination.rawValue, source.value, file, line, column)
  }
  /// `rcr r64, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2055, destination.rawValue, source, file, line, column)
  }

  /// `rcr m8, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2056, count.rawValue, destination.address, file, line, column)
  }

  /// `rcr m8, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2057, destination.address, source.value, file, line, column)
  }
  /// `rcr m8, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2057, destination.address, source, file, line, column)
  }

  /// `rcr m16, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2058, count.rawValue, destination.address, file, line, column)
  }

  /// `rcr m16, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2059, destination.address, source.value, file, line, column)
  }
  /// `rcr m16, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2059, destination.address, source, file, line, column)
  }

  /// `rcr m32, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2060, count.rawValue, destination.address, file, line, column)
  }

  /// `rcr m32, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2061, destination.address, source.value, file, line, column)
  }
  /// `rcr m32, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2061, destination.address, source, file, line, column)
  }

  /// `rcr m64, cl`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2062, count.rawValue, destination.address, file, line, column)
  }

  /// `rcr m64, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  public final func rcr(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2063, destination.address, source.value, file, line, column)
  }
  /// `rcr m64, u8`: Rotates right through the carry flag.
  ///
  /// Flags: reads CF, writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rcr(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2063, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rcr; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rcr(_ operands: any AnyOperand...) {}

  /// `rdfsbase r32`: Copies the base address of fs.
  ///
  /// Needs FSGSBASE.
  public final func rdfsbase(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2064, destination.rawValue, file, line, column)
  }

  /// `rdfsbase r64`: Copies the base address of fs.
  ///
  /// Needs FSGSBASE.
  public final func rdfsbase(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2065, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdfsbase; forms: r32 | r64")
  @_disfavoredOverload public final func rdfsbase(_ operands: any AnyOperand...) {}

  /// `rdgsbase r32`: Copies the base address of gs.
  ///
  /// Needs FSGSBASE.
  public final func rdgsbase(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2066, destination.rawValue, file, line, column)
  }

  /// `rdgsbase r64`: Copies the base address of gs.
  ///
  /// Needs FSGSBASE.
  public final func rdgsbase(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2067, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdgsbase; forms: r32 | r64")
  @_disfavoredOverload public final func rdgsbase(_ operands: any AnyOperand...) {}

  /// `rdmsr`: Reads the model-specific register numbered ecx into edx:eax.
  public final func rdmsr(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2068, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdmsr; forms: without operands")
  @_disfavoredOverload public final func rdmsr(_ operands: any AnyOperand...) {}

  /// `rdmsrlist`: Reads a list of model-specific registers: numbers at rsi, values to rdi, rcx selects.
  ///
  /// Needs MSRLIST.
  public final func rdmsrlist(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2069, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdmsrlist; forms: without operands")
  @_disfavoredOverload public final func rdmsrlist(_ operands: any AnyOperand...) {}

  /// `rdpid r32`: Reads the processor's number.
  ///
  /// Needs RDPID.
  public final func rdpid(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2070, destination.rawValue, file, line, column)
  }

  /// `rdpid r64`: Reads the processor's number.
  ///
  /// Needs RDPID.
  public final func rdpid(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2071, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdpid; forms: r32 | r64")
  @_disfavoredOverload public final func rdpid(_ operands: any AnyOperand...) {}

  /// `rdpkru`: Reads the rights of the protection keys into eax; ecx must be 0.
  ///
  /// Needs PKU.
  public final func rdpkru(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2072, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdpkru; forms: without operands")
  @_disfavoredOverload public final func rdpkru(_ operands: any AnyOperand...) {}

  /// `rdpmc`: Reads the performance counter numbered ecx into edx:eax.
  ///
  /// Needs RDPMC.
  public final func rdpmc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2073, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdpmc; forms: without operands")
  @_disfavoredOverload public final func rdpmc(_ operands: any AnyOperand...) {}

  /// `rdpru`: Reads the processor register numbered ecx into edx:eax, from any privilege level.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs RDPRU.
  public final func rdpru(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2074, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdpru; forms: without operands")
  @_disfavoredOverload public final func rdpru(_ operands: any AnyOperand...) {}

  /// `rdrand r16`: Draws a random number; the carry flag says whether there was one.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs RDRAND.
  public final func rdrand(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2075, destination.rawValue, file, line, column)
  }

  /// `rdrand r32`: Draws a random number; the carry flag says whether there was one.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs RDRAND.
  public final func rdrand(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2076, destination.rawValue, file, line, column)
  }

  /// `rdrand r64`: Draws a random number; the carry flag says whether there was one.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs RDRAND.
  public final func rdrand(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2077, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdrand; forms: r16 | r32 | r64")
  @_disfavoredOverload public final func rdrand(_ operands: any AnyOperand...) {}

  /// `rdseed r16`: Draws a seed from the entropy source; the carry flag says whether there was one.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs RDSEED.
  public final func rdseed(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2078, destination.rawValue, file, line, column)
  }

  /// `rdseed r32`: Draws a seed from the entropy source; the carry flag says whether there was one.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs RDSEED.
  public final func rdseed(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2079, destination.rawValue, file, line, column)
  }

  /// `rdseed r64`: Draws a seed from the entropy source; the carry flag says whether there was one.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs RDSEED.
  public final func rdseed(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2080, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdseed; forms: r16 | r32 | r64")
  @_disfavoredOverload public final func rdseed(_ operands: any AnyOperand...) {}

  /// `rdsspd r32`: Copies the lower 32 bits of the shadow-stack pointer; does nothing where shadow stacks are off.
  ///
  /// Needs CET_SS.
  public final func rdsspd(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2081, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdsspd; forms: r32")
  @_disfavoredOverload public final func rdsspd(_ operands: any AnyOperand...) {}

  /// `rdsspq r64`: Copies the shadow-stack pointer; does nothing where shadow stacks are off.
  ///
  /// Needs CET_SS.
  public final func rdsspq(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2082, destination.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdsspq; forms: r64")
  @_disfavoredOverload public final func rdsspq(_ operands: any AnyOperand...) {}

  /// `rdtsc`: Reads the time-stamp counter into edx:eax.
  public final func rdtsc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2083, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdtsc; forms: without operands")
  @_disfavoredOverload public final func rdtsc(_ operands: any AnyOperand...) {}

  /// `rdtscp`: Reads the time-stamp counter into edx:eax and the processor's number into ecx, after all earlier instructions.
  ///
  /// Needs RDTSCP.
  public final func rdtscp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2084, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rdtscp; forms: without operands")
  @_disfavoredOverload public final func rdtscp(_ operands: any AnyOperand...) {}

  /// `ret`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public final func ret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2085, file, line, column)
  }

  /// `ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public final func ret(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2086, source.value, file, line, column)
  }
  /// `ret i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public final func ret(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2086, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ret; forms: without operands | i16")
  @_disfavoredOverload public final func ret(_ operands: any AnyOperand...) {}

  /// `retf`: Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  public final func retf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2087, file, line, column)
  }

  /// `retf i16`: Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  public final func retf(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2088, source.value, file, line, column)
  }
  /// `retf i16`: Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  @_disfavoredOverload public final func retf(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2088, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of retf; forms: without operands | i16")
  @_disfavoredOverload public final func retf(_ operands: any AnyOperand...) {}

  /// `retfd`: Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  public final func retfd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2089, file, line, column)
  }

  /// `retfd i16`: Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  public final func retfd(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2090, source.value, file, line, column)
  }
  /// `retfd i16`: Returns to the far address on top of the stack, popped as 32 bits each; with a number, drops bytes more.
  @_disfavoredOverload public final func retfd(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2090, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of retfd; forms: without operands | i16")
  @_disfavoredOverload public final func retfd(_ operands: any AnyOperand...) {}

  /// `retfq`: Returns to the far address on top of the stack, popped as 64 bits each; with a number, drops bytes more.
  public final func retfq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2091, file, line, column)
  }

  /// `retfq i16`: Returns to the far address on top of the stack, popped as 64 bits each; with a number, drops bytes more.
  public final func retfq(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2092, source.value, file, line, column)
  }
  /// `retfq i16`: Returns to the far address on top of the stack, popped as 64 bits each; with a number, drops bytes more.
  @_disfavoredOverload public final func retfq(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2092, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of retfq; forms: without operands | i16")
  @_disfavoredOverload public final func retfq(_ operands: any AnyOperand...) {}

  /// `retfw`: Returns to the far address on top of the stack, popped as 16 bits each; with a number, drops bytes more.
  public final func retfw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2093, file, line, column)
  }

  /// `retfw i16`: Returns to the far address on top of the stack, popped as 16 bits each; with a number, drops bytes more.
  public final func retfw(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2094, source.value, file, line, column)
  }
  /// `retfw i16`: Returns to the far address on top of the stack, popped as 16 bits each; with a number, drops bytes more.
  @_disfavoredOverload public final func retfw(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2094, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of retfw; forms: without operands | i16")
  @_disfavoredOverload public final func retfw(_ operands: any AnyOperand...) {}

  /// `retn`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public final func retn(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2095, file, line, column)
  }

  /// `retn i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  public final func retn(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2096, source.value, file, line, column)
  }
  /// `retn i16`: Returns to the address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public final func retn(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2096, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of retn; forms: without operands | i16")
  @_disfavoredOverload public final func retn(_ operands: any AnyOperand...) {}

  /// `retnq`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public final func retnq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2097, file, line, column)
  }

  /// `retnq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public final func retnq(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2098, source.value, file, line, column)
  }
  /// `retnq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public final func retnq(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2098, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of retnq; forms: without operands | i16")
  @_disfavoredOverload public final func retnq(_ operands: any AnyOperand...) {}

  /// `retq`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public final func retq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2099, file, line, column)
  }

  /// `retq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  public final func retq(_ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(2100, source.value, file, line, column)
  }
  /// `retq i16`: Returns to the 64-bit address on top of the stack; with a number, drops that many bytes more.
  @_disfavoredOverload public final func retq(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(2100, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of retq; forms: without operands | i16")
  @_disfavoredOverload public final func retq(_ operands: any AnyOperand...) {}

  /// `rmpadjust`: Changes the access rights of the guest page at rax for another privilege level.
  ///
  /// Flags: writes OF SF ZF AF PF. Needs SEV_SNP.
  public final func rmpadjust(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2101, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rmpadjust; forms: without operands")
  @_disfavoredOverload public final func rmpadjust(_ operands: any AnyOperand...) {}

  /// `rmpquery`: Reads the access rights of the guest page at rax for a privilege level.
  ///
  /// Flags: writes OF SF ZF AF PF. Needs RMPQUERY.
  public final func rmpquery(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2102, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rmpquery; forms: without operands")
  @_disfavoredOverload public final func rmpquery(_ operands: any AnyOperand...) {}

  /// `rmpupdate`: Writes the ownership entry of the page at rax from 16 bytes at rcx.
  ///
  /// Flags: writes OF SF ZF AF PF. Needs SEV_SNP.
  public final func rmpupdate(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2103, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rmpupdate; forms: without operands")
  @_disfavoredOverload public final func rmpupdate(_ operands: any AnyOperand...) {}

  /// `rol r8, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2104, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `rol r8, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2104, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rol r8, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2105, destination.rawValue, source.value, file, line, column)
  }
  /// `rol r8, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2105, destination.rawValue, source, file, line, column)
  }
  /// `rol r8, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2105, destination.rawValue, source.value, file, line, column)
  }
  /// `rol r8, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2105, destination.rawValue, source, file, line, column)
  }

  /// `rol r16, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2106, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rol r16, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2107, destination.rawValue, source.value, file, line, column)
  }
  /// `rol r16, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2107, destination.rawValue, source, file, line, column)
  }

  /// `rol r32, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2108, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rol r32, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2109, destination.rawValue, source.value, file, line, column)
  }
  /// `rol r32, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2109, destination.rawValue, source, file, line, column)
  }

  /// `rol r64, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2110, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `rol r64, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2111, destination.rawValue, source.value, file, line, column)
  }
  /// `rol r64, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2111, destination.rawValue, source, file, line, column)
  }

  /// `rol m8, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2112, count.rawValue, destination.address, file, line, column)
  }

  /// `rol m8, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2113, destination.address, source.value, file, line, column)
  }
  /// `rol m8, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2113, destination.address, source, file, line, column)
  }

  /// `rol m16, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2114, count.rawValue, destination.address, file, line, column)
  }

  /// `rol m16, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2115, destination.address, source.value, file, line, column)
  }
  /// `rol m16, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2115, destination.address, source, file, line, column)
  }

  /// `rol m32, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2116, count.rawValue, destination.address, file, line, column)
  }

  /// `rol m32, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2117, destination.address, source.value, file, line, column)
  }
  /// `rol m32, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2117, destination.address, source, file, line, column)
  }

  /// `rol m64, cl`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2118, count.rawValue, destination.address, file, line, column)
  }

  /// `rol m64, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func rol(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2119, destination.address, source.value, file, line, column)
  }
  /// `rol m64, u8`: Rotates left.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func rol(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2119, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rol; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func rol(_ operands: any AnyOperand...) {}

  /// `ror r8, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: some ByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2120, destination.rawValue, count.rawValue, file, line, column)
  }
  /// `ror r8, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: HighByteRegister, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2120, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `ror r8, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: some ByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2121, destination.rawValue, source.value, file, line, column)
  }
  /// `ror r8, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2121, destination.rawValue, source, file, line, column)
  }
  /// `ror r8, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: HighByteRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2121, destination.rawValue, source.value, file, line, column)
  }
  /// `ror r8, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2121, destination.rawValue, source, file, line, column)
  }

  /// `ror r16, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Register16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2122, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `ror r16, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Register16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2123, destination.rawValue, source.value, file, line, column)
  }
  /// `ror r16, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2123, destination.rawValue, source, file, line, column)
  }

  /// `ror r32, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Register32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2124, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `ror r32, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Register32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2125, destination.rawValue, source.value, file, line, column)
  }
  /// `ror r32, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2125, destination.rawValue, source, file, line, column)
  }

  /// `ror r64, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: some GeneralRegister64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2126, destination.rawValue, count.rawValue, file, line, column)
  }

  /// `ror r64, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: some GeneralRegister64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(2127, destination.rawValue, source.value, file, line, column)
  }
  /// `ror r64, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(2127, destination.rawValue, source, file, line, column)
  }

  /// `ror m8, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory8, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2128, count.rawValue, destination.address, file, line, column)
  }

  /// `ror m8, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory8, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2129, destination.address, source.value, file, line, column)
  }
  /// `ror m8, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2129, destination.address, source, file, line, column)
  }

  /// `ror m16, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory16, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2130, count.rawValue, destination.address, file, line, column)
  }

  /// `ror m16, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory16, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2131, destination.address, source.value, file, line, column)
  }
  /// `ror m16, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2131, destination.address, source, file, line, column)
  }

  /// `ror m32, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory32, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2132, count.rawValue, destination.address, file, line, column)
  }

  /// `ror m32, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory32, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2133, destination.address, source.value, file, line, column)
  }
  /// `ror m32, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2133, destination.address, source, file, line, column)
  }

  /// `ror m64, cl`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory64, _ count: CountByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2134, count.rawValue, destination.address, file, line, column)
  }

  /// `ror m64, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  public final func ror(_ destination: Memory64, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(2135, destination.address, source.value, file, line, column)
  }
  /// `ror m64, u8`: Rotates right.
  ///
  /// Flags: writes CF, leaves undefined OF.
  @_disfavoredOverload public final func ror(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(2135, destination.address, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ror; forms: r8,cl | r8,u8 | r16,cl | r16,u8 | r32,cl | r32,u8 | r64,cl | r64,u8 | m8,cl | m8,u8 | m16,cl | m16,u8 | m32,cl | m32,u8 | m64,cl | m64,u8")
  @_disfavoredOverload public final func ror(_ operands: any AnyOperand...) {}

  /// `rorx r32, r32, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  public final func rorx(_ destination: Register32, _ source: Register32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2136, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `rorx r32, r32, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  @_disfavoredOverload public final func rorx(_ destination: Register32, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2136, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `rorx r32, m32, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  public final func rorx(_ destination: Register32, _ source: Memory32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2137, destination.rawValue, source.address, immediate.value, file, line, column)
  }
  /// `rorx r32, m32, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  @_disfavoredOverload public final func rorx(_ destination: Register32, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2137, destination.rawValue, source.address, immediate, file, line, column)
  }

  /// `rorx r64, r64, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  public final func rorx(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(2138, destination.rawValue, source.rawValue, immediate.value, file, line, column)
  }
  /// `rorx r64, r64, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  @_disfavoredOverload public final func rorx(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(2138, destination.rawValue, source.rawValue, immediate, file, line, column)
  }

  /// `rorx r64, m64, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  public final func rorx(_ destination: some GeneralRegister64, _ source: Memory64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(2139, destination.rawValue, source.address, immediate.value, file, line, column)
  }
  /// `rorx r64, m64, i8`: Rotates right into another register without changing a flag.
  ///
  /// Needs BMI2.
  @_disfavoredOverload public final func rorx(_ destination: some GeneralRegister64, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(2139, destination.rawValue, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rorx; forms: r32,r32,i8 | r32,m32,i8 | r64,r64,i8 | r64,m64,i8")
  @_disfavoredOverload public final func rorx(_ operands: any AnyOperand...) {}

  /// `roundpd xmm, xmm/m128, u8`: Rounds double-precision numbers as an immediate says.
  ///
  /// Needs SSE4_1.
  public final func roundpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_085d_085c, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundpd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundpd(_ operands: any AnyOperand...) {}

  /// `roundps xmm, xmm/m128, u8`: Rounds single-precision numbers as an immediate says.
  ///
  /// Needs SSE4_1.
  public final func roundps(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_085f_085e, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func roundps(_ operands: any AnyOperand...) {}

  /// `roundsd xmm, xmm/m64, u8`: Rounds a double-precision number as an immediate says.
  ///
  /// Needs SSE4_1.
  public final func roundsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0861_0860, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundsd; forms: xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func roundsd(_ operands: any AnyOperand...) {}

  /// `roundss xmm, xmm/m32, u8`: Rounds a single-precision number as an immediate says.
  ///
  /// Needs SSE4_1.
  public final func roundss(_ destination: XMMRegister, _ source: some XMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0863_0862, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of roundss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func roundss(_ operands: any AnyOperand...) {}

  /// `rsm`: Returns from system-management mode.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF IF AC. Needs SMM.
  public final func rsm(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2148, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rsm; forms: without operands")
  @_disfavoredOverload public final func rsm(_ operands: any AnyOperand...) {}

  /// `rsqrtps xmm, xmm/m128`: Approximates the reciprocal square roots of single-precision numbers.
  ///
  /// Needs SSE.
  public final func rsqrtps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0866_0865, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rsqrtps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func rsqrtps(_ operands: any AnyOperand...) {}

  /// `rsqrtss xmm, xmm/m32`: Approximates the reciprocal square root of a single-precision number.
  ///
  /// Needs SSE.
  public final func rsqrtss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0868_0867, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rsqrtss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func rsqrtss(_ operands: any AnyOperand...) {}

  /// `rstorssp m64`: Switches to the shadow stack whose restore token is in memory.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs CET_SS.
  public final func rstorssp(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(2153, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of rstorssp; forms: m64")
  @_disfavoredOverload public final func rstorssp(_ operands: any AnyOperand...) {}
}
