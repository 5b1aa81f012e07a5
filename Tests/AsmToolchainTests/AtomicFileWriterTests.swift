import AsmToolchain
import Glibc
import TestSupport
import Testing

@Suite struct AtomicFileWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, _ text: String) -> FileContent {
    FileContent(path: folder.path.pushing(FilePath(name)), bytes: Array(text.utf8))
  }

  @Test func writesASetAndLeavesEqualFilesAlone() throws {
    try AtomicFileWriter.write([file("a", "1"), file("new/deep/b", "2")])
    let before = try #require(FileSystem.status(of: folder.path.appending("a")))
    let outcome = try AtomicFileWriter.write([file("a", "1"), file("new/deep/b", "3")])
    #expect(outcome.unchanged == [folder.path.appending("a")])
    #expect(outcome.written.map(\.lastComponent) == ["b"])
    #expect(FileSystem.status(of: folder.path.appending("a")) == before)
    #expect(try folder.read("new/deep/b") == "3")
    #expect(try folder.contents == ["a", "new", "new/deep", "new/deep/b"])
  }

  @Test func aFolderInTheWayOfTheLastFile() throws {
    try folder.write("old", to: "a")
    try folder.write("", to: "c/inside")
    let error = #expect(throws: FileError.self) {
      try AtomicFileWriter.write([file("a", "new"), file("made/b", "new"), file("c", "new")])
    }
    #expect(error?.description == "can't write \(folder.path.string)/c: a folder has that name")
    #expect(error?.remedy == "move the folder away, or choose another name with --output")
    #expect(try folder.read("a") == "old")
    #expect(try folder.contents == ["a", "c", "c/inside"])
  }

  @Test func aFileInTheWayOfTheFolder() throws {
    try folder.write("old", to: "out")
    let error = #expect(throws: FileError.self) { try AtomicFileWriter.write([file("out/sub/a", "x")]) }
    #expect(
      error?.description
        == "can't create folder \(folder.path.string)/out/sub: \(folder.path.string)/out is a file")
    #expect(try folder.contents == ["out"])
  }

  /// A pipe of the test's own stands for a device, which a test run by root might otherwise replace.
  @Test func aDeviceInTheWay() throws {
    try #require(mkfifo(folder.path.appending("pipe").string, 0o600) == 0)
    let error = #expect(throws: FileError.self) {
      try AtomicFileWriter.write([file("a", "x"), file("pipe", "x")])
    }
    #expect(error?.reason == .notAFile)
    #expect(try folder.contents == ["pipe"])
  }

  @Test func aLinkIsFollowed() throws {
    try folder.write("old", to: "real/file")
    symlink("real/file", folder.path.appending("link").string)
    try AtomicFileWriter.write([file("link", "new")])
    #expect(try folder.read("real/file") == "new")
    #expect(FileSystem.status(of: folder.path.appending("link"), followingLinks: false)?.kind == .link)
  }

  /// The system has no name so long (NAME_MAX), so that a set fails after its first file is staged.
  @Test func aNameThatIsTooLong() throws {
    let error = #expect(throws: FileError.self) {
      try AtomicFileWriter.write([file("a", "x"), file(String(repeating: "n", count: 300), "x")])
    }
    #expect(error?.reason == .system(.fileNameTooLong))
    #expect(try folder.contents == [])
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func anUnwritableFolder() throws {
    try folder.write("old", to: "locked/a")
    chmod(folder.path.appending("locked").string, 0o500)
    let error = #expect(throws: FileError.self) { try AtomicFileWriter.write([file("locked/a", "new")]) }
    #expect(error?.reason == .system(.permissionDenied))
    #expect(error?.remedy == "choose a folder that you may write to with --output")
    #expect(try folder.read("locked/a") == "old")
  }

  @Test func aReadOnlyFileSystem() throws {
    let error = #expect(throws: FileError.self) {
      try AtomicFileWriter.write([file("a", "x"), FileContent(path: "/proc/self/asmgen", bytes: [1])])
    }
    #expect(error?.path == "/proc/self/asmgen")
    #expect(try folder.contents == [])
  }
}
