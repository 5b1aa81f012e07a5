import AsmToolchain

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Another program in the place of this process.
enum ProcessReplacement {
  /// Becomes the program in `file`.
  ///
  /// - Returns: only where that isn't possible, with the reason.
  static func run(_ file: FilePath, arguments: [String]) -> FileError {
    ProcessSignals.restore()
    var pointers: [UnsafeMutablePointer<CChar>?] = ([file.string] + arguments).map { strdup($0) }
    pointers.append(nil)
    execv(file.string, pointers)
    let error = Errno(rawValue: errno)
    for pointer in pointers { free(pointer) }
    return FileError(.run, file, .system(error))
  }
}
