/// A structure that the kernels read or write, laid out for each of them. The generated types have one
/// member a field, so that `\SocketAddressIPv4.port` names `sin_port` and a wrong field doesn't compile.
public protocol KernelStructure: Sendable {
  init()
  /// The name in C and of the `struc` in NASM: `sockaddr_in`.
  static var cName: String { get }
  /// Size, alignment and fields; nil where `platform` has no such structure.
  static func layout(on platform: Platform) -> StructureLayout?
}

/// A field of a kernel's structure. Which bytes it takes, `StructureLayout.field(_:)` tells for a platform;
/// nil there where the platform has no such field (`sin_len` on Linux).
public struct StructureField: Sendable, Hashable {
  /// The name in C: `sin_port`.
  public let name: String

  public init(name: String) { self.name = name }
}
