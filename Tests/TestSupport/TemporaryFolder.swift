import AsmToolchain
import Glibc

/// A folder of the test's own, removed with everything in it when the last reference goes.
public final class TemporaryFolder: Sendable {
  public let path: FilePath

  public init() throws {
    var template = Array((HostSystem.environment("TMPDIR") ?? "/tmp").utf8CString.dropLast())
    template += Array("/asmgen-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
    path = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit { Self.remove(path) }

  /// Every file and folder under it, hidden ones too, by path from it.
  public var contents: [String] {
    get throws { try Self.contents(of: path).sorted() }
  }

  /// Writes `text` to the file `name`, making folders that are missing.
  public func write(_ text: String, to name: String) throws {
    try AtomicFileWriter.write([FileContent(path: path.appending(name), bytes: Array(text.utf8))])
  }

  /// The text of the file `name`.
  public func read(_ name: String) throws -> String {
    String(decoding: try FileSystem.read(path.appending(name)), as: UTF8.self)
  }

  /// Writes `script` to the file `name` and makes it a command.
  public func writeCommand(_ script: String, to name: String) throws {
    try AtomicFileWriter.write([
      FileContent(path: path.pushing(FilePath(name)), bytes: Array(script.utf8), isExecutable: true)
    ])
  }

  private static func contents(of folder: FilePath, prefix: String = "") throws -> [String] {
    var found: [String] = []
    for name in try FileSystem.list(folder) ?? [] {
      found.append(prefix + name)
      if FileSystem.status(of: folder.appending(name), followingLinks: false)?.kind == .folder {
        found += try contents(of: folder.appending(name), prefix: prefix + name + "/")
      }
    }
    return found
  }

  private static func remove(_ path: FilePath) {
    if FileSystem.status(of: path, followingLinks: false)?.kind == .folder {
      chmod(path.string, 0o700)
      for name in (try? FileSystem.list(path)) ?? [] { remove(path.appending(name)) }
      rmdir(path.string)
    } else {
      unlink(path.string)
    }
  }
}
