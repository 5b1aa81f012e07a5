import AsmNASM
import AsmPlatform
import AsmProgram
import AsmVerifier
import AsmX86

/// Makes a program's sources: lowers it, proofreads it, and renders what comes of that.
enum ProgramRenderer {
  /// The sources of `program` for `target`. What the proof-reader only warns of goes to standard error.
  ///
  /// - Throws: `DiagnosticList` with everything wrong in the program or its parameters.
  static func render(
    _ program: Program, for target: EmissionTarget, parameters: [String: String]
  ) throws -> RenderedProgram {
    switch target {
    case .platform(let platform):
      let module = try program.lower(for: platform, parameters: parameters)
      try proofread([module])
      return RenderedProgram(program, [module], for: target, NASMRenderer().render(module))
    case .portable:
      let linux = try program.lower(for: .linux, parameters: parameters)
      let macos = try program.lower(for: .macos, parameters: parameters)
      try proofread([linux, macos])
      let sources = NASMRenderer().renderPortable(linux: linux, macos: macos)
      return RenderedProgram(program, [linux, macos], for: target, sources)
    }
  }

  /// - Throws: `DiagnosticList` where the proof-reader finds an error; its warnings are in it too.
  private static func proofread(_ modules: [Module]) throws {
    var found: [Diagnostic] = []
    for finding in modules.flatMap({ Verifier.findings(in: $0) }) {
      var diagnostic = finding.diagnostic
      diagnostic.message += " [\(finding.code.rawValue)]"
      // What's wrong on both platforms is told once.
      if !found.contains(diagnostic) { found.append(diagnostic) }
    }
    if found.contains(where: { $0.severity == .error }) { throw DiagnosticList(found) }
    if !found.isEmpty { CommandFailure.print(found) }
  }
}
