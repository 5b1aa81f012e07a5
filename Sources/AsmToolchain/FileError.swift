/// A file or folder that couldn't be read or written: what, why and what to do.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  public var operation: Operation
  public var path: String
  public var reason: Reason

  /// What was tried; the raw value is how messages say it.
  public enum Operation: String, Sendable, Hashable {
    case read
    case write
    case list
    case createFolder = "create folder"
    case remove
    case lock
    case run
  }

  public enum Reason: Sendable, Hashable {
    /// What the system answered.
    case system(Errno)
    /// A folder stands where the file should be.
    case folderInTheWay
    /// A file at this path stands where a folder should be.
    case fileInTheWay(String)
    /// A device, socket or pipe at this path stands where a folder should be.
    case deviceInTheWay(String)
    /// A symbolic link at this path leads nowhere.
    case brokenLink(String)
    /// A device, socket or pipe stands where the file should be.
    case notAFile
  }

  public init(_ operation: Operation, _ path: FilePath, _ reason: Reason) {
    self.operation = operation
    self.path = path.string
    self.reason = reason
  }

  /// `can't write out/main.s: No space left on device`.
  public var description: String {
    let cause =
      switch reason {
      case .system(let error): error.description
      case .folderInTheWay: "a folder has that name"
      case .fileInTheWay(let file): "\(file) is a file"
      case .deviceInTheWay(let file): "\(file) is a device, pipe or socket"
      case .brokenLink(let link): "\(link) is a symbolic link that leads nowhere"
      case .notAFile: "it's a device, pipe or socket, not a file"
      }
    return "can't \(operation.rawValue) \(path): \(cause)"
  }

  /// What to do about it.
  public var remedy: String {
    switch reason {
    case .system(.noSpace), .system(.diskQuotaExceeded):
      "free some space, or choose another folder with --output; nothing was changed"
    case .system(.fileTooLarge): "raise the limit on file sizes (ulimit -f); nothing was changed"
    case .system(.permissionDenied), .system(.notPermitted), .system(.readOnlyFileSystem):
      operation == .read || operation == .list
        ? "check its permissions" : "choose a folder that you may write to with --output"
    case .system: operation == .read ? "check the path" : "choose another place with --output"
    case .folderInTheWay: "move the folder away, or choose another name with --output"
    case .fileInTheWay: "move that file away, or choose another folder with --output"
    case .deviceInTheWay: "choose another folder with --output"
    case .brokenLink: "remove that link, or choose another folder with --output"
    case .notAFile: "choose a file with --output"
    }
  }
}
