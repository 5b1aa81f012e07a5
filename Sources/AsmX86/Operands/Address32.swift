// `eax + ecx * 4 + 8`: an address of 32 bits, which the processor extends with zeros (Intel SDM volume 1, 3.6.1).
// NASM writes a prefix byte (67) for it.

extension Register32 {
  public static func + (base: Register32, displacement: Int) -> Address {
    Address(base: base.register).adding(displacement)
  }

  public static func - (base: Register32, displacement: Int) -> Address {
    Address(base: base.register).subtracting(displacement)
  }

  public static func + (base: Register32, index: Register32) -> Address {
    Address(base: base.register).adding(register: index.register)
  }

  public static func + (base: Register32, index: ScaledIndex) -> Address {
    Address(base: base.register).adding(index)
  }

  public static func * (index: Register32, scale: Int) -> ScaledIndex {
    ScaledIndex(index.register, scale: scale)
  }

  public static func + (base: Register32, offset: Symbol) -> Address {
    Address(base: base.register).adding(offset)
  }
}

extension ScaledIndex {
  public static func + (index: ScaledIndex, base: Register32) -> Address {
    index.address.adding(register: base.register)
  }
}

extension Address {
  public static func + (address: Address, register: Register32) -> Address {
    address.adding(register: register.register)
  }
}
