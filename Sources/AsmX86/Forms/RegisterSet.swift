/// A set of whole registers, in eight bytes: rax…r15 and the vector registers 0–31.
@frozen
public struct RegisterSet: OptionSet, Sendable, Hashable {
  /// Bits 0–15: rax rcx rdx rbx rsp rbp rsi rdi r8–r15; bits 16–47: zmm0–zmm31.
  public let rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The register that contains `register`; empty for one that's neither general nor a vector register.
  public init(_ register: Register) {
    if register.isGeneral {
      self.init(rawValue: 1 << UInt64(register.full.rawValue - 1))
    } else if register.isVector {
      self.init(rawValue: 1 << UInt64(16 + register.encoding))
    } else {
      self.init(rawValue: 0)
    }
  }

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
    (0..<48 as Range<UInt8>).filter { rawValue & 1 << UInt64($0) != 0 }.map {
      Register(rawValue: $0 < 16 ? $0 + 1 : $0 - 16 + 141)
    }
  }
}
