import AsmToolchain
import AsmX86
import TestSupport
import Testing

@testable import AsmCommands

@Suite struct DoctorCommandTests {
  @Test func everythingFound() async throws {
    let run = try await CommandRun.asmgen(["doctor"])
    #expect(run.status == 0)
    #expect(run.error == "")
    let parts = run.output.split(separator: "\n\n")
    let lines = parts[0].split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.map(\.first) == ["nasm", "gcc", "ld", "ld64.lld", "strace"])
    for line in lines {
      #expect(line[1].first?.isNumber == true, "a version in \(line)")
      #expect(line[2].hasPrefix("/"), "a path in \(line)")
    }
  }

  /// What's worked around is said where there's a nasm.
  @Test func workarounds() throws {
    let forms = Forms.all.filter { $0.spelling == .bytes || $0.spelling == .bytesForDisplacement }
    let faults = [
      NASMFault(version: "2.16", mnemonic: "a", operands: "r64", fault: "", sample: ""),
      NASMFault(version: "2.16.01", mnemonic: "a", operands: "r64", fault: "", sample: ""),
      NASMFault(
        version: "2.16.01-2.16.03", mnemonic: "c", operands: "", fault: "unknown mnemonic", sample: ""),
      NASMFault(version: "2.15", mnemonic: "b", operands: "r64", fault: "", sample: ""),
    ]
    func text(_ version: String?, _ forms: [Form]) -> String {
      NASMWorkarounds.text(version: version, tool: "asmgen", faults: faults, forms: forms)
    }
    #expect(text("2.16.01", []) == "")
    guard let first = forms.first(where: { $0.spelling == .bytes }) else { return }
    let known = """

      1 forms are written as bytes (db), 0 where they have a displacement, 0 with a rounding:
      some nasm assembles them to other instructions without an error, or doesn't know them.
      nasm 2.16.01 is known to get 2 forms wrong without saying so, and not to take 1.
      To try every form with this nasm: asmgen doctor --nasm

      """
    #expect(text("2.16.01", [first]) == known)
    #expect(
      text("3.01", [first])
        == known.replacing(
          "nasm 2.16.01 is known to get 2 forms wrong without saying so, and not to take 1.\n", with: ""))
    #expect(text(nil, [first]) == text("3.01", [first]))
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
