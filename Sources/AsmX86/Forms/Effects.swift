/// What a form of an instruction does, whatever its operands are (source: iced-x86's instruction
/// information).
///
/// `InstructionEffects` is the finer view of one instruction, with its registers and special cases.
public struct Effects: Sendable, Hashable {
  /// One for each operand.
  public var operandAccess: [Access] = []
  /// The registers that aren't written, and what happens to them.
  public var implicit: [ImplicitRegister] = []
  public var flagsRead: Flags = []
  /// Set by the result.
  public var flagsWritten: Flags = []
  /// Always 0 afterwards.
  public var flagsCleared: Flags = []
  /// Always 1 afterwards.
  public var flagsSet: Flags = []
  /// Of no meaning afterwards.
  public var flagsUndefined: Flags = []
  /// Bytes added to rsp: -8 for `push r64`.
  public var stackChange: Int = 0
  /// How often the first immediate is added to rsp too: 1 for `ret imm16`, -1 for `enter`.
  public var immediateStackFactor = 0
  public var controlFlow: ControlFlow = .next
  /// What the processor must have beyond x86-64 itself: `AVX2`, `BMI1`, `SSE4_1`.
  public var features: [String] = []
  /// What it must have for the form's other encoding: `AVX512F` for a form of AVX with registers from 16 on or with
  /// an opmask. Empty where there's one encoding.
  public var otherFeatures: [String] = []
  /// The prefixes that may stand before the mnemonic.
  public var prefixes: [Instruction.Prefix] = []

  /// Every flag that may be another one afterwards.
  public var flagsChanged: Flags { flagsWritten.union(flagsCleared).union(flagsSet).union(flagsUndefined) }
}

/// A register that an instruction uses without naming it.
public struct ImplicitRegister: Sendable, Hashable {
  public var register: Register
  public var access: Access

  public init(_ register: Register, _ access: Access) {
    self.register = register
    self.access = access
  }
}

/// What happens to an operand or register.
public enum Access: UInt8, Sendable, Hashable, CaseIterable {
  /// Only its address is used, or nothing at all (`lea`, `nop`).
  case none
  case read
  case write
  case readWrite
  case conditionalRead
  case conditionalWrite
  case readConditionalWrite

  /// It may be read.
  public var reads: Bool {
    switch self {
    case .read, .readWrite, .conditionalRead, .readConditionalWrite: true
    case .none, .write, .conditionalWrite: false
    }
  }

  /// It may be written.
  public var writes: Bool { alwaysWrites || self == .conditionalWrite || self == .readConditionalWrite }

  /// It is written whatever the operands hold.
  public var alwaysWrites: Bool { self == .write || self == .readWrite }
}

/// The status and control flags (Intel SDM volume 1, 3.4.3), and the condition code of the x87 (8.1.3).
@frozen
public struct Flags: OptionSet, Sendable, Hashable, CustomStringConvertible {
  public let rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable public static var overflow: Flags { Flags(rawValue: 1) }
  @inlinable public static var sign: Flags { Flags(rawValue: 2) }
  @inlinable public static var zero: Flags { Flags(rawValue: 4) }
  @inlinable public static var adjust: Flags { Flags(rawValue: 8) }
  @inlinable public static var carry: Flags { Flags(rawValue: 16) }
  @inlinable public static var parity: Flags { Flags(rawValue: 32) }
  @inlinable public static var direction: Flags { Flags(rawValue: 64) }
  @inlinable public static var interrupt: Flags { Flags(rawValue: 128) }
  /// AC: alignment check, and access control of the kernel.
  @inlinable public static var alignmentCheck: Flags { Flags(rawValue: 256) }
  /// Whether user interrupts are let through (UINTR).
  @inlinable public static var userInterrupt: Flags { Flags(rawValue: 512) }
  /// C0…C3 of the x87 status word.
  @inlinable public static var x87Condition0: Flags { Flags(rawValue: 1024) }
  @inlinable public static var x87Condition1: Flags { Flags(rawValue: 2048) }
  @inlinable public static var x87Condition2: Flags { Flags(rawValue: 4096) }
  @inlinable public static var x87Condition3: Flags { Flags(rawValue: 8192) }

  /// The six that arithmetic changes.
  @inlinable public static var status: Flags { Flags(rawValue: 63) }

  /// `OF SF ZF`.
  public var description: String {
    let names = ["OF", "SF", "ZF", "AF", "CF", "PF", "DF", "IF", "AC", "UIF", "C0", "C1", "C2", "C3"]
    return names.indices.filter { rawValue & 1 << UInt16($0) != 0 }.map { names[$0] }.joined(separator: " ")
  }
}

/// Where the processor goes on after an instruction.
public enum ControlFlow: UInt8, Sendable, Hashable, CaseIterable {
  /// Behind it.
  case next
  /// At its target.
  case jump
  /// At an address in a register or memory.
  case indirectJump
  /// At its target or behind it.
  case branch
  /// In the target, and behind it when that returns.
  case call
  /// In a function whose address is in a register or memory, then behind it.
  case indirectCall
  /// At the address on top of the stack.
  case `return`
  /// In the kernel, then behind it.
  case systemCall
  /// In a debugger, then behind it.
  case trap
  /// Never behind it (`ud2`).
  case stop

  /// Whether the instruction behind it can be the next one of this function.
  public var continues: Bool {
    switch self {
    case .next, .branch, .call, .indirectCall, .systemCall, .trap: true
    case .jump, .indirectJump, .return, .stop: false
    }
  }
}
