import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that can't be read or written.
struct FileTrouble: Error, CustomStringConvertible {
  let description: String
}

/// The text of the file at `path`.
func read(_ path: FilePath) throws(FileTrouble) -> String {
  do {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
      defer { buffer.deallocate() }
      while true {
        let count = try file.read(into: buffer)
        if count == 0 { return String(decoding: bytes, as: UTF8.self) }
        bytes.append(contentsOf: buffer[..<count])
      }
    }
  } catch {
    throw FileTrouble(
      description: "\(path): error: can't be read: \(error); run this in the package's folder")
  }
}

/// Puts `text` into the file at `path`, whole or not at all.
func write(_ text: String, to path: FilePath) throws(FileTrouble) {
  do {
    let temporary = FilePath("\(path).new")
    let file = try FileDescriptor.open(
      temporary, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter { _ = try file.writeAll(text.utf8) }
    if rename(temporary.string, path.string) != 0 { throw Errno(rawValue: errno) }
  } catch {
    throw FileTrouble(description: "\(path): error: can't be written: \(error)")
  }
}

/// The names of what's in the folder at `path`, in order.
func names(in path: FilePath) throws(FileTrouble) -> [String] {
  guard let folder = opendir(path.string) else {
    throw FileTrouble(
      description:
        "\(path): error: can't be read: \(Errno(rawValue: errno)); run this in the package's folder")
  }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}
