#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The system that the tools run on, which decides how a platform's objects are linked.
public enum HostSystem: Sendable, Hashable {
  case linux, macos

  /// The system that this process runs on.
  public static var current: HostSystem {
    #if os(macOS)
    .macos
    #else
    .linux
    #endif
  }

  /// The processors that are switched on, at least 1 (`sysconf(3)`, `_SC_NPROCESSORS_ONLN`).
  public static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The folder of the program that this process runs; nil where the system doesn't tell (`proc(5)`, `/proc/self/exe`;
  /// on a Mac nothing is looked for there).
  public static var executableFolder: FilePath? {
    guard current == .linux else { return nil }
    return FileSystem.resolvingLinks("/proc/self/exe")?.removingLastComponent()
  }

  /// The value of an environment variable; nil where it isn't set.
  public static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }
}
