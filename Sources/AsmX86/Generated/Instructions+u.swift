// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `ucomisd xmm, xmm/m64`: Compares double-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs SSE2.
  public final func ucomisd(_ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_09bc_09bb, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func ucomisd(_ operands: any AnyOperand...) {}

  /// `ucomiss xmm, xmm/m32`: Compares single-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs SSE.
  public final func ucomiss(_ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_09be_09bd, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func ucomiss(_ operands: any AnyOperand...) {}

  /// `ud0 r16, r16`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud0(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2495, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud0 r16, m16`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud0(_ first: Register16, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2496, first.rawValue, second.address, file, line, column)
  }

  /// `ud0 r32, r32`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud0(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2497, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud0 r32, m32`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud0(_ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2498, first.rawValue, second.address, file, line, column)
  }

  /// `ud0 r64, r64`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud0(_ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2499, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud0 r64, m64`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud0(_ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2500, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ud0; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func ud0(_ operands: any AnyOperand...) {}

  /// `ud1 r16, r16`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud1(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2501, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud1 r16, m16`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud1(_ first: Register16, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2502, first.rawValue, second.address, file, line, column)
  }

  /// `ud1 r32, r32`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud1(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2503, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud1 r32, m32`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud1(_ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2504, first.rawValue, second.address, file, line, column)
  }

  /// `ud1 r64, r64`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud1(_ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2505, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud1 r64, m64`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud1(_ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2506, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ud1; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func ud1(_ operands: any AnyOperand...) {}

  /// `ud2`: Raises the invalid-opcode exception.
  public final func ud2(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2507, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ud2; forms: without operands")
  @_disfavoredOverload public final func ud2(_ operands: any AnyOperand...) {}

  /// `ud2a`: Raises the invalid-opcode exception.
  public final func ud2a(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2508, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ud2a; forms: without operands")
  @_disfavoredOverload public final func ud2a(_ operands: any AnyOperand...) {}

  /// `ud2b r16, r16`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud2b(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2509, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud2b r16, m16`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud2b(_ first: Register16, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2510, first.rawValue, second.address, file, line, column)
  }

  /// `ud2b r32, r32`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud2b(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2511, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud2b r32, m32`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud2b(_ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2512, first.rawValue, second.address, file, line, column)
  }

  /// `ud2b r64, r64`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud2b(_ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(2513, first.rawValue, second.rawValue, file, line, column)
  }

  /// `ud2b r64, m64`: Raises the invalid-opcode exception; operands are decoded but not used.
  public final func ud2b(_ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(2514, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ud2b; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func ud2b(_ operands: any AnyOperand...) {}

  /// `uiret`: Returns from a user interrupt handler.
  ///
  /// Flags: writes OF SF ZF AF CF PF DF AC, sets UIF. Needs UINTR.
  public final func uiret(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(2515, file, line, column)
  }

  @available(*, unavailable, message: "no such form of uiret; forms: without operands")
  @_disfavoredOverload public final func uiret(_ operands: any AnyOperand...) {}

  /// `umonitor r32`: Watches the cache line at an address for stores, for umwait.
  ///
  /// Needs WAITPKG.
  public final func umonitor(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2516, source.rawValue, file, line, column)
  }

  /// `umonitor r64`: Watches the cache line at an address for stores, for umwait.
  ///
  /// Needs WAITPKG.
  public final func umonitor(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2517, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of umonitor; forms: r32 | r64")
  @_disfavoredOverload public final func umonitor(_ operands: any AnyOperand...) {}

  /// `umwait r32`: Waits for a store to the line that umonitor watches, or until the time-stamp counter reaches edx:eax.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs WAITPKG.
  public final func umwait(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(2518, source.rawValue, file, line, column)
  }

  /// `umwait r32, edx, eax`: Waits for a store to the line that umonitor watches, or until the time-stamp counter reaches edx:eax.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs WAITPKG.
  public final func umwait(_ first: Register32, _ second: Register32, _ third: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put3(2519, first.rawValue, second.rawValue, third.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of umwait; forms: r32 | r32,edx,eax")
  @_disfavoredOverload public final func umwait(_ operands: any AnyOperand...) {}

  /// `unpckhpd xmm, xmm/m128`: Interleaves the upper double-precision numbers.
  ///
  /// Needs SSE2.
  public final func unpckhpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_09d9_09d8, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpckhpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhpd(_ operands: any AnyOperand...) {}

  /// `unpckhps xmm, xmm/m128`: Interleaves the upper single-precision numbers.
  ///
  /// Needs SSE.
  public final func unpckhps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_09db_09da, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpckhps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpckhps(_ operands: any AnyOperand...) {}

  /// `unpcklpd xmm, xmm/m128`: Interleaves the lower double-precision numbers.
  ///
  /// Needs SSE2.
  public final func unpcklpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_09dd_09dc, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpcklpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklpd(_ operands: any AnyOperand...) {}

  /// `unpcklps xmm, xmm/m128`: Interleaves the lower single-precision numbers.
  ///
  /// Needs SSE.
  public final func unpcklps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_09df_09de, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of unpcklps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func unpcklps(_ operands: any AnyOperand...) {}
}
