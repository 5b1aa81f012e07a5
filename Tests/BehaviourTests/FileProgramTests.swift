#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  /// `cat`, `time` and `ls`: what they print, what they say of errors, and the calls that they make for it.
  @Suite("Files, time and directories under strace") struct FilePrograms {
    @Test("cat writes its files in order, tells of one that isn't there, and goes on")
    func catFiles() async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        let (first, missing, second) = (
          "\(folder.path)/first", "\(folder.path)/missing", "\(folder.path)/second"
        )
        try write("Hello,\n", to: first)
        try write("World!\n", to: second)
        let traced = try Traced(
          ProgramUnderTest.build("cat").executable, arguments: [first, missing, folder.path, second])
        try require("ending", traced.wait(.usual), is: .exited(1))
        try require("standard output", traced.output, is: "Hello,\nWorld!\n")
        try require(
          "standard error", traced.error,
          is: "\(missing): No such file or directory\nread() failed: Is a directory\n")
        let expected = [
          "open(\"\(first)\", O_RDONLY|O_CLOEXEC) = 3", #"read(3, "Hello,\n", 65536) = 7"#,
          #"write(1, "Hello,\n", 7) = 7"#, #"read(3, "", 65536) = 0"#, "close(3) = 0",
          "open(\"\(missing)\", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)",
          "write(2, \"\(missing)\", \(missing.utf8.count)) = \(missing.utf8.count)",
          #"write(2, ": No such file or directory\n", 28) = 28"#,
          "open(\"\(folder.path)\", O_RDONLY|O_CLOEXEC) = 3",
          "read(3, ADDRESS, 65536) = -1 EISDIR (Is a directory)",
          #"write(2, "read() failed: Is a directory\n", 30) = 30"#, "close(3) = 0",
          "open(\"\(second)\", O_RDONLY|O_CLOEXEC) = 3", #"read(3, "World!\n", 65536) = 7"#,
          #"write(1, "World!\n", 7) = 7"#, #"read(3, "", 65536) = 0"#, "close(3) = 0", "exit(1) = ?",
          "+++ exited with 1 +++",
        ]
        // Of a buffer that was never filled strace shows the address, which differs.
        let found = traced.transcript(from: "open(\"\(first)\"").map { line in
          line.hasSuffix("EISDIR (Is a directory)") ? expected[9] : line
        }
        try require("transcript", found, is: expected)
      }
    }

    @Test("cat without arguments copies its input, whatever the packets")
    func catInput() async throws {
      try await onThread {
        let input = try Packets(["one ", "two\n"])
        let traced = try Traced(ProgramUnderTest.build("cat").executable, standardInput: input.descriptor)
        try require("ending", traced.wait(.usual), is: .exited(0))
        try require("standard output", traced.output, is: "one two\n")
        try require(
          "transcript", traced.transcript(from: "read(0,"),
          is: [
            #"read(0, "one ", 65536) = 4"#, #"write(1, "one ", 4) = 4"#, #"read(0, "two\n", 65536) = 4"#,
            #"write(1, "two\n", 4) = 4"#, #"read(0, "", 65536) = 0"#, "exit(0) = ?", "+++ exited with 0 +++",
          ])
      }
    }

    @Test("cat goes on after a signal and short writes, and ends with 1 where it can't write")
    func catFaults() async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        try write("Hello, World!\n", to: "\(folder.path)/file")
        let executable = try ProgramUnderTest.build("cat").executable
        let path = "\(folder.path)/file"
        let before = try Self.callsBeforeOpening(path, of: executable)
        let interrupted = try Traced(
          executable, inject: ["read:error=EINTR:when=\(before["read", default: 0] + 1)"], arguments: [path])
        try require("ending", interrupted.wait(.usual), is: .exited(0))
        try require("standard output", interrupted.output, is: "Hello, World!\n")
        let full = try Traced(executable, standardOutput: "/dev/full", arguments: [path])
        try require("ending", full.wait(.usual), is: .exited(1))
        try require("standard error", full.error, is: "write() failed: No space left on device\n")
      }
    }

    private static func callsBeforeOpening(_ path: String, of executable: String) throws -> [String: Int] {
      let traced = try Traced(executable, arguments: [path])
      _ = try traced.wait(.usual)
      var counts: [String: Int] = [:]
      for line in traced.transcript {
        if line.hasPrefix("open(\"\(path)\"") { break }
        counts[String(line.prefix { $0 != "(" }), default: 0] += 1
      }
      return counts
    }

    @Test("time reads the clock once and prints it with six digits of a second")
    func time() async throws {
      try await onThread {
        let traced = try Traced(ProgramUnderTest.build("time").executable)
        try require("ending", traced.wait(.usual), is: .exited(0))
        let transcript = traced.transcript(from: "clock_gettime(")
        // clock_gettime(CLOCK_REALTIME, {tv_sec=1764111111, tv_nsec=123456789}) = 0
        let numbers = (transcript.first ?? "").split { !$0.isNumber }.compactMap { Int($0) }
        try require(numbers.count == 3, "the call is \(transcript.first ?? "missing")")
        let micros = String(numbers[1] / 1000)
        let line = "\(numbers[0]).\(String(repeating: "0", count: 6 - micros.count))\(micros)\n"
        try require("standard output", traced.output, is: line)
        try require(
          "transcript", transcript,
          is: [
            "clock_gettime(CLOCK_REALTIME, {tv_sec=\(numbers[0]), tv_nsec=\(numbers[1])}) = 0",
            "write(1, \"\(line.dropLast())\\n\", \(line.utf8.count)) = \(line.utf8.count)", "exit(0) = ?",
            "+++ exited with 0 +++",
          ])
      }
    }

    @Test("ls prints the names that the kernel gives, hidden ones left out")
    func listing() async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        for name in ["one", "two", "three", ".hidden"] { try write("", to: "\(folder.path)/\(name)") }
        let traced = try Traced(ProgramUnderTest.build("ls").executable, arguments: [folder.path])
        try require("ending", traced.wait(.usual), is: .exited(0))
        try require("names", lines(of: traced.output).sorted(), is: ["one", "three", "two"])
        var transcript = traced.transcript(from: "open(\"\(folder.path)\"")
        // getdents64(3, 0x… /* 6 entries */, 32768) = 160
        transcript = transcript.map { line in
          guard line.hasPrefix("getdents64(3, 0x") else { return line }
          return "getdents64(3, " + line.drop { $0 != "/" }
        }
        let writes = lines(of: traced.output).map {
          "write(1, \"\($0)\\n\", \($0.utf8.count + 1)) = \($0.utf8.count + 1)"
        }
        try require(
          "transcript", transcript,
          is: [
            "open(\"\(folder.path)\", O_RDONLY|O_CLOEXEC|O_DIRECTORY) = 3",
            "getdents64(3, /* 6 entries */, 32768) = 160",
          ] + writes + [
            "getdents64(3, /* 0 entries */, 32768) = 0", "close(3) = 0", "exit(0) = ?",
            "+++ exited with 0 +++",
          ])
      }
    }

    @Test("ls lists more entries than one call gives")
    func longListing() async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        let names = (0..<2000).map { "a-name-that-takes-its-room-\($0)" }.sorted()
        for name in names { try write("", to: "\(folder.path)/\(name)") }
        let child = try Child([ProgramUnderTest.build("ls").executable, folder.path])
        try require("ending", child.wait(.usual), is: .exited(0))
        try require("names", lines(of: child.output).sorted(), is: names)
      }
    }

    @Test(
      "ls says what it can't list",
      arguments: [("missing", "No such file or directory"), ("file", "Not a directory")])
    func unlisted(name: String, reason: String) async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        try write("", to: "\(folder.path)/file")
        let path = "\(folder.path)/\(name)"
        let child = try Child([ProgramUnderTest.build("ls").executable, path])
        try require("ending", child.wait(.usual), is: .exited(1))
        try require("standard error", child.error, is: "\(path): \(reason)\n")
        try require("standard output", child.output, is: "")
      }
    }
  }
}
#endif
