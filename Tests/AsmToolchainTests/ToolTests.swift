import AsmToolchain
import Glibc
import TestSupport
import Testing

@Suite struct ToolTests {
  @Test(arguments: [
    ("NASM version 2.16.01", "2.16.01"), ("gcc (Debian 12.2.0-14+deb12u1) 12.2.0\nmore", "12.2.0"),
    ("GNU ld (GNU Binutils for Debian) 2.40", "2.40"), ("LLD 21.0.0 (https://example.org 1a)", "21.0.0"),
    ("strace -- version 6.1", "6.1"), ("Apple clang version 15.0.0 (clang-1500)", "15.0.0"),
    ("NASM version 2.17rc0-20240101 compiled", "2.17rc0-20240101"),
  ])
  func versions(text: String, version: String) { #expect(Tool.nasm.version(in: text) == version) }

  @Test func noVersion() { #expect(Tool.nasm.version(in: "none (1.0) at all") == nil) }

  @Test func theFirstFolderWinsAndFoldersAreNotTools() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/nasm/file")
    try folder.write("not executable", to: "b/nasm")
    for name in ["c/nasm", "d/nasm", "d/ld64.lld-14"] {
      try AtomicFileWriter.write([
        FileContent(
          path: folder.path.pushing(FilePath(name)), bytes: Array("#!/bin/sh\n".utf8), isExecutable: true)
      ])
    }
    let locator = ToolLocator(folders: ["a", "b", "c", "d"].map { folder.path.appending($0) })
    #expect(locator.locate(.nasm) == folder.path.appending("c").appending("nasm"))
    #expect(locator.locate(.ld64lld) == folder.path.appending("d").appending("ld64.lld-14"))
    #expect(locator.locate(.gcc) == nil)
  }

  @Test func ld64lldOfTheSwiftToolchain() throws {
    let folder = try TemporaryFolder()
    for name in ["toolchain/bin/swift", "toolchain/bin/ld64.lld"] {
      try AtomicFileWriter.write([
        FileContent(path: folder.path.pushing(FilePath(name)), bytes: [], isExecutable: true)
      ])
    }
    try FileSystem.createFolder(folder.path.appending("bin"))
    symlink("../toolchain/bin/swift", folder.path.appending("bin").appending("swift").string)
    let found = ToolLocator(folders: [folder.path.appending("bin")]).locate(.ld64lld)
    #expect(found?.string.hasSuffix("/toolchain/bin/ld64.lld") == true)
  }

  @Test func aNonZeroExitIsAResult() async throws {
    let folder = try TemporaryFolder()
    try AtomicFileWriter.write([
      FileContent(
        path: folder.path.appending("nasm"), bytes: Array("#!/bin/sh\necho out; echo err >&2; exit 3\n".utf8),
        isExecutable: true)
    ])
    let result = try await ToolRunner(locator: ToolLocator(folders: [folder.path]))
      .run(ToolInvocation(.nasm, ["-v"]))
    #expect(result.status == .exited(3))
    #expect(result.standardOutput == "out\n")
    #expect(result.standardError == "err\n")
    #expect(!result.succeeded)
  }

  @Test func aSignalIsAResult() async throws {
    let folder = try TemporaryFolder()
    try AtomicFileWriter.write([
      FileContent(
        path: folder.path.appending("nasm"), bytes: Array("#!/bin/sh\nkill -KILL $$\n".utf8),
        isExecutable: true)
    ])
    let result = try await ToolRunner(locator: ToolLocator(folders: [folder.path]))
      .run(ToolInvocation(.nasm, []))
    #expect(result.status == .signalled(9))
  }

  @Test func aFileThatIsNoProgram() async throws {
    let folder = try TemporaryFolder()
    try AtomicFileWriter.write([
      FileContent(path: folder.path.appending("nasm"), bytes: [0, 1, 2], isExecutable: true)
    ])
    let error = await #expect(throws: ToolRunError.self) {
      try await ToolRunner(locator: ToolLocator(folders: [folder.path])).run(ToolInvocation(.nasm, []))
    }
    #expect(error?.description.hasPrefix("can't run \(folder.path.string)/nasm: ") == true)
  }
}
