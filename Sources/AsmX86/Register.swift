/// A register of any kind and width, as a number: what an `Instruction` holds in a byte.
@frozen
public struct Register: Sendable, Hashable, RawRepresentable {
  /// 0 is no register; 1–16 rax rcx rdx rbx rsp rbp rsi rdi r8–r15; 17–32 their 32-bit halves in the same
  /// order; 33–48 16 bits; 49–64 al cl dl bl spl bpl sil dil r8b–r15b; 65–68 ah ch dh bh; 69–76 mm0–7;
  /// 77–108 xmm0–31; 109–140 ymm0–31; 141–172 zmm0–31; 173–180 k0–7; 181–188 tmm0–7; 189–192 bnd0–3;
  /// 193–208 cr0–15; 209–224 dr0–15; 225–230 es cs ss ds fs gs; 231–238 st0–7; 239 rip.
  public let rawValue: UInt8

  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let none = Register(rawValue: 0)
  public static let rax = Register(rawValue: 1)
  public static let rcx = Register(rawValue: 2)
  public static let rdx = Register(rawValue: 3)
  public static let rbx = Register(rawValue: 4)
  public static let rsp = Register(rawValue: 5)
  public static let rbp = Register(rawValue: 6)
  public static let rsi = Register(rawValue: 7)
  public static let rdi = Register(rawValue: 8)
  public static let r8 = Register(rawValue: 9)
  public static let r9 = Register(rawValue: 10)
  public static let r10 = Register(rawValue: 11)
  public static let r11 = Register(rawValue: 12)
  public static let r12 = Register(rawValue: 13)
  public static let r13 = Register(rawValue: 14)
  public static let r14 = Register(rawValue: 15)
  public static let r15 = Register(rawValue: 16)
}
