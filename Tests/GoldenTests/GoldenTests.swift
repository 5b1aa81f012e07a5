import AsmToolchain
import Programs
import TestSupport
import Testing

/// Every program that ships, for each platform, as whole files under `Tests/Goldens`. They're compared as
/// anyone's CI would: by `asmgen emit --check`.
@Suite("Goldens")
struct GoldenTests {
  static let platforms = ["linux", "macos", "portable"]

  @Test(
    "the sources of each program are what they were", arguments: Catalogue.programs.map(\.name), platforms)
  func sources(program: String, platform: String) async throws {
    let folder = "Tests/Goldens/\(program)-\(platform)"
    let result = try await asmgen(["emit", program, "--platform", platform, "--output", folder, "--check"])
    #expect(
      result.status == 0,
      """
      \(result.output)\(result.error)
      If that's how it should be, record it: swift run asmgen emit \(program) --platform \(platform) --output \(folder)
      """)
  }

  @Test("there are no goldens of anything else")
  func noOthers() throws {
    let folders = Set(try FileSystem.list(Package.folder.pushing("Tests/Goldens")) ?? [])
    let expected = Set(
      Catalogue.programs.flatMap { program in Self.platforms.map { "\(program.name)-\($0)" } })
    #expect(folders == expected)
  }

  @Test("a changed golden is found, with the command that records it")
  func change() async throws {
    let folder = try TemporaryFolder()
    let emit = ["emit", "hello-world", "--platform", "linux", "--output", folder.path.string]
    #expect(try await asmgen(emit).status == 0)
    try folder.write(try folder.read("hello_world.s") + "; a change\n", to: "hello_world.s")
    let check = try await asmgen(emit + ["--check"])
    #expect(check.status == 1)
    #expect(check.output.contains("-; a change"))
  }

  private func asmgen(_ arguments: [String]) async throws -> CommandRun {
    try await CommandRun.asmgen(arguments, in: Package.folder)
  }
}
