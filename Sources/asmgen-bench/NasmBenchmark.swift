import AsmNASM
import SystemPackage

/// What a line of our output costs nasm.
struct NasmBenchmark {
  let counts: [Int]
  /// Seconds for one run of nasm.
  let timeout: Int

  func run() async throws {
    var table = Table("lines", "µs a line", "seconds", "object bytes")
    for count in counts {
      let texts = NASMRenderer().render(Workload(instructions: count).module)
      guard let source = texts.last else { continue }
      let lines = source.bytes.count { $0 == UInt8(ascii: "\n") }
      try await Tools.withFolder { folder in
        for text in texts { try Tools.write(text.bytes, to: folder.appending(text.name)) }
        let ran = try await Tools.run(
          "nasm", ["-Werror", "-f", "elf64", "-o", "workload.o", source.name], in: folder, timeout: timeout)
        if ran.timedOut {
          table.add(
            String(lines), "> \((ran.seconds / Double(lines) * 1e6).rounded(to: 0))", "> \(timeout)", "-")
        } else if ran.succeeded {
          let size = try Tools.read(folder.appending("workload.o")).count
          table.add(
            String(lines), (ran.seconds / Double(lines) * 1e6).rounded(to: 1), ran.seconds.rounded(to: 2),
            String(size))
        } else {
          throw BenchmarkProblem.tool("nasm failed: \(ran.output)")
        }
      }
    }
    table.print()
  }
}
