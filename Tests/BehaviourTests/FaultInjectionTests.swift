#if os(Linux)
import Glibc
import Synchronization
import Testing

/// A program that has to bear a fault, and what tells that it has.
struct FaultCase: Sendable {
  let name: String
  /// Throws when the program doesn't do what it has to. The port is the caller's own.
  let run: @Sendable (_ port: UInt16) throws -> Void

  init(_ name: String, run: @escaping @Sendable (_ port: UInt16) throws -> Void) {
    self.name = name
    self.run = run
  }

  /// Runs all of `cases`, several at once, and records an issue for each that fails.
  static func run(_ cases: [FaultCase], title: String) async throws {
    let start = ContinuousClock.now
    let problems = try await onThread {
      let queue = Queue(cases)
      let problems = Mutex([String]())
      let ports = try (0..<6).map { _ in try Ports.free() }
      onThreads(ports.count) { number in
        // What is wrong with everything needn't be waited for a hundred times.
        while problems.withLock({ $0.count < 12 }), let next = queue.next() {
          do {
            try next.run(ports[number])
          } catch {
            problems.withLock { $0.append("\(next.name): \(error)") }
          }
        }
      }
      var all = problems.withLock { $0.sorted() }
      if let first = queue.next() { all.append("not run, after so many: \(first.name) and what follows") }
      return all
    }
    for problem in problems { Issue.record("\(problem)") }
    print("\(title): \(cases.count) cases in \(ContinuousClock.now - start)")
  }
}

extension BehaviourTests {
  /// Each on both systems: under strace, and by machrun with macOS's numbers.
  @Suite("Faults injected into each system call") struct FaultInjection {
    @Test(
      "hello-world tells what it couldn't write, or writes it", arguments: ProgramUnderTest.System.allCases)
    func helloWorld(on system: ProgramUnderTest.System) async throws {
      try await FaultCase.run(HelloWorldFaults.cases(on: system), title: "hello-world's faults on \(system)")
    }

    @Test(
      "read-line tells what it couldn't read or write, or does", arguments: ProgramUnderTest.System.allCases)
    func readLine(on system: ProgramUnderTest.System) async throws {
      try await FaultCase.run(ReadLineFaults.cases(on: system), title: "read-line's faults on \(system)")
    }

    @Test("tcp-server that can't start says why and exits", arguments: ProgramUnderTest.System.allCases)
    func serverStart(on system: ProgramUnderTest.System) async throws {
      try await FaultCase.run(
        ServerStartFaults.cases(on: system), title: "tcp-server's faults at start on \(system)")
    }

    @Test("tcp-server goes on accepting, or says why it can't", arguments: ProgramUnderTest.System.allCases)
    func serverAccept(on system: ProgramUnderTest.System) async throws {
      try await FaultCase.run(
        ServerAcceptFaults.cases(on: system), title: "tcp-server's faults of accept on \(system)")
    }

    @Test(
      "tcp-server loses at most the client whose connection fails",
      arguments: ProgramUnderTest.System.allCases)
    func serverTransfer(on system: ProgramUnderTest.System) async throws {
      try await FaultCase.run(
        ServerTransferFaults.cases(on: system), title: "tcp-server's faults with a client on \(system)")
    }
  }
}
#endif
