import AsmPlatform
import AsmProgram
import AsmX86
import TestSupport
import Testing

@testable import AsmCommands

/// `asmgen check`: the command on the programs that ship; what it says of faulty ones by its parts here, and
/// whole in `ExamplePackageTests`.
@Suite struct CheckCommandTests {
  // MARK: The command

  @Test func theProgramsThatShipAreClean() async throws {
    #expect(
      try await CommandRun.asmgen(["check"])
        == CommandRun(status: 0, output: "", error: "nothing found in 6 programs\n"))
    #expect(
      try await CommandRun.asmgen(["check", "cat", "--platform", "macos", "--warnings-as-errors"])
        == CommandRun(status: 0, output: "", error: "nothing found in cat\n"))
    #expect(
      try await CommandRun.asmgen(["check", "tcp-server", "--set", "port=8080"])
        == CommandRun(status: 0, output: "", error: "nothing found in tcp-server\n"))
  }

  @Test func jsonOfNothing() async throws {
    let run = try await CommandRun.asmgen(["check", "cat", "--format", "json"])
    #expect(run.status == 0)
    #expect(
      run.output == """
        {
          "version": 1,
          "programs": [
            "cat"
          ],
          "platforms": [
            "linux",
            "macos"
          ],
          "summary": {
            "errors": 0,
            "warnings": 0,
            "notes": 0
          },
          "findings": []
        }

        """)
  }

  @Test(arguments: [
    (
      ["check", "tcp-sever"],
      """
      error: unknown program 'tcp-sever'; did you mean 'tcp-server'?
      help: programs: hello-world, read-line, tcp-server, cat, time, ls
      """
    ),
    (
      ["check", "--platform", "portable"],
      """
      error: unknown platform 'portable'
      help: platforms: linux, macos, both
      """
    ),
    (
      ["check", "tcp-server", "--set", "prot=8080"],
      """
      error: tcp-server has no parameter 'prot'; did you mean 'port'?
      help: its parameters are port, backlog, address
      """
    ),
  ])
  func badInput(arguments: [String], message: String) async throws {
    #expect(
      try await CommandRun.asmgen(arguments) == CommandRun(status: 2, output: "", error: message + "\n"))
  }

  @Test func contractsAreTold() async throws {
    let run = try await CommandRun.asmgen(["check", "hello-world", "--contracts", "--platform", "macos"])
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        """
        hello-world for macOS:
          _main(): never returns
          h_strlen(rdi): overwrites rax rcx rdx; keeps rsi rdi r8 r9 r10 r11

        """))
    #expect(run.error == "nothing found in hello-world\n")
  }

  // MARK: On both systems

  @Test func findingsOfBothSystemsAreOne() throws {
    let proofreading = try Self.proofreading(Self.program { f in f.mov(rbx, rdi) })
    #expect(
      proofreading.diagnostics.map(\.message) == [
        "rbx is changed, but main doesn't save it (on Linux and macOS) [ASM003]"
      ])
    #expect(proofreading.diagnostics[0].notes.count == 2)
    #expect(proofreading.summary == "1 error in test")
  }

  @Test func findingsOfOneSystemSaySo() throws {
    let program = Self.program { f in
      f.syscall(.close, 1, onError: .ignored(because: ""))
      f.mov(rax, rcx)
      f.add(rax, rdx)
    }
    let both = try Self.proofreading(program)
    #expect(
      both.diagnostics.map(\.message) == [
        "rcx is read, but the system call close overwrote it (on Linux and macOS) [ASM004]",
        "rdx is read, but the system call close overwrote it (on macOS) [ASM004]",
      ])
    // Each system has its own reason.
    #expect(
      both.diagnostics[0].notes.map(\.message) == [
        "overwritten here", "on Linux a system call overwrites rcx, r11",
        "on macOS a system call overwrites rcx, rdx, r11",
      ])
    let linux = try Self.proofreading(program, on: [.linux])
    #expect(
      linux.diagnostics.map(\.message) == [
        "rcx is read, but the system call close overwrote it [ASM004]"
      ])
  }

  @Test func anAllowanceThatOneSystemNeedsIsNeeded() throws {
    let program = Self.program { f in
      f.syscall(.close, 1, onError: .ignored(because: ""))
      f.allowing(.volatileRegisters, because: "macOS leaves a result there") { f.mov(rax, rdx) }
    }
    #expect(try Self.proofreading(program).entries.count == 0)
    var linux = try Self.proofreading(program, on: [.linux])
    #expect(
      linux.diagnostics.map(\.message) == [
        "nothing here breaks volatileRegisters (ASM004), which is allowed [ASM036]"
      ])
    linux.consultOtherPlatforms(for: program, parameters: [:])
    #expect(linux.entries.count == 0)
    #expect(linux.summary == "nothing found in test")
  }

  @Test func anAllowanceThatNoSystemNeedsIsTold() throws {
    let program = Self.program { f in
      f.allowing(.volatileRegisters, because: "a reason") { f.mov(rax, rdx) }
    }
    var linux = try Self.proofreading(program, on: [.linux])
    linux.consultOtherPlatforms(for: program, parameters: [:])
    #expect(linux.summary == "1 warning in test")
  }

  @Test func whatSeveralProgramsShareIsToldOnce() throws {
    let shared = Function("shared") { f in f.mov(rbx, rdi) }
    var proofreading = Proofreading()
    for name in ["one", "two", "three"] {
      let program = Program(name, "") { _ in
        SourceFile("main.s", "") {
          Function.main { f in f.return(0) }
          if name != "two" { shared }
        }
      }
      proofreading.read(try program.lower(for: .linux))
    }
    #expect(
      proofreading.diagnostics.map(\.message) == ["rbx is changed, but shared doesn't save it [ASM003]"])
    #expect(proofreading.diagnostics[0].notes.last == .init("in one and three"))
    #expect(proofreading.summary == "1 error in 3 programs")
  }

  @Test func refusalsAreInOrderOfPlace() {
    var proofreading = Proofreading()
    let (first, second) = (
      SourceLocation(file: "A/B.swift", line: 1, column: 2),
      SourceLocation(file: "A/B.swift", line: 2, column: 1)
    )
    proofreading.refuse(
      "test", for: .macos,
      [
        Diagnostic("b", at: second), Diagnostic(.note, "a", at: first),
        Diagnostic(.warning, "c", at: second),
      ])
    proofreading.refuse("test", for: .linux, [Diagnostic("b", at: second)])
    #expect(
      proofreading.diagnostics.map(\.message) == [
        "a (on macOS)", "b (on macOS and Linux)", "c (on macOS)",
      ])
    #expect(proofreading.summary == "1 error, 1 warning, 1 note in test")
  }

  @Test func notesArePrintedAsNotes() {
    let printer = DiagnosticPrinter(style: TextStyle(isColoured: false), sources: SourceFinder(from: "/"))
    #expect(printer.text([Diagnostic(.note, "not proved here", at: nil)]) == "note: not proved here\n")
    let coloured = DiagnosticPrinter(style: TextStyle(isColoured: true), sources: SourceFinder(from: "/"))
    #expect(
      coloured.text([Diagnostic(.note, "m", at: nil)]) == "\u{1B}[1;36mnote:\u{1B}[0m \u{1B}[1mm\u{1B}[0m\n")
  }

  // MARK: Support

  static func program(_ body: @escaping @Sendable (FunctionBuilder) -> Void) -> Program {
    Program("test", "") { _ in SourceFile("main.s", "") { Function.main("", body) } }
  }

  static func proofreading(_ program: Program, on platforms: [Platform] = Platform.all) throws -> Proofreading
  {
    var proofreading = Proofreading()
    for platform in platforms { proofreading.read(try program.lower(for: platform)) }
    return proofreading
  }
}
