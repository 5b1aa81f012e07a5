/// The code of one of the verifier's rules: what findings print, what `allowing` takes and what
/// `asmgen explain` looks up, by code (`ASM004`) or by name (`volatileRegisters`).
///
/// A code is never used for another rule. The rules themselves are `AsmVerifier`'s.
public enum RuleCode: String, Sendable, Hashable, CaseIterable {
  /// rsp is a multiple of 16 at every call.
  case stackAlignment = "ASM001"
  /// The stack is as deep where paths meet, and at `ret` as it was at the function's entry.
  case stackBalance = "ASM002"
  /// rbx, rbp and r12 to r15 are handed back as they were.
  case calleeSavedRegisters = "ASM003"
  /// What a call or system call overwrote isn't read before it's set again.
  case volatileRegisters = "ASM004"
  /// Control doesn't fall off the end of a function.
  case fallThrough = "ASM005"
  /// A register is set before it's read.
  case unsetRegister = "ASM006"
  /// A flag is set before it's read, and wasn't left undefined since.
  case unsetFlag = "ASM007"
  /// The direction flag is clear at calls and returns.
  case directionFlag = "ASM008"
  /// Memory below rsp is used only where nothing overwrites it.
  case belowStackPointer = "ASM009"
  /// Accesses to locals stay within them.
  case slotBounds = "ASM010"
  /// A local is written before it's read.
  case unsetSlot = "ASM011"
  /// The return address is left alone.
  case returnAddress = "ASM012"
  /// A system call's number is set.
  case systemCallNumber = "ASM013"
  /// A system call's arguments are set, each since the last call.
  case systemCallArgument = "ASM014"
  /// What a system call reads behind a pointer was written.
  case unsetBuffer = "ASM015"
  /// The size that a system call is given is within the buffer's.
  case bufferSize = "ASM016"
  /// A system call's result is tested or explicitly ignored.
  case untestedResult = "ASM017"
  /// The error test is the platform's own.
  case errorTest = "ASM018"
  /// A second result (`fork`, `pipe`: rdx on macOS) is used as the kernel gives it.
  case secondResult = "ASM019"
  /// al holds the number of vector registers at a call with a variable number of arguments.
  case variadicCall = "ASM020"
  /// An argument of 64 bits has no leftover bits above its 32.
  case wideArgument = "ASM021"
  /// rdx is set for a division.
  case divisionHigh = "ASM022"
  /// Read-only data isn't written.
  case readOnlyWrite = "ASM023"
  /// A text is passed with its own length.
  case textLength = "ASM024"
  /// No instruction needs an absolute address of 32 bits.
  case absoluteAddress = "ASM025"
  /// No system call is made by `int 0x80`.
  case legacySystemCall = "ASM026"
  /// `_start` doesn't return.
  case returnFromStart = "ASM027"
  /// No jump goes to another function's local label.
  case foreignLabel = "ASM028"
  /// Every instruction can be reached.
  case unreachableCode = "ASM029"
  /// What's stored in a register or the flags is read.
  case deadStore = "ASM030"
  /// The upper halves of vector registers and the x87 state are clean where they must be.
  case vectorState = "ASM031"
  /// No instruction waits for the merging of a register's parts.
  case partialRegister = "ASM032"
  /// rcx, rsi and rdi are set for a repeated string instruction.
  case repeatSetup = "ASM033"
  /// A loop has a way out, or makes a call.
  case endlessLoop = "ASM034"
  /// What the verifier couldn't follow.
  case notProved = "ASM035"
  /// An allowance is needed.
  case unneededAllowance = "ASM036"
  /// A call statement's arguments fit what it calls.
  case statementArgument = "ASM037"
  /// A function does what it says of itself: parameters, results, kept registers, no return.
  case contract = "ASM038"
  /// Each argument of a system call is set since the call before.
  case staleArgument = "ASM039"
  /// Instructions that need an aligned address get one.
  case alignedAccess = "ASM040"

  /// As written in Swift: `volatileRegisters`.
  public var name: String { "\(self)" }
}

extension RuleCode: Comparable {
  public static func < (first: RuleCode, second: RuleCode) -> Bool { first.rawValue < second.rawValue }
}
