// `rsp + 8`, `rax + rcx * 4 + 8`, `rdi - 1`, `address + sockaddr_in.sin_port`.

extension Register64 {
  public static func + (base: Register64, displacement: Int) -> Address {
    Address(base: base.register).adding(displacement)
  }

  public static func - (base: Register64, displacement: Int) -> Address {
    Address(base: base.register).subtracting(displacement)
  }

  public static func + (base: Register64, index: Register64) -> Address {
    Address(base: base.register).adding(index)
  }

  public static func + (base: Register64, index: ScaledIndex) -> Address {
    Address(base: base.register).adding(index)
  }

  public static func * (index: Register64, scale: Int) -> ScaledIndex {
    ScaledIndex(index.register, scale: scale)
  }

  public static func + (base: Register64, offset: Symbol) -> Address {
    Address(base: base.register).adding(offset)
  }
}

extension ScaledIndex {
  public static func + (index: ScaledIndex, displacement: Int) -> Address {
    index.address.adding(displacement)
  }

  public static func - (index: ScaledIndex, displacement: Int) -> Address {
    index.address.subtracting(displacement)
  }

  public static func + (index: ScaledIndex, base: Register64) -> Address { index.address.adding(base) }

  public static func + (index: ScaledIndex, offset: Symbol) -> Address { index.address.adding(offset) }
}

extension Address {
  public static func + (address: Address, displacement: Int) -> Address { address.adding(displacement) }

  public static func - (address: Address, displacement: Int) -> Address { address.subtracting(displacement) }

  public static func + (address: Address, register: Register64) -> Address { address.adding(register) }

  public static func + (address: Address, index: ScaledIndex) -> Address { address.adding(index) }

  /// `address` with `offset` behind it: `addr + sockaddr_in.sin_port`.
  public static func + (address: Address, offset: Symbol) -> Address { address.adding(offset) }

  /// The address `displacement` bytes further.
  public func adding(_ displacement: Int) -> Address {
    var result = self
    let (sum, overflow) = Int(self.displacement).addingReportingOverflow(displacement)
    if !overflow, let fitting = Int32(exactly: sum) {
      result.displacement = fitting
    } else {
      result.addressing.note(.displacement)
    }
    return result
  }

  /// The address `displacement` bytes before.
  public func subtracting(_ displacement: Int) -> Address {
    var result = self
    let (difference, overflow) = Int(self.displacement).subtractingReportingOverflow(displacement)
    if !overflow, let fitting = Int32(exactly: difference) {
      result.displacement = fitting
    } else {
      result.addressing.note(.displacement)
    }
    return result
  }

  /// The address with `register` added: as the base, or where there's a base, as the index.
  public func adding(_ register: Register64) -> Address { adding(register: register.register) }

  /// The address with `register`, of 64 or 32 bits, added: as the base, or where there's a base, as the index.
  func adding(register: Register) -> Address {
    var result = self
    if addressing.isRelative {
      result.addressing.note(.relative)
    } else if base == .none {
      result.base = register
    } else if index == .none {
      // rsp can't be an index; NASM swaps the two as well.
      let swaps = register.full == .rsp && !addressing.symbolContainsBase
      result.index = swaps ? base : register
      if swaps { result.base = register }
    } else {
      result.addressing.note(.tooManyRegisters)
    }
    return result
  }

  /// The address with `scaled` as its index.
  public func adding(_ scaled: ScaledIndex) -> Address {
    var result = self
    if addressing.isRelative {
      result.addressing.note(.relative)
    } else if index == .none {
      result.index = scaled.register
      if let problem = scaled.addressing.problem {
        result.addressing.note(problem)
      } else if addressing.problem == nil {
        result.addressing.bits |= scaled.addressing.bits & 3
      }
    } else {
      result.addressing.note(.tooManyRegisters)
    }
    return result
  }

  /// The address with `offset` added; two symbols are written `first + second`.
  public func adding(_ offset: Symbol) -> Address {
    var result = self
    result.symbol = symbol.map { $0 + offset } ?? offset
    return result
  }
}
