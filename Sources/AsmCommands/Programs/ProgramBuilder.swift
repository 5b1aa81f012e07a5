import AsmNASM
import AsmPlatform
import AsmProgram
import AsmToolchain
import AsmX86

/// Builds a program: what `build`, `run` and `trace` have in common.
struct ProgramBuilder: Sendable {
  var runner = ToolRunner()
  /// The folder under which each program has one for its sources and objects.
  static let cache: FilePath = ".build/asmgen"

  /// Where sources and objects go when nobody asked to see them.
  static func folder(of program: Program, for platform: Platform) -> FilePath {
    cache.appending("\(program.name)-\(platform.name)")
  }

  /// How `rendered` becomes `output`.
  func plan(
    _ rendered: RenderedProgram, for platform: Platform, output: FilePath, folder: FilePath
  ) throws(BuildPlanError) -> BuildPlan {
    try BuildPlan(
      platform: platform, mode: rendered.mode, sources: rendered.assembled, included: rendered.included,
      output: output, folder: folder, host: runner.host)
  }

  /// Does `plan`.
  ///
  /// - Throws: `DiagnosticList` with what nasm or the linker said, at the Swift statements that it's about.
  func build(_ plan: BuildPlan, _ rendered: RenderedProgram) async throws -> BuildOutcome {
    let runner = runner
    let outcome = try await ProcessSignals.cleaningUp {
      try await runner.build(plan, sources: rendered.sources.map { (name: $0.name, bytes: $0.bytes) })
    }
    if !outcome.succeeded {
      // Noting where each line comes from takes longer than rendering does: it's done when it's needed.
      let sources = rendered.modules.flatMap { NASMRenderer().render($0, recordingLines: true) }
      throw DiagnosticList(outcome.failures.flatMap(ToolMessageTranslator(sources: sources).diagnostics))
    }
    for result in outcome.steps.compactMap(\.result) {
      Console.standardError(result.standardOutput + result.standardError)
    }
    return outcome
  }
}
