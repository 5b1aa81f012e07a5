#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder for files that nobody needs afterwards.
struct ScratchFolder: ~Copyable {
  let path: FilePath

  /// Makes a folder in `TMPDIR`, or else in /tmp.
  init() throws(FileError) {
    let parent = HostSystem.environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(parent)/asmgen-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileError(.createFolder, FilePath(parent), .system(Errno(rawValue: errno)))
    }
    path = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  /// Removes the files in it, and it.
  deinit {
    for name in (try? FileSystem.list(path)) ?? [] { unlink(path.appending(name).string) }
    rmdir(path.string)
  }
}
