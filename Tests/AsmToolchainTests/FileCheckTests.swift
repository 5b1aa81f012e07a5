import AsmToolchain
import Glibc
import TestSupport
import Testing

/// `AtomicFileWriter.check`: what shows before anything is written.
@Suite struct FileCheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("mine", to: "file")
    try FileSystem.createFolder(folder.path.appending("folder"))
    symlink("nowhere", folder.path.appending("link").string)
    try #require(mkfifo(folder.path.appending("pipe").string, 0o600) == 0)
  }

  @Test(arguments: ["file", "new", "folder/new", "new/new/new", "link"])
  func canBeWritten(name: String) throws {
    let before = try folder.contents
    try AtomicFileWriter.check(folder.path.pushing(FilePath(name)))
    #expect(try folder.contents == before)
  }

  @Test(arguments: [
    ("folder", "can't write TOP/folder: a folder has that name"),
    ("pipe", "can't write TOP/pipe: it's a device, pipe or socket, not a file"),
    ("file/new", "can't create folder TOP/file: TOP/file is a file"),
    ("pipe/a/new", "can't create folder TOP/pipe/a: TOP/pipe is a device, pipe or socket"),
    ("link/a/new", "can't create folder TOP/link/a: TOP/link is a symbolic link that leads nowhere"),
  ])
  func somethingIsInTheWay(name: String, message: String) throws {
    let path = folder.path.pushing(FilePath(name))
    let expected = message.replacing("TOP", with: folder.path.string)
    let check = #expect(throws: FileError.self) { try AtomicFileWriter.check(path) }
    #expect(check?.description == expected)
    let write = #expect(throws: FileError.self) {
      try AtomicFileWriter.write([FileContent(path: path, bytes: [1])])
    }
    #expect(write?.description == expected)
    #expect(check?.remedy.isEmpty == false)
  }
}
