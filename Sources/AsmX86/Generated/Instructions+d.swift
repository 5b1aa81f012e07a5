// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `dec r8`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(703, destination.rawValue, file, line, column)
  }
  /// `dec r8`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(703, destination.rawValue, file, line, column)
  }

  /// `dec r16`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(704, destination.rawValue, file, line, column)
  }

  /// `dec r32`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(705, destination.rawValue, file, line, column)
  }

  /// `dec r64`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(706, destination.rawValue, file, line, column)
  }

  /// `dec m8`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(707, destination.address, file, line, column)
  }

  /// `dec m16`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(708, destination.address, file, line, column)
  }

  /// `dec m32`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(709, destination.address, file, line, column)
  }

  /// `dec m64`: Subtracts 1; leaves the carry flag alone.
  ///
  /// Flags: writes OF SF ZF AF PF.
  public final func dec(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(710, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of dec; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func dec(_ operands: any AnyOperand...) {}

  /// `div r8`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(711, source.rawValue, file, line, column)
  }
  /// `div r8`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(711, source.rawValue, file, line, column)
  }

  /// `div r16`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(712, source.rawValue, file, line, column)
  }

  /// `div r32`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(713, source.rawValue, file, line, column)
  }

  /// `div r64`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(714, source.rawValue, file, line, column)
  }

  /// `div m8`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(715, source.address, file, line, column)
  }

  /// `div m16`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(716, source.address, file, line, column)
  }

  /// `div m32`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(717, source.address, file, line, column)
  }

  /// `div m64`: Divides the accumulator pair, unsigned: quotient to rax, remainder to rdx.
  ///
  /// Flags: leaves undefined OF SF ZF AF CF PF.
  public final func div(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(718, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of div; forms: r8 | r16 | r32 | r64 | m8 | m16 | m32 | m64")
  @_disfavoredOverload public final func div(_ operands: any AnyOperand...) {}

  /// `divpd xmm, xmm/m128`: Divides double-precision numbers.
  ///
  /// Needs SSE2.
  public final func divpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02d0_02cf, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divpd(_ operands: any AnyOperand...) {}

  /// `divps xmm, xmm/m128`: Divides single-precision numbers.
  ///
  /// Needs SSE.
  public final func divps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02d2_02d1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func divps(_ operands: any AnyOperand...) {}

  /// `divsd xmm, xmm/m64`: Divides a double-precision number.
  ///
  /// Needs SSE2.
  public final func divsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02d4_02d3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func divsd(_ operands: any AnyOperand...) {}

  /// `divss xmm, xmm/m32`: Divides a single-precision number.
  ///
  /// Needs SSE.
  public final func divss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02d6_02d5, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of divss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func divss(_ operands: any AnyOperand...) {}

  /// `dppd xmm, xmm/m128, u8`: Sums the products of the selected double-precision numbers.
  ///
  /// Needs SSE4_1.
  public final func dppd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_02d8_02d7, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of dppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dppd(_ operands: any AnyOperand...) {}

  /// `dpps xmm, xmm/m128, u8`: Sums the products of the selected single-precision numbers.
  ///
  /// Needs SSE4_1.
  public final func dpps(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_02da_02d9, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of dpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func dpps(_ operands: any AnyOperand...) {}
}
