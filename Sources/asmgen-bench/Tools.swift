import Subprocess
import SystemPackage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Running other tools, with files in a folder of their own.
enum Tools {
  struct Outcome: Sendable {
    var succeeded: Bool
    /// What was printed, errors included; empty where the tool isn't there.
    var output: String
    /// Wall-clock seconds.
    var seconds: Double
    /// Whether it was stopped because it took too long.
    var timedOut = false
  }

  /// Runs `tool` in `folder` for at most `timeout` seconds.
  static func run(
    _ tool: String, _ arguments: [String], in folder: FilePath, timeout: Int
  ) async throws -> Outcome {
    let executable: Executable =
      tool.hasPrefix("./")
      ? .path(folder.appending(String(tool.dropFirst(2))))
      : tool.hasPrefix("/") ? .path(FilePath(tool)) : .name(tool)
    return try await withThrowingTaskGroup(of: Outcome?.self) { group in
      group.addTask {
        let clock = ContinuousClock()
        let start = clock.now
        do {
          let result = try await Subprocess.run(
            executable, arguments: Arguments(arguments), workingDirectory: folder,
            output: .string(limit: 1 << 16), error: .combinedWithOutput)
          return Outcome(
            succeeded: result.terminationStatus.isSuccess, output: result.standardOutput,
            seconds: Stopwatch.seconds(start.duration(to: clock.now)))
        } catch let error as SubprocessError {
          return Outcome(succeeded: false, output: "\(error)", seconds: 0)
        }
      }
      group.addTask {
        try await Task.sleep(for: .seconds(timeout))
        return nil
      }
      let first = try await group.next() ?? nil
      group.cancelAll()
      return first ?? Outcome(succeeded: false, output: "", seconds: Double(timeout), timedOut: true)
    }
  }

  /// Runs `body` with a new folder, which is removed behind it.
  static func withFolder<Result: Sendable>(_ body: (FilePath) async throws -> Result) async throws -> Result {
    var template = Array("/tmp/asmgen-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchmarkProblem.tool("no temporary folder in /tmp") }
    let folder = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    do {
      let result = try await body(folder)
      _ = try await run("rm", ["-r", folder.string], in: "/", timeout: 60)
      return result
    } catch {
      _ = try await run("rm", ["-r", folder.string], in: "/", timeout: 60)
      throw error
    }
  }

  static func write(_ bytes: [UInt8], to path: FilePath) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  static func read(_ path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      let size = Int(try file.seek(offset: 0, from: .end))
      try file.seek(offset: 0, from: .start)
      var bytes = [UInt8](repeating: 0, count: size)
      var done = 0
      while done < size {
        let count = try bytes.withUnsafeMutableBytes {
          try file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[done...]))
        }
        if count == 0 { break }
        done += count
      }
      return bytes
    }
  }
}
