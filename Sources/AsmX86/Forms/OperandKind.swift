/// What stands at one place of a form.
public enum OperandKind: Sendable, Hashable {
  /// Any register of a class; its number is in the instruction's next `register0`…`register3`.
  case register(RegisterClass)
  /// Just this register, which is written out; like any other, its number is in the next
  /// `register0`…`register3`.
  case fixed(Register)
  /// Memory of so many bits, 0 where the size doesn't matter (`lea`, `prefetch`). `takesKeyword`: whether
  /// NASM accepts the size keyword (`qword`) before it.
  case memory(bits: Int, takesKeyword: Bool)
  case immediate(ImmediateKind)
  /// A jump's or call's target; `isShort`: at most 127 bytes away.
  case branchTarget(isShort: Bool)

  /// The kind that the table writes as `notation` (`r64`, `m32`, `i32s`); nil where there's none.
  init?(notation: Substring) {
    switch notation {
    case "r8": self = .register(.general8)
    case "r16": self = .register(.general16)
    case "r32": self = .register(.general32)
    case "r64": self = .register(.general64)
    case "xmm": self = .register(.xmm)
    case "ymm": self = .register(.ymm)
    case "i8": self = .immediate(.bits8)
    case "u8": self = .immediate(.bits8Unsigned)
    case "i16": self = .immediate(.bits16)
    case "i32": self = .immediate(.bits32)
    case "i32s": self = .immediate(.bits32SignExtended)
    case "i64": self = .immediate(.bits64)
    case "rel": self = .branchTarget(isShort: false)
    case "rel8": self = .branchTarget(isShort: true)
    case "n": self = .memory(bits: 0, takesKeyword: false)
    default:
      if let register = Register(named: String(notation)) {
        self = .fixed(register)
      } else if let first = notation.first, first == "m" || first == "n", let bits = Int(notation.dropFirst())
      {
        self = .memory(bits: bits, takesKeyword: first == "m")
      } else {
        return nil
      }
    }
  }
}

extension OperandKind: CustomStringConvertible {
  /// As the manuals write it: `r64`, `m32`, `imm8`, `cl`.
  public var description: String {
    switch self {
    case .register(let kind): kind.description
    case .fixed(let register): register.name
    case .memory(let bits, _): bits == 0 ? "m" : "m\(bits)"
    case .immediate(let kind): "imm\(kind.bits)"
    case .branchTarget(let isShort): isShort ? "rel8" : "rel32"
    }
  }
}

/// The registers that an operand can be.
public enum RegisterClass: UInt8, Sendable, Hashable, CaseIterable {
  case general8, general16, general32, general64, xmm, ymm

  /// The `Register.rawValue`s of the class. Vector registers from 16 on belong to AVX-512 forms.
  public var rawValues: ClosedRange<UInt8> {
    switch self {
    case .general64: 1...16
    case .general32: 17...32
    case .general16: 33...48
    case .general8: 49...68
    case .xmm: 77...92
    case .ymm: 109...124
    }
  }

  public func contains(_ register: Register) -> Bool { rawValues.contains(register.rawValue) }
}

extension RegisterClass: CustomStringConvertible {
  /// `r64`, `xmm`.
  public var description: String {
    switch self {
    case .general8: "r8"
    case .general16: "r16"
    case .general32: "r32"
    case .general64: "r64"
    case .xmm: "xmm"
    case .ymm: "ymm"
    }
  }
}

/// The width and range of an immediate.
public enum ImmediateKind: UInt8, Sendable, Hashable, CaseIterable {
  case bits8, bits8Unsigned, bits16, bits32, bits32SignExtended, bits64

  /// 8, 16, 32 or 64.
  public var bits: Int {
    switch self {
    case .bits8, .bits8Unsigned: 8
    case .bits16: 16
    case .bits32, .bits32SignExtended: 32
    case .bits64: 64
    }
  }

  /// The numbers that the immediate can be; for 64 bits, those from 2⁶³ on stand as negative ones.
  public var range: ClosedRange<Int64> {
    switch self {
    case .bits8: -128...255
    case .bits8Unsigned: 0...255
    case .bits16: -0x8000...0xFFFF
    case .bits32: -0x8000_0000...0xFFFF_FFFF
    case .bits32SignExtended: -0x8000_0000...0x7FFF_FFFF
    case .bits64: Int64.min...Int64.max
    }
  }
}
