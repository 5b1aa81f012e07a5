import AsmProgram

/// The rules, in order of their codes.
public enum Rules {
  public static let all: [Rule] = [
    .stackAlignment,  // ASM001
    .stackBalance,  // ASM002
    .calleeSavedRegisters,  // ASM003
    .volatileRegisters,  // ASM004
    .fallThrough,  // ASM005
    .unneededAllowance,  // ASM036
  ]

  /// The rule with `code`; nil where there's none.
  public static func rule(_ code: RuleCode) -> Rule? { all.first { $0.code == code } }
}
