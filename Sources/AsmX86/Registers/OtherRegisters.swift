// Registers beside the general-purpose and the vector ones.

/// mm0…mm7, each the lower 64 bits of an x87 register (Intel SDM volume 1, 9.2.2).
@frozen
public struct MMRegister: RegisterOperand, Hashable {
  /// `Register.rawValue`, 69–76.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The register with this number, 0...7; nil for any other number.
  public init?(_ number: Int) {
    guard (0...7).contains(number) else { return nil }
    self.init(rawValue: UInt8(69 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}

/// st0…st7: places on the x87 stack, counted from its top (Intel SDM volume 1, 8.1.2).
public protocol AnyX87Register: RegisterOperand {}

/// st0: the top of the x87 stack.
@frozen
public struct X87StackTop: AnyX87Register, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 231 }
  @inlinable public var register: Register { Register(rawValue: 231) }
}

/// st1…st7: places below the top.
@frozen
public struct X87Register: AnyX87Register, Hashable {
  /// `Register.rawValue`, 232–238.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// st1…st7; nil for any other number.
  public init?(_ number: Int) {
    guard (1...7).contains(number) else { return nil }
    self.init(rawValue: UInt8(231 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}

/// tmm0…tmm7, a tile of AMX: at most 16 rows of 64 bytes (Intel SDM volume 1, 18.2).
@frozen
public struct TileRegister: RegisterOperand, Hashable {
  /// `Register.rawValue`, 181–188.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The register with this number, 0...7; nil for any other number.
  public init?(_ number: Int) {
    guard (0...7).contains(number) else { return nil }
    self.init(rawValue: UInt8(181 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}

/// bnd0…bnd3: a lower and an upper bound, 64 bits each (MPX).
@frozen
public struct BoundRegister: RegisterOperand, Hashable {
  /// `Register.rawValue`, 189–192.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The register with this number, 0...3; nil for any other number.
  public init?(_ number: Int) {
    guard (0...3).contains(number) else { return nil }
    self.init(rawValue: UInt8(189 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}

/// es, cs, ss, ds, fs, gs.
public protocol AnySegmentRegister: RegisterOperand {}

/// What an instruction can load: all but cs.
public protocol LoadableSegmentRegister: AnySegmentRegister {}

/// es, ss or ds, whose bases are 0 in 64-bit mode.
@frozen
public struct SegmentRegister: LoadableSegmentRegister, Hashable {
  /// `Register.rawValue`, 225, 227 or 228.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable public var register: Register { Register(rawValue: rawValue) }
}

/// cs, which only far jumps, calls and returns change.
@frozen
public struct CodeSegment: AnySegmentRegister, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 226 }
  @inlinable public var register: Register { Register(rawValue: 226) }
}

/// fs, which has a base of its own.
@frozen
public struct ThreadSegmentFS: LoadableSegmentRegister, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 229 }
  @inlinable public var register: Register { Register(rawValue: 229) }
}

/// gs, which has a base of its own.
@frozen
public struct ThreadSegmentGS: LoadableSegmentRegister, Hashable {
  @inlinable init() {}
  @inlinable public var rawValue: UInt8 { 230 }
  @inlinable public var register: Register { Register(rawValue: 230) }
}

/// cr0, cr2, cr3, cr4, cr8, for the kernel (Intel SDM volume 3, 2.5).
@frozen
public struct ControlRegister: RegisterOperand, Hashable {
  /// `Register.rawValue`, 193–208.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The register with this number, 0...15; nil for any other number.
  public init?(_ number: Int) {
    guard (0...15).contains(number) else { return nil }
    self.init(rawValue: UInt8(193 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}

/// dr0…dr7, for the kernel (Intel SDM volume 3, 18.2).
@frozen
public struct DebugRegister: RegisterOperand, Hashable {
  /// `Register.rawValue`, 209–224.
  public let rawValue: UInt8

  @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The register with this number, 0...15; nil for any other number.
  public init?(_ number: Int) {
    guard (0...15).contains(number) else { return nil }
    self.init(rawValue: UInt8(209 + number))
  }

  @inlinable public var register: Register { Register(rawValue: rawValue) }
}
