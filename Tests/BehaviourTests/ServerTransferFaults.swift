#if os(Linux)
import Glibc

/// Faults of read, write and close on a client's connection: they end that connection at most, and the next
/// client is served.
enum ServerTransferFaults {
  static func cases(on system: ProgramUnderTest.System) throws -> [FaultCase] {
    let port = try Ports.free()
    let executable = try ProgramUnderTest.build("tcp-server", for: system, port: port).executable
    let before = try Traced.callsBefore("rt_sigaction(SIGPIPE", of: executable)
    let single = ["read", "write"].flatMap { call in
      Fault.all(of: call, in: "tcp-server", on: system, at: 1...2).map { fault in
        FaultCase(fault.description) { port in try check(fault, before: before, port: port) }
      }
    }
    let closes = Fault.all(of: "close", in: "tcp-server", on: system, at: 1...2).map { fault in
      FaultCase(fault.description) { port in try checkClose(fault, before: before, port: port) }
    }
    return single + closes + [
      FaultCase("tcp-server: every read fails") { port in
        let fault = Fault(program: "tcp-server", system: system, call: "read", error: "EIO", occurrence: 1)
        let server = try server(on: system, port: port, inject: [fault.injection(callsBefore: before) + "+"])
        for _ in 0..<3 { try lose(try server.client(port)) }
        try server.stop()
        try require(server.error == String(repeating: fault.message, count: 3), "said \(server.error)")
      },
      FaultCase("tcp-server: every write fails, the message too") { port in
        let server = try server(on: system, port: port, inject: ["write:error=ENOSPC:when=1+"])
        for _ in 0..<3 { try lose(try server.client(port)) }
        try server.stop()
        try require(server.error.isEmpty, "said \(server.error)")
      },
      FaultCase("tcp-server: a signal comes with EPIPE, as on a broken connection") { port in
        let server = try server(on: system, port: port, inject: ["write:error=EPIPE:signal=SIGPIPE:when=1"])
        try lose(try server.client(port))
        try server.echo(port: port)
        try server.stop()
        try require(server.error.isEmpty, "said \(server.error)")
      },
      FaultCase("tcp-server: a short write") { port in
        let server = try server(on: system, port: port, inject: ["write:retval=3:when=1"])
        let client = try server.client(port)
        try client.say(message)
        let answer = try client.finish()
        try require(answer == Array(message.dropFirst(3)), "the client gets \(answer)")
        try server.echo(port: port)
        try server.stop()
        try require(server.error.isEmpty, "said \(server.error)")
      },
      FaultCase("tcp-server: nothing is written, without an error") { port in
        let server = try server(on: system, port: port, inject: ["write:retval=0:when=1"])
        try lose(try server.client(port))
        try server.echo(port: port)
        try server.stop()
        try require(server.error == "write() failed: Input/output error\n", "said \(server.error)")
      },
    ]
  }

  private static let message = Array("to be or not".utf8)

  /// Sends with `client`, which gets nothing back and whose connection the server ends.
  private static func lose(_ client: Client) throws {
    try client.say(message)
    let answer = try client.end()
    try require(answer.isEmpty, "the client gets \(answer)")
  }

  private static func check(_ fault: Fault, before: [String: Int], port: UInt16) throws {
    let server = try server(on: fault.system, port: port, inject: [fault.injection(callsBefore: before)])
    let client = try server.client(port)
    for _ in 1..<fault.occurrence {
      let answer = try client.exchange(message)
      try require(answer == message, "before the fault the client gets \(answer)")
    }
    let silent: Bool
    if fault.error == "EINTR" {
      silent = true
      let answer = try client.exchange(message)
      try require(answer == message, "after the interruption the client gets \(answer)")
      client.disconnect()
    } else {
      silent = fault.error == "ECONNRESET" || fault.call == "write" && fault.error == "EPIPE"
      try lose(client)
    }
    try server.echo(port: port)
    try server.stop()
    try require(server.error == (silent ? "" : fault.message), "said \(server.error)")
    let injected = server.transcript.filter { $0.hasSuffix("(INJECTED)") }
    try require(injected.count == 1, "\(fault.call) isn't called")
  }

  /// A close that fails isn't tried again: the next client may already have that descriptor.
  private static func checkClose(_ fault: Fault, before: [String: Int], port: UInt16) throws {
    let server = try server(on: fault.system, port: port, inject: [fault.injection(callsBefore: before)])
    for _ in 0..<fault.occurrence + 1 {
      let client = try server.client(port)
      let answer = try client.exchange(message)
      try require(answer == message, "the client gets \(answer)")
      client.disconnect()
    }
    try server.echo(port: port)
    try server.stop()
    try require(server.error.isEmpty, "said \(server.error)")
    let closes = server.transcript(from: "accept(").filter { $0.hasPrefix("close(") }
    try require(closes.filter { $0.hasSuffix("(INJECTED)") }.count == 1, "calls: \(closes)")
    try require(closes.count <= fault.occurrence + 2, "calls: \(closes)")
  }
}
#endif
