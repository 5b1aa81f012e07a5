/// The address of a memory operand: `base + index * scale + displacement + symbol`, or `rel symbol`.
public struct Address: Sendable, Hashable {
  /// A register of 64 or 32 bits; none where there's no base.
  public var base: Register
  /// A register like the base, except rsp, or a vector register; none where there's no index.
  public var index: Register
  /// Scale, kind and segment.
  public var addressing: Instruction.Addressing
  /// Bytes.
  public var displacement: Int32
  /// What stands in the address beside registers and numbers.
  public var symbol: Symbol?

  public init(
    base: Register = .none, index: Register = .none, addressing: Instruction.Addressing = .init(),
    displacement: Int32 = 0, symbol: Symbol? = nil
  ) {
    self.base = base
    self.index = index
    self.addressing = addressing
    self.displacement = displacement
    self.symbol = symbol
  }

  /// A frame slot: `slot` is a symbol whose text holds `base` (`%define addr (rbp - 32)`), so that the base
  /// isn't written again.
  public init(frameSlot slot: Symbol, base: Register) {
    self.init(base: base, addressing: Instruction.Addressing(bits: 8), symbol: slot)
  }
}

/// An operand with an address: memory of any kind, and what can be the address of memory.
public protocol AddressedOperand: AnyOperand {
  var address: Address { get }
}

/// What has an address: a register, a sum, a symbol, a local of the frame, a piece of data.
public protocol AddressConvertible: AddressedOperand {}

extension Address: AddressConvertible {
  public var address: Address { self }
}

/// An index register with its factor: `rcx * 4`.
@frozen
public struct ScaledIndex: Sendable, Hashable {
  @usableFromInline let register: Register
  @usableFromInline let addressing: Instruction.Addressing

  init(_ register: Register, scale: Int) {
    self.register = register
    switch scale {
    case 1: addressing = .init(bits: 0)
    case 2: addressing = .init(bits: 1)
    case 4: addressing = .init(bits: 2)
    case 8: addressing = .init(bits: 3)
    default: addressing = .init(problem: .scale)
    }
  }
}

extension ScaledIndex: AddressConvertible {
  public var address: Address { Address(index: register, addressing: addressing) }
}

extension Instruction.Addressing {
  /// What is wrong with an address that no instruction can have.
  public enum Problem: UInt8, Sendable, Hashable, CaseIterable {
    /// The factor of the index is none of 1, 2, 4, 8.
    case scale
    /// The displacement doesn't fit in 32 bits, signed.
    case displacement
    /// More than a base and an index.
    case tooManyRegisters
    /// `rel` together with a register, or a number without a symbol.
    case relative
  }

  init(problem: Problem) { self.init(bits: 16 | problem.rawValue) }

  /// Why no instruction can have this address; nil where one can. Kept in the bits of the scale.
  public var problem: Problem? { bits & 16 == 0 ? nil : Problem(rawValue: bits & 3) }

  /// Notes `problem`, unless there's another one already.
  mutating func note(_ problem: Problem) {
    if bits & 16 == 0 { bits = (bits & 0xec) | 16 | problem.rawValue }
  }
}
