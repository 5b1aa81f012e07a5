#if os(Linux)
import Glibc
import Synchronization

/// Runs `work`, which may block, on a thread of its own, so that Swift's few threads stay free.
func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    _ = startThread { continuation.resume(with: Result { try work() }) }
  }
}

/// Runs `work` on `count` threads at once, each with its number from 0, and waits for all.
func onThreads(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
  for thread in (0..<count).map({ number in startThread { work(number) } }) { pthread_join(thread, nil) }
}

private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t {
  var thread = pthread_t()
  let work = Unmanaged.passRetained(Work(run))
  let problem = pthread_create(
    &thread, nil,
    { pointer in
      if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
      return nil
    }, work.toOpaque())
  precondition(problem == 0, "no thread")
  return thread
}

/// A list that threads take from, one each, until it's empty.
final class Queue<Element: Sendable>: Sendable {
  private let elements: Mutex<[Element]>

  init(_ elements: [Element]) { self.elements = Mutex(elements.reversed()) }

  func next() -> Element? { elements.withLock { $0.popLast() } }
}
#endif
