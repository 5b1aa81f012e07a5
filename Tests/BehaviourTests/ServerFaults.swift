#if os(Linux)
import Glibc

/// Faults of tcp-server before it listens: each has to end it with exit code 1, after a message, with its
/// socket closed.
enum ServerStartFaults {
  static func cases(on system: ProgramUnderTest.System) -> [FaultCase] {
    ["rt_sigaction", "socket", "setsockopt", "bind", "listen"].flatMap { call in
      Fault.all(of: call, in: "tcp-server", on: system).map { fault in
        FaultCase(fault.description) { port in try check(fault, port: port) }
      }
    }
  }

  private static func check(_ fault: Fault, port: UInt16) throws {
    let executable = try ProgramUnderTest.build("tcp-server", for: fault.system, port: port).executable
    let traced = try Traced(executable, inject: [fault.injection(callsBefore: [:])])
    let ending = try traced.wait(.usual)
    try require(ending == .exited(1), "ended by \(ending)")
    try require(traced.error == fault.message, "said \(traced.error)")
    let calls = traced.transcript(from: "rt_sigaction(SIGPIPE").map { String($0.prefix { $0 != "(" }) }
    let start = ["rt_sigaction", "socket", "setsockopt", "bind", "listen"]
    guard let failing = start.firstIndex(of: fault.call) else { throw Failure("unexpected call") }
    var expected = Array(start[...failing])
    expected.append("write")
    if failing > 1 { expected.append("close") }
    expected += ["exit", "+++ exited with 1 +++"]
    try require(calls == expected, "calls: \(calls)")
  }
}

/// Faults of accept.
enum ServerAcceptFaults {
  /// What that one client can have caused: the next one is served, without a word.
  private static let ofClient: Set<String> = [
    "EINTR", "ECONNABORTED", "EPROTO", "ENOPROTOOPT", "EOPNOTSUPP", "ENETDOWN", "ENETUNREACH", "EHOSTDOWN",
    "EHOSTUNREACH", "ETIMEDOUT", "ENONET",
  ]

  /// What passes: a message, a tenth of a second's wait, then the next one is served.
  private static let shortages = ["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "EAGAIN"]

  static func cases(on system: ProgramUnderTest.System) -> [FaultCase] {
    Fault.all(of: "accept", in: "tcp-server", on: system, at: 1...2).map { fault in
      FaultCase(fault.description) { port in
        if ofClient.contains(fault.error) {
          try checkServed(fault, port: port, error: "", waits: 0)
        } else if shortages.contains(fault.error) {
          try checkServed(fault, port: port, error: fault.message, waits: 1)
        } else {
          try checkEnd(fault, port: port)
        }
      }
    }
      + shortages.map { error in
        FaultCase("tcp-server: accept fails with \(error) again and again") { port in
          try checkWaiting(
            Fault(program: "tcp-server", system: system, call: "accept", error: error, occurrence: 1),
            port: port)
        }
      }
      + Errors.of("select", on: system).map { error in
        FaultCase("tcp-server: select fails with \(error) after accept with EMFILE") { port in
          let fault = Fault(
            program: "tcp-server", system: system, call: "accept", error: "EMFILE", occurrence: 1)
          let select = "select:error=\(error):when=1"
          try checkServed(fault, and: [select], port: port, error: fault.message, waits: 1)
        }
      }
      + [
        FaultCase("tcp-server: accept fails a hundred times for a client's fault") { port in
          let server = try server(on: system, port: port, inject: ["accept:error=ECONNABORTED:when=1..100"])
          try server.echo(port: port)
          try server.stop()
          try require(server.error.isEmpty, "said \(server.error)")
        }
      ]
  }

  /// `fault` passes by: every client before and after it is served.
  private static func checkServed(
    _ fault: Fault, and others: [String] = [], port: UInt16, error: String, waits: Int
  ) throws {
    let server = try server(
      on: fault.system, port: port, inject: [fault.injection(callsBefore: [:])] + others)
    for _ in 0..<(fault.occurrence + 1) { try server.echo(port: port) }
    try server.stop()
    try require(server.error == error, "said \(server.error)")
    let transcript = server.transcript(from: "accept(")
    let injected = transcript.filter { $0.hasPrefix("accept(") && $0.hasSuffix("(INJECTED)") }
    try require(injected.count == 1, "accept isn't called: \(transcript)")
    let selects = transcript.filter { $0.hasPrefix(pause) }
    try require(selects.count == waits, "waits: \(selects)")
  }

  /// `fault` ends the server, after it has served those before.
  private static func checkEnd(_ fault: Fault, port: UInt16) throws {
    let server = try server(on: fault.system, port: port, inject: [fault.injection(callsBefore: [:])])
    for _ in 1..<fault.occurrence { try server.echo(port: port) }
    let ending = try server.wait(.usual)
    try require(ending == .exited(1), "ended by \(ending)")
    try require(server.error == fault.message, "said \(server.error)")
    let calls = server.transcript.suffix(4).map { String($0.prefix { $0 != "(" && $0 != ")" }) }
    try require(calls == ["write", "close", "exit", "+++ exited with 1 +++"], "calls: \(calls)")
  }

  /// `fault` stays: the server neither ends nor spins, but waits between two attempts, each time.
  private static func checkWaiting(_ fault: Fault, port: UInt16) throws {
    let server = try server(on: fault.system, port: port, inject: [fault.injection(callsBefore: [:]) + "+"])
    let three: Bool? = Deadline.usual.wait {
      server.transcript.filter { $0.hasPrefix("select(") }.count >= 3 ? true : nil
    }
    try require(three == true, "doesn't try again")
    try server.stop()
    let transcript = server.transcript(from: "accept(").filter {
      !$0.hasPrefix("---") && !$0.hasPrefix("+++")
    }
    for (number, line) in transcript.enumerated() {
      try require(line.hasPrefix(["accept(3, ", "write(2, ", pause][number % 3]), "spins: \(transcript)")
    }
    let count = transcript.filter { $0.hasPrefix("write(2, ") }.count
    try require(server.error == String(repeating: fault.message, count: count), "said \(server.error)")
  }

  private static let pause = "select(0, NULL, NULL, NULL, {tv_sec=0, tv_usec=100000})"
}

/// A server under strace at `port`, with faults injected.
func server(on system: ProgramUnderTest.System, port: UInt16, inject: [String]) throws -> Traced {
  try Traced(ProgramUnderTest.build("tcp-server", for: system, port: port).executable, inject: inject)
}

extension Traced {
  /// A client of this server at `port`.
  func client(_ port: UInt16) throws -> Client {
    try Client(port: port, deadline: .usual, whileRunning: { poll() == nil })
  }

  /// Connects to this server at `port`, sends something, and wants it back until the server closes.
  func echo(port: UInt16) throws {
    let message = Array("echo".utf8)
    let answer = try client(port).finish(sending: message)
    try require(answer == message, "the client gets \(answer)")
  }
}
#endif
