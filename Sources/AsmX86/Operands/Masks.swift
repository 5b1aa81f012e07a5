// What AVX-512 adds to an instruction: opmask, rounding, suppressed exceptions (Intel SDM volume 2, 2.7).

/// Which elements an instruction writes; the others keep what they hold: `mask: .k1`.
@frozen
public struct MergingMask: Sendable, Hashable, ExpressibleByNilLiteral {
  /// Bits 0–2 of `Instruction.decoration`; 0 for no mask.
  @usableFromInline let bits: UInt8

  @inlinable init(bits: UInt8) { self.bits = bits }
  /// The elements whose bits are set in `register`.
  @inlinable public init(_ register: OpmaskRegister) { bits = register.rawValue - 173 }

  /// None, as `.none`.
  @inlinable public init(nilLiteral: ()) { bits = 0 }

  /// Every element.
  @inlinable public static var none: MergingMask { MergingMask(bits: 0) }
  /// k1.
  @inlinable public static var k1: MergingMask { MergingMask(bits: 1) }
  /// k2.
  @inlinable public static var k2: MergingMask { MergingMask(bits: 2) }
  /// k3.
  @inlinable public static var k3: MergingMask { MergingMask(bits: 3) }
  /// k4.
  @inlinable public static var k4: MergingMask { MergingMask(bits: 4) }
  /// k5.
  @inlinable public static var k5: MergingMask { MergingMask(bits: 5) }
  /// k6.
  @inlinable public static var k6: MergingMask { MergingMask(bits: 6) }
  /// k7.
  @inlinable public static var k7: MergingMask { MergingMask(bits: 7) }

  @available(
    *, unavailable, message: "k0 can't mask an instruction, its number means that there's no mask; use k1…k7"
  )
  public static var k0: MergingMask { none }
}

/// Which elements an instruction writes; the others keep what they hold, `mask: .k1`, or become 0,
/// `mask: .k1.zeroing`.
@frozen
public struct Mask: Sendable, Hashable, ExpressibleByNilLiteral {
  /// Bits 0–3 of `Instruction.decoration`: the opmask's number, 0 for none; 8 for zeroing.
  @usableFromInline let bits: UInt8

  @inlinable init(bits: UInt8) { self.bits = bits }
  /// The elements whose bits are set in `register`.
  @inlinable public init(_ register: OpmaskRegister) { bits = register.rawValue - 173 }

  /// None, as `.none`.
  @inlinable public init(nilLiteral: ()) { bits = 0 }

  /// Every element.
  @inlinable public static var none: Mask { Mask(bits: 0) }
  /// k1.
  @inlinable public static var k1: Mask { Mask(bits: 1) }
  /// k2.
  @inlinable public static var k2: Mask { Mask(bits: 2) }
  /// k3.
  @inlinable public static var k3: Mask { Mask(bits: 3) }
  /// k4.
  @inlinable public static var k4: Mask { Mask(bits: 4) }
  /// k5.
  @inlinable public static var k5: Mask { Mask(bits: 5) }
  /// k6.
  @inlinable public static var k6: Mask { Mask(bits: 6) }
  /// k7.
  @inlinable public static var k7: Mask { Mask(bits: 7) }

  /// The same elements; the others become 0.
  @inlinable public var zeroing: Mask { Mask(bits: bits | 8) }

  @available(
    *, unavailable, message: "k0 can't mask an instruction, its number means that there's no mask; use k1…k7"
  )
  public static var k0: Mask { none }
}

/// The opmask that a gather or scatter needs: it clears a bit for each element that it has done.
@frozen
public struct RequiredMask: Sendable, Hashable {
  /// Bits 0–2 of `Instruction.decoration`, 1–7.
  @usableFromInline let bits: UInt8

  @inlinable init(bits: UInt8) { self.bits = bits }
  /// The elements whose bits are set in `register`.
  @inlinable public init(_ register: OpmaskRegister) { bits = register.rawValue - 173 }

  /// k1.
  @inlinable public static var k1: RequiredMask { RequiredMask(bits: 1) }
  /// k2.
  @inlinable public static var k2: RequiredMask { RequiredMask(bits: 2) }
  /// k3.
  @inlinable public static var k3: RequiredMask { RequiredMask(bits: 3) }
  /// k4.
  @inlinable public static var k4: RequiredMask { RequiredMask(bits: 4) }
  /// k5.
  @inlinable public static var k5: RequiredMask { RequiredMask(bits: 5) }
  /// k6.
  @inlinable public static var k6: RequiredMask { RequiredMask(bits: 6) }
  /// k7.
  @inlinable public static var k7: RequiredMask { RequiredMask(bits: 7) }

  @available(
    *, unavailable, message: "k0 can't mask an instruction, its number means that there's no mask; use k1…k7"
  )
  public static var k0: RequiredMask { k1 }
}

/// How results are rounded, with all floating-point exceptions suppressed: `rounding: .towardZero`.
@frozen
public struct Rounding: Sendable, Hashable, ExpressibleByNilLiteral {
  /// Bits 4–6 of `Instruction.decoration`.
  @usableFromInline let bits: UInt8

  @inlinable init(bits: UInt8) { self.bits = bits }

  /// As MXCSR says, as `.current`.
  @inlinable public init(nilLiteral: ()) { bits = 0 }

  /// As MXCSR says, and with its exceptions.
  @inlinable public static var current: Rounding { Rounding(bits: 0) }
  /// To the nearest number, to the even one of two: `{rn-sae}`.
  @inlinable public static var nearest: Rounding { Rounding(bits: 0x10) }
  /// Toward negative infinity: `{rd-sae}`.
  @inlinable public static var down: Rounding { Rounding(bits: 0x20) }
  /// Toward positive infinity: `{ru-sae}`.
  @inlinable public static var up: Rounding { Rounding(bits: 0x30) }
  /// Toward zero: `{rz-sae}`.
  @inlinable public static var towardZero: Rounding { Rounding(bits: 0x40) }
}

extension Instruction {
  /// The opmask in `decoration`: none, or k1…k7.
  public var opmask: Register {
    decoration & 7 == 0 ? .none : Register(rawValue: 173 + (decoration & 7))
  }
  /// Whether the elements that the opmask leaves out become 0: `{z}`.
  public var isZeroing: Bool { decoration & 8 != 0 }
  /// Rounding and suppressed exceptions: 0 as MXCSR says, 1 `{rn-sae}`, 2 `{rd-sae}`, 3 `{ru-sae}`, 4 `{rz-sae}`,
  /// 5 `{sae}`.
  public var rounding: UInt8 { decoration >> 4 & 7 }

  /// `{sae}` in `decoration`.
  static let suppressesAllExceptions: UInt8 = 0x50
}
