// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vucomisd xmm, xmm`: Compares double-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vucomisd(_ first: some AnyXMMRegister, _ second: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(9462, first.rawValue, second.rawValue, sae, file, line, column)
  }

  /// `vucomisd xmm, m64`: Compares double-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vucomisd(_ first: some AnyXMMRegister, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9463, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vucomisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func vucomisd(_ operands: any AnyOperand...) {}

  /// `vucomish xmm, xmm`: Compares half-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX512_FP16.
  public final func vucomish(_ first: some AnyXMMRegister, _ second: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(9464, first.rawValue, second.rawValue, sae, file, line, column)
  }

  /// `vucomish xmm, m16`: Compares half-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX512_FP16.
  public final func vucomish(_ first: some AnyXMMRegister, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9465, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vucomish; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func vucomish(_ operands: any AnyOperand...) {}

  /// `vucomiss xmm, xmm`: Compares single-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vucomiss(_ first: some AnyXMMRegister, _ second: some AnyXMMRegister, sae: Bool = false, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2Quiet(9466, first.rawValue, second.rawValue, sae, file, line, column)
  }

  /// `vucomiss xmm, m32`: Compares single-precision numbers into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F.
  public final func vucomiss(_ first: some AnyXMMRegister, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(9467, first.rawValue, second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vucomiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func vucomiss(_ operands: any AnyOperand...) {}
}
