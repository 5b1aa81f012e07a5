#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  @Suite("Clients of the server") struct Clients {
    @Test("gets back what it sends, in order", arguments: [0, 1, 1023, 1024, 1025, 65_537, 1_048_576])
    func echo(count: Int) async throws {
      try await onThread {
        let server = try RunningServer()
        let bytes = noise(count)
        let answer = try server.client().finish(sending: bytes)
        try require(answer == bytes, "\(answer.count) bytes come back, or others than the \(count) sent")
        try server.stop()
      }
    }

    @Test("a thousand clients in turn")
    func thousand() async throws {
      try await onThread {
        let server = try RunningServer()
        for number in 0..<1000 {
          let message = Array("client \(number)\n".utf8)
          let client = try server.client()
          try require("client \(number) gets", client.exchange(message), is: message)
          client.disconnect()
        }
        try require("descriptors", descriptors(of: server, atMost: 4), is: ["0", "1", "2", "3"])
        try server.stop()
      }
    }

    @Test("a few that wait are served in the order in which they came")
    func waiting() async throws {
      try await onThread {
        let server = try RunningServer()
        let clients = try (0..<5).map { _ in try server.client() }
        for (number, client) in clients.enumerated() { try client.say(Array("\(number)".utf8)) }
        for (number, client) in clients.enumerated() {
          try require("client \(number) gets", client.finish(sending: [10]), is: Array("\(number)\n".utf8))
        }
        try server.stop()
      }
    }

    @Test("byte by byte, with an answer to each")
    func dialogue() async throws {
      try await onThread {
        let server = try RunningServer()
        let client = try server.client()
        for byte in UInt8.min...UInt8.max { try require("answer", client.exchange([byte]), is: [byte]) }
        try require("end", client.finish(), is: [])
        try server.stop()
      }
    }

    @Test("one that resets in the middle takes nobody else with it")
    func reset() async throws {
      try await onThread {
        let server = try RunningServer()
        for round in 0..<20 {
          let client = try server.client()
          switch round % 4 {
          case 0: break
          case 1: try client.say(noise(100))
          case 2: _ = try client.exchange(noise(5_000))
          default: _ = try client.sendUntilStuck(noise(300_000))
          }
          client.reset()
        }
        let message = noise(10_000)
        try require(
          server.client().finish(sending: message) == message, "the client after those isn't served")
        try server.stop()
      }
    }

    @Test("one that closes without reading its answers takes nobody else with it")
    func rude() async throws {
      try await onThread {
        let server = try RunningServer()
        for _ in 0..<10 {
          let client = try server.client()
          _ = try client.sendUntilStuck(noise(400_000))
          client.disconnect()
        }
        let message = noise(10_000)
        try require(
          server.client().finish(sending: message) == message, "the client after those isn't served")
        try server.stop()
      }
    }

    @Test("one that doesn't read for a while gets everything then")
    func slow() async throws {
      try await onThread {
        let server = try RunningServer()
        let client = try server.client(.after(seconds: 60), buffer: 32_768)
        let bytes = noise(8 * 1_048_576)
        let sent = try client.sendUntilStuck(bytes)
        try require(sent < bytes.count, "the connection holds everything: the server's write never waits")
        let answer = try client.finish(sending: Array(bytes[sent...]))
        try require(
          answer == bytes, "\(answer.count) bytes come back, or others than the \(bytes.count) sent")
        try server.stop()
      }
    }

    @Test("one that stays while the server is stopped and continued notices nothing")
    func stopped() async throws {
      try await onThread {
        let server = try RunningServer()
        let client = try server.client()
        for _ in 0..<5 {
          try require("answer", client.exchange([1, 2, 3]), is: [1, 2, 3])
          kill(server.identifier, SIGSTOP)
          kill(server.identifier, SIGCONT)
        }
        try require("end", client.finish(), is: [])
        kill(server.identifier, SIGSTOP)
        kill(server.identifier, SIGCONT)
        try require("the next one's answer", server.client().finish(sending: [4]), is: [4])
        try server.stop()
      }
    }
  }
}

/// The numbers of the descriptors that `server` has open, once there are at most `count`.
func descriptors(of server: RunningServer, atMost count: Int) -> [String] {
  let folder = "/proc/\(server.identifier)/fd"
  let settled: [String]? = Deadline.usual.wait {
    let names = names(in: folder)
    return names.count <= count ? names : nil
  }
  return settled ?? names(in: folder)
}
#endif
