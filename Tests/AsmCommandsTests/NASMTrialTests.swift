import AsmToolchain
import AsmX86
import TestSupport
import Testing

@testable import AsmCommands

/// `asmgen doctor --nasm`, with nasm as it is and with some that make mistakes.
@Suite struct NASMTrialTests {
  /// A folder with a nasm that does `script` with its source in `$source`, and then what the real one does.
  private func folder(_ script: String, version: String = "2.15.05") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let real = try #require(ToolLocator.environment.locate(.nasm))
    try folder.writeCommand(
      """
      #!/bin/sh
      PATH=/usr/bin:/bin
      if [ "$1" = -v ]; then echo 'NASM version \(version) compiled on Aug 28 2020'; exit; fi
      for source; do :; done
      \(script)
      exec \(real.string) "$@"

      """, to: "nasm")
    return folder
  }

  private func trial(_ folder: TemporaryFolder, _ mnemonic: String) async throws -> NASMTrial {
    try await NASMTrial.run(
      ToolRunner(locator: ToolLocator(folders: [folder.path]), host: .linux),
      forms: Forms.forms(named: mnemonic))
  }

  @Test(arguments: ["add", "jz", "call", "mov", "shl", "enter", "movsb", "loop", "int3", "vpermq"])
  func theRealOneIsRight(mnemonic: String) async throws {
    let trial = try await NASMTrial.run(ToolRunner(), forms: Forms.forms(named: mnemonic))
    #expect(trial.formCount > 0)
    #expect(trial.sampleCount >= trial.formCount)
    #expect(trial.findings.map(\.sample) == [])
    #expect(trial.isSafe)
  }

  @Test func oneFormWrong() async throws {
    let folder = try folder("sed -i 's/^add  *rcx, rdx$/sub rcx, rdx/' \"$source\"")
    let trial = try await trial(folder, "add")
    let finding = try #require(trial.findings.first)
    #expect(trial.findings.count == 1)
    #expect(finding.form.description == "add r64, r64")
    #expect(finding.verdict == .wrong)
    #expect(finding.sample == "add rcx, rdx")
    #expect(finding.expected == [0x48, 0x01, 0xD1])
    #expect(finding.assembled == [0x48, 0x29, 0xD1])
    #expect(!finding.isWorkedAround)
    #expect(!trial.isSafe)
    let report = NASMTrialReport(
      trial: trial, version: "2.15.05", file: "/x/nasm", style: TextStyle(isColoured: false))
    #expect(
      report.text == """
        nasm 2.15.05 in /x/nasm: tried \(trial.sampleCount) samples of \(trial.formCount) forms
          right    \(trial.formCount - 1)
          wrong    1   none of them written as bytes (db)
          refused  0

        Wrong, without an error:
          add r64, r64  not written as bytes
            add rcx, rdx
            nasm: 48 29 D1
            must: 48 01 D1

        """)
    #expect(report.document.contains("\n  \"safe\": false,\n"))
    #expect(
      report.document.contains(
        """
              "verdict": "wrong",
              "mnemonic": "add",
              "operands": [
                "r64",
                "r64"
              ],
              "sample": "add rcx, rdx",
              "bytes": "48 01 D1",
              "nasmBytes": "48 29 D1",
              "nasmMessage": null,
        """))
  }

  @Test func oneFormUnknown() async throws {
    let folder = try folder("sed -i 's/^shl  *rcx, 3$/sholl rcx, 3/' \"$source\"", version: "3.01")
    let trial = try await trial(folder, "shl")
    #expect(trial.findings.map(\.verdict) == [.refused])
    #expect(trial.findings.first?.sample == "shl rcx, 3")
    #expect(trial.findings.first?.message?.isEmpty == false)
    #expect(trial.isSafe)
  }

  @Test func anInstructionThatIsWrittenAsBytesIsSafe() async throws {
    guard let form = Forms.all.first(where: { $0.spelling == .bytes }) else { return }
    let folder = try folder("sed -i 's/^\(form.mnemonic) .*/nop/' \"$source\"")
    let trial = try await NASMTrial.run(
      ToolRunner(locator: ToolLocator(folders: [folder.path]), host: .linux), forms: [form])
    #expect(trial.findings.map(\.verdict) == [.wrong])
    #expect(trial.findings.first?.assembled == [0x90])
    #expect(trial.isSafe)
  }

  @Test(arguments: [
    ("echo \"$source:nonsense\" >&2; exit 1", "nonsense"), ("exit 3", "exit status 3"),
    ("exit 0", "all is well"),
  ])
  func brokenNASM(script: String, message: String) async throws {
    let folder = try folder(script)
    let error = await #expect(throws: ToolRunError.self) { try await self.trial(folder, "add") }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  // MARK: The command

  @Test func theCommand() async throws {
    let folder = try folder("sed -i 's/^add  *rcx, rdx$/sub rcx, rdx/' \"$source\"")
    let run = try await CommandRun.asmgen(["doctor", "--nasm"], environment: ["PATH": folder.path.string])
    #expect(run.status == 2)
    #expect(run.error == "")
    #expect(run.output.hasPrefix("nasm 2.15.05 in \(folder.path.string)/nasm: tried "))
    #expect(
      run.output.contains("  add r64, r64  not written as bytes\n    add rcx, rdx\n    nasm: 48 29 D1\n"))
  }

  @Test func missing() async throws {
    let run = try await CommandRun.asmgen(["doctor", "--nasm"], environment: ["PATH": "/nonexistent"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.error
        == "error: nasm isn't installed, or not in PATH; it assembles\nhelp: install with: apt-get install nasm\n"
    )
  }

  /// Whatever this machine's nasm gets wrong has to be worked around.
  @Test func theInstalledOneIsSafe() async throws {
    let run = try await CommandRun.asmgen(["doctor", "--nasm", "--json"])
    #expect(run.status == 0, "\(run.output.prefix(2_000))")
    #expect(run.output.contains("\n  \"safe\": true,\n"))
    #expect(run.output.contains("\n  \"formCount\": \(Forms.count),\n"))
  }

  // MARK: Known faults

  @Test(arguments: [
    ("2.16", "2.16.01", true), ("2.16.01", "2.16.01", true), ("2.16.1", "2.16.01", true),
    ("2.16.02", "2.16.01", false),
    ("3", "3.01", true), ("3.00", "3.00rc2", true), ("2.1", "2.16.01", false), ("2.16.01", "2.16", false),
    ("2.15.05-2.16.03", "2.16.01", true), ("2.15.05-2.16.03", "2.16.03", true),
    ("2.15.05-2.16.03", "3.01", false), ("2.16.01-3.02", "2.15.05", false), ("2.16.01-3.02", "3.02rc1", true),
  ])
  func versions(fault: String, installed: String, concerns: Bool) {
    let known = NASMFault(version: fault, mnemonic: "", operands: "", fault: "", sample: "")
    #expect(known.concerns(installed) == concerns)
  }
}
