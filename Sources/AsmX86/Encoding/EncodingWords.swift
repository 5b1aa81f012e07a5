// The words of which the text of an encoding is made, one for each case.

/// A part of an encoding that's written as one word.
protocol NotationWord: CaseIterable, Equatable {
  /// Empty where the part is left out.
  var word: String { get }
}

extension Encoding.Scheme: NotationWord {
  public var word: String {
    switch self {
    case .legacy: "legacy"
    case .vex: "vex"
    case .evex: "evex"
    case .xop: "xop"
    case .now3D: "3dnow"
    }
  }

  /// The opcode maps that the scheme can name.
  var maps: [Encoding.OpcodeMap] {
    switch self {
    case .legacy: [.oneByte, .map0F, .map0F38, .map0F3A]
    case .vex: [.map0F, .map0F38, .map0F3A]
    case .evex: [.map0F, .map0F38, .map0F3A, .map5, .map6]
    case .xop: [.xop8, .xop9, .xopA]
    case .now3D: [.map0F]
    }
  }
}

extension Encoding.MandatoryPrefix: NotationWord {
  public var word: String {
    switch self {
    case .none: "np"
    case .operandSize: "66"
    case .repeatEqual: "F3"
    case .repeatNotEqual: "F2"
    }
  }

  /// The field pp of VEX, EVEX and XOP.
  var bits: UInt8 { rawValue }

  /// The prefix byte of a legacy encoding.
  var byte: UInt8? {
    switch self {
    case .none: nil
    case .operandSize: 0x66
    case .repeatEqual: 0xF3
    case .repeatNotEqual: 0xF2
    }
  }
}

extension Encoding.OpcodeMap: NotationWord {
  public var word: String {
    switch self {
    case .oneByte: "op"
    case .map0F: "0F"
    case .map0F38: "0F38"
    case .map0F3A: "0F3A"
    case .map5: "map5"
    case .map6: "map6"
    case .xop8: "xop8"
    case .xop9: "xop9"
    case .xopA: "xopA"
    }
  }

  /// The field mmmmm of VEX, EVEX and XOP.
  var bits: UInt8 {
    switch self {
    case .oneByte: 0
    case .map0F: 1
    case .map0F38: 2
    case .map0F3A: 3
    case .map5: 5
    case .map6: 6
    case .xop8: 8
    case .xop9: 9
    case .xopA: 10
    }
  }
}

extension Encoding.Wide: NotationWord {
  public var word: String {
    switch self {
    case .zero: "W0"
    case .one: "W1"
    case .ignored: "WIG"
    }
  }
}

extension Encoding.VectorLength: NotationWord {
  public var word: String {
    switch self {
    case .none: ""
    case .zero: "L0"
    case .one: "L1"
    case .ignored: "LIG"
    case .bits128: "128"
    case .bits256: "256"
    case .bits512: "512"
    }
  }

  /// The field L'L.
  var bits: UInt8 {
    switch self {
    case .none, .zero, .ignored, .bits128: 0
    case .one, .bits256: 1
    case .bits512: 2
    }
  }
}

extension Encoding.ModRM: NotationWord {
  public var word: String {
    switch self {
    case .none: "-"
    case .operands: "/r"
    case .opcodeRegister: "+r"
    default: "/\(digit ?? 0)"
    }
  }
}

extension Encoding.Place: NotationWord {
  public var word: String {
    switch self {
    case .reg: "R"
    case .rm: "M"
    case .vvvv: "V"
    case .opcode: "O"
    case .immediateRegister: "S"
    case .regAndRM: "B"
    case .firstImmediate: "I"
    case .secondImmediate: "J"
    case .branch: "D"
    case .absolute: "A"
    case .implied: "x"
    }
  }
}

extension Encoding.ImmediateField: NotationWord {
  public var word: String {
    switch self {
    case .bits8: "ib"
    case .bits16: "iw"
    case .bits32: "id"
    case .bits64: "iq"
    case .signed8: "ibs"
    case .signed32: "ids"
    case .unsigned32: "idz"
    case .one: "one"
    case .register: "is4"
    case .registerAndNumber: "is4i"
    case .branch8: "cb"
    case .branch32: "cd"
    case .fixed: "ib="
    }
  }
}

extension Encoding.Constraints {
  /// In the order in which they're written.
  static let words: [(word: String, constraint: Encoding.Constraints)] = [
    ("o16", .operandSize16), ("a32", .addressSize32), ("wait", .wait), ("acc0", .firstIsAccumulator),
    ("acc1", .secondIsAccumulator), ("notacc", .othersAreNotAccumulator),
  ]
}
