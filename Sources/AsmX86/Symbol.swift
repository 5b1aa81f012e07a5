/// A name, or an expression of names, that stands in the text where a number would: `AF_INET`,
/// `SYSCALL(BIND)`, `.next`, `addr + sockaddr_in.sin_port`.
public struct Symbol: AnyOperand, Hashable {
  /// What the name stands for.
  public enum Kind: UInt8, Sendable, Hashable {
    /// A place in the same function (`.next`).
    case label
    /// A function of the program.
    case function
    /// Data of the program (`.data`, `.rodata`, `.bss`).
    case data
    /// The size in bytes of data of the same file, `NAME_LENGTH`.
    case dataLength
    /// A function or object of another object file or library.
    case external
    /// A named number: a kernel's constant or the author's own.
    case constant
    /// The number of a system call, `SYSCALL(NAME)`.
    case systemCall
    /// A byte offset or size inside a structure, `sockaddr_in.sin_port`.
    case structure
    /// A slot of the stack frame; its text holds the base register.
    case frameSlot
  }

  /// One reference, because every copy of an `Address` copies its symbol: most have none, and the others share it.
  private var storage: Storage

  /// What stands in the NASM source.
  public var text: String {
    get { storage.text }
    set { storage = Storage(text: newValue, kind: kind, value: value) }
  }
  public var kind: Kind {
    get { storage.kind }
    set { storage = Storage(text: text, kind: newValue, value: value) }
  }
  /// The number, where it's known before the assembler runs. For a frame slot: bytes from its base
  /// register (rbp).
  public var value: Int64? {
    get { storage.value }
    set { storage = Storage(text: text, kind: kind, value: newValue) }
  }

  public init(_ text: String, kind: Kind, value: Int64? = nil) {
    storage = Storage(text: text, kind: kind, value: value)
  }

  /// What a symbol consists of; never changed.
  private final class Storage: Sendable {
    let text: String
    let kind: Kind
    let value: Int64?

    init(text: String, kind: Kind, value: Int64?) {
      self.text = text
      self.kind = kind
      self.value = value
    }
  }

  public static func == (first: Symbol, second: Symbol) -> Bool {
    first.storage === second.storage
      || first.text == second.text && first.kind == second.kind && first.value == second.value
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(kind)
    hasher.combine(value)
  }
}

/// The symbols that the instructions of one function name by number. Number 0 means none.
public struct SymbolTable: Sendable {
  public private(set) var symbols: [Symbol] = [Symbol("", kind: .label)]
  private var numbers: [String: UInt32] = [:]
  /// Symbols whose text another one of another kind or value has.
  private var homonyms: [Symbol: UInt32] = [:]

  public init() {}

  /// The number of `symbol`, entered if it isn't there. Symbols of the same text but another kind or value
  /// have numbers of their own, so that what lowers them can tell of the clash.
  public mutating func intern(_ symbol: Symbol) -> UInt32 {
    if let number = numbers[symbol.text] {
      let known = symbols[Int(number)]
      if known.kind == symbol.kind, known.value == symbol.value { return number }
      if let homonym = homonyms[symbol] { return homonym }
      homonyms[symbol] = UInt32(symbols.count)
    } else {
      numbers[symbol.text] = UInt32(symbols.count)
    }
    symbols.append(symbol)
    return UInt32(symbols.count - 1)
  }

  /// The symbol with `number`.
  public subscript(number: UInt32) -> Symbol {
    get { symbols[Int(number)] }
    set { symbols[Int(number)] = newValue }
  }

  public var count: Int { symbols.count }
}

/// What can stand as a symbolic immediate: a kernel's constant, a size, a structure's offset.
public protocol SymbolicImmediate: ImmediateConvertible {
  /// The symbol that's written, and its value where it's the same on every platform.
  var symbol: Symbol { get }
}

extension Symbol: SymbolicImmediate {
  public var symbol: Symbol { self }
}
