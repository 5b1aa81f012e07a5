// Measures how fast asmgen writes text, how fast nasm reads it, and where a build's time goes. See `BenchmarkArguments.usage`.

do {
  let arguments = try BenchmarkArguments(CommandLine.arguments.dropFirst())
  switch arguments.command {
  case .render where arguments.runsOnce: RenderBenchmark(counts: arguments.counts).runOnce()
  case .render: try await RenderBenchmark(counts: arguments.counts).run()
  case .instructions: InstructionBenchmark(counts: arguments.counts).run()
  case .verify where arguments.runsOnce: try VerifyBenchmark(counts: arguments.counts).runOnce()
  case .verify: try VerifyBenchmark(counts: arguments.counts).run()
  case .nasm: try await NasmBenchmark(counts: arguments.counts, timeout: arguments.timeout).run()
  case .build: try await BuildBenchmark(counts: arguments.counts, runs: arguments.runs).run()
  case .help: print(BenchmarkArguments.usage)
  }
} catch let problem as BenchmarkProblem {
  Process.complain(problem.description)
  Process.end(problem.exitCode)
}
