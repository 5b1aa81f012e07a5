/// A set of whole registers, in eight bytes: rax…r15, the vector registers 0–31, the opmasks and the MMX registers.
@frozen
public struct RegisterSet: OptionSet, Sendable, Hashable {
  /// Bits 0–15: rax rcx rdx rbx rsp rbp rsi rdi r8–r15; bits 16–47: zmm0–zmm31; bits
  /// 48–55: k0–k7; bits 56–63: mm0–mm7.
  public let rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The register that contains `register`; empty for one of another kind (x87, tiles, those of the system).
  public init(_ register: Register) {
    if register.isGeneral {
      self.init(rawValue: 1 << UInt64(register.full.rawValue - 1))
    } else if register.isVector {
      self.init(rawValue: 1 << UInt64(16 + register.encoding))
    } else if (173...180).contains(register.rawValue) {
      self.init(rawValue: 1 << UInt64(48 + register.encoding))
    } else if (69...76).contains(register.rawValue) {
      self.init(rawValue: 1 << UInt64(56 + register.encoding))
    } else {
      self.init(rawValue: 0)
    }
  }

  /// For each `Register.rawValue`, the register that contains it.
  static let containing: [RegisterSet] = (0...255).map { RegisterSet(Register(rawValue: $0)) }
  /// rsp alone.
  static var stackPointer: RegisterSet { RegisterSet(rawValue: 1 << 4) }

  /// The registers that contain one of `registers`.
  public init(_ registers: some Sequence<Register>) {
    self.init(rawValue: registers.reduce(0) { $0 | RegisterSet($1).rawValue })
  }

  /// Whether the register that contains `register` is in the set.
  public func contains(_ register: Register) -> Bool {
    let one = RegisterSet(register)
    return !one.isEmpty && isSuperset(of: one)
  }

  /// In order of number: rax first.
  public var registers: [Register] {
    (0..<64 as Range<UInt8>).filter { rawValue & 1 << UInt64($0) != 0 }.map { bit in
      switch bit {
      case ..<16: Register(rawValue: bit + 1)
      case ..<48: Register(rawValue: bit - 16 + 141)
      case ..<56: Register(rawValue: bit - 48 + 173)
      default: Register(rawValue: bit - 56 + 69)
      }
    }
  }
}
