// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `verr r16`: Sets the zero flag if a segment can be read, else clears it.
  ///
  /// Flags: writes ZF.
  public final func verr(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(4905, source.rawValue, file, line, column)
  }

  /// `verr m16`: Sets the zero flag if a segment can be read, else clears it.
  ///
  /// Flags: writes ZF.
  public final func verr(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(4906, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of verr; forms: r16 | m16")
  @_disfavoredOverload public final func verr(_ operands: any AnyOperand...) {}

  /// `verw r16`: Sets the zero flag if a segment can be written, else clears it; flushes buffers on some processors.
  ///
  /// Flags: writes ZF.
  public final func verw(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(4907, source.rawValue, file, line, column)
  }

  /// `verw m16`: Sets the zero flag if a segment can be written, else clears it; flushes buffers on some processors.
  ///
  /// Flags: writes ZF.
  public final func verw(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(4908, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of verw; forms: r16 | m16")
  @_disfavoredOverload public final func verw(_ operands: any AnyOperand...) {}
}
