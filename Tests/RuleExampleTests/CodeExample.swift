import Asm

/// The example of a rule, compiled. Its text is what `asmgen explain` shows.
struct CodeExample: Sendable {
  let code: RuleCode
  /// Where it breaks the rule.
  let platforms: [Platform]
  let wrong: [Declaration]
  let right: [Declaration]
  /// The wrong function is verified without its last instruction: the builder itself completes it.
  let withoutLastInstruction: Bool
  /// What's changed in the first function of the wrong ones after lowering: what the builder wouldn't write.
  let change: @Sendable (inout LoweredFunction) -> Void
  /// `RuleExampleTests/ASM001+StackAlignment.swift`.
  let file: String

  init(
    _ code: RuleCode, on platforms: [Platform] = Platform.all, withoutLastInstruction: Bool = false,
    changing change: @escaping @Sendable (inout LoweredFunction) -> Void = { _ in },
    file: StaticString = #fileID,
    @DeclarationBuilder wrong: () -> [Declaration], @DeclarationBuilder right: () -> [Declaration]
  ) {
    self.code = code
    self.platforms = platforms
    self.withoutLastInstruction = withoutLastInstruction
    self.change = change
    self.wrong = wrong()
    self.right = right()
    self.file = file.description
  }

  /// A program of `declarations`, with a `main` that does nothing where they have none.
  static func program(_ declarations: [Declaration]) -> Program {
    let entries = declarations.compactMap { declaration in
      if case .function(let function) = declaration { function.entry } else { nil }
    }
    return Program("example", "", linkage: entries.contains(.start) ? .standalone : .cLibrary) { _ in
      SourceFile("example.s", "") {
        declarations
        if entries.allSatisfy({ $0 == .function }) {
          Function.main { f in f.return(0) }
        }
      }
    }
  }
}

extension CodeExample {
  /// One for each rule, in order of their codes.
  static let all: [CodeExample] = [
    stackAlignment,
    stackBalance,
    calleeSavedRegisters,
    volatileRegisters,
    fallThrough,
    unsetRegister,
    unsetFlag,
    directionFlag,
    belowStackPointer,
    slotBounds,
    unsetSlot,
    returnAddress,
    systemCallNumber,
    systemCallArgument,
    unsetBuffer,
    bufferSize,
    untestedResult,
    errorTest,
    secondResult,
    variadicCall,
    wideArgument,
    divisionHigh,
    readOnlyWrite,
    textLength,
    absoluteAddress,
    legacySystemCall,
    returnFromStart,
    foreignLabel,
    unreachableCode,
    deadStore,
    vectorState,
    partialRegister,
    repeatSetup,
    endlessLoop,
    notProved,
    unneededAllowance,
    statementArgument,
    contract,
    staleArgument,
    alignedAccess,
  ]
}

extension Instruction {
  /// `ret`, for places where the builder refuses it.
  static var ret: Instruction {
    let builder = InstructionBuilder()
    builder.ret()
    return builder.instructions[0]
  }
}
