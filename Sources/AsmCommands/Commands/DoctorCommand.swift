import ArgumentParser
import AsmToolchain
import AsmX86

/// `doctor`: whether the tools are there, and what nasm gets wrong.
struct DoctorCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: "Show which tools are installed, and how to get those that aren't.",
      discussion: """
        Exit status: 0 where every tool is there, 2 otherwise.

        With --nasm: samples of every form of every instruction are assembled by the nasm that's installed, and its \
        bytes are compared with those that they should be. A form that some nasm gets wrong is written as bytes (db), \
        so that nasm's mistake doesn't matter. Exit status: 0 where every form that this nasm gets wrong is, 2 \
        otherwise. JSON: version, path, formCount, sampleCount, safe and findings (verdict: wrong or refused; \
        mnemonic, operands, the first sample with its bytes, and nasmBytes or nasmMessage; sampleCount, \
        writtenAsBytesCount and writtenAsBytes, whether all are).

        Examples:
          \(Tool.toolName) doctor
          \(Tool.toolName) doctor --json
          \(Tool.toolName) doctor --nasm
        """)
  }

  @Flag(help: "Try every form of every instruction with the nasm that's installed.")
  var nasm = false

  @Flag(help: "Print JSON, for other programs to read.")
  var json = false

  func run() async throws {
    try await CommandFailure.reported {
      let runner = ToolRunner()
      if nasm { return try await tryNASM(runner) }
      let checkup = await ToolCheckup.run(runner)
      try Console.write(json ? checkup.document : checkup.table + workarounds(checkup))
      if !checkup.isComplete { throw CommandFailure.trouble }
    }
  }

  private func tryNASM(_ runner: ToolRunner) async throws {
    let trial = try await ProcessSignals.cleaningUp { try await NASMTrial.run(runner) }
    let report = NASMTrialReport(
      trial: trial, version: await ToolCheckup.version(of: .nasm, runner), file: runner.locator.locate(.nasm),
      style: TextStyle(for: .standardOutput))
    try Console.write(json ? report.document : report.text)
    if !trial.isSafe { throw CommandFailure.trouble }
  }

  private func workarounds(_ checkup: ToolCheckup) -> String {
    guard let nasm = checkup.entries.first(where: { $0.tool == .nasm }), nasm.file != nil else { return "" }
    return NASMWorkarounds.text(
      version: nasm.version, tool: Tool.toolName, faults: Forms.nasmFaults, forms: Forms.all)
  }
}
