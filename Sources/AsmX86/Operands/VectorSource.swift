/// An operand that may be a vector register, a vector in memory, or one element in memory for all of a vector.
///
/// Which of them an instruction takes, and of which sizes, is said by the protocols of `Generated/VectorSources.swift`,
/// so that one method stands for the forms that the manuals write as one: `xmm/m128/m32{1to4}`.
public protocol VectorSource: AnyOperand {
  var sourceKind: SourceKind { get }
  /// `Register.rawValue`; 0 for memory.
  var sourceRegister: UInt8 { get }
  /// Where the memory is; of no meaning for a register.
  var address: Address { get }
}

/// What a `VectorSource` is.
@frozen
public enum SourceKind: UInt8, Sendable, Hashable {
  case register, memory, broadcast
}

extension VectorSource where Self: RegisterOperand {
  public var sourceKind: SourceKind { .register }
  public var sourceRegister: UInt8 { rawValue }
  public var address: Address { Address() }
}

extension VectorSource where Self: MemoryOperand {
  public var sourceKind: SourceKind { .memory }
  public var sourceRegister: UInt8 { 0 }
}

extension VectorSource where Self: AddressedOperand {
  public var sourceKind: SourceKind { .broadcast }
  public var sourceRegister: UInt8 { 0 }
}
