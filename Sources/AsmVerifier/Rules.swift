/// The rules, in order of their codes.
public enum Rules {
  public static let all: [Rule] = stack + registers + systemCalls + memory + flow + state

  /// Those that are kept only where asked for.
  public static let strict: [Rule] = [
    .staleArgument  // ASM039
  ]

  private static let stack: [Rule] = [
    .stackAlignment,  // ASM001
    .stackBalance,  // ASM002
    .calleeSavedRegisters,  // ASM003
    .returnAddress,  // ASM012
    .belowStackPointer,  // ASM009
    .slotBounds,  // ASM010
    .unsetSlot,  // ASM011
  ]

  private static let registers: [Rule] = [
    .volatileRegisters,  // ASM004
    .unsetRegister,  // ASM006
    .unsetFlag,  // ASM007
    .directionFlag,  // ASM008
    .variadicCall,  // ASM020
    .wideArgument,  // ASM021
    .divisionHigh,  // ASM022
    .partialRegister,  // ASM032
    .repeatSetup,  // ASM033
  ]

  private static let systemCalls: [Rule] = [
    .systemCallNumber,  // ASM013
    .systemCallArgument,  // ASM014
    .unsetBuffer,  // ASM015
    .bufferSize,  // ASM016
    .untestedResult,  // ASM017
    .errorTest,  // ASM018
    .secondResult,  // ASM019
    .legacySystemCall,  // ASM026
    .statementArgument,  // ASM037
  ]

  private static let memory: [Rule] = [
    .readOnlyWrite,  // ASM023
    .textLength,  // ASM024
    .absoluteAddress,  // ASM025
  ]

  private static let flow: [Rule] = [
    .fallThrough,  // ASM005
    .returnFromStart,  // ASM027
    .contract,  // ASM038
    .foreignLabel,  // ASM028
    .unreachableCode,  // ASM029
    .endlessLoop,  // ASM034
    .notProved,  // ASM035
  ]

  private static let state: [Rule] = [
    .deadStore,  // ASM030
    .vectorState,  // ASM031
  ]

  /// The rule with `code`; nil where there's none.
  public static func rule(_ code: String) -> Rule? { all.first { $0.code == code } }
}
