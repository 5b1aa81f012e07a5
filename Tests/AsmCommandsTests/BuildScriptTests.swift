import AsmToolchain
import Glibc
import TestSupport
import Testing

/// `build.sh` up to where it starts to build; the tools it looks for are the test's own.
@Suite struct BuildScriptTests {
  private let script = Package.folder.appending("build.sh").string

  private func run(_ arguments: [String], path: FilePath? = nil) async throws -> CommandRun {
    // bash itself isn't looked for in the test's PATH; and the script works from any folder.
    try await CommandRun.run(
      "/bin/bash", [script] + arguments, in: "/", environment: path.map { ["PATH": $0.string] } ?? [:])
  }

  /// A folder with what the script itself needs, and `scripts` as commands.
  private func tools(_ scripts: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["dirname", "uname", "cat", "sort", "readlink"] {
      let file = try #require(ToolLocatorForTests.find(name), "\(name) is a command everywhere")
      symlink(file.string, folder.path.appending(name).string)
    }
    for (name, text) in scripts {
      try AtomicFileWriter.write([
        FileContent(
          path: folder.path.appending(name), bytes: Array("#!/bin/bash\n\(text)\n".utf8), isExecutable: true)
      ])
    }
    return folder
  }

  @Test(arguments: ["--help", "-h"])
  func help(argument: String) async throws {
    let run = try await run([argument])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Usage: ./build.sh [PLATFORM_LINUX|PLATFORM_OSX]\n"))
    #expect(run.error == "")
  }

  @Test(arguments: [["PLATFORM_WINDOWS"], ["test", "more"]])
  func badUsage(arguments: [String]) async throws {
    let run = try await run(arguments)
    #expect(run.status == 64)
    #expect(run.error.contains("Usage: ./build.sh"))
  }

  @Test func swiftIsMissing() async throws {
    let folder = try tools([:])
    let run = try await run(["test"], path: folder.path)
    #expect(
      run
        == CommandRun(
          status: 2, output: "",
          error: "build.sh: swift is missing; Swift 6.1 or newer is at https://www.swift.org/install\n"))
  }

  @Test func missingPackagesAreInstalledByRootOrNamed() async throws {
    // Neither can be found after it was "installed", so that the script doesn't go on.
    let log = try TemporaryFolder()
    let folder = try tools([
      "swift": "echo 'swift was run' >> \(log.path)/log; exit 1", "gcc": "", "ld": "", "diff": "",
      "llvm-objdump": "", "prlimit": "", "python3": "",
      "apt-get": "echo \"$@\" >> \(log.path)/log; exit 1",
    ])
    let run = try await run(["test"], path: folder.path)
    #expect(run.status == 2)
    if geteuid() == 0 {
      #expect(run.error.hasSuffix("build.sh: can't install lld nasm strace\n"))
      #expect(
        try log.read("log") == "install -y --no-install-recommends lld nasm strace\nupdate\n")
    } else {
      #expect(
        run.error == """
          build.sh: these Debian packages are missing; install them, then run this again:
            sudo apt-get install lld nasm strace

          """)
      #expect(try log.contents == [])
    }
  }

  @Test func withoutAptItSaysWhat() async throws {
    let folder = try tools(["swift": "exit 1", "gcc": "", "ld": "", "strace": ""])
    let run = try await run(["PLATFORM_LINUX"], path: folder.path)
    #expect(run.status == 2)
    #expect(
      run.error == """
        build.sh: these are missing: nasm
        install them with this system's package manager

        """)
  }
}

/// Finds any command, not only asmgen's tools.
private enum ToolLocatorForTests {
  static func find(_ name: String) -> FilePath? {
    ToolLocator.environment.folders.map { $0.appending(name) }.first { access($0.string, X_OK) == 0 }
  }
}
