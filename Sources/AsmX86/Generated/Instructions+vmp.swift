// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vmpsadbw xmm, xmm, xmm/m128, i8`: Sums absolute differences of a block of bytes at eight offsets.
  ///
  /// Needs AVX.
  public final func vmpsadbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_18cd_18cc, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  /// `vmpsadbw ymm, ymm, ymm/m256, i8`: Sums absolute differences of a block of bytes at eight offsets.
  ///
  /// Needs AVX2.
  public final func vmpsadbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2(0x0002_0000_18cf_18ce, destination.rawValue, first.rawValue, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmpsadbw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vmpsadbw(_ operands: any AnyOperand...) {}

  /// `vmptrld m64`: Makes a virtual-machine control structure the current one.
  ///
  /// Flags: writes ZF CF, clears OF SF AF PF. Needs VMX.
  public final func vmptrld(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(6352, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmptrld; forms: m64")
  @_disfavoredOverload public final func vmptrld(_ operands: any AnyOperand...) {}

  /// `vmptrst m64`: Stores the address of the current virtual-machine control structure.
  ///
  /// Flags: clears OF SF ZF AF CF PF. Needs VMX.
  public final func vmptrst(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(6353, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vmptrst; forms: m64")
  @_disfavoredOverload public final func vmptrst(_ operands: any AnyOperand...) {}
}
