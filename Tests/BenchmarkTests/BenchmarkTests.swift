#if os(Linux)
import Glibc
import Subprocess
import SystemPackage
import Testing

/// That the benchmarks measure what they say; how fast anything is, no test says.
@Suite("Benchmarks")
struct BenchmarkTests {
  @Test("asmgen and its peers write the same text")
  func render() async throws {
    let result = try await run("asmgen-bench", ["render", "--count", "4000"])
    #expect(result.status == 0, "\(result.output)\(result.error)")
    for peer in ["asmgen ", "Swift, [UInt8].append", "Swift, String +=", "C, fprintf"] {
      #expect(result.output.contains("\n\(peer)"), "\(result.output)")
    }
    #expect(!result.output.contains("no gcc"))
  }

  @Test("every program that's built has its row, in parts and as a whole")
  func build() async throws {
    let result = try await run("asmgen-bench", ["build", "--count", "4000", "--runs", "1"])
    #expect(result.status == 0, "\(result.output)\(result.error)")
    let rows = result.output.split(separator: "\n").map {
      $0.split(separator: " ").first.map(String.init) ?? ""
    }
    let programs = ["hello-world", "read-line", "tcp-server", "cat", "time", "ls"]
    #expect(
      rows == ["in"] + programs + ["functions", "one", "asmgen"] + programs, "\(result.output)")
  }

  @Test("calls are measured in every way")
  func calls() async throws {
    let result = try await run("asmgen-bench", ["calls", "--count", "2000", "--runs", "1"])
    #expect(result.status == 0, "\(result.output)\(result.error)")
    let rows = result.output.split(separator: "\n").dropFirst()
    #expect(rows.count == 5, "\(result.output)")
    for row in rows {
      let numbers = row.split(separator: " ").suffix(3).compactMap { Double($0) }
      #expect(numbers.count == 3, "\(row)")
    }
  }

  @Test(
    "a wrong option is refused with the usage",
    arguments: [["nothing"], ["build", "--runs", "0"], ["build", "x"]])
  func usage(_ arguments: [String]) async throws {
    let result = try await run("asmgen-bench", arguments)
    #expect(result.status == 64)
    #expect(result.error.contains("usage: asmgen-bench"))
  }

  /// FoundationEssentials comes with ArgumentParser; the whole of Foundation would double the start and treble the
  /// static binary.
  @Test("asmgen is linked without Foundation")
  func libraries() async throws {
    let result = try await run("/usr/bin/readelf", ["-dW", folder.appending("asmgen").string])
    #expect(result.status == 0)
    let libraries = result.output.split(separator: "\n").filter { $0.contains("(NEEDED)") }
    #expect(libraries.contains { $0.contains("[libswiftCore.so]") }, "\(result.output)")
    for name in ["libFoundation.so", "libFoundationInternationalization.so", "lib_FoundationICU.so"] {
      #expect(!libraries.contains { $0.contains("[\(name)]") }, "\(result.output)")
    }
  }

  /// Where the tools under test are: beside the tests.
  private var folder: FilePath {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let runner = String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return FilePath(runner).removingLastComponent()
  }

  private func run(_ tool: String, _ arguments: [String]) async throws -> (
    status: Int32, output: String, error: String
  ) {
    let path = tool.hasPrefix("/") ? FilePath(tool) : folder.appending(tool)
    let result = try await Subprocess.run(
      .path(path), arguments: Arguments(arguments), output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20))
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    return (status, result.standardOutput, result.standardError)
  }
}
#endif
