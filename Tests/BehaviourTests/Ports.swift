#if os(Linux)
import Glibc
import Synchronization

/// TCP ports that nobody listens on, none given twice. They lie below the range from which the kernel picks
/// ports for clients, so that no client takes one while its server isn't running.
enum Ports {
  private static let next = Mutex(UInt16(10_000 + getpid() % 4_000 * 5))

  static func free() throws -> UInt16 {
    for _ in 0..<20_000 {
      let port = next.withLock { next in
        next = next >= 31_999 ? 10_000 : next + 1
        return next
      }
      if isFree(port) { return port }
    }
    throw Failure("no free port below 32,000")
  }

  /// Whether a socket without SO_REUSEADDR can be bound to `port`.
  static func isFree(_ port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    return withAddress(port: port, host: 0) { bind(descriptor, $0, $1) } == 0
  }

  /// Calls `body` with the IPv4 socket address of `port` at `host`, which is in host byte order.
  static func withAddress<Result>(
    port: UInt16, host: UInt32, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
  ) -> Result {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = host.bigEndian
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
#endif
