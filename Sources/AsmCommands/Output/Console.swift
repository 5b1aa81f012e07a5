import AsmToolchain

/// Standard output and standard error.
enum Console {
  /// What messages call standard output.
  static let outputName = "standard output"

  /// Writes `text` to standard output, whole.
  ///
  /// - Throws: `FileError` where it can't be written: a full disk behind a redirection.
  static func write(_ text: String) throws(FileError) { try write(Array(text.utf8)) }

  /// Writes `bytes` to standard output, whole.
  static func write(_ bytes: [UInt8]) throws(FileError) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch {
      throw FileError(.write, FilePath(outputName), .system(error as? Errno ?? .ioError))
    }
  }

  /// Writes `text` to standard error; where that fails there's no place left to say so.
  static func standardError(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8))
  }
}
