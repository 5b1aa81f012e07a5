import Subprocess
import SystemPackage
import Testing

@testable import generate_platform

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A tool that a test runs, and what it needs beside it.
enum Tool {
  /// The package's folder.
  static let package = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()
  /// The folder of the tables.
  static let tables = package.appending("Sources").appending("AsmPlatform").appending("Tables")

  /// What a tool said, and whether it was content.
  struct Answer {
    let succeeded: Bool
    let output: String
    let complaints: String
  }

  /// Runs `name` with `input`; throws where it can't be started.
  static func run(_ name: String, _ arguments: [String], input: String = "") async throws -> Answer {
    let result = try await Subprocess.run(
      .name(name), arguments: Arguments(arguments), input: .string(input), output: .string(limit: 1 << 24),
      error: .string(limit: 1 << 24))
    return Answer(
      succeeded: result.terminationStatus.isSuccess, output: result.standardOutput,
      complaints: result.standardError)
  }

  /// Does `body` with the path of a file with `text`, whose name ends with `suffix`. A tool that stops reading its
  /// standard input early would end the tests with SIGPIPE.
  static func withFile<Value: Sendable>(
    _ text: String, suffix: String, _ body: (String) async throws -> Value
  ) async throws -> Value {
    var template = Array("\(variable("TMPDIR") ?? "/tmp")/asmgen-platform-XXXXXX\(suffix)".utf8CString)
    let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try #require(descriptor >= 0, "no temporary file")
    defer { unlink(path) }
    let file = FileDescriptor(rawValue: descriptor)
    try file.closeAfter { _ = try file.writeAll(text.utf8) }
    return try await body(path)
  }

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The text at `path`; nil where it can't be read.
  static func text(_ path: FilePath) -> String? {
    guard let file = try? FileDescriptor.open(path, .readOnly) else { return nil }
    defer { try? file.close() }
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    while let count = try? file.read(into: buffer), count > 0 { bytes.append(contentsOf: buffer[..<count]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The texts of the tables, by file name.
  static func tableTexts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for name in Generation.tables {
      let text: String = try #require(Tool.text(tables.appending(name)))
      texts[name] = text
    }
    return texts
  }
}
