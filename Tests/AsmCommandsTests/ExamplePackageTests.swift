import AsmToolchain
import TestSupport
import Testing

/// The package under `Tests/Fixtures/ExamplePackage`: what someone else's package does with this one.
///
/// It's built once for all tests here, beside this package's own build, where the next run finds it again.
@Suite(.serialized) struct ExamplePackageTests {
  private static let scratch = Package.folder.pushing(".build/example-package")
  private static let place = [
    "--package-path", Package.folder.pushing("Tests/Fixtures/ExamplePackage").string, "--scratch-path",
    scratch.string,
  ]

  private static func swift(_ arguments: [String]) async throws -> CommandRun {
    let swift = try #require(
      ToolLocator.environment.folders.map { $0.appending("swift") }.first {
        FileSystem.status(of: $0) != nil
      },
      "swift isn't in PATH")
    return try await CommandRun.run(swift, arguments)
  }

  private static let products = Task {
    var run = try await swift(["build"] + place)
    if run.status != 0 {
      // Incremental builds miss some changes of this package; what counts is a build from nothing.
      _ = try await swift(["package"] + place + ["clean"])
      run = try await swift(["build"] + place)
    }
    try #require(run.status == 0, "\(run.output)\(run.error)")
    return scratch.appending("debug")
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ tool: String, _ arguments: String...) async throws -> CommandRun {
    try await CommandRun.run(try await Self.products.value.appending(tool), arguments, in: folder.path)
  }

  @Test func itHasTheCommandsForItsOwnPrograms() async throws {
    let list = try await run("greeter", "list")
    #expect(
      list
        == CommandRun(
          status: 0,
          output: """
            greet             Greets, and exits with the number of its arguments
              greeting=Hello    what is said (any text)

            """, error: ""))
    // The only program needs no name; arguments behind -- are its own.
    #expect(try await run("greeter", "run") == CommandRun(status: 0, output: "Hello\n", error: ""))
    #expect(
      try await run("greeter", "run", "--set", "greeting=Hi", "--", "--check", "b")
        == CommandRun(status: 2, output: "Hi\n", error: ""))
    #expect(try await run("greeter", "emit", "--platform", "portable", "-o", "out").status == 0)
    #expect(try await run("greeter", "build", "--platform", "macos").status == 0)
    #expect(try await run("greeter", "--help").output.contains("USAGE: greeter <subcommand>"))
    #expect(try await run("faulty", "--version").output == "2.0\n")
  }

  /// By machrun, which a package of one's own has built by its name.
  @Test func itRunsMacOSProgramsToo() async throws {
    let folder = try await Self.products.value
    let build = try await Self.swift(["build", "--product", "machrun"] + Self.place)
    try #require(build.status == 0, "\(build.output)\(build.error)")
    #expect(FileSystem.status(of: folder.appending("machrun")) != nil)
    #expect(
      try await run("greeter", "run", "--platform", "macos", "--", "a", "b")
        == CommandRun(status: 2, output: "Hello\n", error: ""))
    #expect(
      try await run("greeter", "trace", "--platform", "macos").error.hasSuffix("+++ exited with 0 +++\n"))
  }

  @Test func aFaultOfTheProgram() async throws {
    let run = try await run("faulty", "emit", "undefined-label")
    #expect(run.status == 2)
    #expect(
      run.error == """
        faulty/Faulty.swift:15:12: error: the label '.nowhere' is never placed
        faulty/Faulty.swift:14:31: note: made here
        help: place it where the jump should go: f.place(nowhere)

        """)
    #expect(try folder.contents == [])
  }

  @Test(arguments: [("linux", "no_such_function"), ("macos", "_no_such_function")])
  func whatTheLinkerDoesNotFind(platform: String, symbol: String) async throws {
    let run = try await run("faulty", "build", "undefined-function", "--platform", platform)
    #expect(run.status == 2)
    #expect(
      run.error == """
        faulty/Faulty.swift:23:13: error: nothing defines '\(symbol)', neither the program nor the library
        help: check its spelling, or add the function to the program

        """)
    #expect(try !folder.contents.contains("undefined-function"))
  }

  @Test func severalProgramsAndNoDefault() async throws {
    let run = try await run("faulty", "build")
    #expect(
      run
        == CommandRun(
          status: 2, output: "",
          error: """
            error: no program named
            help: name one: undefined-label, undefined-function

            """))
  }
}
