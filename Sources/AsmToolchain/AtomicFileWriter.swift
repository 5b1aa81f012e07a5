#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file as it's to be.
public struct FileContent: Sendable, Hashable {
  public var path: FilePath
  public var bytes: [UInt8]
  /// Whether it may be run, as a script.
  public var isExecutable: Bool

  public init(path: FilePath, bytes: [UInt8], isExecutable: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isExecutable = isExecutable
  }
}

/// Writes a set of files whole, or leaves every one as it was.
///
/// Everything goes to temporary files beside the destinations first, which is where a disk fills up; then
/// each is renamed into place, and where one of those renames fails the ones before it are taken back. A
/// reader of a single file sees the old one or the new one, never a part.
public enum AtomicFileWriter {
  /// What was done.
  public struct Outcome: Sendable, Hashable {
    public var written: [FilePath] = []
    /// Files that had these very bytes already, and weren't touched.
    public var unchanged: [FilePath] = []
  }

  /// Writes `files`, making folders that are missing.
  ///
  /// - Throws: the first `FileError`; then no file has changed, and no temporary file or new folder is left.
  @discardableResult
  public static func write(_ files: [FileContent]) throws(FileError) -> Outcome {
    var transaction = Transaction()
    do {
      for file in files { try transaction.stage(file) }
      try transaction.commit()
    } catch {
      transaction.abandon()
      throw error
    }
    return transaction.outcome
  }

  /// Whether a file can be written to `path`, as far as that shows without trying: nothing else is there, and
  /// its folder is, or can be made, and may be written to.
  ///
  /// - Throws: the reason why not.
  public static func check(_ path: FilePath) throws(FileError) {
    let destination = try destination(for: path)
    do {
      try FileSystem.checkFolder(destination.removingLastComponent())
    } catch {
      // What can't be written is the file; a folder that's in the way is named by itself.
      if case .system = error.reason { throw FileError(.write, path, error.reason) }
      throw error
    }
  }

  /// The place of a file that a tool writes before it's renamed to `destination`: in the same folder, so
  /// that renaming is possible, and hidden.
  static func temporaryPath(for destination: FilePath) -> FilePath {
    let name = destination.lastComponent?.string ?? "file"
    // Longest name of a file: 255 bytes (NAME_MAX, limits.h).
    let shortened = String(decoding: name.utf8.prefix(200), as: UTF8.self)
    return destination.removingLastComponent().appending(".\(shortened).\(getpid()).partial")
  }

  /// The file that `path` means: where a symbolic link leads, if it leads to a file.
  ///
  /// - Throws: where something other than a file is there.
  static func destination(for path: FilePath) throws(FileError) -> FilePath {
    guard let status = FileSystem.status(of: path) else { return path }
    switch status.kind {
    case .file: return FileSystem.resolvingLinks(path) ?? path
    case .folder: throw FileError(.write, path, .folderInTheWay)
    case .link, .other: throw FileError(.write, path, .notAFile)
    }
  }
}

private struct Transaction {
  struct Staged {
    var temporary: FilePath
    var destination: FilePath
    /// A second name of the old file, for taking the change back; nil where there was none.
    var backup: FilePath?
    var isRenamed = false
  }

  var outcome = AtomicFileWriter.Outcome()
  private var staged: [Staged] = []
  private var createdFolders: [FilePath] = []

  mutating func stage(_ file: FileContent) throws(FileError) {
    createdFolders += try FileSystem.createFolder(file.path.removingLastComponent())
    let destination = try AtomicFileWriter.destination(for: file.path)
    if let status = FileSystem.status(of: destination), status.size == file.bytes.count,
      file.isExecutable == (access(destination.string, X_OK) == 0),
      (try? FileSystem.read(destination)) == file.bytes
    {
      outcome.unchanged.append(file.path)
      return
    }
    let temporary = AtomicFileWriter.temporaryPath(for: destination)
    // Entered before it's written, so that a half-written one is removed too.
    staged.append(Staged(temporary: temporary, destination: destination))
    // One that an earlier, killed process left behind.
    unlink(temporary.string)
    do {
      let permissions = FilePermissions(rawValue: file.isExecutable ? 0o777 : 0o666)
      let descriptor = try FileDescriptor.open(
        temporary, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
        permissions: permissions)
      // Closing can fail for data that was taken but not stored (close(2), NFS and quotas).
      try descriptor.closeAfter { _ = try descriptor.writeAll(file.bytes) }
    } catch {
      throw FileError(.write, file.path, .system(error as? Errno ?? .ioError))
    }
    outcome.written.append(file.path)
  }

  mutating func commit() throws(FileError) {
    for index in staged.indices {
      let item = staged[index]
      if FileSystem.status(of: item.destination, followingLinks: false) != nil {
        let backup = FilePath(item.temporary.string + ".old")
        // Where hard links aren't allowed the change can't be taken back; the rename still is atomic.
        if link(item.destination.string, backup.string) == 0 { staged[index].backup = backup }
      }
      try FileSystem.rename(item.temporary, to: item.destination)
      staged[index].isRenamed = true
    }
    for item in staged {
      if let backup = item.backup { unlink(backup.string) }
    }
  }

  mutating func abandon() {
    for item in staged {
      if !item.isRenamed {
        unlink(item.temporary.string)
      } else if let backup = item.backup {
        try? FileSystem.rename(backup, to: item.destination)
      } else {
        unlink(item.destination.string)
      }
      if let backup = item.backup { unlink(backup.string) }
    }
    for folder in createdFolders.reversed() { rmdir(folder.string) }
    staged = []
  }
}
