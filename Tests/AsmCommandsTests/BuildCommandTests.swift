import AsmToolchain
import Glibc
import TestSupport
import Testing

/// `build`, `run`, `trace` and `list`, with the programs that ship and the real tools.
@Suite struct BuildCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func asmgen(_ arguments: String...) async throws -> CommandRun {
    try await CommandRun.asmgen(arguments, in: folder.path)
  }

  // MARK: build

  @Test func bareItMakesTheServer() async throws {
    #expect(
      try await asmgen("build") == CommandRun(status: 0, output: "", error: "server built for Linux\n"))
    let made = FileSystem.status(of: folder.path.appending("server"))
    #expect(
      try await asmgen("build") == CommandRun(status: 0, output: "", error: "server is up to date\n"))
    #expect(FileSystem.status(of: folder.path.appending("server")) == made)
    #expect(try await asmgen("build", "--set", "port=8080").error == "server built for Linux\n")
    #expect(FileSystem.status(of: folder.path.appending("server")) != made)
    #expect(
      try folder.contents.filter { !$0.hasPrefix(".build/asmgen/") }
        == [".build", ".build/asmgen", "server"].sorted())
  }

  @Test func theCommandsArePrintedAndWork() async throws {
    let run = try await asmgen(
      "build", "hello-world", "-o", "bin/hello", "--keep", "--print-commands")
    #expect(run.status == 0)
    #expect(
      run.output == """
        (cd bin/hello.build && nasm -f elf64 -Werror hello_world.s -o hello_world.o)
        (cd bin/hello.build && nasm -f elf64 -Werror helper.s -o helper.o)
        ld -static --fatal-warnings -z noseparate-code --build-id=none --strip-all \
        bin/hello.build/hello_world.o bin/hello.build/helper.o -o bin/hello

        """)
    let bytes = try FileSystem.read(folder.path.pushing("bin/hello"))
    unlink(folder.path.pushing("bin/hello").string)
    let shell = try await CommandRun.run("/bin/sh", ["-c", run.output], in: folder.path)
    #expect(shell == CommandRun(status: 0, output: "", error: ""))
    #expect(try FileSystem.read(folder.path.pushing("bin/hello")) == bytes)
    #expect(bytes.count < 1500)
  }

  @Test func forMacOS() async throws {
    let run = try await asmgen("build", "read-line", "--platform", "macos")
    #expect(run == CommandRun(status: 0, output: "", error: "read-line built for macOS\n"))
    #expect(
      try FileSystem.read(folder.path.appending("read-line")).prefix(4) == [0xcf, 0xfa, 0xed, 0xfe])
  }

  @Test func portableIsNotForOnePlatform() async throws {
    let run = try await asmgen("build", "--platform", "portable")
    #expect(
      run
        == CommandRun(
          status: 2, output: "",
          error: """
            error: portable sources are for both platforms; a binary is for one
            help: choose --platform linux or macos

            """))
  }

  @Test func missingTools() async throws {
    let run = try await CommandRun.asmgen(["build"], in: folder.path, environment: ["PATH": "/nonexistent"])
    #expect(
      run
        == CommandRun(
          status: 2, output: "",
          error: """
            error: nasm isn't installed, or not in PATH; it assembles
            error: gcc isn't installed, or not in PATH; it links Linux programs with the C library
            help: install with: apt-get install nasm gcc

            """))
    #expect(try folder.contents == [])
  }

  /// An assembler that complains of the line with `repne scasb`, which one Swift statement made.
  @Test func nasmsComplaintIsShownAtTheSwiftStatement() async throws {
    let nasm = try #require(ToolLocator.environment.locate(.nasm))
    try AtomicFileWriter.write([
      FileContent(
        path: folder.path.pushing("bin/nasm"),
        bytes: Array(
          """
          #!/bin/sh
          for word; do case "$word" in *.s) file=$word ;; esac; done
          line=$(grep -n 'repne *scasb' "$file" | head -n 1 | cut -d: -f1)
          [ "$file" = read_line.s ] || exec \(nasm) "$@"
          echo "$file:$line: error: no such thing" >&2
          exit 1
          """.utf8), isExecutable: true)
    ])
    let source = try FileSystem.read(Package.folder.pushing("Sources/Programs/ReadLine/ReadLine.swift"))
    let lines = String(decoding: source, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains("f.repne.scasb()") }) + 1
    let indentation = lines[number - 1].prefix { $0 == " " }.count

    try folder.write("the old one", to: "read-line")
    let path = "\(folder.path)/bin:\(HostSystem.environment("PATH") ?? "")"
    let run = try await CommandRun.asmgen(
      ["build", "read-line"], in: folder.path, environment: ["PATH": path])
    #expect(run.status == 2)
    #expect(run.output == "")
    let place = "Programs/ReadLine.swift:\(number):"
    #expect(run.error.hasPrefix(place), "\(run.error)")
    // The column is that of the statement or of the call in it.
    let column = run.error.dropFirst(place.count).prefix { $0.isNumber }
    #expect((indentation + 1...indentation + 15).contains(Int(column) ?? 0))
    #expect(run.error.contains(": error: nasm: no such thing\n"))
    #expect(run.error.contains("note: in read_line.s:"))
    #expect(run.error.contains(": repne"))
    #expect(try folder.read("read-line") == "the old one")
  }

  @Test(arguments: [
    (
      "kill -SEGV $$", "nasm failed with signal 11",
      "run that command to see more; the command 'doctor' shows"
    ),
    ("echo oops; exit 3", "nasm failed with exit status 3", "run that command to see more"),
    (
      "echo \"nasm: fatal: write error on output file \\`$6'\" >&2; exit 1",
      "nasm: write error on output file `helper.o'", "free some space"
    ),
    (
      "exit 0", "/nasm: it says that all is well, but wrote no ",
      "see what that file is, or install nasm again"
    ),
  ])
  func anAssemblerInTrouble(script: String, message: String, remedy: String) async throws {
    try folder.writeCommand("#!/bin/sh\n\(script)\n", to: "bin/nasm")
    let path = "\(folder.path)/bin:\(HostSystem.environment("PATH") ?? "")"
    let run = try await CommandRun.asmgen(
      ["build", "hello-world"], in: folder.path, environment: ["PATH": path])
    #expect(run.status == 2)
    #expect(run.error.contains(message), "\(run.error)")
    #expect(run.error.contains("\nhelp: \(remedy)"), "\(run.error)")
    #expect(try folder.contents.filter { $0.hasSuffix(".o") || $0.hasSuffix(".partial") } == [])
  }

  @Test func theLongestNameOfABinary() async throws {
    let name = String(repeating: "n", count: 255)
    #expect(try await asmgen("build", "hello-world", "-o", name).status == 0)
    #expect(try await asmgen("build", "hello-world", "-o", name).error == "\(name) is up to date\n")
    #expect(try await asmgen("build", "hello-world", "-o", name + "n").status == 2)
  }

  @Test func aFileInTheWayOfTheCache() async throws {
    try folder.write("mine", to: ".build")
    #expect(
      try await asmgen("build", "hello-world")
        == CommandRun(
          status: 2, output: "",
          error: """
            error: can't create folder .build/asmgen/hello-world-linux: .build is a file
            help: move that file away: sources and objects are kept there

            """))
  }

  // MARK: run

  @Test func runPassesEverythingThrough() async throws {
    #expect(
      try await asmgen("run", "hello-world") == CommandRun(status: 0, output: "Hello, World!\n", error: ""))
    let binary = Package.products.appending("asmgen").string
    let piped = try await CommandRun.run(
      "/bin/bash", ["-c", "printf 'one\\ntwo\\n' | \"$0\" run read-line", binary], in: folder.path)
    #expect(piped == CommandRun(status: 0, output: "one\n", error: ""))
    let failing = try await CommandRun.run(
      "/bin/bash", ["-c", "\"$0\" run hello-world > /dev/full", binary], in: folder.path)
    #expect(failing.status == 1)
    #expect(failing.error == "write() failed: No space left on device\n")
  }

  // MARK: trace

  @Test func traceIsCutToTheProgram() async throws {
    let standalone = try await asmgen("trace", "hello-world")
    #expect(standalone.status == 0)
    #expect(standalone.output == "Hello, World!\n")
    #expect(
      standalone.error.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") } == [
        "write(1, \"Hello, World!\\n\", 14) = 14", "exit(0) = ?", "+++ exited with 0 +++",
      ])
    let binary = Package.products.appending("asmgen").string
    let linked = try await CommandRun.run(
      "/bin/bash", ["-c", "echo abc | \"$0\" trace read-line -o calls", binary], in: folder.path)
    #expect(linked == CommandRun(status: 0, output: "abc\n", error: ""))
    #expect(
      try folder.read("calls").split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        == [
          "read(0, \"abc\\n\", 1024) = 4", "write(1, \"abc\\n\", 4) = 4", "exit(0) = ?",
          "+++ exited with 0 +++",
        ])
    #expect(try folder.contents.filter { $0.contains("trace") } == [])
  }

  /// What the program has done can't be undone.
  @Test func aTraceThatCannotBeWrittenRunsNothing() async throws {
    try folder.write("", to: "calls/file")
    let run = try await asmgen("trace", "hello-world", "-o", "calls")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("error: can't write calls: a folder has that name\n"))
  }

  @Test func traceHasTheProgramsStatus() async throws {
    let binary = Package.products.appending("asmgen").string
    let run = try await CommandRun.run(
      "/bin/bash", ["-c", "\"$0\" trace hello-world > /dev/full", binary], in: folder.path)
    #expect(run.status == 1)
    #expect(run.error.contains("= -1 ENOSPC (No space left on device)\n"))
  }

  @Test func macOSProgramsRunAndAreTraced() async throws {
    let run = try await asmgen("run", "hello-world", "--platform", "macos")
    #expect(run == CommandRun(status: 0, output: "Hello, World!\n", error: ""))
    let trace = try await asmgen("trace", "hello-world", "--platform", "macos")
    #expect(
      trace
        == CommandRun(
          status: 0, output: "Hello, World!\n",
          error: """
            write(1, "Hello, World!\\n", 14)         = 14
            exit(0)                                 = ?
            +++ exited with 0 +++

            """))
    let binary = Package.products.appending("asmgen").string
    let file = try await CommandRun.run(
      "/bin/bash", ["-c", "echo abc | \"$0\" trace read-line --platform macos -o calls", binary],
      in: folder.path)
    #expect(file == CommandRun(status: 0, output: "abc\n", error: ""))
    #expect(try folder.read("calls").hasPrefix("read(0, \"abc\\n\", 1024)"))
    let failing = try await CommandRun.run(
      "/bin/bash", ["-c", "\"$0\" trace hello-world --platform macos > /dev/full", binary], in: folder.path)
    #expect(failing.status == 1)
    #expect(failing.error.contains("= -1 ENOSPC (No space left on device)\n"))
  }

  // MARK: list

  @Test func list() async throws {
    let run = try await asmgen("list")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("tcp-server ") && $0.hasSuffix(" (default)") })
    #expect(lines.contains { $0.hasPrefix("  port=4444 ") && $0.hasSuffix(" (0...65535)") })
    for name in ["hello-world", "read-line"] { #expect(lines.contains { $0.hasPrefix(name + " ") }) }
    let json = try await asmgen("list", "--json")
    #expect(json.status == 0)
    #expect(json.output.contains("\n    \"name\": \"tcp-server\",\n"))
    #expect(json.output.contains("\n        \"allowed\": \"0...65535\",\n"))
  }
}
