// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpinsrb xmm, xmm, r32, i8`: Inserts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpinsrb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3(7833, destination.rawValue, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `vpinsrb xmm, xmm, m8, i8`: Inserts one of the bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpinsrb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2(7834, destination.rawValue, first.rawValue, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrb; forms: xmm,xmm,r32,i8 | xmm,xmm,m8,i8")
  @_disfavoredOverload public final func vpinsrb(_ operands: any AnyOperand...) {}

  /// `vpinsrd xmm, xmm, r32, i8`: Inserts one of the doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpinsrd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3(7835, destination.rawValue, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `vpinsrd xmm, xmm, m32, i8`: Inserts one of the doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpinsrd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2(7836, destination.rawValue, first.rawValue, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrd; forms: xmm,xmm,r32,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vpinsrd(_ operands: any AnyOperand...) {}

  /// `vpinsrq xmm, xmm, r64, i8`: Inserts one of the quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpinsrq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3(7837, destination.rawValue, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `vpinsrq xmm, xmm, m64, i8`: Inserts one of the quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512DQ.
  public final func vpinsrq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2(7838, destination.rawValue, first.rawValue, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrq; forms: xmm,xmm,r64,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vpinsrq(_ operands: any AnyOperand...) {}

  /// `vpinsrw xmm, xmm, r16, i8`: Inserts one of the words.
  ///
  /// Needs AVX.
  public final func vpinsrw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3(7839, destination.rawValue, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `vpinsrw xmm, xmm, r32, i8`: Inserts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpinsrw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate3(7840, destination.rawValue, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `vpinsrw xmm, xmm, m16, i8`: Inserts one of the words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW.
  public final func vpinsrw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate2(7841, destination.rawValue, first.rawValue, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrw; forms: xmm,xmm,r16,i8 | xmm,xmm,r32,i8 | xmm,xmm,m16,i8")
  @_disfavoredOverload public final func vpinsrw(_ operands: any AnyOperand...) {}
}
