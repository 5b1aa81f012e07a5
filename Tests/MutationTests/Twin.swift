import AsmNASM
import AsmProgram
import AsmToolchain
import CallHarness
import Subprocess
import SystemPackage
import TestSupport

/// The functions of a module called by the harness.
struct Twin: Sendable {
  let program: String
  let subjects: [CallHarness.Subject]
  /// Where the compiled harness is.
  private let folder: TemporaryFolder

  /// Compiles the harness for the functions of `program`, of which `functions` are there; nil where it's told what to
  /// call none of them with.
  init?(_ program: String, functions: Set<String>) async throws {
    try await self.init(program, Calls.of(program).filter { functions.contains($0.symbol) })
  }

  /// Compiles the harness for `subjects`; nil where there's none.
  init?(_ program: String, _ subjects: [CallHarness.Subject]) async throws {
    guard !subjects.isEmpty else { return nil }
    self.program = program
    self.subjects = subjects
    folder = try TemporaryFolder()
    let renamed = subjects.map { subject in
      var subject = subject
      subject.symbol = Self.renamed(subject.symbol)
      subject.arguments = subject.arguments.map { argument in
        if case .function(let symbol) = argument { return .function(Self.renamed(symbol)) }
        return argument
      }
      return subject
    }
    for source in CallHarness(renamed).sources {
      try folder.write(String(decoding: source.bytes, as: UTF8.self), to: source.name)
    }
    try await Self.tool(
      "gcc",
      [
        "-O1", "-mavx", "-fcf-protection=none", "-Wall", "-Wextra", "-Werror", "-Wno-clobbered", "-c",
        "harness.c",
      ],
      in: folder.path)
  }

  /// A name that nothing of the harness's or the C library's has.
  private static func renamed(_ symbol: String) -> String { "subject_\(symbol)" }

  /// Links the objects of `module` in `folder/build` with the harness and runs it.
  ///
  /// - Returns: a line for each thing that's wrong, without addresses.
  func complaints(of module: Module, in built: FilePath) async throws -> [String] {
    let functions = module.functionPlaces.map { module[$0].name }
    var objects: [String] = []
    for file in module.files {
      let object = "\(file.name.dropLast(2)).o"
      let own = Set(file.sections.flatMap { $0.functions.map(\.name) })
      // Names of one file's own must not meet those of another.
      let renames = functions.flatMap { ["--redefine-sym", "\($0)=\(Self.renamed($0))"] }
      try await Self.tool(
        "objcopy", renames + [built.pushing(FilePath("build/\(object)")).string, "first-\(object)"], in: built
      )
      let global = own.flatMap { ["--globalize-symbol", Self.renamed($0)] }
      try await Self.tool("objcopy", global + ["first-\(object)", "twin-\(object)"], in: built)
      objects.append("twin-\(object)")
    }
    try await Self.tool(
      "gcc", [folder.path.appending("harness.o").string] + objects + ["-o", "twin"], in: built)
    let run = try await CommandRun.run(
      FilePath("/usr/bin/timeout"), ["-k", "1", "60", "\(built)/twin"], in: built)
    return run.output.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("called: ") }.map {
      $0.split(separator: " (0").first.map(String.init) ?? $0
    }
  }

  private static func tool(_ name: String, _ arguments: [String], in folder: FilePath) async throws {
    let run = try await CommandRun.run(FilePath("/usr/bin/\(name)"), arguments, in: folder)
    guard run.status == 0 else { throw Refused(text: "\(name): \(run.error)\(run.output)") }
  }

  struct Refused: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }
}
