/// A structure that the kernels read or write, laid out for each of them. The generated types have one
/// member a field, so that `\SocketAddressIPv4.port` names `sin_port` and a wrong field doesn't compile.
public protocol KernelStructure: Sendable {
  init()
  /// The name in C and of the `struc` in NASM: `sockaddr_in`.
  static var cName: String { get }
  /// Size, alignment and fields; nil where `platform` has no such structure.
  static func layout(on platform: Platform) -> StructureLayout?
}

/// A field of a structure. Which bytes it takes, `StructureLayout.field(_:)` tells for a platform;
/// nil there where the platform has no such field (`sin_len` on Linux).
public struct StructureField: Sendable, Hashable {
  /// The name in C: `sin_port`.
  public let name: String
  /// What a structure of one's own declares; nil for the kernels' fields.
  let declared: Declared?

  struct Declared: Sendable, Hashable {
    /// Bytes of one element.
    var size: Int
    var alignment: Int
    var count: Int
  }

  public init(name: String) {
    self.name = name
    declared = nil
  }

  /// A field of a structure of one's own: a number, or an array of `count` numbers.
  public init<Value: FixedWidthInteger>(_ name: String, _ type: Value.Type, count: Int = 1) {
    self.name = name
    declared = Declared(size: Value.bitWidth / 8, alignment: Value.bitWidth / 8, count: count)
  }
}

/// A field that's a structure itself, whose fields are named behind it: `timer.interval.seconds`.
public struct NestedField<Structure: KernelStructure>: Sendable, Hashable {
  /// The name in C: `it_interval`.
  public let name: String
  /// How many structures it holds, in a structure of one's own.
  let count: Int

  public init(name: String) {
    self.name = name
    count = 1
  }

  /// A field of a structure of one's own: another structure, or an array of `count` of them.
  public init(_ name: String, count: Int = 1) {
    self.name = name
    self.count = count
  }
}
