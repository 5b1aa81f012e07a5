#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What asmgen asks of the file system, with errors that name the path.
public enum FileSystem {
  /// What a path leads to.
  public struct Status: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      case file, folder, link, other
    }
    public var kind: Kind
    /// Bytes.
    public var size: Int64
    public var inode: UInt64
    /// When the content changed last, in nanoseconds since 1970.
    public var modified: Int64
  }

  /// What's at `path`; nil where nothing is, or nothing that may be seen.
  ///
  /// - Parameter followingLinks: whether a symbolic link stands for what it leads to.
  public static func status(of path: FilePath, followingLinks: Bool = true) -> Status? {
    var raw = stat()
    let answer = followingLinks ? stat(path.string, &raw) : lstat(path.string, &raw)
    guard answer == 0 else { return nil }
    let kind: Status.Kind =
      switch raw.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Darwin)
    let time = raw.st_mtimespec
    #else
    let time = raw.st_mtim
    #endif
    return Status(
      kind: kind, size: Int64(raw.st_size), inode: UInt64(raw.st_ino),
      modified: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
  }

  /// `path` without symbolic links; nil where it leads nowhere.
  public static func resolvingLinks(_ path: FilePath) -> FilePath? {
    guard let resolved = realpath(path.string, nil) else { return nil }
    defer { free(resolved) }
    return FilePath(String(cString: resolved))
  }

  /// The bytes of the file at `path`.
  public static func read(_ path: FilePath) throws(FileError) -> [UInt8] {
    if status(of: path)?.kind == .folder { throw FileError(.read, path, .folderInTheWay) }
    do {
      let descriptor = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
      return try descriptor.closeAfter {
        let expected = max(4096, Int(status(of: path)?.size ?? 0) + 1)
        var bytes: [UInt8] = []
        var count = 1
        while count > 0 {
          let start = bytes.count
          let step = start < expected ? expected - start : 1 << 16
          bytes.append(contentsOf: repeatElement(0, count: step))
          count = try bytes.withUnsafeMutableBytes {
            try descriptor.read(into: .init(rebasing: $0[start...]))
          }
          bytes.removeLast(step - count)
        }
        return bytes
      }
    } catch {
      throw FileError(.read, path, .system(error as? Errno ?? .ioError))
    }
  }

  /// The names in the folder at `path`, sorted, without `.` and `..`; nil where there's no such folder.
  public static func list(_ path: FilePath) throws(FileError) -> [String]? {
    guard let folder = opendir(path.string) else {
      let error = Errno(rawValue: errno)
      if error == .noSuchFileOrDirectory { return nil }
      if error == .notDirectory { throw FileError(.list, path, .fileInTheWay(path.string)) }
      throw FileError(.list, path, .system(error))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name))
        {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes the folder at `path` and those above it.
  ///
  /// - Returns: the folders that weren't there, outermost first.
  @discardableResult
  public static func createFolder(_ path: FilePath) throws(FileError) -> [FilePath] {
    let missing = try nearestFolder(to: path).missing
    var made: [FilePath] = []
    for folder in missing.reversed() {
      if mkdir(folder.string, 0o777) == 0 {
        made.append(folder)
        continue
      }
      let error = Errno(rawValue: errno)
      // Another process may have made it meanwhile.
      if error == .fileExists, status(of: folder)?.kind == .folder { continue }
      for folder in made.reversed() { rmdir(folder.string) }
      throw FileError(
        .createFolder, path, error == .notDirectory ? .fileInTheWay(folder.string) : .system(error))
    }
    return made
  }

  /// Whether the folder at `path` is there or could be made, and files can be made in it.
  ///
  /// - Throws: the reason why not, as far as it shows without trying.
  static func checkFolder(_ path: FilePath) throws(FileError) {
    let folder = try nearestFolder(to: path).folder
    if access(folder.string, W_OK | X_OK) != 0 {
      throw FileError(.write, folder, .system(Errno(rawValue: errno)))
    }
  }

  /// The folder at `path`, or else the nearest above it that's there, and those below it that aren't,
  /// innermost first.
  ///
  /// - Throws: where something else has a folder's name.
  private static func nearestFolder(
    to path: FilePath
  ) throws(FileError) -> (folder: FilePath, missing: [FilePath]) {
    var missing: [FilePath] = []
    var folder = path.lexicallyNormalized()
    while !folder.isEmpty, folder.string != "." {
      switch (status(of: folder) ?? status(of: folder, followingLinks: false))?.kind {
      case .folder: return (folder, missing)
      case .file: throw FileError(.createFolder, path, .fileInTheWay(folder.string))
      case .other: throw FileError(.createFolder, path, .deviceInTheWay(folder.string))
      case .link: throw FileError(.createFolder, path, .brokenLink(folder.string))
      case nil: missing.append(folder)
      }
      guard folder.removeLastComponent() else { break }
    }
    return (".", missing)
  }

  /// Removes the file at `path`, if there is one.
  public static func remove(_ path: FilePath) throws(FileError) {
    guard unlink(path.string) != 0, errno != ENOENT else { return }
    throw FileError(.remove, path, .system(Errno(rawValue: errno)))
  }

  /// Puts the file at `source` in the place of `destination`, at once.
  static func rename(_ source: FilePath, to destination: FilePath) throws(FileError) {
    #if canImport(Glibc)
    let answer = Glibc.rename(source.string, destination.string)
    #elseif canImport(Musl)
    let answer = Musl.rename(source.string, destination.string)
    #else
    let answer = Darwin.rename(source.string, destination.string)
    #endif
    if answer != 0 { throw FileError(.write, destination, .system(Errno(rawValue: errno))) }
  }
}
