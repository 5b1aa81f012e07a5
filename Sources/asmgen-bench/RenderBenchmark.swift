import AsmNASM
import AsmProgram

/// Instructions written per second, by asmgen and in other ways.
struct RenderBenchmark {
  let counts: [Int]

  /// For callgrind: one rendering of the first count.
  func runOnce() {
    let module = Workload(instructions: counts[0]).module
    // What's made once in a process isn't what an instruction costs.
    _ = NASMRenderer().render(Workload(instructions: 1).module)
    precondition(!renderMeasured(module).isEmpty)
  }

  func run() async throws {
    // What's made once in a process isn't what a text costs.
    _ = renderMeasured(Workload(instructions: 1).module)
    var speeds = Table("instructions", "M/s", "ns each", "text bytes", "peak memory / text")
    for count in counts {
      let module = Workload(instructions: count).module
      let memory = memoryRatio(module)
      var size = 0
      let time = Stopwatch.best { size = renderMeasured(module).reduce(0) { $0 + $1.bytes.count } }
      speeds.add(
        String(count), (Double(count) / time / 1e6).rounded(to: 1),
        (time / Double(count) * 1e9).rounded(to: 1),
        String(size), memory.map { $0.rounded(to: 2) } ?? "?")
    }
    speeds.print()
    if let count = counts.last { try await compare(count) }
  }

  /// How much memory a rendering takes at its peak, in sizes of its text.
  private func memoryRatio(_ module: Module) -> Double? {
    Process.forgetPeak()
    guard let before = Process.memory else { return nil }
    let texts = renderMeasured(module)
    guard let after = Process.memory else { return nil }
    let size = texts.reduce(0) { $0 + $1.bytes.count }
    return Double(after.peak - before.now) / Double(size)
  }

  /// The same text written in other ways.
  private func compare(_ count: Int) async throws {
    let module = Workload(instructions: count).module
    guard let text = renderMeasured(module).last else { return }
    let own = Stopwatch.best { _ = renderMeasured(module) }
    var table = Table("the same \(count) instructions", "M/s", "asmgen is faster by")
    func add(_ name: String, _ time: Double) {
      table.add(name, (Double(count) / time / 1e6).rounded(to: 1), (time / own).rounded(to: 1))
    }
    add("asmgen", own)

    let peer = SwiftPeer(module.files[0])
    let expected = Self.functions(of: text.bytes)
    guard peer.bytes() == expected else {
      throw BenchmarkProblem.different("the peers in Swift write another text")
    }
    add("Swift, [UInt8].append", Stopwatch.best(atLeast: 3) { _ = peer.bytes() })
    add("Swift, String +=", Stopwatch.best(atLeast: 2) { _ = peer.string() })
    if let time = try await CPeer(module.files[0]).run(expecting: expected) {
      add("C, fprintf", time)
    } else {
      table.add("C, fprintf", "no gcc", "")
    }
    print()
    table.print()
  }
}

extension RenderBenchmark {
  /// The part of the file that the peers write too: what stands in section .text.
  fileprivate static func functions(of bytes: [UInt8]) -> [UInt8] {
    let start = Array("section .text\n\n".utf8)
    let end = Array("\nsection .bss".utf8)
    guard let first = bytes.firstRange(of: start), let last = bytes[first.upperBound...].firstRange(of: end)
    else {
      return []
    }
    return Array(bytes[first.upperBound..<last.lowerBound])
  }
}

/// What's measured, under a name that callgrind finds.
@inline(never)
func renderMeasured(_ module: Module) -> [SourceText] { NASMRenderer().render(module) }
