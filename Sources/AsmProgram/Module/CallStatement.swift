import AsmX86

/// A call or system call written as one statement, with what it passes: the verifier compares that with what the
/// registers hold where the call is made.
public struct CallStatement: Sendable, Hashable {
  /// The index of the statement's first instruction.
  public var first: Int
  /// The index of its `call` or `syscall`.
  public var call: Int
  public var arguments: [Argument]
  /// The author said that the result, or its error, doesn't matter.
  public var ignoresResult: Bool

  public init(first: Int, call: Int, arguments: [Argument], ignoresResult: Bool) {
    self.first = first
    self.call = call
    self.arguments = arguments
    self.ignoresResult = ignoresResult
  }

  public struct Argument: Sendable, Hashable {
    /// The 64-bit register that it's passed in.
    public var register: Register
    public var value: Value
    /// Only the low 32 bits count.
    public var isNarrow: Bool

    public init(register: Register, value: Value, isNarrow: Bool) {
      self.register = register
      self.value = value
      self.isNarrow = isNarrow
    }
  }

  /// What's passed; symbols by their numbers in the function's table.
  public enum Value: Sendable, Hashable {
    case number(Int64)
    /// A named number.
    case symbol(UInt32)
    /// What a register holds where the statement begins.
    case register(Register)
    /// The address of a local, so many bytes above its symbol's value.
    case frameSlot(UInt32, Int)
    /// The address of data, so many bytes behind its label.
    case data(UInt32, Int)
    /// What isn't known before it runs: a value in memory, an address with an index.
    case other
  }
}
