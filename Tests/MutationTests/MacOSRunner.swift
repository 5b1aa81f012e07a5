import AsmProgram
import AsmToolchain
import ReferencePrograms
import SystemPackage
import TestSupport

/// Runs macOS programs on Linux by machrun, those that need the C library with `Library/library.c` for it.
struct MacOSRunner: Sendable {
  /// Where the compiled library is.
  private let folder: TemporaryFolder

  /// The subjects that aren't run on macOS, only linked, with the reason for each, by name.
  static let linkedOnly = [
    "tcp-server": "it waits for clients until it's killed; BehaviourTests runs it with some",
    "time": "what it prints is another text each time; BehaviourTests compares it with the clock",
  ]

  /// Compiles the library.
  init() async throws {
    folder = try TemporaryFolder()
    let tests = Package.folder.appending("Tests")
    let source = tests.appending("MutationTests").appending("Library").appending("library.c")
    let calls = tests.appending("MachrunTests").appending("Programs")
    let machrun = Package.folder.appending("Sources").appending("machrun")
    // Swift's own clang, behind the others; an object without a version of macOS, which Swift's linker doesn't take.
    let script = """
      PATH="$PATH:$(dirname "$(readlink -f "$(command -v swift)")")"
      exec clang -target x86_64-none-macho -ffreestanding -fno-stack-protector -fno-builtin -O1 -Wall -Wextra \
        -Werror -I "$1" -I "$2" -c "$0" -o library.o
      """
    let run = try await CommandRun.run(
      "/bin/bash", ["-c", script, source.string, calls.string, machrun.string], in: folder.path)
    guard run == CommandRun(status: 0, output: "", error: "") else {
      throw Refused(text: "clang: \(run.error)\(run.output)")
    }
  }

  /// What `module` does, linked in `built` by `Linked.build`, where it's run as `reference` says.
  func run(
    _ module: Module, as reference: ReferenceProgram, in built: FilePath
  ) async throws -> ProgramRun {
    try await ProgramRun(
      reference, of: try await binary(of: module, in: built), by: Package.products.appending("machrun"))
  }

  /// The program linked with the library; where it needs none, as it is.
  private func binary(of module: Module, in built: FilePath) async throws -> FilePath {
    guard module.linkage != .standalone else { return built.appending("program") }
    let output = built.appending("program-with-library")
    let build = built.appending("build")
    let objects = module.files.map { build.appending("\($0.name.dropLast(2)).o").string }
    let result = try await ToolRunner().run(
      ToolInvocation(
        .ld64lld,
        [
          "-arch", "x86_64", "-platform_version", "macos", "11.0", "13.0", "-fatal_warnings",
          "-L\(build.string)", "-lSystem",
        ] + objects + [folder.path.appending("library.o").string, "-o", output.string]))
    guard result.succeeded else { throw Refused(text: "ld64.lld: \(result.standardError)") }
    return output
  }

  /// A tool doesn't do what has to be done for any program.
  struct Refused: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }
}
