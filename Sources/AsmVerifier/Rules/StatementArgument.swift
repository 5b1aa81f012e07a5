extension Rule {
  /// ASM037: each register holds, where a call statement makes its call, what the statement passes in it.
  ///
  /// Compares the values that are followed (numbers, addresses of locals and data, registers' values where the
  /// statement begins); of others, that something was put in the register between.
  static let statementArgument = Rule(
    code: "ASM037", title: "argument of a statement not in its register",
    summary: """
      A statement puts its arguments in the registers of the convention; nothing between may change them.
      """
  ) { analysis in analysis.statementFindings }
}
