import AsmToolchain
import TestSupport
import Testing

@Suite struct DoctorCommandTests {
  @Test func everythingFound() async throws {
    let run = try await CommandRun.asmgen(["doctor"])
    #expect(run.status == 0)
    #expect(run.error == "")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.map(\.first) == ["nasm", "gcc", "ld", "ld64.lld", "strace"])
    for line in lines {
      #expect(line[1].first?.isNumber == true, "a version in \(line)")
      #expect(line[2].hasPrefix("/"), "a path in \(line)")
    }
  }

  @Test func missingTools() async throws {
    let folder = try TemporaryFolder()
    try AtomicFileWriter.write([
      FileContent(
        path: folder.path.appending("nasm"), bytes: Array("#!/bin/sh\necho NASM version 9.8.7\n".utf8),
        isExecutable: true)
    ])
    let run = try await CommandRun.asmgen(["doctor"], environment: ["PATH": folder.path.string])
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("nasm      9.8.7    \(folder.path.string)/nasm"))
    #expect(run.output.contains("\nstrace    missing  apt-get install strace"))
    #expect(run.output.contains("\nld64.lld  missing  apt-get install lld"))
  }

  @Test func json() async throws {
    let run = try await CommandRun.asmgen(["doctor", "--json"], environment: ["PATH": "/nonexistent"])
    #expect(run.status == 2)
    #expect(
      run.output.hasPrefix(
        """
        [
          {
            "name": "nasm",
            "found": false,
            "path": null,
            "version": null,
            "purpose": "assembles",
            "install": "apt-get install nasm"
          },
        """))
  }
}
