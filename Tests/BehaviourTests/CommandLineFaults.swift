#if os(Linux)
import Glibc

/// Faults of hello-world.
enum HelloWorldFaults {
  static func cases(on system: ProgramUnderTest.System) -> [FaultCase] {
    let executable = Result { try ProgramUnderTest.build("hello-world", for: system).executable }
    let faults = Fault.all(of: "write", in: "hello-world", on: system).map { fault in
      FaultCase(fault.description) { _ in
        let traced = try Traced(executable.get(), inject: [fault.injection(callsBefore: [:])])
        let again = fault.error == "EINTR"
        try check(
          traced, exit: again ? 0 : 1, output: again ? greeting : "", error: again ? "" : fault.message,
          calls: 3)
      }
    }
    return faults + [
      FaultCase("hello-world: every write fails, the message too") { _ in
        let traced = try Traced(executable.get(), inject: ["write:error=EIO:when=1+"])
        try check(traced, exit: 1, output: "", error: "", calls: 3)
      },
      FaultCase("hello-world: the first write is short") { _ in
        let traced = try Traced(executable.get(), inject: ["write:retval=5:when=1"])
        try check(traced, exit: 0, output: ", World!\n", error: "", calls: 3)
      },
      FaultCase("hello-world: each write takes one byte") { _ in
        let traced = try Traced(executable.get(), inject: ["write:retval=1:when=1+"])
        try check(traced, exit: 0, output: "", error: "", calls: 15)
      },
      FaultCase("hello-world: nothing is written, without an error") { _ in
        let traced = try Traced(executable.get(), inject: ["write:retval=0:when=1"])
        try check(traced, exit: 1, output: "", error: "write() failed: Input/output error\n", calls: 3)
      },
      FaultCase("hello-world: interrupted three times") { _ in
        let traced = try Traced(executable.get(), inject: ["write:error=EINTR:when=1..3"])
        try check(traced, exit: 0, output: greeting, error: "", calls: 5)
      },
      FaultCase("hello-world: a full disk") { _ in
        let child = try Child(ProgramUnderTest.command(executable.get()), standardOutput: "/dev/full")
        try require(try child.wait(.usual) == .exited(1), "exit code")
        try require(child.error == "write() failed: No space left on device\n", "says \(child.error)")
      },
    ]
  }

  private static let greeting = "Hello, World!\n"

  /// Waits for the end of `traced` and holds it to what it has to have done; `calls` counts those after
  /// execve, with the exit.
  private static func check(
    _ traced: Traced, exit: Int32, output: String, error: String, calls: Int
  ) throws {
    let ending = try traced.wait(.usual)
    let transcript = traced.transcript
    try require(ending == .exited(exit), "ended by \(ending)")
    try require(traced.output == output, "wrote \(traced.output)")
    try require(traced.error == error, "said \(traced.error)")
    try require(transcript.count == calls + 2, "calls: \(transcript.joined(separator: "\n"))")
  }
}

/// Faults of read-line.
enum ReadLineFaults {
  static func cases(on system: ProgramUnderTest.System) throws -> [FaultCase] {
    let executable = try ProgramUnderTest.build("read-line", for: system).executable
    let before = try Traced.callsBefore("read(0,", of: executable)
    let reads = Fault.all(of: "read", in: "read-line", on: system, at: 1...2).map { fault in
      FaultCase(fault.description) { _ in
        let again = fault.error == "EINTR"
        try check(
          executable, inject: fault.injection(callsBefore: before), input: packets, exit: again ? 0 : 1,
          output: again ? line : "", error: again ? "" : fault.message)
      }
    }
    let writes = Fault.all(of: "write", in: "read-line", on: system).map { fault in
      FaultCase(fault.description) { _ in
        let again = fault.error == "EINTR"
        try check(
          executable, inject: fault.injection(callsBefore: before), input: packets, exit: again ? 0 : 1,
          output: again ? line : "", error: again ? "" : fault.message)
      }
    }
    return reads + writes + [
      FaultCase("read-line: every read fails") { _ in
        let fault = Fault(program: "read-line", system: system, call: "read", error: "EIO", occurrence: 1)
        try check(
          executable, inject: fault.injection(callsBefore: before) + "+", input: packets, exit: 1, output: "",
          error: fault.message)
      },
      FaultCase("read-line: every write fails, the message too") { _ in
        try check(
          executable, inject: "write:error=EPIPE:when=1+", input: packets, exit: 1, output: "", error: "")
      },
      FaultCase("read-line: a short write") { _ in
        try check(
          executable, inject: "write:retval=4:when=1", input: packets, exit: 0,
          output: String(line.dropFirst(4)),
          error: "")
      },
      FaultCase("read-line: no input") { _ in
        try check(executable, inject: nil, input: [], exit: 0, output: "", error: "")
      },
      FaultCase("read-line: an empty line") { _ in
        try check(executable, inject: nil, input: ["\n", "x\n"], exit: 0, output: "\n", error: "")
      },
      FaultCase("read-line: no newline before the end") { _ in
        try check(executable, inject: nil, input: ["a", "b", "c"], exit: 0, output: "abc", error: "")
      },
      FaultCase("read-line: a line longer than the buffer") { _ in
        let parts = [String(repeating: "a", count: 700), String(repeating: "b", count: 700) + "\n"]
        try check(
          executable, inject: nil, input: parts, exit: 0, output: String(parts.joined().prefix(1024)),
          error: "")
      },
      FaultCase("read-line: a line that fills the buffer, its newline last") { _ in
        let full = String(repeating: "a", count: 1023) + "\n"
        try check(executable, inject: nil, input: [full, "more\n"], exit: 0, output: full, error: "")
      },
      FaultCase("read-line: two hundred reads of one byte") { _ in
        let bytes = (0..<200).map { String($0 % 10) } + ["\n"]
        try check(
          executable, inject: nil, input: bytes, exit: 0, output: bytes.joined(), error: "", calls: 204)
      },
    ]
  }

  private static let packets = ["to be ", "or not\n"]
  private static let line = "to be or not\n"

  private static func check(
    _ executable: String, inject: String?, input: [String], exit: Int32, output: String, error: String,
    calls: Int = 8
  ) throws {
    let input = try Packets(input)
    let traced = try Traced(
      executable, inject: inject.map { [$0] } ?? [], standardInput: input.descriptor)
    let ending = try traced.wait(.usual)
    try require(ending == .exited(exit), "ended by \(ending)")
    try require(traced.output == output, "wrote \(traced.output)")
    try require(traced.error == error, "said \(traced.error)")
    let own = traced.transcript(from: "read(0,")
    try require(own.count <= calls, "calls: \(own.joined(separator: "\n"))")
  }
}
#endif
