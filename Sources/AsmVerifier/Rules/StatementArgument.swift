import AsmProgram
extension Rule {
  /// ASM037: each register holds, where a call statement makes its call, what the statement passes in it.
  ///
  /// Compares the values that are followed (numbers, addresses of locals and data, registers' values where the
  /// statement begins); of others, that something was put in the register between.
  static let statementArgument = Rule(
    code: .statementArgument, title: "argument of a statement not in its register",
    summary: """
      A statement puts its arguments in the registers of the convention; nothing between may change them.
      """,
    proves: """
      Where a statement's call is made, each argument's register holds the number, address or register's value that \
      the statement passes.
      """,
    cannotProve: """
      Values that aren't followed, those of memory and of computed addresses: there only that the register was set \
      between.
      """
  ) { analysis in analysis.statementFindings }
}
