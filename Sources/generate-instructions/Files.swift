import InstructionGenerator
import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that can't be read or written, with the reason.
struct FileProblem: Error, CustomStringConvertible {
  var path: FilePath
  var reason: Errno
  var description: String { "\(path): \(reason)" }
}

/// The whole text of the file at `path`.
func text(of path: FilePath) throws -> String {
  do {
    let descriptor = try FileDescriptor.open(path, .readOnly)
    return try descriptor.closeAfter {
      var bytes: [UInt8] = []
      while true {
        let chunk = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
          count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
        if chunk.isEmpty { return String(decoding: bytes, as: UTF8.self) }
        bytes += chunk
      }
    }
  } catch let errno as Errno {
    throw FileProblem(path: path, reason: errno)
  }
}

/// Writes `text` to the file at `path`.
func write(_ text: String, to path: FilePath) throws {
  do {
    let descriptor = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    _ = try descriptor.closeAfter { try descriptor.writeAll(text.utf8) }
  } catch let errno as Errno {
    throw FileProblem(path: path, reason: errno)
  }
}

/// Makes `folder` hold just `files`.
func write(_ files: [GeneratedFile], to folder: FilePath) throws {
  let names = Set(files.map(\.name))
  for old in try swiftFiles(in: folder) where !names.contains(old) {
    unlink(folder.appending(old).string)
  }
  for file in files { try write(file.text, to: folder.appending(file.name)) }
  print("\(files.count) files in \(folder)")
}

/// The Swift files in `folder`.
private func swiftFiles(in folder: FilePath) throws -> [String] {
  guard let directory = opendir(folder.string) else {
    throw FileProblem(path: folder, reason: Errno(rawValue: errno))
  }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(".swift") { names.append(name) }
  }
  return names
}

/// Says what's wrong on standard error and ends with 1.
func complain(_ message: String) -> Never {
  _ = try? FileDescriptor.standardError.writeAll((message + "\n").utf8)
  exit(1)
}
