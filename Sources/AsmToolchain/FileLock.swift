#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A lock between processes, on a file (flock(2)); the system lets go of it when its holder ends.
struct FileLock: Sendable {
  private let descriptor: FileDescriptor

  /// Waits until the lock is free and takes it.
  static func acquire(_ path: FilePath) async throws -> FileLock {
    let descriptor: FileDescriptor
    do {
      descriptor = try FileDescriptor.open(
        path, .readWrite, options: [.create, .closeOnExec], permissions: FilePermissions(rawValue: 0o666))
    } catch {
      throw FileError(.lock, path, .system(error as? Errno ?? .ioError))
    }
    while flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 {
      let error = Errno(rawValue: errno)
      guard error == .wouldBlock || error == .interrupted else {
        try? descriptor.close()
        throw FileError(.lock, path, .system(error))
      }
      do {
        try await Task.sleep(for: .milliseconds(10))
      } catch {
        try? descriptor.close()
        throw error
      }
    }
    return FileLock(descriptor: descriptor)
  }

  func release() { try? descriptor.close() }
}
