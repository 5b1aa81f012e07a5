import AsmToolchain
import Glibc
import TestSupport
import Testing

@Suite struct EmitCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func asmgen(_ arguments: String...) async throws -> CommandRun {
    try await CommandRun.asmgen(arguments, in: folder.path)
  }

  // MARK: Writing

  @Test func bareItIsTheServerForThisSystem() async throws {
    let run = try await asmgen("emit")
    #expect(
      run == CommandRun(status: 0, output: "", error: "out/tcp-server-linux: 5 files written\n"))
    #expect(
      try folder.contents == [
        "out", "out/tcp-server-linux", "out/tcp-server-linux/build.sh", "out/tcp-server-linux/defines.s",
        "out/tcp-server-linux/helper.s", "out/tcp-server-linux/main.s", "out/tcp-server-linux/socket.s",
      ])
    let again = try await asmgen("emit")
    #expect(again.error == "out/tcp-server-linux: 0 files written, 5 unchanged\n")
  }

  @Test func settingsReachTheText() async throws {
    #expect(try await asmgen("emit", "--set", "port=8080", "-o", "a").status == 0)
    #expect(try folder.read("a/socket.s").contains("8080"))
  }

  @Test(arguments: ["linux", "macos", "portable"])
  func standardOutputHasEverySource(platform: String) async throws {
    let run = try await asmgen("emit", "hello-world", "--platform", platform, "--stdout")
    #expect(run.status == 0)
    #expect(run.error == "")
    #expect(try folder.contents == [])
    #expect(try await asmgen("emit", "hello-world", "--platform", platform, "-o", "out").status == 0)
    let names = ["defines.s", "hello_world.s", "helper.s"]
    #expect(run.output == (try names.map { "; ==> \($0) <==\n" + (try folder.read("out/\($0)")) }).joined())
  }

  /// The sources stand alone: the script beside them needs no Swift.
  @Test(arguments: [("linux", []), ("portable", []), ("portable", ["PLATFORM_LINUX"])])
  func theScriptBuilds(platform: String, arguments: [String]) async throws {
    #expect(try await asmgen("emit", "hello-world", "--platform", platform, "-o", "out").status == 0)
    let script = folder.path.appending("out").appending("build.sh")
    #expect(
      try await CommandRun.run(script, arguments, in: "/") == CommandRun(status: 0, output: "", error: ""))
    let program = folder.path.appending("out").appending("hello-world")
    #expect(try await CommandRun.run(program, []).output == "Hello, World!\n")
    #expect(try await asmgen("build", "hello-world").status == 0)
    #expect(try FileSystem.read(program) == FileSystem.read(folder.path.appending("hello-world")))
  }

  @Test(arguments: [("macos", []), ("portable", ["PLATFORM_OSX"])])
  func theScriptBuildsForMacOS(platform: String, arguments: [String]) async throws {
    #expect(try await asmgen("emit", "tcp-server", "--platform", platform, "-o", "out").status == 0)
    let script = folder.path.appending("out").appending("build.sh")
    // In a Swift toolchain the linker isn't always in PATH itself.
    let linker = try #require(ToolLocator.environment.locate(.ld64lld)).removingLastComponent()
    let path = "\(HostSystem.environment("PATH") ?? ""):\(linker)"
    #expect(
      try await CommandRun.run(script, arguments, environment: ["PATH": path])
        == CommandRun(status: 0, output: "", error: ""))
    // MH_MAGIC_64, mach-o/loader.h.
    #expect(
      try FileSystem.read(folder.path.appending("out").appending("server")).prefix(4) == [
        0xcf, 0xfa, 0xed, 0xfe,
      ])
  }

  @Test func theScriptOfPortableSourcesSaysHowItIsUsed() async throws {
    #expect(try await asmgen("emit", "--platform", "portable", "-o", "out").status == 0)
    let script = folder.path.appending("out").appending("build.sh")
    let run = try await CommandRun.run(script, ["PLATFORM_VMS"])
    #expect(run.status == 64)
    #expect(run.error == "usage: \(script) [PLATFORM_LINUX|PLATFORM_OSX]\n")
  }

  @Test(arguments: ["linux", "macos", "portable"])
  func theBytesAreTheSameFromAnyFolder(platform: String) async throws {
    let other = try TemporaryFolder()
    let place = other.path.pushing("a b/ü")
    try FileSystem.createFolder(place)
    #expect(try await asmgen("emit", "--platform", platform, "-o", "out").status == 0)
    let elsewhere = try await CommandRun.asmgen(
      ["emit", "--platform", platform, "-o", "\(other.path)/out"], in: place,
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo", "HOME": nil])
    #expect(elsewhere.status == 0)
    let names = try folder.contents.filter { $0.hasPrefix("out/") }
    #expect(names.count == 5)
    for name in names { #expect(try folder.read(name) == other.read(name)) }
  }

  @Test func aReaderThatStopsReading() async throws {
    let run = try await limited("\"$0\" emit --stdout | head -n 1; echo \"${PIPESTATUS[*]}\"; true")
    #expect(run.error == "")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "; ==> defines.s <==")
    // 128 and SIGPIPE, where head was faster; 0 where it all went into the pipe.
    #expect(["141 0", "0 0"].contains(lines.last))
  }

  @Test func coloursAreForTerminals() async throws {
    func onTerminal(_ settings: String, _ arguments: String) async throws -> String {
      try await limited("unset NO_COLOR; \(settings) script -qec \"$0 \(arguments)\" /dev/null").output
    }
    #expect(try await onTerminal("TERM=xterm", "emit nope").hasPrefix("\u{1B}[1;31merror:\u{1B}[0m "))
    for settings in ["TERM=dumb", "TERM=xterm NO_COLOR=1"] {
      #expect(try await onTerminal(settings, "emit nope").hasPrefix("error: unknown program 'nope'"))
    }
    #expect(try await asmgen("emit", "-o", "out").status == 0)
    try folder.write("++ ours\n", to: "out/main.s")
    let diff = try await onTerminal("TERM=xterm", "emit -o out --diff")
    #expect(diff.contains("\u{1B}[1m--- out/main.s\u{1B}[0m"))
    #expect(diff.contains("\u{1B}[31m-++ ours\u{1B}[0m"))
    #expect(diff.contains("\u{1B}[32m+; tcp-server: main.s\u{1B}[0m"))
  }

  // MARK: Comparing

  @Test func checkIsSilentWhereNothingDiffers() async throws {
    #expect(try await asmgen("emit", "-o", "out").status == 0)
    #expect(try await asmgen("emit", "-o", "out", "--check") == CommandRun(status: 0, output: "", error: ""))
    #expect(try await asmgen("emit", "-o", "out", "--diff") == CommandRun(status: 0, output: "", error: ""))
  }

  @Test func checkShowsWhatDiffersIsMissingOrStale() async throws {
    #expect(try await asmgen("emit", "hello-world", "-o", "out").status == 0)
    let text = try folder.read("out/hello_world.s")
    let changed = text.replacing("\n\n%include", with: "\n%include")
    try #require(changed != text)
    try folder.write(changed, to: "out/hello_world.s")
    unlink(folder.path.pushing("out/helper.s").string)
    try folder.write("; hello-world: old.s\n; What it was.\n", to: "out/old.s")
    try folder.write("; my own notes\n", to: "out/notes.s")

    let before = try folder.contents
    let check = try await asmgen("emit", "hello-world", "-o", "out", "--check")
    #expect(check.status == 1)
    #expect(check.error == "")
    #expect(
      check.output == """
        --- out/hello_world.s
        +++ out/hello_world.s (emitted)
        @@ -1,5 +1,6 @@
         ; hello-world: hello_world.s
         ; Writes a greeting and exits: with 0, or with 1 when it can't be written.
        +
         %include "defines.s"
        \(" ")
         global _start
        missing: out/helper.s
        stale: out/old.s is no longer part of the program

        """)
    let diff = try await asmgen("emit", "hello-world", "-o", "out", "--diff")
    #expect(diff == CommandRun(status: 0, output: check.output, error: ""))
    #expect(try folder.contents == before)
    #expect(try folder.read("out/hello_world.s") == changed)

    let write = try await asmgen("emit", "hello-world", "-o", "out")
    #expect(write.status == 0)
    #expect(
      write.error == """
        out: 2 files written, 2 unchanged
        out/old.s was emitted earlier and isn't part of the program any more: delete it

        """)
    #expect(try folder.read("out/hello_world.s") == text)
    #expect(try folder.read("out/notes.s") == "; my own notes\n")
  }

  @Test func checkOfAFolderThatIsNotThere() async throws {
    let check = try await asmgen("emit", "hello-world", "-o", "none", "--check")
    #expect(check.status == 1)
    #expect(
      check.output == """
        missing: none/defines.s
        missing: none/hello_world.s
        missing: none/helper.s
        missing: none/build.sh

        """)
    #expect(try folder.contents == [])
  }

  // MARK: What goes wrong

  @Test(arguments: [
    (
      ["emit", "tcp-sever"],
      """
      error: unknown program 'tcp-sever'; did you mean 'tcp-server'?
      help: programs: hello-world, read-line, tcp-server, cat, time, ls
      """
    ),
    (
      ["emit", "--platform", "linus"],
      """
      error: unknown platform 'linus'; did you mean 'linux'?
      help: platforms: linux, macos, portable
      """
    ),
    (
      ["emit", "--set", "prot=8080"],
      """
      error: tcp-server has no parameter 'prot'; did you mean 'port'?
      help: its parameters are port, backlog, address
      """
    ),
    (
      ["emit", "hello-world", "--set", "port=8080"],
      """
      error: hello-world has no parameter 'port'
      help: leave it out: the program takes none
      """
    ),
    (
      ["emit", "--set", "port=70000", "--set", "address=300.1.1.1"],
      """
      error: the parameter 'address' of tcp-server can't be '300.1.1.1'
      help: give an IPv4 address such as 127.0.0.1; the default is 0.0.0.0
      error: the parameter 'port' of tcp-server can't be '70000'
      help: give 0...65535; the default is 4444
      """
    ),
  ])
  func badInput(arguments: [String], message: String) async throws {
    let run = try await CommandRun.asmgen(arguments, in: folder.path)
    #expect(run == CommandRun(status: 2, output: "", error: message + "\n"))
    #expect(try folder.contents == [])
  }

  @Test func aFileInTheWayOfTheFolder() async throws {
    try folder.write("mine", to: "out")
    #expect(
      try await asmgen("emit", "-o", "out/sub")
        == CommandRun(
          status: 2, output: "",
          error: """
            error: can't create folder out/sub: out is a file
            help: move that file away, or choose another folder with --output

            """))
    let check = try await asmgen("emit", "-o", "out", "--check")
    #expect(check.status == 2)
    #expect(check.error.hasPrefix("error: can't list out: out is a file\n"))
    #expect(try folder.read("out") == "mine")
  }

  @Test func aFolderInTheWayOfAFile() async throws {
    try folder.write("", to: "out/main.s/file")
    let run = try await asmgen("emit", "-o", "out")
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("error: can't write out/main.s: a folder has that name\n"))
    #expect(try folder.contents == ["out", "out/main.s", "out/main.s/file"])
  }

  @Test func whatIsInTheWayIsNoFile() async throws {
    symlink("nowhere", folder.path.appending("link").string)
    try #require(mkfifo(folder.path.appending("pipe").string, 0o600) == 0)
    #expect(
      try await asmgen("emit", "-o", "link/sub").error == """
        error: can't create folder link/sub: link is a symbolic link that leads nowhere
        help: remove that link, or choose another folder with --output

        """)
    #expect(
      try await asmgen("emit", "-o", "pipe").error == """
        error: can't create folder pipe: pipe is a device, pipe or socket
        help: choose another folder with --output

        """)
    #expect(try folder.contents == ["link", "pipe"])
  }

  /// As somebody who isn't root, whom permissions don't stop.
  @Test(arguments: [
    (["emit"], "create folder out/tcp-server-linux", "choose a folder that you may write to with --output"),
    (["emit", "-o", "."], "write ./defines.s", "choose a folder that you may write to with --output"),
    (["build"], "write server", "choose a folder that you may write to with --output"),
    (
      ["run"], "write .build/asmgen/tcp-server-linux/bin/server",
      "sources and objects are kept there: start this in a folder that you may write to"
    ),
  ])
  func aFolderThatMayNotBeWrittenTo(arguments: [String], what: String, remedy: String) async throws {
    let home = try TemporaryFolder()
    let binary = home.path.appending("asmgen")
    _ = try await CommandRun.run("/bin/cp", [Package.products.appending("asmgen").string, binary.string])
    chmod(home.path.string, 0o755)
    chmod(folder.path.string, 0o555)
    let become = geteuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    let run = try await CommandRun.run(
      "/usr/bin/env", become + [binary.string] + arguments, in: folder.path)
    #expect(
      run
        == CommandRun(
          status: 2, output: "", error: "error: can't \(what): Permission denied\nhelp: \(remedy)\n"))
    #expect(try folder.contents == [])
  }

  /// A limit on file sizes (ulimit -f) fails a write in the middle of the set, as a full disk does.
  @Test func aFileThatCannotGrow() async throws {
    #expect(try await asmgen("emit", "--set", "port=1", "-o", "out").status == 0)
    let before = try folder.read("out/socket.s")
    let run = try await limited("ulimit -f 1; exec \"$0\" emit --set port=2 -o out")
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("error: can't write out/"))
    #expect(run.error.contains(": File too large\nhelp: raise the limit on file sizes (ulimit -f)"))
    #expect(try folder.read("out/socket.s") == before)
    #expect(try folder.contents.count == 6)
    #expect(try await asmgen("emit", "--set", "port=1", "-o", "out", "--check").status == 0)
  }

  @Test func aFullDiskBehindStandardOutput() async throws {
    for options in ["emit --stdout", "list", "doctor"] {
      let run = try await limited("exec \"$0\" \(options) > /dev/full")
      #expect(run.status == 2)
      #expect(run.error.hasPrefix("error: can't write standard output: No space left on device\n"))
    }
  }

  /// A file system of one page, where this process may make one (user_namespaces(7)).
  @Test func aFullDisk() async throws {
    let probe = try await limited("unshare -rm mount -t tmpfs none /mnt 2>/dev/null")
    guard probe.status == 0 else { return }
    let run = try await limited(
      """
      mkdir disk && exec unshare -rm bash -c 'mount -t tmpfs -o size=4k none disk && cd disk && "$0" emit -o out; \
      echo $?; find . -mindepth 1' "$0"
      """)
    #expect(run.output == "2\n")
    #expect(run.error.contains(": No space left on device\nhelp: free some space, or choose another folder"))
  }

  private func limited(_ script: String) async throws -> CommandRun {
    try await CommandRun.run(
      "/bin/bash", ["-c", script, Package.products.appending("asmgen").string], in: folder.path)
  }
}
