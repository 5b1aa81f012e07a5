// `qword[fs: 0x28]`, `byte[gs: rax + 8]`: memory of a segment with a base of its own. In 64-bit mode only fs and gs
// have one (Intel SDM volume 1, 3.4.2.1).

extension SizeKeyword {
  /// The memory at `address` in the segment fs: on Linux, the data of the thread.
  public subscript(fs address: some AddressConvertible) -> Operand { Operand(address.address.in(5)) }
  /// The memory `displacement` bytes from the start of the segment fs.
  public subscript(fs displacement: Int) -> Operand { Operand(Address().adding(displacement).in(5)) }
  /// The memory at `address` in the segment gs: on macOS, the data of the thread.
  public subscript(gs address: some AddressConvertible) -> Operand { Operand(address.address.in(6)) }
  /// The memory `displacement` bytes from the start of the segment gs.
  public subscript(gs displacement: Int) -> Operand { Operand(Address().adding(displacement).in(6)) }

  @available(
    *, unavailable, message: "in 64-bit mode the segment es starts at 0, as without it; only fs and gs differ"
  )
  public subscript(es address: some AnyOperand) -> Operand { Operand(Address()) }
  @available(
    *, unavailable, message: "in 64-bit mode the segment cs starts at 0, as without it; only fs and gs differ"
  )
  public subscript(cs address: some AnyOperand) -> Operand { Operand(Address()) }
  @available(
    *, unavailable, message: "in 64-bit mode the segment ss starts at 0, as without it; only fs and gs differ"
  )
  public subscript(ss address: some AnyOperand) -> Operand { Operand(Address()) }
  @available(
    *, unavailable, message: "in 64-bit mode the segment ds starts at 0, as without it; only fs and gs differ"
  )
  public subscript(ds address: some AnyOperand) -> Operand { Operand(Address()) }
}

extension Address {
  /// The address in the segment with this number of `Instruction.Addressing.segment`.
  func `in`(_ segment: UInt8) -> Address {
    var result = self
    result.addressing.bits = (addressing.bits & 0x1f) | segment << 5
    return result
  }
}
