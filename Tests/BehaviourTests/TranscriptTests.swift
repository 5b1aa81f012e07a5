#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  @Suite("Transcripts under strace") struct Transcripts {
    @Test("hello-world makes two system calls")
    func helloWorld() async throws {
      try await onThread {
        let traced = try Traced(ProgramUnderTest.build("hello-world").executable)
        try require("ending", traced.wait(.usual), is: .exited(0))
        try require("standard output", traced.output, is: "Hello, World!\n")
        try require("standard error", traced.error, is: "")
        let calls = [#"write(1, "Hello, World!\n", 14) = 14"#, "exit(0) = ?", "+++ exited with 0 +++"]
        try require("transcript", Array(traced.transcript.dropFirst()), is: calls)
      }
    }

    @Test("read-line reads until the newline, however it comes, and prints the line whole")
    func readLine() async throws {
      try await onThread {
        let input = try Packets(["Hello,", " World!\nThe next", " line"])
        let traced = try Traced(
          ProgramUnderTest.build("read-line").executable, standardInput: input.descriptor)
        try require("ending", traced.wait(.usual), is: .exited(0))
        try require("standard output", traced.output, is: "Hello, World!\n")
        try require(
          "transcript", traced.transcript(from: "read(0,"),
          is: [
            #"read(0, "Hello,", 1024) = 6"#, #"read(0, " World!\nThe next", 1018) = 16"#,
            #"write(1, "Hello, World!\n", 14) = 14"#, "exit(0) = ?", "+++ exited with 0 +++",
          ])
      }
    }

    @Test("tcp-server opens its port as the tutorial shows, then accepts, reads, writes and closes")
    func server() async throws {
      try await onThread {
        let port: UInt16 = Ports.isFree(4444) ? 4444 : try Ports.free()
        if port != 4444 { print("port 4444 is taken: the transcript is of port \(port)") }
        let traced = try Traced(ProgramUnderTest.build("tcp-server", port: port).executable)
        var ports: [UInt16] = []
        for message in ["Hello, World!\n", "", "x"] {
          let client = try traced.client(port)
          ports.append(client.port)
          let answer = try client.finish(sending: Array(message.utf8))
          try require("answer", answer, is: Array(message.utf8))
        }
        try traced.waitUntilInside(systemCall: 43, .usual)  // accept
        try traced.stop()
        try require("standard error", traced.error, is: "")
        let accept = ports.map { port in
          #"accept(3, {sa_family=AF_INET, sin_port=htons(\#(port)), sin_addr=inet_addr("127.0.0.1")}, [16]) = 4"#
        }
        let expected = [
          "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3",
          "setsockopt(3, SOL_SOCKET, SO_REUSEADDR, [1], 4) = 0",
          #"bind(3, {sa_family=AF_INET, sin_port=htons(\#(port)), sin_addr=inet_addr("0.0.0.0")}, 16) = 0"#,
          "listen(3, 5) = 0",
          accept[0], #"read(4, "Hello, World!\n", 1024) = 14"#, #"write(4, "Hello, World!\n", 14) = 14"#,
          #"read(4, "", 1024) = 0"#, "close(4) = 0",
          accept[1], #"read(4, "", 1024) = 0"#, "close(4) = 0",
          accept[2], #"read(4, "x", 1024) = 1"#, #"write(4, "x", 1) = 1"#, #"read(4, "", 1024) = 0"#,
          "close(4) = 0",
        ]
        let transcript = traced.transcript(from: "socket(")
        try require("transcript", Array(transcript.prefix(expected.count)), is: expected)
        let rest = transcript.dropFirst(expected.count).map {
          $0.split(separator: " ").first.map(String.init)
        }
        try require("what follows", rest, is: ["accept(3,", "---", "+++"])
        let before = traced.transcript[..<(traced.transcript.count - transcript.count)]
        try require(
          before.last?.hasPrefix("rt_sigaction(SIGPIPE, {sa_handler=SIG_IGN, ") == true,
          "before the socket comes \(before.last ?? "nothing")")
      }
    }
  }
}

/// Standard input that gives one string a read, then ends: a socket that keeps packets apart.
final class Packets {
  let descriptor: Int32

  init(_ packets: [String]) throws {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw Failure.call("socketpair") }
    descriptor = ends[0]
    for packet in packets {
      let bytes = Array(packet.utf8)
      guard write(ends[1], bytes, bytes.count) == bytes.count else { throw Failure.call("write") }
    }
    close(ends[1])
  }

  deinit { close(descriptor) }
}
#endif
