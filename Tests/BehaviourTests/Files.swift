#if os(Linux)
import Glibc

/// A folder of its own for files that a test needs, gone with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/asmgen-behaviour-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure.call("mkdtemp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names(in: path) { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}

/// The names of the files in the folder at `path`, sorted; none where there is no such folder.
func names(in path: String) -> [String] {
  guard let folder = opendir(path) else { return [] }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// The bytes of the file at `path`; none where there is no such file.
func bytes(of path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { return [] }
  defer { close(descriptor) }
  var content: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 65_536)
  while case let count = read(descriptor, &part, part.count), count > 0 { content += part[..<count] }
  return content
}

/// The text of the file at `path`; empty where there is no such file.
func text(of path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }

/// Writes `content` to a new file at `path`.
func write(_ content: String, to path: String) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else { throw Failure.call("open \(path)") }
  defer { close(descriptor) }
  let bytes = Array(content.utf8)
  guard write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure.call("write \(path)") }
}

/// The lines of `text`, without the empty one after the last newline.
func lines(of text: String) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if lines.last == "" { lines.removeLast() }
  return lines
}
#endif
