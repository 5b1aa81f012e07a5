import AsmNASM
import AsmProgram
import AsmToolchain
import ReferencePrograms
import Subprocess
import SystemPackage
import TestSupport

extension ReferenceProgram {
  /// The program called `name`; nil where there's none.
  static func named(_ name: String) -> ReferenceProgram? { all.first { $0.program.name == name } }
}

/// What nasm and the linker make of a module.
enum Linked: Sendable, Equatable {
  case made
  /// They printed this; nothing is to be printed.
  case refused(String)

  /// Assembles and links `module`; the binary is `folder/program`, the objects are in `folder/build`.
  static func build(_ module: Module, in folder: FilePath) async throws -> Linked {
    let sources = NASMRenderer().render(module)
    let assembled = module.files.map(\.name)
    let plan = try BuildPlan(
      platform: module.platform, mode: module.linkage == .standalone ? .standalone : .cLibrary,
      sources: assembled, included: sources.map(\.name).filter { !assembled.contains($0) },
      output: folder.appending("program"), folder: folder.appending("build"))
    let outcome = try await ToolRunner().build(
      plan, sources: sources.map { (name: $0.name, bytes: $0.bytes) })
    let said = outcome.steps.compactMap(\.result).map { $0.standardOutput + $0.standardError }.joined()
    return outcome.succeeded && said.isEmpty ? .made : .refused(said)
  }
}

/// What a program did: how it ended, what it printed, what it wrote into files.
struct ProgramRun: Sendable, Equatable {
  /// The exit status; 128 and its number for a signal, as in a shell.
  var status: Int32
  var output: String
  var written: [String: String]

  static func expected(of reference: ReferenceProgram) -> ProgramRun {
    ProgramRun(status: reference.status, output: reference.output, written: reference.written)
  }

  private init(status: Int32, output: String, written: [String: String]) {
    self.status = status
    self.output = output
    self.written = written
  }

  /// Runs `binary` as `reference` says, in a folder of its own, for at most `seconds`.
  init(_ reference: ReferenceProgram, of binary: FilePath, seconds: Int = 5) async throws {
    let folder = try TemporaryFolder()
    for (name, text) in reference.files { try folder.write(text, to: name) }
    let result = try await Subprocess.run(
      .path(FilePath("/usr/bin/timeout")),
      // With a limit on memory and on files, because mutants may go astray.
      arguments: Arguments(["-k", "1", "\(seconds)", binary.string] + reference.arguments),
      workingDirectory: folder.path, input: .string(reference.input), output: .bytes(limit: 1 << 20),
      error: .discarded)
    status =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    output = String(decoding: result.standardOutput, as: UTF8.self)
    written = [:]
    for name in reference.written.keys where try folder.contents.contains(name) {
      written[name] = try folder.read(name)
    }
  }
}
