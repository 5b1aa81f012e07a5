import AsmNASM
import AsmPlatform
import AsmProgram
import AsmToolchain
import Subprocess
import SystemPackage
import TestSupport

/// A program made, assembled, linked and run on this machine.
struct Executed {
  var status: Int32
  var output: [UInt8]
  var error: String

  var text: String { String(decoding: output, as: UTF8.self) }

  init(_ program: Program) async throws {
    let folder = try TemporaryFolder()
    try await Built.link(program.lower(for: .linux), in: folder.path)
    let result = try await Subprocess.run(
      .path(FilePath("/usr/bin/timeout")), arguments: ["60", "\(folder.path)/program"],
      output: .bytes(limit: 1 << 21),
      error: .string(limit: 1 << 20))
    status =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    output = result.standardOutput
    error = result.standardError
  }
}

/// Programs assembled and linked in temporary folders.
enum Built {
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  /// Links a program for both platforms, nasm's warnings being errors, and checks the portable law: the
  /// portable sources give the same objects.
  static func everywhere(_ program: Program) async throws {
    let modules = try (linux: program.lower(for: .linux), macos: program.lower(for: .macos))
    let portable = NASMRenderer().renderPortable(linux: modules.linux, macos: modules.macos)
    for module in [modules.linux, modules.macos] {
      let own = try TemporaryFolder()
      try await link(module, in: own.path)
      let shared = try TemporaryFolder()
      try await link(module, sources: portable, macros: [module.platform.macro], in: shared.path)
      for file in module.files.map(\.name) {
        let object = FilePath("build/\(file.dropLast(2)).o")
        guard try FileSystem.read(own.path.pushing(object)) == FileSystem.read(shared.path.pushing(object))
        else {
          throw Problem(description: "\(file) of \(module.platform.title) differs from the portable one")
        }
      }
    }
  }

  /// Links `module`; the binary is `folder/program`.
  static func link(
    _ module: Module, sources: [SourceText]? = nil, macros: [String] = [], in folder: FilePath
  ) async throws {
    let sources = sources ?? NASMRenderer().render(module)
    let assembled = module.files.map(\.name)
    let plan = try BuildPlan(
      platform: module.platform, mode: module.linkage == .standalone ? .standalone : .cLibrary,
      sources: assembled,
      included: sources.map(\.name).filter { !assembled.contains($0) }, output: folder.appending("program"),
      folder: folder.appending("build"), macros: macros)
    let outcome = try await ToolRunner().build(
      plan, sources: sources.map { (name: $0.name, bytes: $0.bytes) })
    let said = outcome.steps.compactMap(\.result).map { $0.standardOutput + $0.standardError }.joined()
    guard outcome.succeeded, said.isEmpty else {
      throw Problem(description: "\(module.platform.title): \(said)")
    }
  }
}
