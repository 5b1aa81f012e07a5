#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

import Synchronization

/// What the process does with signals.
enum ProcessSignals {
  /// A file that grows beyond `ulimit -f` is then an error of the write, EFBIG, not the process's end.
  static func prepare() { signal(SIGXFSZ, SIG_IGN) }

  /// Undoes `prepare` before another program takes the process over, which inherits what's ignored and what's
  /// blocked (execve(2)): on a thread of Swift's own that's every signal.
  static func restore() {
    signal(SIGXFSZ, SIG_DFL)
    unblock()
  }

  /// Lets Ctrl-C reach the child alone, whose end is then waited for.
  static func ignoreInterrupt() {
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
  }

  // MARK: Requests to end

  /// From now on a signal of `numbers` is only noted, for `requestToEnd`; one that's ignored, as nohup(1) has
  /// it, stays so.
  static func noteRequestsToEnd(_ numbers: [Int32] = [SIGTERM, SIGHUP]) {
    request.store(0, ordering: .sequentiallyConsistent)
    for number in numbers {
      let before = signal(number) { ProcessSignals.note($0) }
      // SIG_IGN is a number where a function should be, and functions can't be compared.
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  /// The signal of a request to end that was noted; 0 for none.
  static var requestToEnd: Int32 { request.load(ordering: .sequentiallyConsistent) }

  /// Does `body` to its end or, where the process is asked to end meanwhile, until it has cleaned up after
  /// being cancelled; the process then ends by that very signal, as it would have at once.
  static func cleaningUp<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let numbers = [SIGINT, SIGTERM, SIGHUP]
    noteRequestsToEnd(numbers)
    let work = Task { try await body() }
    let watch = Task {
      while !Task.isCancelled, requestToEnd == 0 { try? await Task.sleep(for: .milliseconds(20)) }
      if requestToEnd != 0 { work.cancel() }
    }
    let result = await work.result
    watch.cancel()
    for number in numbers where number == requestToEnd { end(by: number) }
    forget(numbers)
    return try result.get()
  }

  /// Ends the process as the signal `number` does where nothing handles it.
  private static func end(by number: Int32) {
    signal(number, SIG_DFL)
    unblock()
    raise(number)
  }

  /// Undoes `noteRequestsToEnd`.
  private static func forget(_ numbers: [Int32]) {
    for number in numbers {
      let before = signal(number, SIG_DFL)
      if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        signal(number, SIG_IGN)
      }
    }
  }

  private static func unblock() {
    var none = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, nil)
  }

  /// Written by the signal handler, which may do no more than that.
  private static let request = Atomic<Int32>(0)

  private static func note(_ number: Int32) { request.store(number, ordering: .sequentiallyConsistent) }
}
