/// What stands at one place of a form.
public enum OperandKind: Sendable, Hashable {
  /// Any register of a class; its number is in the instruction's next `register0`…`register3`.
  case register(RegisterClass)
  /// Just this register, which is written out; like any other, its number is in the next
  /// `register0`…`register3`.
  case fixed(Register)
  /// Memory of so many bits, 0 where the size doesn't matter or isn't fixed (`lea`, `prefetch`, `xsave`).
  /// `takesKeyword`: whether NASM accepts the size keyword (`qword`) before it.
  case memory(bits: Int, takesKeyword: Bool)
  /// One element of so many bits in memory, for each of `count` elements: `dword [rdi]{1to16}`.
  case broadcast(bits: Int, count: Int)
  /// Elements of so many bits in memory, one for each index in a vector register of this class.
  case vectorIndexed(bits: Int, index: RegisterClass)
  /// An offset of so many bits in memory, and behind it a selector of 16.
  case farMemory(offsetBits: Int)
  /// Memory of so many bits whose address is a constant of 64 bits, in the instruction's `immediate`.
  case absoluteMemory(bits: Int)
  /// The rows of an AMX tile: the base is the first one's address, the index the distance between them.
  case tileMemory
  /// The base and index of a bounds table of MPX.
  case boundMemory
  /// An immediate; the first in the instruction's `immediate`, a second one in `displacement`.
  case immediate(ImmediateKind)
  /// A jump's or call's target; `isShort`: at most 127 bytes away.
  case branchTarget(isShort: Bool)

  /// The kind that the table writes as `notation` (`r64`, `m32`, `b32x4`, `v64xe`); nil where there's none.
  init?(notation: Substring) {
    if let kind = Self.named[notation] {
      self = kind
    } else if let register = Register(named: String(notation)) {
      self = .fixed(register)
    } else {
      guard let first = notation.first else { return nil }
      let rest = notation.dropFirst()
      switch first {
      case "m", "n":
        guard let bits = Int(rest) else { return nil }
        self = .memory(bits: bits, takesKeyword: first == "m")
      case "b":
        let parts = rest.split(separator: "x")
        guard parts.count == 2, let bits = Int(parts[0]), let count = Int(parts[1]) else { return nil }
        self = .broadcast(bits: bits, count: count)
      case "v":
        guard let bits = Int(rest.prefix(2)), let index = RegisterClass(index: rest.dropFirst(2)) else {
          return nil
        }
        self = .vectorIndexed(bits: bits, index: index)
      case "f":
        guard let bits = Int(rest) else { return nil }
        self = .farMemory(offsetBits: bits)
      case "o":
        guard let bits = Int(rest) else { return nil }
        self = .absoluteMemory(bits: bits)
      default: return nil
      }
    }
  }

  private static let named: [Substring: OperandKind] = {
    var kinds: [Substring: OperandKind] = [
      "u4": .immediate(.bits4Unsigned), "i8": .immediate(.bits8), "u8": .immediate(.bits8Unsigned),
      "s8": .immediate(.bits8SignExtended),
      "i16": .immediate(.bits16), "i32": .immediate(.bits32), "i32s": .immediate(.bits32SignExtended),
      "i64": .immediate(.bits64), "rel": .branchTarget(isShort: false), "rel8": .branchTarget(isShort: true),
      "n": .memory(bits: 0, takesKeyword: false), "sib": .tileMemory, "mib": .boundMemory,
    ]
    for kind in RegisterClass.allCases { kinds[Substring(kind.notation)] = .register(kind) }
    return kinds
  }()
}

extension OperandKind: CustomStringConvertible {
  /// As the manuals write it: `r64`, `m32`, `imm8`, `cl`, `m32bcst`, `vm64x`.
  public var description: String {
    switch self {
    case .register(let kind): kind.description
    case .fixed(let register): register.name
    case .memory(let bits, _): bits == 0 ? "m" : "m\(bits)"
    case .broadcast(let bits, let count): "m\(bits){1to\(count)}"
    case .vectorIndexed(let bits, let index): "m\(bits)[\(index)]"
    case .farMemory(let bits): "m16:\(bits)"
    case .absoluteMemory(let bits): "moffs\(bits)"
    case .tileMemory: "sibmem"
    case .boundMemory: "mib"
    case .immediate(let kind): "imm\(kind.bits)"
    case .branchTarget(let isShort): isShort ? "rel8" : "rel32"
    }
  }

  /// Whether the operand is in memory, or an address.
  public var isMemory: Bool {
    switch self {
    case .memory, .broadcast, .vectorIndexed, .farMemory, .absoluteMemory, .tileMemory, .boundMemory: true
    case .register, .fixed, .immediate, .branchTarget: false
    }
  }

  /// Whether the operand is a register, written in one of `register0`…`register3`.
  public var isRegister: Bool {
    switch self {
    case .register, .fixed: true
    default: false
    }
  }

  /// How many bits of memory the operand stands for, without those that a vector of indexes adds; 0 where that
  /// isn't fixed, and for an operand that isn't memory.
  public var memoryBits: Int {
    switch self {
    case .memory(let bits, _), .broadcast(let bits, _), .vectorIndexed(let bits, _),
      .absoluteMemory(let bits):
      bits
    case .farMemory(let bits): bits + 16
    case .register, .fixed, .tileMemory, .boundMemory, .immediate, .branchTarget: 0
    }
  }
}
