import AsmX86

/// A function as a list of instructions, with what stands between them.
public struct LoweredFunction: Sendable {
  /// The symbol as it stands in the object, with the platform's prefix where it's exported to C.
  public var name: String
  /// Comment lines above the label, without `;`.
  public var documentation: [String]
  /// In the order in which they are written.
  public var instructions: [Instruction]
  /// The Swift statement of each instruction.
  public var places: [CompactPlace]
  /// The files that `places` names by number.
  public var files: [String]
  /// The names that the instructions use by number.
  public var symbols: SymbolTable
  /// Labels, comments and blank lines, in order of `position`; of several at one position the first is
  /// written first.
  public var annotations: [Annotation]
  /// The stack frame; nil for a function that has none.
  public var frame: FrameLayout?
  /// How it's entered.
  public var entry: Entry
  /// Where the function was written.
  public var location: SourceLocation
  /// The indices of instructions that nothing comes back from, as the author said: calls of functions that
  /// never return. (Exits by system call are told by their numbers.)
  public var finalInstructions: Set<Int> = []
  /// What the author said of parameters, results and registers.
  public var contract = FunctionContract()
  /// The calls and system calls that were written as statements, in order.
  public var callStatements: [CallStatement] = []
  /// The indices of instructions that statements add behind a call to test and move its result.
  public var resultInstructions: Set<Int> = []
  /// For the index of an indirect jump, the numbers of the labels that it goes to, where the author named them.
  public var jumpTargets: [Int: [UInt32]] = [:]
  /// The rules that the author lets it break, in order of their statements.
  public var allowances: [Allowance] = []

  public init(
    name: String, documentation: [String], instructions: [Instruction], places: [CompactPlace],
    files: [String],
    symbols: SymbolTable, annotations: [Annotation], frame: FrameLayout?, entry: Entry,
    location: SourceLocation
  ) {
    self.name = name
    self.documentation = documentation
    self.instructions = instructions
    self.places = places
    self.files = files
    self.symbols = symbols
    self.annotations = annotations
    self.frame = frame
    self.entry = entry
    self.location = location
  }

  /// The Swift statement that made the instruction at `index`.
  public func location(of index: Int) -> SourceLocation {
    let place = places[index]
    return SourceLocation(
      file: files[Int(place.file)], line: Int(place.line), column: Int(place.column))
  }

  /// How a function is entered, which fixes the stack's state at its first instruction.
  public enum Entry: Sendable, Hashable {
    /// By `call`: the return address at rsp, rsp ≡ 8 (mod 16).
    case function
    /// By the C library as `main`: like a function.
    case main
    /// By the kernel: argc at rsp, rsp ≡ 0 (mod 16), nowhere to return to.
    case start
  }

  /// Something between instructions, or behind one.
  public struct Annotation: Sendable, Hashable {
    /// The index of the instruction it stands before (for `trailing`: on whose line it stands); the number
    /// of instructions for the function's end.
    public var position: Int
    /// What it is.
    public var kind: Kind

    public init(position: Int, kind: Kind) {
      self.position = position
      self.kind = kind
    }

    /// What stands there.
    public enum Kind: Sendable, Hashable {
      /// The label with this number in `symbols`, defined here.
      case label(UInt32)
      /// A comment on a line of its own, without `;`.
      case comment(String)
      /// A comment behind the instruction, without `;`.
      case trailing(String)
      /// An empty line.
      case blankLine
    }
  }
}

/// Where a function keeps its saved registers and locals, all relative to rbp.
public struct FrameLayout: Sendable, Hashable {
  /// In order of declaration.
  public var slots: [Slot]
  /// The callee-saved registers that the prologue pushes, in that order (rbp, pushed first, isn't among them).
  public var saved: [Register]
  /// The bytes that the prologue subtracts from rsp after the pushes.
  public var localSize: Int

  public init(slots: [Slot], saved: [Register], localSize: Int) {
    self.slots = slots
    self.saved = saved
    self.localSize = localSize
  }

  /// A named local. Rendered as `%define addr rbp - 32` before the function and `%undef addr` behind it.
  public struct Slot: Sendable, Hashable {
    /// The macro that stands for its place.
    public var name: String
    /// Bytes from rbp, negative.
    public var offset: Int
    /// Bytes.
    public var size: Int
    /// What it holds, for a comment: `sockaddr_in`, `qword`, `64 bytes`.
    public var type: String

    public init(name: String, offset: Int, size: Int, type: String) {
      self.name = name
      self.offset = offset
      self.size = size
      self.type = type
    }
  }
}
