import AsmPlatform
import AsmToolchain
import Glibc
import TestSupport
import Testing

/// Builds with the real tools.
@Suite struct BuildTests {
  private let folder: TemporaryFolder
  private let runner = ToolRunner()

  init() throws { folder = try TemporaryFolder() }

  private static let exitWithConstant = """
    %include "defines.s"
    global ENTRY
    default rel
    section .rodata
    message: db "hi", 10
    section .text
    ENTRY:
        lea rsi, [message]
        mov edi, STATUS
        mov eax, 60
        syscall
    %ifidn __?OUTPUT_FORMAT?__, elf64
    section .note.GNU-stack noalloc noexec nowrite progbits
    %endif
    """
  private static let helper = """
    section .text
    global helper
    helper: ret
    %ifidn __?OUTPUT_FORMAT?__, elf64
    section .note.GNU-stack noalloc noexec nowrite progbits
    %endif
    """

  private func sources(entry: String, status: Int = 7) -> [(name: String, bytes: [UInt8])] {
    [
      ("defines.s", Array("%define STATUS \(status)\n%define ENTRY \(entry)\n".utf8)),
      ("main.s", Array(Self.exitWithConstant.utf8)), ("helper.s", Array(Self.helper.utf8)),
    ]
  }

  private func plan(_ platform: Platform, _ mode: LinkMode, output: String = "out") throws -> BuildPlan {
    try BuildPlan(
      platform: platform, mode: mode, sources: ["main.s", "helper.s"], included: ["defines.s"],
      output: folder.path.appending(output), folder: folder.path.appending("build"))
  }

  private func run(_ name: String) async throws -> Int32 {
    let status = Glibc.system(ToolInvocation.quoted(folder.path.appending(name).string))
    return (status >> 8) & 0xff
  }

  @Test func standaloneIsSmallAndRuns() async throws {
    let outcome = try await runner.build(try plan(.linux, .standalone), sources: sources(entry: "_start"))
    #expect(outcome.failures == [])
    #expect(outcome.steps.compactMap(\.result).allSatisfy { $0.standardError + $0.standardOutput == "" })
    #expect(try await run("out") == 7)
    let size = try #require(FileSystem.status(of: folder.path.appending("out"))?.size)
    #expect(size < 1500)
  }

  @Test func withTheCLibrary() async throws {
    let outcome = try await runner.build(try plan(.linux, .cLibrary), sources: sources(entry: "main"))
    #expect(outcome.failures == [])
    #expect(outcome.steps.compactMap(\.result).allSatisfy { $0.standardError.isEmpty })
    #expect(try await run("out") == 7)
  }

  @Test func macOSIsTheSameFromAnyFolder() async throws {
    let first = try await runner.build(try plan(.macos, .cLibrary), sources: sources(entry: "_main"))
    #expect(first.failures == [])
    let other = try TemporaryFolder()
    let plan = try BuildPlan(
      platform: .macos, mode: .cLibrary, sources: ["main.s", "helper.s"], included: ["defines.s"],
      output: other.path.appending("deep/er/out"), folder: other.path.appending("elsewhere/build"))
    let second = try await runner.build(plan, sources: sources(entry: "_main"))
    #expect(second.failures == [])
    let bytes = try FileSystem.read(folder.path.appending("out"))
    // MH_MAGIC_64, mach-o/loader.h.
    #expect(bytes.prefix(4) == [0xcf, 0xfa, 0xed, 0xfe])
    #expect(try FileSystem.read(other.path.appending("deep/er/out")) == bytes)
  }

  // MARK: Nothing is rebuilt

  @Test func onlyWhatChangedIsRebuilt() async throws {
    let plan = try plan(.linux, .standalone)
    func tools(_ sources: [(name: String, bytes: [UInt8])], _ plan: BuildPlan) async throws -> [String] {
      try await runner.build(plan, sources: sources).steps
        .filter { $0.result != nil }.map { $0.step.output.lastComponent?.string ?? "" }
    }
    var sources = sources(entry: "_start")
    #expect(try await tools(sources, plan) == ["main.o", "helper.o", "out"])
    #expect(try await tools(sources, plan) == [])

    // A comment changes one object's source, but not the object: it isn't linked again.
    sources[2].bytes += Array("; a comment\n".utf8)
    #expect(try await tools(sources, plan) == ["helper.o"])

    // Everything includes the definitions; only one object comes out different.
    sources[0].bytes = self.sources(entry: "_start", status: 9)[0].bytes
    #expect(try await tools(sources, plan) == ["main.o", "helper.o", "out"])
    #expect(try await run("out") == 9)

    // Another file in the place of the output.
    try folder.write("not ours", to: "out")
    #expect(try await tools(sources, plan) == ["out"])
    #expect(try await run("out") == 9)

    // Another output; the first one stays as good as it was.
    #expect(try await tools(sources, self.plan(.linux, .standalone, output: "other")) == ["other"])
    #expect(try await tools(sources, plan) == [])

    // A damaged object.
    try folder.write("junk", to: "build/main.o")
    #expect(try await tools(sources, plan) == ["main.o"])
  }

