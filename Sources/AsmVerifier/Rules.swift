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

  /// The rule with the code or name `text`, in capitals or small letters; nil where there's none.
  public static func rule(called text: String) -> Rule? {
    let wanted = text.lowercased()
    return all.first { [$0.code.rawValue.lowercased(), $0.code.name.lowercased()].contains(wanted) }
  }
}
