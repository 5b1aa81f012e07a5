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
    #expect(try await run("faulty", "run", "warned", "--platform", "macos").status == 0)
    #expect(
      try await run("faulty", "trace", "warned", "--platform", "macos").error.hasSuffix(
        "+++ exited with 0 +++\n"))
    // greeter calls the C library, which isn't there.
    let greeter = try await run("greeter", "run", "--platform", "macos")
    #expect(greeter.status == 126)
    #expect(greeter.error.contains("it imports _printf; only programs that import nothing run here"))
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
            help: name one: undefined-label, undefined-function, unsaved, warned

            """))
  }

  /// What emit stops at is what check tells, without a rendering, and what explain explains.
  @Test func whatTheProofReaderFinds() async throws {
    let emit = try await run("faulty", "emit", "unsaved", "--platform", "linux")
    let found = """
      faulty/Faulty.swift:34:12: error: rbx is changed, but main doesn't save it [ASM003]
      note: its caller keeps a value in rbx (System V ABI 3.2.1)
      faulty/Faulty.swift:37:75: note: main returns with it here
      help: save it: f.frame.saved(rbx), or use a register that calls may overwrite
      faulty/Faulty.swift:36:12: warning: rdi is read, but the call of square overwrote it [ASM004]
      faulty/Faulty.swift:35:13: note: overwritten here
      note: square, or a function that it calls, changes rdi
      help: set rdi behind the call, or keep the value in a saved register or a local across it
      faulty/Faulty.swift:37:17: warning: nothing here breaks stackBalance (ASM002), which is allowed [ASM036]
      note: the reason given: nothing is pushed here
      help: leave the allowance out, or put it around the statement that needs it

      """
    #expect(emit == CommandRun(status: 2, output: "", error: found))
    #expect(
      try await run("faulty", "check", "unsaved", "--platform", "linux")
        == CommandRun(status: 1, output: found, error: "1 error, 2 warnings in unsaved\n"))
    // main is _main on macOS; it's one finding all the same.
    let both = try await run("faulty", "check", "unsaved")
    #expect(both.status == 1)
    #expect(
      both.output
        == found.replacing(" [ASM", with: " (on Linux and macOS) [ASM"))
    #expect(try folder.contents == [])
  }

  /// Warnings are told, and stop nothing that isn't asked to.
  @Test func warnings() async throws {
    let found = """
      faulty/Faulty.swift:48:52: warning: nothing here breaks stackBalance (ASM002), which is allowed [ASM036]
      note: the reason given: nothing is pushed here
      help: leave the allowance out, or put it around the statement that needs it

      """
    let emit = try await run("faulty", "emit", "warned", "--platform", "linux", "-o", "out")
    #expect(emit == CommandRun(status: 0, output: "", error: found + "out: 2 files written\n"))
    #expect(try folder.read("out/main.s").contains("; nothing is pushed here\nmain:\n"))
    for (arguments, status) in [([], 0), (["--warnings-as-errors"], 1)] as [([String], Int32)] {
      let check = try await CommandRun.run(
        try await Self.products.value.appending("faulty"),
        ["check", "warned", "--platform", "linux"] + arguments, in: folder.path)
      #expect(check == CommandRun(status: status, output: found, error: "1 warning in warned\n"))
    }
  }

  @Test func checkGoesOnBehindAProgramThatIsRefused() async throws {
    let run = try await run("faulty", "check")
    #expect(run.status == 1)
    #expect(run.error == "2 errors, 3 warnings in 4 programs\n")
    #expect(
      run.output.hasPrefix(
        "faulty/Faulty.swift:15:12: error: the label '.nowhere' is never placed (on Linux and macOS)\n"))
    #expect(run.output.contains("\nfaulty/Faulty.swift:34:12: error: rbx is changed"))
    let clean = try await self.run("faulty", "check", "undefined-function", "--strict")
    #expect(clean == CommandRun(status: 0, output: "", error: "nothing found in undefined-function\n"))
  }
}
