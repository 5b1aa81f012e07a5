// `rsp + 8`, `rsp + rcx * 8`: addresses on the stack. rsp is always the base.

extension StackPointer {
  public static func + (base: StackPointer, displacement: Int) -> Address {
    base.address.adding(displacement)
  }

  public static func - (base: StackPointer, displacement: Int) -> Address {
    base.address.subtracting(displacement)
  }

  public static func + (base: StackPointer, index: Register64) -> Address { base.address.adding(index) }

  public static func + (index: Register64, base: StackPointer) -> Address { base.address.adding(index) }

  public static func + (base: StackPointer, index: ScaledIndex) -> Address { base.address.adding(index) }

  public static func + (index: ScaledIndex, base: StackPointer) -> Address { base.address.adding(index) }

  public static func + (base: StackPointer, offset: Symbol) -> Address { base.address.adding(offset) }

  public static func + (address: Address, base: StackPointer) -> Address {
    address.adding(register: base.register)
  }

  @available(
    *, unavailable,
    message:
      "rsp can't be an index: its number there means that there's none; make it the base, or move it to another register"
  )
  public static func * (index: StackPointer, scale: Int) -> ScaledIndex {
    ScaledIndex(index.register, scale: scale)
  }
}
