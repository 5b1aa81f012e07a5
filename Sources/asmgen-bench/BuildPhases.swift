import AsmNASM
import AsmPlatform
import AsmProgram
import AsmToolchain
import AsmVerifier
import AsmX86
import Programs

/// The parts of a build, each in seconds, done in this process one after another.
struct Phases {
  var lower = 0.0
  /// The part of `lower` that checks each instruction against what can be encoded.
  var validate = 0.0
  var verify = 0.0
  var render = 0.0
  /// Writing sources, nasm, the linker, stamps.
  var build = 0.0
  /// nasm and the linker alone, started by a shell.
  var tools = 0.0
  var instructions = 0

  /// The share of everything but the tools.
  var own: Double { lower + verify + render + max(build - tools, 0) }
  var share: Double { own / (own + tools) }

  static func printTable(counts: [Int], runs: Int) async throws {
    var table = Table(
      "in one process, ms", "instructions", "lower", "(validate)", "verify", "render",
      "files, stamps, spawning",
      "nasm and linker", "outside the tools")
    func add(_ name: String, _ program: Program, _ runs: Int) async throws {
      var all: [Phases] = []
      // The first one also makes the tables that are made once in a process.
      all.append(try await Phases.measure(program))
      let first = all[0]
      for _ in 0..<runs { all.append(try await Phases.measure(program)) }
      all.removeFirst()
      func median(_ part: (Phases) -> Double) -> String { (all.map(part).median * 1e3).rounded(to: 1) }
      table.add(
        name, String(first.instructions), median(\.lower), median(\.validate), median(\.verify),
        median(\.render),
        median { max($0.build - $0.tools, 0) }, median(\.tools),
        "\((all.map(\.share).median * 100).rounded(to: 1)) %")
    }
    for program in Catalogue.programs { try await add(program.name, program, runs) }
    for count in counts {
      let few = max(1, min(runs, 2_000_000 / count / 10))
      try await add(
        "functions of 1000", GeneratedProgram.program(instructions: count, functionSize: 1_000), few)
      try await add("one function", GeneratedProgram.program(instructions: count, functionSize: count), few)
    }
    table.print()
  }

  static func plan(_ module: Module, named program: Program, folder: FilePath) throws -> BuildPlan {
    try BuildPlan(
      platform: module.platform, mode: program.linkage == .standalone ? .standalone : .cLibrary,
      sources: module.files.map(\.name),
      included: module.files.contains(where: \.includesDefinitions) ? [module.definitions.fileName] : [],
      output: FilePath(program.executableName), folder: folder)
  }

  private static func measure(_ program: Program) async throws -> Phases {
    var phases = Phases()
    let module = try timed(&phases.lower) { try program.lower(for: .linux) }
    let functions = module.files.flatMap(\.sections).flatMap(\.functions)
    phases.instructions = functions.reduce(0) { $0 + $1.instructions.count }
    let problems = timed(&phases.validate) {
      functions.reduce(0) { sum, function in
        function.instructions.reduce(sum) {
          $0 + InstructionValidator().problems(in: $1, symbols: function.symbols).count
        }
      }
    }
    let findings = timed(&phases.verify) { Verifier.findings(in: module) }
    guard problems == 0, findings.isEmpty else {
      throw BenchmarkProblem.tool("\(program.name) has findings: \(findings.first.map { "\($0)" } ?? "")")
    }
    let sources = timed(&phases.render) { NASMRenderer().render(module) }
    let measured = phases
    return try await Tools.withFolder { folder in
      var phases = measured
      var plan = try plan(module, named: program, folder: folder.appending("build"))
      plan.output = folder.appending("program")
      plan.linkStep.output = plan.output
      let clock = ContinuousClock()
      let start = clock.now
      let outcome = try await ToolRunner().build(
        plan, sources: sources.map { (name: $0.name, bytes: $0.bytes) })
      phases.build = Stopwatch.seconds(start.duration(to: clock.now))
      guard outcome.succeeded else {
        throw BenchmarkProblem.tool(outcome.failures.map(\.standardError).joined(separator: "\n"))
      }
      let assemblers = plan.assembleSteps.map { $0.invocation().shellLine + " &" }
      let script = (assemblers + ["wait", plan.linkStep.invocation().shellLine]).joined(separator: "\n")
      let shell = try await Tools.run("/bin/sh", ["-c", ":"], in: folder, timeout: 10)
      let tools = try await Tools.run("/bin/sh", ["-c", script], in: folder, timeout: 600)
      guard tools.succeeded else { throw BenchmarkProblem.tool(tools.output) }
      phases.tools = tools.seconds - shell.seconds
      return phases
    }
  }

  private static func timed<Result>(_ time: inout Double, _ body: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try body()
    time = Stopwatch.seconds(start.duration(to: clock.now))
    return result
  }
}

extension [Double] {
  /// The middle one; 0 of none.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}
