// `rdi + zmm1 * 4 + 8`: memory at the indexes in a vector register, for gathers and scatters (Intel SDM volume 2,
// 2.3.12).

/// The addresses `base + index * scale + displacement`, one for each index in a vector register.
public struct VectorAddress<Index: VectorRegister>: AddressedOperand, Hashable {
  /// Its `index` is a vector register.
  public var address: Address

  init(_ address: Address) { self.address = address }

  public static func + (address: Self, displacement: Int) -> Self {
    Self(address.address.adding(displacement))
  }

  public static func - (address: Self, displacement: Int) -> Self {
    Self(address.address.subtracting(displacement))
  }

  public static func + (address: Self, base: Register64) -> Self { Self(address.address.adding(base)) }

  public static func + (address: Self, offset: Symbol) -> Self { Self(address.address.adding(offset)) }
}

extension Address {
  /// The address with a vector register, times `scale`, as its index.
  fileprivate func adding(vector index: Register, scale: Int) -> Address {
    var result = self
    if addressing.isRelative {
      result.addressing.note(.relative)
    } else if self.index != .none {
      result.addressing.note(.tooManyRegisters)
    } else {
      result.index = index
      switch scale {
      case 1: break
      case 2: result.addressing.bits |= 1
      case 4: result.addressing.bits |= 2
      case 8: result.addressing.bits |= 3
      default: result.addressing.note(.scale)
      }
    }
    return result
  }
}

extension XMMRegister {
  /// The register's indexes times `scale`: 1, 2, 4 or 8.
  public static func * (index: XMMRegister, scale: Int) -> VectorAddress<XMMRegister> {
    VectorAddress(Address().adding(vector: index.register, scale: scale))
  }

  public static func + (base: Register64, index: XMMRegister) -> VectorAddress<XMMRegister> {
    VectorAddress(base.address.adding(vector: index.register, scale: 1))
  }

  public static func + (base: Address, index: XMMRegister) -> VectorAddress<XMMRegister> {
    VectorAddress(base.adding(vector: index.register, scale: 1))
  }
}

extension XMMRegisterHigh {
  /// The register's indexes times `scale`: 1, 2, 4 or 8.
  public static func * (index: XMMRegisterHigh, scale: Int) -> VectorAddress<XMMRegisterHigh> {
    VectorAddress(Address().adding(vector: index.register, scale: scale))
  }

  public static func + (base: Register64, index: XMMRegisterHigh) -> VectorAddress<XMMRegisterHigh> {
    VectorAddress(base.address.adding(vector: index.register, scale: 1))
  }

  public static func + (base: Address, index: XMMRegisterHigh) -> VectorAddress<XMMRegisterHigh> {
    VectorAddress(base.adding(vector: index.register, scale: 1))
  }
}

extension YMMRegister {
  /// The register's indexes times `scale`: 1, 2, 4 or 8.
  public static func * (index: YMMRegister, scale: Int) -> VectorAddress<YMMRegister> {
    VectorAddress(Address().adding(vector: index.register, scale: scale))
  }

  public static func + (base: Register64, index: YMMRegister) -> VectorAddress<YMMRegister> {
    VectorAddress(base.address.adding(vector: index.register, scale: 1))
  }

  public static func + (base: Address, index: YMMRegister) -> VectorAddress<YMMRegister> {
    VectorAddress(base.adding(vector: index.register, scale: 1))
  }
}

extension YMMRegisterHigh {
  /// The register's indexes times `scale`: 1, 2, 4 or 8.
  public static func * (index: YMMRegisterHigh, scale: Int) -> VectorAddress<YMMRegisterHigh> {
    VectorAddress(Address().adding(vector: index.register, scale: scale))
  }

  public static func + (base: Register64, index: YMMRegisterHigh) -> VectorAddress<YMMRegisterHigh> {
    VectorAddress(base.address.adding(vector: index.register, scale: 1))
  }

  public static func + (base: Address, index: YMMRegisterHigh) -> VectorAddress<YMMRegisterHigh> {
    VectorAddress(base.adding(vector: index.register, scale: 1))
  }
}

extension ZMMRegister {
  /// The register's indexes times `scale`: 1, 2, 4 or 8.
  public static func * (index: ZMMRegister, scale: Int) -> VectorAddress<ZMMRegister> {
    VectorAddress(Address().adding(vector: index.register, scale: scale))
  }

  public static func + (base: Register64, index: ZMMRegister) -> VectorAddress<ZMMRegister> {
    VectorAddress(base.address.adding(vector: index.register, scale: 1))
  }

  public static func + (base: Address, index: ZMMRegister) -> VectorAddress<ZMMRegister> {
    VectorAddress(base.adding(vector: index.register, scale: 1))
  }
}

extension VectorAddress {
  public static func + (base: Register64, index: Self) -> Self { Self(index.address.adding(base)) }

  public static func + (base: Address, index: Self) -> Self {
    guard index.address.base == .none, index.address.symbol == nil || base.symbol == nil else {
      var result = index
      result.address.addressing.note(.tooManyRegisters)
      return result
    }
    var sum = base.adding(vector: index.address.index, scale: index.address.addressing.scale)
    if let problem = index.address.addressing.problem { sum.addressing.note(problem) }
    if let symbol = index.address.symbol { sum = sum.adding(symbol) }
    return Self(sum.adding(Int(index.address.displacement)))
  }
}
