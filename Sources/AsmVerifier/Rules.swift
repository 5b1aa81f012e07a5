import AsmProgram

/// The rules, in order of their codes.
public enum Rules {
  public static let all: [Rule] = [
    .stackAlignment,  // ASM001
    .stackBalance,  // ASM002
    .calleeSavedRegisters,  // ASM003
    .volatileRegisters,  // ASM004
    .fallThrough,  // ASM005
    .unsetRegister,  // ASM006
    .unsetFlag,  // ASM007
    .directionFlag,  // ASM008
    .belowStackPointer,  // ASM009
    .slotBounds,  // ASM010
    .unsetSlot,  // ASM011
    .returnAddress,  // ASM012
    .systemCallNumber,  // ASM013
    .systemCallArgument,  // ASM014
    .unsetBuffer,  // ASM015
    .bufferSize,  // ASM016
    .untestedResult,  // ASM017
    .errorTest,  // ASM018
    .secondResult,  // ASM019
    .variadicCall,  // ASM020
    .wideArgument,  // ASM021
    .divisionHigh,  // ASM022
    .readOnlyWrite,  // ASM023
    .textLength,  // ASM024
    .absoluteAddress,  // ASM025
    .legacySystemCall,  // ASM026
    .returnFromStart,  // ASM027
    .foreignLabel,  // ASM028
    .unreachableCode,  // ASM029
    .deadStore,  // ASM030
    .vectorState,  // ASM031
    .partialRegister,  // ASM032
    .repeatSetup,  // ASM033
    .endlessLoop,  // ASM034
    .notProved,  // ASM035
    .unneededAllowance,  // ASM036
    .statementArgument,  // ASM037
    .contract,  // ASM038
    .staleArgument,  // ASM039
    .alignedAccess,  // ASM040
  ]

  /// The rule with `code`; nil where there's none.
  public static func rule(_ code: RuleCode) -> Rule? { all.first { $0.code == code } }

  /// The rule with the code or name `text`, in capitals or small letters; nil where there's none.
  public static func rule(called text: String) -> Rule? {
    let wanted = text.lowercased()
    return all.first { [$0.code.rawValue.lowercased(), $0.code.name.lowercased()].contains(wanted) }
  }
}
