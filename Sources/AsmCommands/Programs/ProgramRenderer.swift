import AsmNASM
import AsmPlatform
import AsmProgram
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
      try proofread(program, [module], parameters)
      return RenderedProgram(program, [module], for: target, NASMRenderer().render(module))
    case .portable:
      let linux = try program.lower(for: .linux, parameters: parameters)
      let macos = try program.lower(for: .macos, parameters: parameters)
      try proofread(program, [linux, macos], parameters)
      let sources = NASMRenderer().renderPortable(linux: linux, macos: macos)
      return RenderedProgram(program, [linux, macos], for: target, sources)
    }
  }

  /// - Throws: `DiagnosticList` where the proof-reader finds an error; its warnings are in it too.
  private static func proofread(
    _ program: Program, _ modules: [Module], _ parameters: [String: String]
  ) throws {
    var proofreading = Proofreading()
    for module in modules { proofreading.read(module) }
    proofreading.consultOtherPlatforms(for: program, parameters: parameters)
    // What can't be proved is for `check` to tell.
    let found = proofreading.diagnostics.filter { $0.severity != .note }
    if found.contains(where: { $0.severity == .error }) { throw DiagnosticList(found) }
    if !found.isEmpty { CommandFailure.print(found) }
  }
}
