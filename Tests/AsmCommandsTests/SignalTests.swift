import AsmToolchain
import Glibc
import TestSupport
import Testing

/// What commands do when they're asked to end. Each waits for one process, which it knows by its identifier.
@Suite struct SignalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func line(_ start: String, ofStatusOf process: Int32) -> String? {
    let bytes = (try? FileSystem.read(FilePath("/proc/\(process)/status"))) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(start) }
      .map { $0.dropFirst(start.count).filter { !$0.isWhitespace } }
  }

  /// A program that inherited blocked signals couldn't be ended by anything but SIGKILL.
  @Test(arguments: [SIGTERM, SIGINT]) func runLeavesSignalsToTheProgram(signal: Int32) async throws {
    let run = try await CommandRun.asmgen(
      ["run", "tcp-server", "--set", "port=0"], in: folder.path, sending: signal
    ) { process in
      guard Self.line("Name:", ofStatusOf: process) == "server" else { return false }
      #expect(Self.line("SigBlk:", ofStatusOf: process) == "0000000000000000")
      return true
    }
    #expect(run.status == 128 + signal)
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP]) func buildLeavesNothingHalfWritten(signal: Int32) async throws {
    try folder.writeCommand(
      """
      #!/bin/sh
      for word; do output=$word; done
      echo half > "$output"
      exec sleep 600
      """, to: "bin/gcc")
    let path = "\(folder.path)/bin:\(HostSystem.environment("PATH") ?? "")"
    let folder = folder
    let run = try await CommandRun.asmgen(
      ["build"], in: folder.path, environment: ["PATH": path], sending: signal
    ) { _ in
      try folder.contents.contains { $0.hasPrefix(".server.") && $0.hasSuffix(".partial") }
    }
    #expect(run.status == 128 + signal)
    #expect(try folder.contents.filter { $0.hasSuffix(".partial") || $0 == "server" } == [])
  }

  @Test func traceEndsTheProgramThatItTraces() async throws {
    let folder = folder
    let run = try await CommandRun.asmgen(
      ["trace", "tcp-server", "--set", "port=0", "-o", "calls"], in: folder.path, sending: SIGTERM
    ) { process in
      let log = ".build/asmgen/tcp-server-linux/bin/.trace.\(process)"
      guard let text = try? folder.read(log), text.contains("] listen(") else { return false }
      // So that it's known whom to look for: the first word of each line.
      try folder.write(String(text.prefix { $0 != " " }), to: "process")
      return true
    }
    #expect(run.status == 128 + SIGTERM)
    #expect(try folder.read("calls").hasSuffix("+++ killed by SIGTERM +++\n"))
    let process = try #require(Int32(try folder.read("process")))
    #expect(kill(process, 0) == -1 && errno == ESRCH)
    #expect(try folder.contents.filter { $0.contains(".trace.") } == [])
  }
}
