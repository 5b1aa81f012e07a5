#if os(Linux)
import Glibc

/// A TCP client of a server on this machine. It never blocks beyond its deadline.
final class Client {
  private var descriptor: Int32
  private let deadline: Deadline

  /// Connects to `port`; while nobody listens there yet tries again, until the deadline or the server's end.
  /// With `buffer`, the kernel holds about as many bytes for it in each direction, and no more.
  init(
    port: UInt16, deadline: Deadline, buffer: Int32? = nil, whileRunning isRunning: () -> Bool = { true }
  ) throws {
    self.deadline = deadline
    descriptor = -1
    let connected: Bool? = try deadline.wait {
      let descriptor = socket(
        AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
      guard descriptor >= 0 else { throw Failure.call("socket") }
      if var buffer {
        for option in [SO_RCVBUF, SO_SNDBUF] {
          setsockopt(descriptor, SOL_SOCKET, option, &buffer, socklen_t(MemoryLayout<Int32>.size))
        }
      }
      let result = Ports.withAddress(port: port, host: 0x7f00_0001) { connect(descriptor, $0, $1) }
      if result == 0 {
        self.descriptor = descriptor
        return true
      }
      let cause = errno
      close(descriptor)
      try require(isRunning(), "the server has ended")
      guard cause == ECONNREFUSED else {
        throw Failure("connect to port \(port): \(String(cString: strerror(cause)))")
      }
      return nil
    }
    try require(connected == true, "nobody listens on port \(port)")
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }

  deinit { disconnect() }

  /// Its own port.
  var port: UInt16 {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  // MARK: Talking

  /// Sends `bytes` and receives as many at the same time. Returns what came, less if the server closed.
  func exchange(_ bytes: [UInt8]) throws -> [UInt8] { try transfer(bytes, until: bytes.count) }

  /// Sends `bytes`, closes this direction, and returns everything that comes until the server closes.
  func finish(sending bytes: [UInt8] = []) throws -> [UInt8] { try transfer(bytes, until: nil) }

  /// Sends as much of `bytes` as fits anywhere, without reading, until nothing has moved for a fifth of a
  /// second. Returns how many bytes that were.
  func sendUntilStuck(_ bytes: [UInt8]) throws -> Int {
    var sent = 0
    while sent < bytes.count, try ready(POLLOUT, milliseconds: 200) != 0 {
      sent += try send(bytes[sent...])
    }
    return sent
  }

  /// Sends `bytes`, of which there may be only a few, and doesn't wait for an answer.
  func say(_ bytes: [UInt8]) throws {
    let sent = try send(bytes[...])
    try require(sent == bytes.count, "only \(sent) of \(bytes.count) bytes sent")
  }

  /// Waits until the server has ended the connection, orderly or by a reset. Returns what came before.
  func end() throws -> [UInt8] {
    var received: [UInt8] = []
    while true {
      _ = try ready(POLLIN, milliseconds: nil)
      do {
        guard let part = try receive() else { return received }
        received += part
      } catch is ConnectionReset {
        return received
      }
    }
  }

  // MARK: Leaving

  /// Closes orderly.
  func disconnect() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }

  /// Closes with a reset, which drops whatever is under way.
  func reset() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    disconnect()
  }

  // MARK: Steps

  private struct ConnectionReset: Error, CustomStringConvertible {
    var description: String { "the server reset the connection" }
  }

  /// Sends and receives at the same time, until `count` bytes have come, or with nil (after closing the
  /// sending direction) until the server closes.
  private func transfer(_ bytes: [UInt8], until count: Int?) throws -> [UInt8] {
    var sent = 0
    var received: [UInt8] = []
    received.reserveCapacity(bytes.count)
    if bytes.isEmpty, count == nil { shutdown(descriptor, Int32(SHUT_WR)) }
    while count.map({ received.count < $0 }) ?? true {
      let events = try ready(sent < bytes.count ? POLLIN | POLLOUT : POLLIN, milliseconds: nil)
      if events & POLLOUT != 0, sent < bytes.count {
        sent += try send(bytes[sent...])
        if sent == bytes.count, count == nil { shutdown(descriptor, Int32(SHUT_WR)) }
      }
      if events & ~POLLOUT != 0 {
        guard let part = try receive() else { break }
        received += part
      }
    }
    return received
  }

  /// What can be done; 0 when `milliseconds` have passed. Throws when the deadline has.
  private func ready(_ events: Int32, milliseconds: Int32?) throws -> Int32 {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    let limit = deadline.milliseconds
    let count = poll(&request, 1, min(limit, milliseconds ?? limit))
    if count == 0, deadline.isPast || milliseconds == nil { throw Failure("the client waits in vain") }
    return count > 0 ? Int32(request.revents) : 0
  }

  /// How many of `bytes` went.
  private func send(_ bytes: ArraySlice<UInt8>) throws -> Int {
    let count = bytes.withUnsafeBytes {
      Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    if count >= 0 { return count }
    if errno == EAGAIN || errno == EINTR { return 0 }
    if errno == ECONNRESET || errno == EPIPE { throw ConnectionReset() }
    throw Failure.call("send")
  }

  /// What has come, which may be nothing; nil when the server has closed.
  private func receive() throws -> [UInt8]? {
    var count = 0
    let part = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, used in
      count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
      used = max(0, count)
    }
    if count > 0 { return part }
    if count == 0 { return nil }
    if errno == EAGAIN || errno == EINTR { return [] }
    if errno == ECONNRESET { throw ConnectionReset() }
    throw Failure.call("recv")
  }
}
#endif
