/// A symbol plus a number: `LENGTH + 1`, `message + 8`.
public struct SymbolOffset: Sendable, Hashable, AddressConvertible, ImmediateConvertible {
  public var symbol: Symbol
  /// Added to the symbol.
  public var offset: Int

  public init(_ symbol: Symbol, offset: Int) {
    self.symbol = symbol
    self.offset = offset
  }

  public var immediate: ImmediateValue { ImmediateValue(Int64(offset), symbol: symbol) }
  public var address: Address { symbol.address.adding(offset) }
}

extension Symbol: AddressConvertible {
  /// For a place in the program: its address relative to rip, so that the program can be loaded anywhere.
  /// For a number: that number.
  public var address: Address {
    switch kind {
    case .label, .function, .data, .external: rel(self)
    case .constant, .dataLength, .systemCall, .structure, .frameSlot: Address(symbol: self)
    }
  }

  /// Both, written `first + second`: the kind of the first, and the sum where both values are known.
  public static func + (first: Symbol, second: Symbol) -> Symbol {
    var value: Int64?
    if let a = first.value, let b = second.value {
      let (sum, overflow) = a.addingReportingOverflow(b)
      value = overflow ? nil : sum
    }
    return Symbol(first.text + " + " + second.text, kind: first.kind, value: value)
  }

  public static func + (symbol: Symbol, offset: Int) -> SymbolOffset { SymbolOffset(symbol, offset: offset) }

  public static func - (symbol: Symbol, offset: Int) -> SymbolOffset {
    // The one number without a negative is out of every range anyway.
    SymbolOffset(symbol, offset: offset == .min ? .max : -offset)
  }
}

/// The address of `symbol` relative to rip, written `[rel symbol]`.
public func rel(_ symbol: Symbol) -> Address {
  Address(addressing: Instruction.Addressing(bits: 4), symbol: symbol)
}

/// The address of `place` relative to rip, written `[rel symbol + offset]`.
public func rel(_ place: SymbolOffset) -> Address { rel(place.symbol).adding(place.offset) }
