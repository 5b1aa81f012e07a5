/// A number of bytes with a name: the size of a local, the length of data. It stands where a number does, and is added
/// to an address; by itself it's the address of nothing.
public struct ByteCount: SymbolicImmediate, Hashable {
  /// What is written, and its value where it's the same on every platform.
  public let symbol: Symbol

  public init(_ symbol: Symbol) { self.symbol = symbol }

  /// Both, written `first + second`.
  public static func + (first: ByteCount, second: ByteCount) -> ByteCount {
    ByteCount(first.symbol + second.symbol)
  }

  public static func + (count: ByteCount, bytes: Int) -> ImmediateValue {
    (count.symbol + bytes).immediate
  }

  public static func - (count: ByteCount, bytes: Int) -> ImmediateValue {
    (count.symbol - bytes).immediate
  }
}

extension Register64 {
  public static func + (base: Register64, count: ByteCount) -> Address { base + count.symbol }
}

extension Register32 {
  public static func + (base: Register32, count: ByteCount) -> Address { base + count.symbol }
}

extension StackPointer {
  public static func + (base: StackPointer, count: ByteCount) -> Address { base + count.symbol }
}

extension ScaledIndex {
  public static func + (index: ScaledIndex, count: ByteCount) -> Address { index + count.symbol }
}

extension Address {
  /// `address` with `count` bytes behind it.
  public static func + (address: Address, count: ByteCount) -> Address { address + count.symbol }
}

extension SizeKeyword {
  @available(
    *, unavailable,
    message:
      "a number is no address: for the number leave the size keyword out; for memory name the local, the field or the data, or add the number to a register: qword[rbx + 8]"
  )
  public subscript(_ number: some ImmediateConvertible) -> Operand { Operand(Address()) }
}
