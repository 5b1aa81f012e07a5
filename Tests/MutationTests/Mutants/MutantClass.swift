/// What kind of fault a mutant has.
enum MutantClass: String, Sendable, Hashable, CaseIterable {
  /// The stack is higher or lower at a return or join than it was.
  case height
  /// rsp isn't a multiple of 16 at a call.
  case alignment
  /// A register isn't as the caller left it.
  case calleeSaved = "callee-saved"
  /// A register is read that a call or system call overwrote.
  case volatileLive = "volatile-live"
  /// A register is read that nobody set.
  case undefinedRead = "undefined-read"
  /// The same, where it's an argument.
  case uninitialisedArgument = "uninitialised-argument"
  /// The kernel reads memory that nobody wrote.
  case uninitialisedBuffer = "uninitialised-buffer"
  /// What a system call returns isn't looked at.
  case resultUntested = "result-untested"
  /// An error is looked for as the other system tells it.
  case foreignErrorTest = "foreign-error-test"
  /// An address that the loader would have to patch.
  case relocation
  /// No section says that the stack isn't executable.
  case note
  case directionFlag = "direction-flag"
  /// A local is accessed beside its bytes.
  case slotBounds = "slot-bounds"
  /// A system call is told more bytes than there are.
  case bufferSize = "buffer-size"
  /// A number of the other system's.
  case foreignNumber = "foreign-number"
  /// The fourth argument in rcx, where the kernel doesn't look.
  case fourthArgument = "fourth-argument"
  case variadic
  case division
  case readOnlyWrite = "read-only-write"
  case interrupt
  case vectorState = "vector-state"
  /// What fork and pipe return in rdx on macOS.
  case secondResult = "second-result"
  /// Control goes on behind the function's end.
  case fallThrough = "fall-through"
  case returnAddress = "return-address"
  /// Memory below rsp, which a signal overwrites.
  case belowStack = "below-stack"
  /// A flag is read that nobody set, or that was left undefined.
  case flags
  /// Part of a register is set, and all of it read.
  case partialRegister = "partial-register"

  // What only the program's meaning tells.
  case wrongArgument = "wrong-argument"
  case condition
  case controlFlow = "control-flow"
  case length
  case value

  /// Whether the ABI or the program's structure is broken, not only its meaning.
  var isStructural: Bool {
    switch self {
    case .wrongArgument, .condition, .controlFlow, .length, .value: false
    default: true
    }
  }

  /// Of which every mutant must be rejected before the program runs.
  static let complete: Set<MutantClass> = [
    .height, .alignment, .calleeSaved, .volatileLive, .undefinedRead, .uninitialisedArgument,
    .uninitialisedBuffer, .resultUntested, .foreignErrorTest, .relocation, .note, .directionFlag, .slotBounds,
  ]
}
