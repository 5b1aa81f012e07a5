// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `haddpd xmm, xmm/m128`: Adds neighbouring double-precision numbers.
  ///
  /// Needs SSE3.
  public final func haddpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_03cc_03cb, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of haddpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddpd(_ operands: any AnyOperand...) {}

  /// `haddps xmm, xmm/m128`: Adds neighbouring single-precision numbers.
  ///
  /// Needs SSE3.
  public final func haddps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_03ce_03cd, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of haddps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func haddps(_ operands: any AnyOperand...) {}

  /// `hlt`: Stops the processor until an interrupt comes.
  public final func hlt(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(975, file, line, column)
  }

  @available(*, unavailable, message: "no such form of hlt; forms: without operands")
  @_disfavoredOverload public final func hlt(_ operands: any AnyOperand...) {}

  /// `hreset i8`: Resets the parts of the processor's history that eax names.
  ///
  /// Needs HRESET.
  public final func hreset(_ source: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber0(976, source.value, file, line, column)
  }
  /// `hreset i8`: Resets the parts of the processor's history that eax names.
  ///
  /// Needs HRESET.
  @_disfavoredOverload public final func hreset(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate0(976, source, file, line, column)
  }

  /// `hreset i8, eax`: Resets the parts of the processor's history that eax names.
  ///
  /// Needs HRESET.
  public final func hreset(_ immediate: Immediate8, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(977, source.rawValue, immediate.value, file, line, column)
  }
  /// `hreset i8, eax`: Resets the parts of the processor's history that eax names.
  ///
  /// Needs HRESET.
  @_disfavoredOverload public final func hreset(_ immediate: some ImmediateConvertible, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(977, source.rawValue, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of hreset; forms: i8 | i8,eax")
  @_disfavoredOverload public final func hreset(_ operands: any AnyOperand...) {}

  /// `hsubpd xmm, xmm/m128`: Subtracts neighbouring double-precision numbers.
  ///
  /// Needs SSE3.
  public final func hsubpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_03d3_03d2, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of hsubpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubpd(_ operands: any AnyOperand...) {}

  /// `hsubps xmm, xmm/m128`: Subtracts neighbouring single-precision numbers.
  ///
  /// Needs SSE3.
  public final func hsubps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_03d5_03d4, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of hsubps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func hsubps(_ operands: any AnyOperand...) {}
}
