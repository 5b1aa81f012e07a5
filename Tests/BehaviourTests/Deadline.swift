#if os(Linux)
import Glibc

/// A moment after which waiting is a failure.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  /// Long after what takes milliseconds has happened, even on a busy machine: half a minute.
  static var usual: Deadline { .after(seconds: 30) }

  static func after(seconds: Int) -> Deadline { Deadline(end: .now.advanced(by: .seconds(seconds))) }

  var isPast: Bool { ContinuousClock.now >= end }

  /// Milliseconds left, for `poll`; 0 when there are none.
  var milliseconds: Int32 {
    let left = ContinuousClock.now.duration(to: end).components
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }

  /// Asks for `value` every two milliseconds until there is one; nil when the deadline passes first.
  func wait<Value>(for value: () throws -> Value?) rethrows -> Value? {
    while true {
      if let found = try value() { return found }
      if isPast { return nil }
      usleep(2_000)
    }
  }
}

/// Something that isn't as it has to be, in words.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// A failed C call, with its cause.
  static func call(_ name: String) -> Failure { Failure("\(name): \(String(cString: strerror(errno)))") }
}

/// Throws unless `found` is `expected`; tells both, a line of text a line. On threads of our own this stands in
/// for `#expect`, which knows the test only on Swift's.
func require<Value: Equatable>(_ what: String, _ found: Value, is expected: Value) throws {
  if found == expected { return }
  func text(_ value: Value) -> String {
    (value as? [String])?.joined(separator: "\n") ?? "\(value)"
  }
  throw Failure("\(what):\n\(text(found))\ninstead of:\n\(text(expected))")
}

/// Throws `message` unless `condition` holds.
func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
  if !condition { throw Failure(message()) }
}
#endif
