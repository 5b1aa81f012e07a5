// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `maskmovdqu xmm, xmm`: Stores at rdi the bytes whose mask byte has its top bit set.
  ///
  /// Needs SSE2.
  public final func maskmovdqu(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1251, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maskmovdqu; forms: xmm,xmm")
  @_disfavoredOverload public final func maskmovdqu(_ operands: any AnyOperand...) {}

  /// `maskmovq mm, mm`: Stores at rdi the bytes of an MMX register whose mask byte has its top bit set.
  ///
  /// Needs SSE.
  public final func maskmovq(_ first: MMRegister, _ second: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1252, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maskmovq; forms: mm,mm")
  @_disfavoredOverload public final func maskmovq(_ operands: any AnyOperand...) {}

  /// `maxpd xmm, xmm/m128`: Takes the larger of double-precision numbers.
  ///
  /// Needs SSE2.
  public final func maxpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04e6_04e5, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxpd(_ operands: any AnyOperand...) {}

  /// `maxps xmm, xmm/m128`: Takes the larger of single-precision numbers.
  ///
  /// Needs SSE.
  public final func maxps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04e8_04e7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func maxps(_ operands: any AnyOperand...) {}

  /// `maxsd xmm, xmm/m64`: Takes the larger of the low double-precision numbers.
  ///
  /// Needs SSE2.
  public final func maxsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04ea_04e9, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func maxsd(_ operands: any AnyOperand...) {}

  /// `maxss xmm, xmm/m32`: Takes the larger of the low single-precision numbers.
  ///
  /// Needs SSE.
  public final func maxss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04ec_04eb, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of maxss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func maxss(_ operands: any AnyOperand...) {}

  /// `mcommit`: Waits for earlier stores to reach memory; the carry flag says that none met an error.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs MCOMMIT.
  public final func mcommit(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1261, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mcommit; forms: without operands")
  @_disfavoredOverload public final func mcommit(_ operands: any AnyOperand...) {}

  /// `mfence`: Orders the loads and stores before it ahead of those behind it.
  ///
  /// Needs SSE2.
  public final func mfence(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1262, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mfence; forms: without operands")
  @_disfavoredOverload public final func mfence(_ operands: any AnyOperand...) {}

  /// `minpd xmm, xmm/m128`: Takes the smaller of double-precision numbers.
  ///
  /// Needs SSE2.
  public final func minpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04f0_04ef, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minpd(_ operands: any AnyOperand...) {}

  /// `minps xmm, xmm/m128`: Takes the smaller of single-precision numbers.
  ///
  /// Needs SSE.
  public final func minps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04f2_04f1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func minps(_ operands: any AnyOperand...) {}

  /// `minsd xmm, xmm/m64`: Takes the smaller of the low double-precision numbers.
  ///
  /// Needs SSE2.
  public final func minsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04f4_04f3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func minsd(_ operands: any AnyOperand...) {}

  /// `minss xmm, xmm/m32`: Takes the smaller of the low single-precision numbers.
  ///
  /// Needs SSE.
  public final func minss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_04f6_04f5, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of minss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func minss(_ operands: any AnyOperand...) {}

  /// `monitor`: Watches the cache line at rax for stores, for mwait.
  ///
  /// Needs MONITOR.
  public final func monitor(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1271, file, line, column)
  }

  /// `monitor rax, ecx, edx`: Watches the cache line at rax for stores, for mwait.
  ///
  /// Needs MONITOR.
  public final func monitor(_ first: Register64, _ second: Register32, _ third: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1272, first.rawValue, second.rawValue, third.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of monitor; forms: without operands | rax,ecx,edx")
  @_disfavoredOverload public final func monitor(_ operands: any AnyOperand...) {}

  /// `monitorx`: Watches the cache line at rax for stores, for mwaitx.
  ///
  /// Needs MONITORX.
  public final func monitorx(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1273, file, line, column)
  }

  /// `monitorx rax, ecx, edx`: Watches the cache line at rax for stores, for mwaitx.
  ///
  /// Needs MONITORX.
  public final func monitorx(_ first: Register64, _ second: Register32, _ third: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1274, first.rawValue, second.rawValue, third.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of monitorx; forms: without operands | rax,ecx,edx")
  @_disfavoredOverload public final func monitorx(_ operands: any AnyOperand...) {}

  /// `mov r8, r8`: Copies source to destination.
  public final func mov(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1275, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `mov r8, r8`: Copies source to destination.
  public final func mov(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1275, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `mov r8, r8`: Copies source to destination.
  public final func mov(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1275, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r8, m8`: Copies source to destination.
  public final func mov(_ destination: some ByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1276, destination.rawValue, source.address, file, line, column)
  }
  /// `mov r8, m8`: Copies source to destination.
  public final func mov(_ destination: HighByteRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1276, destination.rawValue, source.address, file, line, column)
  }

  /// `mov r8, i8`: Copies source to destination.
  public final func mov(_ destination: some ByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1277, destination.rawValue, source.value, file, line, column)
  }
  /// `mov r8, i8`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: some ByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1277, destination.rawValue, source, file, line, column)
  }
  /// `mov r8, i8`: Copies source to destination.
  public final func mov(_ destination: HighByteRegister, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1277, destination.rawValue, source.value, file, line, column)
  }
  /// `mov r8, i8`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: HighByteRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1277, destination.rawValue, source, file, line, column)
  }

  /// `mov r16, r16`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1278, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r16, sreg`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: some AnySegmentRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1279, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r16, m16`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1280, destination.rawValue, source.address, file, line, column)
  }

  /// `mov r16, i16`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1281, destination.rawValue, source.value, file, line, column)
  }
  /// `mov r16, i16`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Register16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1281, destination.rawValue, source, file, line, column)
  }

  /// `mov r32, r32`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1282, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r32, sreg`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: some AnySegmentRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1283, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r32, m32`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1284, destination.rawValue, source.address, file, line, column)
  }

  /// `mov r32, i32`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1285, destination.rawValue, source.value, file, line, column)
  }
  /// `mov r32, i32`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Register32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(1285, destination.rawValue, source, file, line, column)
  }

  /// `mov r64, r64`: Copies source to destination.
  public final func mov(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1286, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r64, cr`: Copies source to destination.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func mov(_ destination: some GeneralRegister64, _ source: ControlRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1287, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r64, dr`: Copies source to destination.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func mov(_ destination: some GeneralRegister64, _ source: DebugRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1288, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r64, sreg`: Copies source to destination.
  public final func mov(_ destination: some GeneralRegister64, _ source: some AnySegmentRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1289, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov r64, m64`: Copies source to destination.
  public final func mov(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1290, destination.rawValue, source.address, file, line, column)
  }

  /// `mov r64, i64`: Copies source to destination.
  public final func mov(_ destination: some GeneralRegister64, _ source: Immediate64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putWideImmediate1(1291, destination.rawValue, source, file, line, column)
  }
  /// `mov r64, i64`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: some GeneralRegister64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putWideImmediate1(1291, destination.rawValue, source, file, line, column)
  }

  /// `mov cr, r64`: Copies source to destination.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func mov(_ destination: ControlRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1292, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov dr, r64`: Copies source to destination.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func mov(_ destination: DebugRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1293, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov sreg, r16`: Copies source to destination.
  public final func mov(_ destination: some LoadableSegmentRegister, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1294, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov sreg, r32`: Copies source to destination.
  public final func mov(_ destination: some LoadableSegmentRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1295, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov sreg, r64`: Copies source to destination.
  public final func mov(_ destination: some LoadableSegmentRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1296, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `mov sreg, m16`: Copies source to destination.
  public final func mov(_ destination: some LoadableSegmentRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1297, destination.rawValue, source.address, file, line, column)
  }

  /// `mov al, moffs8`: Copies source to destination.
  public final func mov(_ destination: AccumulatorByte, _ source: AbsoluteMemory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1298, destination.rawValue, Int64(bitPattern: source.value), file, line, column)
  }

  /// `mov ax, moffs16`: Copies source to destination.
  public final func mov(_ destination: Register16, _ source: AbsoluteMemory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1299, destination.rawValue, Int64(bitPattern: source.value), file, line, column)
  }

  /// `mov eax, moffs32`: Copies source to destination.
  public final func mov(_ destination: Register32, _ source: AbsoluteMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1300, destination.rawValue, Int64(bitPattern: source.value), file, line, column)
  }

  /// `mov rax, moffs64`: Copies source to destination.
  public final func mov(_ destination: Register64, _ source: AbsoluteMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1301, destination.rawValue, Int64(bitPattern: source.value), file, line, column)
  }

  /// `mov m8, r8`: Copies source to destination.
  public final func mov(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1302, source.rawValue, destination.address, file, line, column)
  }
  /// `mov m8, r8`: Copies source to destination.
  public final func mov(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1302, source.rawValue, destination.address, file, line, column)
  }

  /// `mov m8, i8`: Copies source to destination.
  public final func mov(_ destination: Memory8, _ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1303, destination.address, source.value, file, line, column)
  }
  /// `mov m8, i8`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory8, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1303, destination.address, source, file, line, column)
  }

  /// `mov m16, r16`: Copies source to destination.
  public final func mov(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1304, source.rawValue, destination.address, file, line, column)
  }

  /// `mov m16, sreg`: Copies source to destination.
  public final func mov(_ destination: Memory16, _ source: some AnySegmentRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1305, source.rawValue, destination.address, file, line, column)
  }

  /// `mov m16, i16`: Copies source to destination.
  public final func mov(_ destination: Memory16, _ source: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1306, destination.address, source.value, file, line, column)
  }
  /// `mov m16, i16`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory16, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1306, destination.address, source, file, line, column)
  }

  /// `mov m32, r32`: Copies source to destination.
  public final func mov(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1307, source.rawValue, destination.address, file, line, column)
  }

  /// `mov m32, i32`: Copies source to destination.
  public final func mov(_ destination: Memory32, _ source: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1308, destination.address, source.value, file, line, column)
  }
  /// `mov m32, i32`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory32, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1308, destination.address, source, file, line, column)
  }

  /// `mov m64, r64`: Copies source to destination.
  public final func mov(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1309, source.rawValue, destination.address, file, line, column)
  }

  /// `mov m64, i32s`: Copies source to destination.
  public final func mov(_ destination: Memory64, _ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(1310, destination.address, source.value, file, line, column)
  }
  /// `mov m64, i32s`: Copies source to destination.
  @_disfavoredOverload public final func mov(_ destination: Memory64, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(1310, destination.address, source, file, line, column)
  }

  /// `mov moffs8, al`: Copies source to destination.
  public final func mov(_ destination: AbsoluteMemory8, _ source: AccumulatorByte, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1311, source.rawValue, Int64(bitPattern: destination.value), file, line, column)
  }

  /// `mov moffs16, ax`: Copies source to destination.
  public final func mov(_ destination: AbsoluteMemory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1312, source.rawValue, Int64(bitPattern: destination.value), file, line, column)
  }

  /// `mov moffs32, eax`: Copies source to destination.
  public final func mov(_ destination: AbsoluteMemory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1313, source.rawValue, Int64(bitPattern: destination.value), file, line, column)
  }

  /// `mov moffs64, rax`: Copies source to destination.
  public final func mov(_ destination: AbsoluteMemory64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(1314, source.rawValue, Int64(bitPattern: destination.value), file, line, column)
  }

  @available(*, unavailable, message: "no such form of mov; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,sreg | r16,m16 | r16,i16 | r32,r32 | r32,sreg | r32,m32 | r32,i32 | r64,r64 | r64,cr | r64,dr | r64,sreg | r64,m64 | r64,i64 | cr,r64 | dr,r64 | sreg,r16 | sreg,r32 | sreg,r64 | sreg,m16 | al,moffs8 | ax,moffs16 | eax,moffs32 | rax,moffs64 | m8,r8 | m8,i8 | m16,r16 | m16,sreg | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s | moffs8,al | moffs16,ax | moffs32,eax | moffs64,rax")
  @_disfavoredOverload public final func mov(_ operands: any AnyOperand...) {}

  /// `movapd xmm/m128, xmm`: Moves aligned double-precision numbers.
  ///
  /// Needs SSE2.
  public final func movapd(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0525_0523, source.rawValue, destination, file, line, column)
  }

  /// `movapd xmm, m128`: Moves aligned double-precision numbers.
  ///
  /// Needs SSE2.
  public final func movapd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1316, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movapd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movapd(_ operands: any AnyOperand...) {}

  /// `movaps xmm/m128, xmm`: Moves aligned single-precision numbers.
  ///
  /// Needs SSE.
  public final func movaps(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0528_0526, source.rawValue, destination, file, line, column)
  }

  /// `movaps xmm, m128`: Moves aligned single-precision numbers.
  ///
  /// Needs SSE.
  public final func movaps(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1319, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movaps; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movaps(_ operands: any AnyOperand...) {}

  /// `movbe r16, m16`: Copies source to destination, reversing its bytes.
  ///
  /// Needs MOVBE.
  public final func movbe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1321, destination.rawValue, source.address, file, line, column)
  }

  /// `movbe r32, m32`: Copies source to destination, reversing its bytes.
  ///
  /// Needs MOVBE.
  public final func movbe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1322, destination.rawValue, source.address, file, line, column)
  }

  /// `movbe r64, m64`: Copies source to destination, reversing its bytes.
  ///
  /// Needs MOVBE.
  public final func movbe(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1323, destination.rawValue, source.address, file, line, column)
  }

  /// `movbe m16, r16`: Copies source to destination, reversing its bytes.
  ///
  /// Needs MOVBE.
  public final func movbe(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1324, source.rawValue, destination.address, file, line, column)
  }

  /// `movbe m32, r32`: Copies source to destination, reversing its bytes.
  ///
  /// Needs MOVBE.
  public final func movbe(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1325, source.rawValue, destination.address, file, line, column)
  }

  /// `movbe m64, r64`: Copies source to destination, reversing its bytes.
  ///
  /// Needs MOVBE.
  public final func movbe(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1326, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movbe; forms: r16,m16 | r32,m32 | r64,m64 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func movbe(_ operands: any AnyOperand...) {}

  /// `movd r32, mm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: Register32, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1327, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movd r32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1328, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movd r64, mm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: some GeneralRegister64, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1329, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movd mm, r32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: MMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1330, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movd mm, r64`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: MMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1331, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movd mm, m32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: MMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1332, destination.rawValue, source.address, file, line, column)
  }

  /// `movd mm, m64`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: MMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1333, destination.rawValue, source.address, file, line, column)
  }

  /// `movd xmm, r32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movd(_ destination: XMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1334, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movd xmm, m32`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1335, destination.rawValue, source.address, file, line, column)
  }

  /// `movd m32, mm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: Memory32, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1336, source.rawValue, destination.address, file, line, column)
  }

  /// `movd m32, xmm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movd(_ destination: Memory32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1337, source.rawValue, destination.address, file, line, column)
  }

  /// `movd m64, mm`: Moves 32 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movd(_ destination: Memory64, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1338, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movd; forms: r32,mm | r32,xmm | r64,mm | mm,r32 | mm,r64 | mm,m32 | mm,m64 | xmm,r32 | xmm,m32 | m32,mm | m32,xmm | m64,mm")
  @_disfavoredOverload public final func movd(_ operands: any AnyOperand...) {}

  /// `movddup xmm, xmm/m64`: Duplicates the even double-precision number.
  ///
  /// Needs SSE3.
  public final func movddup(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_053c_053b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movddup; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func movddup(_ operands: any AnyOperand...) {}

  /// `movdir64b r64, m512`: Copies 64 bytes from memory to the address in a register with one direct store.
  ///
  /// Needs MOVDIR64B.
  public final func movdir64b(_ first: some GeneralRegister64, _ second: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1341, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movdir64b; forms: r64,m512")
  @_disfavoredOverload public final func movdir64b(_ operands: any AnyOperand...) {}

  /// `movdiri m32, r32`: Stores a doubleword or quadword with a direct store.
  ///
  /// Needs MOVDIRI.
  public final func movdiri(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1342, source.rawValue, destination.address, file, line, column)
  }

  /// `movdiri m64, r64`: Stores a doubleword or quadword with a direct store.
  ///
  /// Needs MOVDIRI.
  public final func movdiri(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1343, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movdiri; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func movdiri(_ operands: any AnyOperand...) {}

  /// `movdq2q mm, xmm`: Copies the lower quadword of a vector to an MMX register.
  ///
  /// Needs SSE2.
  public final func movdq2q(_ destination: MMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1344, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movdq2q; forms: mm,xmm")
  @_disfavoredOverload public final func movdq2q(_ operands: any AnyOperand...) {}

  /// `movdqa xmm/m128, xmm`: Moves an aligned vector.
  ///
  /// Needs SSE2.
  public final func movdqa(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0543_0541, source.rawValue, destination, file, line, column)
  }

  /// `movdqa xmm, m128`: Moves an aligned vector.
  ///
  /// Needs SSE2.
  public final func movdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1346, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movdqa; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqa(_ operands: any AnyOperand...) {}

  /// `movdqu xmm/m128, xmm`: Moves a vector, aligned or not.
  ///
  /// Needs SSE2.
  public final func movdqu(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0546_0544, source.rawValue, destination, file, line, column)
  }

  /// `movdqu xmm, m128`: Moves a vector, aligned or not.
  ///
  /// Needs SSE2.
  public final func movdqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1349, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movdqu; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movdqu(_ operands: any AnyOperand...) {}

  /// `movhlps xmm, xmm`: Copies the upper half of source to the lower half of destination.
  ///
  /// Needs SSE.
  public final func movhlps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1351, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movhlps; forms: xmm,xmm")
  @_disfavoredOverload public final func movhlps(_ operands: any AnyOperand...) {}

  /// `movhpd xmm, m64`: Moves the upper double-precision number.
  ///
  /// Needs SSE2.
  public final func movhpd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1352, destination.rawValue, source.address, file, line, column)
  }

  /// `movhpd m64, xmm`: Moves the upper double-precision number.
  ///
  /// Needs SSE2.
  public final func movhpd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1353, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movhpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhpd(_ operands: any AnyOperand...) {}

  /// `movhps xmm, m64`: Moves the upper two single-precision numbers.
  ///
  /// Needs SSE.
  public final func movhps(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1354, destination.rawValue, source.address, file, line, column)
  }

  /// `movhps m64, xmm`: Moves the upper two single-precision numbers.
  ///
  /// Needs SSE.
  public final func movhps(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1355, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movhps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movhps(_ operands: any AnyOperand...) {}

  /// `movlhps xmm, xmm`: Copies the lower half of source to the upper half of destination.
  ///
  /// Needs SSE.
  public final func movlhps(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1356, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movlhps; forms: xmm,xmm")
  @_disfavoredOverload public final func movlhps(_ operands: any AnyOperand...) {}

  /// `movlpd xmm, m64`: Moves the lower double-precision number.
  ///
  /// Needs SSE2.
  public final func movlpd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1357, destination.rawValue, source.address, file, line, column)
  }

  /// `movlpd m64, xmm`: Moves the lower double-precision number.
  ///
  /// Needs SSE2.
  public final func movlpd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1358, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movlpd; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlpd(_ operands: any AnyOperand...) {}

  /// `movlps xmm, m64`: Moves the lower two single-precision numbers.
  ///
  /// Needs SSE.
  public final func movlps(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1359, destination.rawValue, source.address, file, line, column)
  }

  /// `movlps m64, xmm`: Moves the lower two single-precision numbers.
  ///
  /// Needs SSE.
  public final func movlps(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1360, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movlps; forms: xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movlps(_ operands: any AnyOperand...) {}

  /// `movmskpd r32, xmm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs SSE2.
  public final func movmskpd(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1361, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movmskpd r64, xmm`: Gathers the signs of the double-precision numbers.
  ///
  /// Needs SSE2.
  public final func movmskpd(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1362, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movmskpd; forms: r32,xmm | r64,xmm")
  @_disfavoredOverload public final func movmskpd(_ operands: any AnyOperand...) {}

  /// `movmskps r32, xmm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs SSE.
  public final func movmskps(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1363, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movmskps r64, xmm`: Gathers the signs of the single-precision numbers.
  ///
  /// Needs SSE.
  public final func movmskps(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1364, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movmskps; forms: r32,xmm | r64,xmm")
  @_disfavoredOverload public final func movmskps(_ operands: any AnyOperand...) {}

  /// `movntdq m128, xmm`: Stores an aligned vector past the caches.
  ///
  /// Needs SSE2.
  public final func movntdq(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1365, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntdq; forms: m128,xmm")
  @_disfavoredOverload public final func movntdq(_ operands: any AnyOperand...) {}

  /// `movntdqa xmm, m128`: Loads an aligned vector past the caches.
  ///
  /// Needs SSE4_1.
  public final func movntdqa(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1366, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntdqa; forms: xmm,m128")
  @_disfavoredOverload public final func movntdqa(_ operands: any AnyOperand...) {}

  /// `movnti m32, r32`: Stores past the caches.
  ///
  /// Needs SSE2.
  public final func movnti(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1367, source.rawValue, destination.address, file, line, column)
  }

  /// `movnti m64, r64`: Stores past the caches.
  ///
  /// Needs SSE2.
  public final func movnti(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1368, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movnti; forms: m32,r32 | m64,r64")
  @_disfavoredOverload public final func movnti(_ operands: any AnyOperand...) {}

  /// `movntpd m128, xmm`: Stores aligned double-precision numbers past the caches.
  ///
  /// Needs SSE2.
  public final func movntpd(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1369, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntpd; forms: m128,xmm")
  @_disfavoredOverload public final func movntpd(_ operands: any AnyOperand...) {}

  /// `movntps m128, xmm`: Stores aligned single-precision numbers past the caches.
  ///
  /// Needs SSE.
  public final func movntps(_ destination: Memory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1370, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntps; forms: m128,xmm")
  @_disfavoredOverload public final func movntps(_ operands: any AnyOperand...) {}

  /// `movntq m64, mm`: Stores an MMX register past the caches.
  ///
  /// Needs SSE.
  public final func movntq(_ destination: Memory64, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1371, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntq; forms: m64,mm")
  @_disfavoredOverload public final func movntq(_ operands: any AnyOperand...) {}

  /// `movntsd m64, xmm`: Stores a double-precision number past the caches.
  ///
  /// Needs SSE4A.
  public final func movntsd(_ destination: Memory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1372, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntsd; forms: m64,xmm")
  @_disfavoredOverload public final func movntsd(_ operands: any AnyOperand...) {}

  /// `movntss m32, xmm`: Stores a single-precision number past the caches.
  ///
  /// Needs SSE4A.
  public final func movntss(_ destination: Memory32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1373, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movntss; forms: m32,xmm")
  @_disfavoredOverload public final func movntss(_ operands: any AnyOperand...) {}

  /// `movq r64, mm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: some GeneralRegister64, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1374, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movq r64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movq(_ destination: some GeneralRegister64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1375, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movq mm, r64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: MMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1376, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movq mm/m64, mm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: some MMOrMemory64, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0566_0561, source.rawValue, destination, file, line, column)
  }

  /// `movq mm, m64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  public final func movq(_ destination: MMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1378, destination.rawValue, source.address, file, line, column)
  }

  /// `movq xmm, r64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movq(_ destination: XMMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1379, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movq xmm/m64, xmm`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movq(_ destination: some XMMOrMemory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0567_0564, source.rawValue, destination, file, line, column)
  }

  /// `movq xmm, m64`: Moves 64 bits between a vector register and elsewhere; clears the rest of the vector.
  ///
  /// Needs SSE2.
  public final func movq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1381, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movq; forms: r64,mm | r64,xmm | mm,r64 | mm,mm | mm,m64 | xmm,r64 | xmm,xmm | xmm,m64 | m64,mm | m64,xmm")
  @_disfavoredOverload public final func movq(_ operands: any AnyOperand...) {}

  /// `movq2dq xmm, mm`: Copies an MMX register to the lower quadword of a vector and clears the upper one.
  ///
  /// Needs SSE2.
  public final func movq2dq(_ destination: XMMRegister, _ source: MMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1384, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movq2dq; forms: xmm,mm")
  @_disfavoredOverload public final func movq2dq(_ operands: any AnyOperand...) {}

  /// `movsb`: Copies a byte from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public final func movsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1385, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsb; forms: without operands")
  @_disfavoredOverload public final func movsb(_ operands: any AnyOperand...) {}

  /// `movsd`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  ///
  /// Flags: reads DF.
  public final func movsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1386, file, line, column)
  }

  /// `movsd xmm/m64, xmm`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  ///
  /// Needs SSE2.
  public final func movsd(_ destination: some XMMOrMemory64, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_056d_056b, source.rawValue, destination, file, line, column)
  }

  /// `movsd xmm, m64`: Copies a doubleword from rsi to rdi and moves both on; with operands, moves a double-precision number.
  ///
  /// Needs SSE2.
  public final func movsd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1388, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsd; forms: without operands | xmm,xmm | xmm,m64 | m64,xmm")
  @_disfavoredOverload public final func movsd(_ operands: any AnyOperand...) {}

  /// `movshdup xmm, xmm/m128`: Duplicates the odd single-precision numbers.
  ///
  /// Needs SSE3.
  public final func movshdup(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_056f_056e, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movshdup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movshdup(_ operands: any AnyOperand...) {}

  /// `movsldup xmm, xmm/m128`: Duplicates the even single-precision numbers.
  ///
  /// Needs SSE3.
  public final func movsldup(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0571_0570, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsldup; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func movsldup(_ operands: any AnyOperand...) {}

  /// `movsq`: Copies a quadword from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public final func movsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1394, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsq; forms: without operands")
  @_disfavoredOverload public final func movsq(_ operands: any AnyOperand...) {}

  /// `movss xmm/m32, xmm`: Moves a single-precision number.
  ///
  /// Needs SSE.
  public final func movss(_ destination: some XMMOrMemory32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0575_0573, source.rawValue, destination, file, line, column)
  }

  /// `movss xmm, m32`: Moves a single-precision number.
  ///
  /// Needs SSE.
  public final func movss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1396, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movss; forms: xmm,xmm | xmm,m32 | m32,xmm")
  @_disfavoredOverload public final func movss(_ operands: any AnyOperand...) {}

  /// `movsw`: Copies a word from rsi to rdi and moves both on.
  ///
  /// Flags: reads DF.
  public final func movsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1398, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsw; forms: without operands")
  @_disfavoredOverload public final func movsw(_ operands: any AnyOperand...) {}

  /// `movsx r16, r8`: Copies with sign extension.
  public final func movsx(_ destination: Register16, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1399, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `movsx r16, r8`: Copies with sign extension.
  public final func movsx(_ destination: Register16, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1399, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movsx r16, m8`: Copies with sign extension.
  public final func movsx(_ destination: Register16, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1400, destination.rawValue, source.address, file, line, column)
  }

  /// `movsx r32, r8`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1401, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `movsx r32, r8`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1401, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movsx r32, r16`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1402, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movsx r32, m8`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1403, destination.rawValue, source.address, file, line, column)
  }

  /// `movsx r32, m16`: Copies with sign extension.
  public final func movsx(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1404, destination.rawValue, source.address, file, line, column)
  }

  /// `movsx r64, r8`: Copies with sign extension.
  public final func movsx(_ destination: some GeneralRegister64, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1405, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movsx r64, r16`: Copies with sign extension.
  public final func movsx(_ destination: some GeneralRegister64, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1406, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movsx r64, r32`: Copies with sign extension.
  public final func movsx(_ destination: some GeneralRegister64, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1407, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movsx r64, m8`: Copies with sign extension.
  public final func movsx(_ destination: some GeneralRegister64, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1408, destination.rawValue, source.address, file, line, column)
  }

  /// `movsx r64, m16`: Copies with sign extension.
  public final func movsx(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1409, destination.rawValue, source.address, file, line, column)
  }

  /// `movsx r64, m32`: Copies with sign extension.
  public final func movsx(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1410, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,r32 | r64,m8 | r64,m16 | r64,m32")
  @_disfavoredOverload public final func movsx(_ operands: any AnyOperand...) {}

  /// `movsxd r64, r32`: Copies 32 bits with sign extension to 64.
  public final func movsxd(_ destination: some GeneralRegister64, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1411, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movsxd r64, m32`: Copies 32 bits with sign extension to 64.
  public final func movsxd(_ destination: some GeneralRegister64, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1412, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movsxd; forms: r64,r32 | r64,m32")
  @_disfavoredOverload public final func movsxd(_ operands: any AnyOperand...) {}

  /// `movupd xmm/m128, xmm`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs SSE2.
  public final func movupd(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_0587_0585, source.rawValue, destination, file, line, column)
  }

  /// `movupd xmm, m128`: Moves double-precision numbers, aligned or not.
  ///
  /// Needs SSE2.
  public final func movupd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1414, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movupd; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movupd(_ operands: any AnyOperand...) {}

  /// `movups xmm/m128, xmm`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs SSE.
  public final func movups(_ destination: some XMMOrMemory128, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0000_0000_058a_0588, source.rawValue, destination, file, line, column)
  }

  /// `movups xmm, m128`: Moves single-precision numbers, aligned or not.
  ///
  /// Needs SSE.
  public final func movups(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1417, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movups; forms: xmm,xmm | xmm,m128 | m128,xmm")
  @_disfavoredOverload public final func movups(_ operands: any AnyOperand...) {}

  /// `movzx r16, r8`: Copies with zero extension.
  public final func movzx(_ destination: Register16, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1419, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `movzx r16, r8`: Copies with zero extension.
  public final func movzx(_ destination: Register16, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1419, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movzx r16, m8`: Copies with zero extension.
  public final func movzx(_ destination: Register16, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1420, destination.rawValue, source.address, file, line, column)
  }

  /// `movzx r32, r8`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1421, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `movzx r32, r8`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1421, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movzx r32, r16`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1422, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movzx r32, m8`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1423, destination.rawValue, source.address, file, line, column)
  }

  /// `movzx r32, m16`: Copies with zero extension.
  public final func movzx(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1424, destination.rawValue, source.address, file, line, column)
  }

  /// `movzx r64, r8`: Copies with zero extension.
  public final func movzx(_ destination: some GeneralRegister64, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1425, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movzx r64, r16`: Copies with zero extension.
  public final func movzx(_ destination: some GeneralRegister64, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1426, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `movzx r64, m8`: Copies with zero extension.
  public final func movzx(_ destination: some GeneralRegister64, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1427, destination.rawValue, source.address, file, line, column)
  }

  /// `movzx r64, m16`: Copies with zero extension.
  public final func movzx(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1428, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of movzx; forms: r16,r8 | r16,m8 | r32,r8 | r32,r16 | r32,m8 | r32,m16 | r64,r8 | r64,r16 | r64,m8 | r64,m16")
  @_disfavoredOverload public final func movzx(_ operands: any AnyOperand...) {}

  /// `mpsadbw xmm, xmm/m128, u8`: Sums absolute differences of a block of bytes at eight offsets.
  ///
  /// Needs SSE4_1.
  public final func mpsadbw(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0596_0595, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mpsadbw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func mpsadbw(_ operands: any AnyOperand...) {}

  /// `mul r8`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1431, source.rawValue, file, line, column)
  }
  /// `mul r8`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1431, source.rawValue, file, line, column)
  }

  /// `mul r16`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1432, source.rawValue, file, line, column)
  }

  /// `mul r32`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1433, source.rawValue, file, line, column)
  }

  /// `mul r64`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1434, source.rawValue, file, line, column)
  }

  /// `mul m8`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1435, source.address, file, line, column)
  }

  /// `mul m16`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1436, source.address, file, line, column)
  }

  /// `mul m32`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1437, source.address, file, line, column)
  }

  /// `mul m64`: Multiplies the accumulator, unsigned; the upper half of the product goes to rdx.
  ///
  /// Flags: writes OF CF, leaves undefined SF ZF AF PF.
  public final func mul(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1438, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mul; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func mul(_ operands: any AnyOperand...) {}

  /// `mulpd xmm, xmm/m128`: Multiplies double-precision numbers.
  ///
  /// Needs SSE2.
  public final func mulpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05a0_059f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulpd(_ operands: any AnyOperand...) {}

  /// `mulps xmm, xmm/m128`: Multiplies single-precision numbers.
  ///
  /// Needs SSE.
  public final func mulps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05a2_05a1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func mulps(_ operands: any AnyOperand...) {}

  /// `mulsd xmm, xmm/m64`: Multiplies a double-precision number.
  ///
  /// Needs SSE2.
  public final func mulsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05a4_05a3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func mulsd(_ operands: any AnyOperand...) {}

  /// `mulss xmm, xmm/m32`: Multiplies a single-precision number.
  ///
  /// Needs SSE.
  public final func mulss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_05a6_05a5, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func mulss(_ operands: any AnyOperand...) {}

  /// `mulx r32, r32, r32`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  ///
  /// Needs BMI2.
  public final func mulx(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1447, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `mulx r32, r32, m32`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  ///
  /// Needs BMI2.
  public final func mulx(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(1448, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `mulx r64, r64, r64`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  ///
  /// Needs BMI2.
  public final func mulx(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(1449, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `mulx r64, r64, m64`: Multiplies rdx and source, unsigned, without changing a flag; the first operand gets the upper half.
  ///
  /// Needs BMI2.
  public final func mulx(_ destination: some GeneralRegister64, _ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(1450, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mulx; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func mulx(_ operands: any AnyOperand...) {}

  /// `mwait`: Waits for a store to the line that monitor watches, or an interrupt; eax and ecx hold hints.
  ///
  /// Needs MONITOR.
  public final func mwait(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1451, file, line, column)
  }

  /// `mwait eax, ecx`: Waits for a store to the line that monitor watches, or an interrupt; eax and ecx hold hints.
  ///
  /// Needs MONITOR.
  public final func mwait(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1452, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mwait; forms: without operands | eax,ecx")
  @_disfavoredOverload public final func mwait(_ operands: any AnyOperand...) {}

  /// `mwaitx`: Waits for a store to the line that monitorx watches, an interrupt, or for the time in ebx.
  ///
  /// Needs MONITORX.
  public final func mwaitx(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1453, file, line, column)
  }

  /// `mwaitx eax, ecx`: Waits for a store to the line that monitorx watches, an interrupt, or for the time in ebx.
  ///
  /// Needs MONITORX.
  public final func mwaitx(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1454, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of mwaitx; forms: without operands | eax,ecx")
  @_disfavoredOverload public final func mwaitx(_ operands: any AnyOperand...) {}
}
