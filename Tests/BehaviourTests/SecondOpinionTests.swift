#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  /// The programs for macOS, run by two that share nothing: machrun, and an emulator of the processor whose system calls
  /// are done by a script. Where the one is wrong about macOS, the other isn't in the same way.
  @Suite("macOS programs in an emulator", .enabled(if: Emulator.isWanted, Emulator.reason))
  struct SecondOpinion {
    @Test("hello-world") func helloWorld() async throws { try await compare("hello-world") }

    @Test("read-line", arguments: [["Hello,", " World!\nThe next", " line"], []])
    func readLine(packets: [String]) async throws { try await compare("read-line", packets: packets) }

    @Test("cat") func cat() async throws {
      try await compare("cat", files: ["first", "missing", "second", "."])
    }
    @Test("time") func time() async throws { try await compare("time") }
    @Test("ls") func ls() async throws { try await compare("ls", files: ["."]) }
    @Test("ls, of nothing") func lsMissing() async throws { try await compare("ls", files: ["missing"]) }

    @Test("tcp-server") func server() async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        var transcripts: [[String]] = []
        for isEmulated in [false, true] {
          let port = try Ports.free()
          let file = try ProgramUnderTest.build("tcp-server", for: .macos, port: port).executable
          let child = try Child(Self.command(file, "\(folder.path)/\(isEmulated)", isEmulated, []))
          for message in ["Hello, World!\n", "", "x"] {
            let client = try Client(port: port, deadline: .usual, whileRunning: { child.poll() == nil })
            let answer = try client.finish(sending: Array(message.utf8))
            try require("answer", answer, is: Array(message.utf8))
          }
          let closed: Bool? = Deadline.usual.wait {
            Self.calls("\(folder.path)/\(isEmulated)").filter { $0 == "close = 0" }.count == 3 ? true : nil
          }
          try require(closed == true, "the clients aren't closed")
          child.kill()
          transcripts.append(Self.calls("\(folder.path)/\(isEmulated)"))
        }
        try require("calls in the emulator", transcripts[1], is: transcripts[0])
        try require(transcripts[0].first == "sigaction = 0", "\(transcripts)")
      }
    }

    private func compare(_ program: String, packets: [String]? = nil, files: [String] = []) async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        try write("Hello,\n", to: "\(folder.path)/first")
        try write("World!\n", to: "\(folder.path)/second")
        let other = try TemporaryFolder()
        let file = try ProgramUnderTest.build(program, for: .macos).executable
        var found: [[String]] = []
        for isEmulated in [false, true] {
          let input = try packets.map(Packets.init)
          let child = try Child(
            Self.command(file, "\(other.path)/calls", isEmulated, files.map { "\(folder.path)/\($0)" }),
            standardInput: input?.descriptor)
          let ending = try child.wait(.usual)
          let output = lines(of: child.output.replacing(#/\d{10}\.\d{6}/#, with: "TIME")).sorted()
          // The order of a folder's names, and so of the writes, is the kernel's to choose.
          let calls = Self.calls("\(other.path)/calls")
          found.append(["\(ending)", child.error] + output + (program == "ls" ? calls.sorted() : calls))
        }
        try require("in the emulator", found[1], is: found[0])
        try require(found[0].count > 3, "nothing is compared: \(found)")
      }
    }

    private static func command(
      _ file: String, _ transcript: String, _ isEmulated: Bool, _ arguments: [String]
    ) -> [String] {
      if isEmulated { return [Emulator.python, Emulator.script, transcript, file] + arguments }
      return [ProgramUnderTest.machrun, "-o", transcript, "--", file] + arguments
    }

    /// `read = 5` for each call, errors negative, from either transcript.
    private static func calls(_ path: String) -> [String] {
      lines(of: text(of: path)).compactMap { line in
        if line.hasPrefix("execve(") || line.hasPrefix("+++") || line.hasPrefix("---") { return nil }
        guard line.contains("("), let equals = line.ranges(of: " = ").last else { return line }
        let name = line.prefix { $0 != "(" }
        if name == "exit" { return "exit = \(line.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" })" }
        let result = line[equals.upperBound...]
        guard result.hasPrefix("-1 ") else { return "\(name) = \(result)" }
        let error = result.dropFirst(3).prefix { $0 != " " }
        return "\(name) = -\(Errors.numberOnMacOS[String(error)] ?? 0)"
      }
    }
  }
}

/// Unicorn, from PyPI.
enum Emulator {
  static let script =
    #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/second_opinion.py"

  static let python: String = {
    let folder =
      getenv("ASMGEN_ORACLES").map { String(cString: $0) }
      ?? #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/.build/oracles"
    return "\(folder)/bin/python"
  }()

  /// In continuous integration nothing is left out.
  static let isWanted =
    getenv("CI") != nil || (try? Child.run([python, "-c", "import unicorn"]))?.ending == .exited(0)

  static let reason: Comment = "no unicorn in .build/oracles: ./build.sh test puts it there"
}
#endif
