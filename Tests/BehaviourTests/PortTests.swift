#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  @Suite("The server's port and descriptors") struct PortAndDescriptors {
    @Test("a second server on the same port says that it's taken, and exits")
    func taken() async throws {
      try await onThread {
        let server = try RunningServer()
        let first = try server.client()
        let second = try RunningServer(port: server.port)
        try require("ending", second.wait(), is: .exited(1))
        try require("message", second.error, is: "bind() failed: Address already in use\n")
        try require("the first one's answer", first.finish(sending: [1]), is: [1])
        try server.stop()
      }
    }

    @Test("a server restarts at once where connections of the last one linger")
    func restart() async throws {
      try await onThread {
        let port = try Ports.free()
        for _ in 0..<3 {
          let server = try RunningServer(port: port)
          let client = try server.client()
          try require("answer", client.exchange([1, 2]), is: [1, 2])
          // The server's end closes first, and lingers after the client's.
          server.kill()
          try require("the rest", client.end(), is: [])
          client.disconnect()
          try require(!Ports.isFree(port), "no connection lingers: this test proves nothing")
        }
        let server = try RunningServer(port: port)
        try require("answer", server.client().finish(sending: [3]), is: [3])
        try server.stop()
      }
    }

    @Test("without a free descriptor the server waits, says so, and serves once there is one")
    func exhaustion() async throws {
      try await onThread {
        let port = try Ports.free()
        let executable = try ProgramUnderTest.build("tcp-server", port: port).executable
        // Descriptors 0 to 3 are all that it may have: none for a client.
        let child = try Child(["sh", "-c", "ulimit -S -n 4; exec \"$0\"", executable])
        let client = try Client(port: port, deadline: .usual)
        try client.say([1, 2, 3])
        let message = "accept() failed: Too many open files\n"
        let told: Bool? = Deadline.usual.wait {
          child.error.hasPrefix(message + message) ? true : nil
        }
        try require(told == true, "says \(child.error)")
        try require("ending", child.poll(), is: nil)

        try Child.output(["prlimit", "--pid", "\(child.identifier)", "--nofile=5:"])
        try require("answer", client.finish(sending: [4]), is: [1, 2, 3, 4])
        try require("ending", child.poll(), is: nil)
        let error = child.error
        let count = lines(of: error).count
        try require("standard error", error, is: String(repeating: message, count: count))
        let next = try Client(port: port, deadline: .usual)
        try require("the next one's answer", next.finish(sending: [5]), is: [5])
        try require("standard error", child.error, is: error)
      }
    }

    @Test("without standard error the server that can't start exits just the same")
    func silent() async throws {
      try await onThread {
        let server = try RunningServer()
        let executable = try ProgramUnderTest.build("tcp-server", port: server.port).executable
        _ = try server.client().finish(sending: [1])
        let second = try Child(["sh", "-c", "exec \"$0\" 2>&-", executable])
        try require("ending", second.wait(.usual), is: .exited(1))
        try server.stop()
      }
    }

    @Test("the processor rests while nobody connects")
    func rest() async throws {
      try await onThread {
        let server = try RunningServer()
        _ = try server.client().finish(sending: noise(1000))
        // Fields of proc(5)'s stat: 3 is the state, 14 and 15 ticks of processor time, of which there are 100 a
        // second.
        func fields() -> [Substring] { text(of: "/proc/\(server.identifier)/stat").split(separator: " ") }
        let rests: Bool? = Deadline.usual.wait { fields().dropFirst(2).first == "S" ? true : nil }
        try require(rests == true, "the server doesn't rest: \(fields())")
        usleep(200_000)
        let ticks = fields().dropFirst(13).prefix(2).compactMap { Int($0) }
        try require(ticks.count == 2, "no statistics")
        try require(ticks.reduce(0, +) <= 5, "\(ticks) ticks of processor time for one client")
        try server.stop()
      }
    }
  }
}
#endif
