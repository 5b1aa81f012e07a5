#if os(Linux)
import Testing

/// What the three programs do, whoever wrote them: everything here knows only their executables and objects.
/// One test at a time, because each makes use of every core.
@Suite("Behaviour of the programs", .serialized)
struct BehaviourTests {}

/// A tcp-server that runs, without strace.
final class RunningServer {
  let port: UInt16
  private let child: Child

  /// Starts one at `port`, which is any free one by default.
  init(port: UInt16? = nil) throws {
    let port = try port ?? Ports.free()
    self.port = port
    child = try Child([ProgramUnderTest.build("tcp-server", port: port).executable])
  }

  var identifier: Int32 { child.identifier }

  /// What it has written to standard error so far.
  var error: String { child.error }

  func client(_ deadline: Deadline = .usual, buffer: Int32? = nil) throws -> Client {
    try Client(port: port, deadline: deadline, buffer: buffer, whileRunning: { child.poll() == nil })
  }

  /// Ends it, which has to be running, and to have written `error` to standard error.
  func stop(error expected: String = "") throws {
    try require(
      child.poll() == nil, "the server has ended: \(String(describing: child.poll())); \(child.error)")
    child.kill()
    try require(child.error == expected, "standard error is \(child.error)")
  }

  /// Kills it as if by accident.
  func kill() { child.kill() }

  func wait() throws -> Ending { try child.wait(.usual) }
}

/// `count` bytes in which no part repeats soon.
func noise(_ count: Int) -> [UInt8] {
  var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  return (0..<count).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(truncatingIfNeeded: state >> 33)
  }
}
#endif
