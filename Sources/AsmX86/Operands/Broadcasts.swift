// One element of memory for all elements of a vector (Intel SDM volume 2, 2.7.5).

/// `word [address]{1to2}`: 2 bytes of memory, read 2 times.
public struct Broadcast16x2: AddressedOperand, Hashable {
  public var address: Address
}

/// `word [address]{1to4}`: 2 bytes of memory, read 4 times.
public struct Broadcast16x4: AddressedOperand, Hashable {
  public var address: Address
}

/// `word [address]{1to8}`: 2 bytes of memory, read 8 times.
public struct Broadcast16x8: AddressedOperand, Hashable {
  public var address: Address
}

/// `word [address]{1to16}`: 2 bytes of memory, read 16 times.
public struct Broadcast16x16: AddressedOperand, Hashable {
  public var address: Address
}

/// `word [address]{1to32}`: 2 bytes of memory, read 32 times.
public struct Broadcast16x32: AddressedOperand, Hashable {
  public var address: Address
}

extension Memory16 {
  /// The memory as each of 2 elements: `{1to2}`.
  public var broadcast1to2: Broadcast16x2 { Broadcast16x2(address: address) }
  /// The memory as each of 4 elements: `{1to4}`.
  public var broadcast1to4: Broadcast16x4 { Broadcast16x4(address: address) }
  /// The memory as each of 8 elements: `{1to8}`.
  public var broadcast1to8: Broadcast16x8 { Broadcast16x8(address: address) }
  /// The memory as each of 16 elements: `{1to16}`.
  public var broadcast1to16: Broadcast16x16 { Broadcast16x16(address: address) }
  /// The memory as each of 32 elements: `{1to32}`.
  public var broadcast1to32: Broadcast16x32 { Broadcast16x32(address: address) }
}

/// `dword [address]{1to2}`: 4 bytes of memory, read 2 times.
public struct Broadcast32x2: AddressedOperand, Hashable {
  public var address: Address
}

/// `dword [address]{1to4}`: 4 bytes of memory, read 4 times.
public struct Broadcast32x4: AddressedOperand, Hashable {
  public var address: Address
}

/// `dword [address]{1to8}`: 4 bytes of memory, read 8 times.
public struct Broadcast32x8: AddressedOperand, Hashable {
  public var address: Address
}

/// `dword [address]{1to16}`: 4 bytes of memory, read 16 times.
public struct Broadcast32x16: AddressedOperand, Hashable {
  public var address: Address
}

extension Memory32 {
  /// The memory as each of 2 elements: `{1to2}`.
  public var broadcast1to2: Broadcast32x2 { Broadcast32x2(address: address) }
  /// The memory as each of 4 elements: `{1to4}`.
  public var broadcast1to4: Broadcast32x4 { Broadcast32x4(address: address) }
  /// The memory as each of 8 elements: `{1to8}`.
  public var broadcast1to8: Broadcast32x8 { Broadcast32x8(address: address) }
  /// The memory as each of 16 elements: `{1to16}`.
  public var broadcast1to16: Broadcast32x16 { Broadcast32x16(address: address) }
}

/// `qword [address]{1to2}`: 8 bytes of memory, read 2 times.
public struct Broadcast64x2: AddressedOperand, Hashable {
  public var address: Address
}

/// `qword [address]{1to4}`: 8 bytes of memory, read 4 times.
public struct Broadcast64x4: AddressedOperand, Hashable {
  public var address: Address
}

/// `qword [address]{1to8}`: 8 bytes of memory, read 8 times.
public struct Broadcast64x8: AddressedOperand, Hashable {
  public var address: Address
}

extension Memory64 {
  /// The memory as each of 2 elements: `{1to2}`.
  public var broadcast1to2: Broadcast64x2 { Broadcast64x2(address: address) }
  /// The memory as each of 4 elements: `{1to4}`.
  public var broadcast1to4: Broadcast64x4 { Broadcast64x4(address: address) }
  /// The memory as each of 8 elements: `{1to8}`.
  public var broadcast1to8: Broadcast64x8 { Broadcast64x8(address: address) }
}
