// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `getsec`: Calls the function of safer mode numbered eax.
  ///
  /// Needs SMX.
  public final func getsec(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(963, file, line, column)
  }

  @available(*, unavailable, message: "no such form of getsec; forms: without operands")
  @_disfavoredOverload public final func getsec(_ operands: any AnyOperand...) {}

  /// `getsecq`: Calls the function of safer mode numbered eax, with 64-bit operands.
  ///
  /// Needs SMX.
  public final func getsecq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(964, file, line, column)
  }

  @available(*, unavailable, message: "no such form of getsecq; forms: without operands")
  @_disfavoredOverload public final func getsecq(_ operands: any AnyOperand...) {}

  /// `gf2p8affineinvqb xmm, xmm/m128, i8`: Inverts bytes in GF(2^8), multiplies them by the bit matrices in source and exclusive-ors an immediate.
  ///
  /// Needs GFNI.
  public final func gf2p8affineinvqb(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_03c6_03c5, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of gf2p8affineinvqb; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func gf2p8affineinvqb(_ operands: any AnyOperand...) {}

  /// `gf2p8affineqb xmm, xmm/m128, i8`: Multiplies bytes by the bit matrices in source and exclusive-ors an immediate.
  ///
  /// Needs GFNI.
  public final func gf2p8affineqb(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_03c8_03c7, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of gf2p8affineqb; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func gf2p8affineqb(_ operands: any AnyOperand...) {}

  /// `gf2p8mulb xmm, xmm/m128`: Multiplies bytes as elements of GF(2^8) modulo AES's polynomial.
  ///
  /// Needs GFNI.
  public final func gf2p8mulb(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_03ca_03c9, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of gf2p8mulb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func gf2p8mulb(_ operands: any AnyOperand...) {}
}
