import Subprocess
import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The package's top folder.
let packageFolder = FilePath(#filePath).removingLastComponent().removingLastComponent()
  .removingLastComponent()
  .removingLastComponent()

/// What a tool left behind.
struct ToolResult {
  var isSuccess: Bool
  var output: String
  var errors: String
}

/// Runs a tool, by its name or path, to its end.
func tool(_ name: String, _ arguments: [String]) async throws -> ToolResult {
  let result = try await run(
    name.hasPrefix("/") ? .path(FilePath(name)) : .name(name), arguments: Arguments(arguments),
    output: .string(limit: 64 << 20),
    error: .string(limit: 16 << 20))
  return ToolResult(
    isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
    errors: result.standardError)
}

/// Calls `body` with a new folder, which is removed afterwards.
func withTemporaryFolder<Result>(_ body: (FilePath) async throws -> Result) async throws -> Result {
  var template = Array("/tmp/asmx86-tests-XXXXXX".utf8CString)
  guard let path = mkdtemp(&template) else { throw Errno(rawValue: errno) }
  let folder = FilePath(String(cString: path))
  do {
    let result = try await body(folder)
    _ = try await tool("rm", ["-rf", folder.string])
    return result
  } catch {
    _ = try await tool("rm", ["-rf", folder.string])
    throw error
  }
}

/// The whole text of the file at `path`.
func text(of path: FilePath) throws -> String { String(decoding: try bytes(of: path), as: UTF8.self) }

/// The bytes of the file at `path`.
func bytes(of path: FilePath) throws -> [UInt8] {
  let descriptor = try FileDescriptor.open(path, .readOnly)
  return try descriptor.closeAfter {
    var bytes: [UInt8] = []
    while true {
      let chunk = try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}

/// Writes `text` to a new file at `path`.
func write(_ text: String, to path: FilePath) throws {
  let descriptor = try FileDescriptor.open(
    path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
  _ = try descriptor.closeAfter { try descriptor.writeAll(text.utf8) }
}

/// The rows of a table, split at tabs.
func rows(of table: String) throws -> [[String]] {
  try text(of: packageFolder.appending("Sources/AsmX86/Tables").appending(table)).split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
}
