import AsmPlatform
import AsmX86

/// What can be passed to a system call or a function: numbers, constants, registers, the address of a
/// local or of data, and the value in memory (`dword[length]`).
public protocol CallArgument: Sendable {
  /// The argument as the moves that pass it see it.
  var source: ArgumentSource { get }
}

/// An argument, as the moves that pass it see it.
public enum ArgumentSource: Sendable, Hashable {
  /// A number without a name.
  case number(Int64)
  /// A named number, and the kernel's constants in it.
  case symbol(Symbol, constants: [Constant])
  /// A general-purpose register of any width.
  case register(Register)
  /// The address of a local or of data; `size` is what it holds, in bytes.
  case address(Address, name: String, size: Symbol?)
  /// The value at an address, of `size` bytes: 1, 2, 4 or 8.
  case memory(Address, size: Int)
}

extension CallArgument where Self: BinaryInteger {
  public var source: ArgumentSource { .number(Int64(clamping: self)) }
}

extension Int: CallArgument {}
extension Int8: CallArgument {}
extension Int16: CallArgument {}
extension Int32: CallArgument {}
extension Int64: CallArgument {}
extension UInt: CallArgument {
  /// The 64 bits, as two's complement where the top one is set.
  public var source: ArgumentSource { .number(Int64(truncatingIfNeeded: self)) }
}
extension UInt8: CallArgument {}
extension UInt16: CallArgument {}
extension UInt32: CallArgument {}
extension UInt64: CallArgument {
  /// The 64 bits, as two's complement where the top one is set.
  public var source: ArgumentSource { .number(Int64(bitPattern: self)) }
}

extension Constant: CallArgument {
  public var source: ArgumentSource { .symbol(symbol, constants: [self]) }
}
extension ConstantExpression: CallArgument {
  public var source: ArgumentSource { .symbol(symbol, constants: constants) }
}
extension NamedConstant {
  public var source: ArgumentSource { .symbol(symbol, constants: []) }
}
extension Symbol: CallArgument {
  public var source: ArgumentSource { .symbol(self, constants: []) }
}
extension ByteCount: CallArgument {
  public var source: ArgumentSource { .symbol(symbol, constants: []) }
}

extension Register64: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension StackPointer: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension Register32: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension Register16: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension Register8: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension AccumulatorByte: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension CountByte: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension LowByteRegister: CallArgument {
  public var source: ArgumentSource { .register(register) }
}
extension HighByteRegister: CallArgument {
  public var source: ArgumentSource { .register(register) }
}

extension Memory8: CallArgument {
  public var source: ArgumentSource { .memory(address, size: 1) }
}
extension Memory16: CallArgument {
  public var source: ArgumentSource { .memory(address, size: 2) }
}
extension Memory32: CallArgument {
  public var source: ArgumentSource { .memory(address, size: 4) }
}
extension Memory64: CallArgument {
  public var source: ArgumentSource { .memory(address, size: 8) }
}

extension DataDeclaration {
  public var source: ArgumentSource { .address(address, name: name, size: length.symbol) }
}

extension ArgumentSource {
  /// The general-purpose registers that its value depends on, as 64-bit registers.
  var registersRead: Set<Register> {
    switch self {
    case .number, .symbol: []
    case .register(let register): [register.full]
    case .address(let address, _, _), .memory(let address, _): address.registersRead
    }
  }

  /// The source with the 64-bit register `old` replaced by `new`; not for ah, ch, dh and bh, which few
  /// registers have.
  func replacing(_ old: Register, by new: Register) -> ArgumentSource {
    switch self {
    case .number, .symbol: self
    case .register(let register):
      register.full == old ? .register(register.counterpart(in: new)) : self
    case .address(let address, let name, let size):
      .address(address.replacing(old, by: new), name: name, size: size)
    case .memory(let address, let size): .memory(address.replacing(old, by: new), size: size)
    }
  }
}

extension Address {
  /// The base and index registers, as 64-bit registers.
  var registersRead: Set<Register> {
    Set([base, index].filter { $0 != .none }.map(\.full))
  }

  /// The address with the 64-bit register `old` replaced by `new`.
  func replacing(_ old: Register, by new: Register) -> Address {
    var address = self
    if base.full == old { address.base = base.counterpart(in: new) }
    if index.full == old { address.index = index.counterpart(in: new) }
    return address
  }
}

extension Register {
  /// The part of the 64-bit register `full` that's as wide as this one: for edi in r11, r11d.
  func counterpart(in full: Register) -> Register {
    switch rawValue {
    case 17...32: Register(rawValue: full.rawValue + 16)
    case 33...48: Register(rawValue: full.rawValue + 32)
    case 49...64: Register(rawValue: full.rawValue + 48)
    default: full
    }
  }
}