  @Test func buildsInOneFolderWaitForEachOther() async throws {
    let plan = try plan(.linux, .standalone)
    let sources = sources(entry: "_start")
    let runs = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 { group.addTask { try await runner.build(plan, sources: sources).stepsRun } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(runs.sorted() == [0, 0, 0, 3])
  }

  // MARK: What goes wrong

  @Test func missingToolsAreAllNamed() async throws {
    let runner = ToolRunner(locator: ToolLocator(path: ""), host: .linux)
    let plan = try plan(.linux, .cLibrary)
    let error = await #expect(throws: MissingTools.self) {
      try await runner.build(plan, sources: sources(entry: "main"))
    }
    #expect(
      error?.description == """
        nasm isn't installed, or not in PATH; it assembles
        gcc isn't installed, or not in PATH; it links Linux programs with the C library
        """)
    #expect(error?.remedy == "install with: apt-get install nasm gcc")
    #expect(try folder.contents == [])
  }

  @Test func everyFailingSourceIsReportedAndNothingIsLeft() async throws {
    try folder.write("the old one", to: "out")
    let plan = try plan(.linux, .cLibrary)
    var sources = sources(entry: "main")
    sources[1].bytes += Array("\n mov rax, cl\n mov al, 300\n".utf8)
    sources[2].bytes += Array("\n nonsense 1\n".utf8)
    let outcome = try await runner.build(plan, sources: sources)
    #expect(outcome.failures.map { $0.invocation.arguments.last } == ["main.o", "helper.o"])
    #expect(outcome.steps.count == 2)
    let messages = outcome.failures.flatMap { AssemblerMessage.messages(in: $0.standardError) }
    #expect(
      messages.map { "\($0.file):\($0.line ?? 0): \($0.severity): \($0.text)" } == [
        "main.s:15: error: invalid combination of opcode and operands",
        "main.s:16: error: byte data exceeds bounds [-w+error=number-overflow]",
        "helper.s:7: error: parser: instruction expected",
      ])
    #expect(try folder.read("out") == "the old one")
    #expect(
      try folder.contents
        == ["build", "build/.lock", "build/defines.s", "build/helper.s", "build/main.s", "out"])
  }

  @Test func aFailingLinkLeavesTheOldOutput() async throws {
    try folder.write("the old one", to: "out")
    var sources = sources(entry: "main")
    sources[2].bytes += Array("\nsection .text\nextern nowhere\n call nowhere\n".utf8)
    let outcome = try await runner.build(try plan(.linux, .cLibrary), sources: sources)
    #expect(outcome.failures.map(\.invocation.tool) == [.gcc])
    #expect(outcome.failures.first?.standardError.contains("undefined reference to `nowhere'") == true)
    #expect(try folder.read("out") == "the old one")
    #expect(try folder.contents.filter { $0.hasSuffix(".partial") || $0 == "build/out.stamp" } == [])
  }

  @Test func aFolderInTheWayOfTheOutput() async throws {
    try folder.write("", to: "out/file")
    let plan = try plan(.linux, .cLibrary)
    let error = await #expect(throws: FileError.self) {
      try await runner.build(plan, sources: sources(entry: "main"))
    }
    #expect(error?.description == "can't write \(folder.path.string)/out: a folder has that name")
    #expect(try folder.contents == ["out", "out/file"])
  }

  /// A pipe of the test's own stands for a device, which a test run by root might otherwise replace.
  @Test func aDeviceIsNeverReplaced() async throws {
    let pipe = folder.path.appending("pipe")
    try #require(mkfifo(pipe.string, 0o600) == 0)
    let plan = try BuildPlan(
      platform: .linux, mode: .cLibrary, sources: ["main.s"], included: [], output: pipe,
      folder: folder.path.appending("build"))
    let error = await #expect(throws: FileError.self) { try await runner.build(plan, sources: []) }
    #expect(error?.reason == .notAFile)
    #expect(FileSystem.status(of: pipe)?.kind == .other)
  }
}
