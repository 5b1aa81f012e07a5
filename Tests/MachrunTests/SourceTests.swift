#if os(Linux)
import TestSupport
import Testing

extension MachrunTests {
  @Test("compiles without a warning", arguments: ["gcc", "clang"])
  func compilesWithoutWarnings(compiler: String) async throws {
    try await silently(
      compiler,
      [
        "-std=gnu11", "-D_GNU_SOURCE", "-I", Machrun.sources.string, "-Wall", "-Wextra", "-Wshadow",
        "-Wstrict-prototypes", "-Werror", "-fsyntax-only",
      ] + (try await Machrun.sourceFiles()))
  }

  /// On a Mac nothing is left but a main that says so.
  @Test("compiles to a message elsewhere")
  func compilesElsewhere() async throws {
    let workshop = try Workshop()
    let binary = workshop.folder.path.appending("elsewhere")
    try await silently(
      "gcc",
      ["-U__linux__", "-I", Machrun.sources.string, "-Wall", "-Wextra", "-Werror", "-o", binary.string]
        + (try await Machrun.sourceFiles()))
    let run = try await CommandRun.run(binary, [])
    #expect(
      run
        == CommandRun(
          status: 126, output: "",
          error: "machrun runs macOS programs on Linux on x86-64; on a Mac, run the program itself\n"))
  }
}
#endif
