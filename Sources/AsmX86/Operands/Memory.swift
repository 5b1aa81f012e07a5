/// A memory operand whose Swift type says how many bytes the instruction reads or writes there.
public protocol MemoryOperand: AddressConvertible, Hashable {
  init(_ address: Address)
}

/// `byte [address]`: 1 byte of memory.
public struct Memory8: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// `word [address]`: 2 bytes of memory.
public struct Memory16: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// `dword [address]`: 4 bytes of memory.
public struct Memory32: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// `qword [address]`: 8 bytes of memory.
public struct Memory64: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// `tword [address]`: 10 bytes of memory, a number of the x87.
public struct Memory80: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// `oword [address]`: 16 bytes of memory.
public struct Memory128: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// `yword [address]`: 32 bytes of memory.
public struct Memory256: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// `zword [address]`: 64 bytes of memory.
public struct Memory512: MemoryOperand {
  public var address: Address

  @inlinable public init(_ address: Address) { self.address = address }
}

/// A size keyword, which makes a memory operand of an address: `qword[rsp + 8]`.
@frozen
public struct SizeKeyword<Operand: MemoryOperand>: Sendable {
  @inlinable init() {}

  /// The memory at `address`.
  @inlinable public subscript(_ address: some AddressConvertible) -> Operand { Operand(address.address) }
}

/// 1 byte at an address: `byte[rdi]`.
@inlinable public var byte: SizeKeyword<Memory8> { SizeKeyword() }
/// 2 bytes at an address: `word[rdi]`.
@inlinable public var word: SizeKeyword<Memory16> { SizeKeyword() }
/// 4 bytes at an address: `dword[rdi]`.
@inlinable public var dword: SizeKeyword<Memory32> { SizeKeyword() }
/// 8 bytes at an address: `qword[rdi]`.
@inlinable public var qword: SizeKeyword<Memory64> { SizeKeyword() }
/// 10 bytes at an address: `tword[rsp]`.
@inlinable public var tword: SizeKeyword<Memory80> { SizeKeyword() }
/// 16 bytes at an address: `oword[rdi]`.
@inlinable public var oword: SizeKeyword<Memory128> { SizeKeyword() }
/// 32 bytes at an address: `yword[rdi]`.
@inlinable public var yword: SizeKeyword<Memory256> { SizeKeyword() }
/// 64 bytes at an address: `zword[rdi]`.
@inlinable public var zword: SizeKeyword<Memory512> { SizeKeyword() }
