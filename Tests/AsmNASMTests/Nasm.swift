import AsmNASM
import Subprocess
import SystemPackage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The real nasm, run in a folder of its own.
struct Nasm {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  struct Outcome: Sendable {
    var succeeded: Bool
    /// What nasm said.
    var messages: String
    /// The object or flat binary; empty after a failure.
    var output: [UInt8]
  }

  /// Assembles `main` beside `files`, with warnings as errors.
  static func assemble(
    _ main: String, of files: [SourceText], format: String, defining macros: [String] = []
  ) async throws -> Outcome {
    try await withFolder { folder in
      for file in files { try write(file.bytes, to: folder.appending(file.name)) }
      let result = try await run(
        .name("nasm"),
        arguments: Arguments(["-Werror", "-f", format] + macros.map { "-d\($0)" } + ["-o", "output", main]),
        workingDirectory: folder, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      let succeeded = result.terminationStatus.isSuccess
      return Outcome(
        succeeded: succeeded, messages: result.standardError,
        output: succeeded ? try read(folder.appending("output")) : [])
    }
  }

  /// The bytes of `source` as a flat binary.
  static func flat(_ source: String) async throws -> Outcome {
    try await assemble("a.s", of: [SourceText(name: "a.s", bytes: Array(source.utf8))], format: "bin")
  }

  /// The objects of all `files` but `defines.s`, by name.
  static func objects(
    _ files: [SourceText], format: String, defining macros: [String] = []
  ) async throws -> [String: [UInt8]] {
    var objects: [String: [UInt8]] = [:]
    for file in files where file.name != "defines.s" {
      let outcome = try await assemble(file.name, of: files, format: format, defining: macros)
      guard outcome.succeeded else { throw Failure(description: outcome.messages + "\n" + file.text) }
      objects[file.name] = outcome.output
    }
    return objects
  }

  /// Runs `body` with a new folder, which is removed behind it.
  static func withFolder<Result: Sendable>(
    _ body: (FilePath) async throws -> Result
  ) async throws -> Result {
    var template = Array("/tmp/asmgen-nasm-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(description: "no temporary folder") }
    let name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      let result = try await body(FilePath(name))
      try await remove(name)
      return result
    } catch {
      try await remove(name)
      throw error
    }
  }

  private static func remove(_ folder: String) async throws {
    _ = try await run(.name("rm"), arguments: ["-r", folder], output: .discarded)
  }

  static func write(_ bytes: [UInt8], to path: FilePath) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  static func read(_ path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
        if count == 0 { return bytes }
        bytes += chunk[..<count]
      }
    }
  }
}
