// Memory operands beside the plain ones: far pointers, absolute addresses, one element for a whole vector.

/// A far pointer in memory: an offset of 16, 32 or 64 bits and behind it a selector of 16 (Intel SDM volume 2, CALL).
public protocol FarMemoryOperand: AddressedOperand, Hashable {}

/// `far word [address]`: a selector and an offset of 16 bits.
public struct FarMemory16: FarMemoryOperand {
  public var address: Address
}

extension Memory16 {
  /// The far pointer there: `f.jmp(word[rdi].far)`.
  public var far: FarMemory16 { FarMemory16(address: address) }
}

/// `far dword [address]`: a selector and an offset of 32 bits.
public struct FarMemory32: FarMemoryOperand {
  public var address: Address
}

extension Memory32 {
  /// The far pointer there: `f.jmp(dword[rdi].far)`.
  public var far: FarMemory32 { FarMemory32(address: address) }
}

/// `far qword [address]`: a selector and an offset of 64 bits.
public struct FarMemory64: FarMemoryOperand {
  public var address: Address
}

extension Memory64 {
  /// The far pointer there: `f.jmp(qword[rdi].far)`.
  public var far: FarMemory64 { FarMemory64(address: address) }
}

// MARK: At a constant address of 64 bits, between memory and al, ax, eax or rax (Intel SDM volume 2, MOV moffs)

/// 1 byte of memory at a constant address.
public struct AbsoluteMemory8: AnyOperand, Hashable {
  /// Any 64 bits.
  public var value: UInt64
}

extension SizeKeyword where Operand == Memory8 {
  /// The memory at `address`, which isn't relative to anything: `f.mov(al, byte[absolute: 0xFEE0_0000_0000])`.
  public subscript(absolute address: UInt64) -> AbsoluteMemory8 { AbsoluteMemory8(value: address) }
}

/// 2 bytes of memory at a constant address.
public struct AbsoluteMemory16: AnyOperand, Hashable {
  /// Any 64 bits.
  public var value: UInt64
}

extension SizeKeyword where Operand == Memory16 {
  /// The memory at `address`, which isn't relative to anything: `f.mov(ax, word[absolute: 0xFEE0_0000_0000])`.
  public subscript(absolute address: UInt64) -> AbsoluteMemory16 { AbsoluteMemory16(value: address) }
}

/// 4 bytes of memory at a constant address.
public struct AbsoluteMemory32: AnyOperand, Hashable {
  /// Any 64 bits.
  public var value: UInt64
}

extension SizeKeyword where Operand == Memory32 {
  /// The memory at `address`, which isn't relative to anything: `f.mov(eax, dword[absolute: 0xFEE0_0000_0000])`.
  public subscript(absolute address: UInt64) -> AbsoluteMemory32 { AbsoluteMemory32(value: address) }
}

/// 8 bytes of memory at a constant address.
public struct AbsoluteMemory64: AnyOperand, Hashable {
  /// Any 64 bits.
  public var value: UInt64
}

extension SizeKeyword where Operand == Memory64 {
  /// The memory at `address`, which isn't relative to anything: `f.mov(rax, qword[absolute: 0xFEE0_0000_0000])`.
  public subscript(absolute address: UInt64) -> AbsoluteMemory64 { AbsoluteMemory64(value: address) }
}
