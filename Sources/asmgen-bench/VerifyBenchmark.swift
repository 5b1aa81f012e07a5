import AsmPlatform
import AsmProgram
import AsmVerifier
import Programs

/// Instructions proofread per second, by all rules, and what that costs the programs that ship.
struct VerifyBenchmark {
  let counts: [Int]

  /// For callgrind: the first count once.
  func runOnce() throws {
    // What's made once in a process isn't what an instruction costs.
    _ = Verifier.findings(in: try Self.module(250, functionSize: 250))
    let module = try Self.module(counts[0], functionSize: 250)
    _ = verifyMeasured(module)
  }

  func run() throws {
    // What's made once in a process isn't what an instruction costs.
    _ = Verifier.findings(in: try Self.module(1, functionSize: 1))
    var speeds = Table("instructions", "functions of 250, M/s", "ns each", "one function, M/s", "ns each")
    for count in counts {
      let small = try measure(count, functionSize: 250)
      let whole = try measure(count, functionSize: count)
      speeds.add(
        String(count), (1 / small / 1e6).rounded(to: 2), (small * 1e9).rounded(to: 0),
        (1 / whole / 1e6).rounded(to: 2), (whole * 1e9).rounded(to: 0))
    }
    speeds.print()
    var programs = Table("program", "instructions", "ms")
    for program in Catalogue.programs {
      for platform in Platform.all {
        let module = try program.lower(for: platform)
        let time = Stopwatch.best { _ = verifyMeasured(module) }
        programs.add(
          "\(program.name), \(platform.name)", String(Self.size(module)), (time * 1e3).rounded(to: 2))
      }
    }
    programs.print()
  }

  /// Seconds for each instruction.
  private func measure(_ count: Int, functionSize: Int) throws -> Double {
    let module = try Self.module(count, functionSize: functionSize)
    var found = 0
    let time = Stopwatch.best(atLeast: 3) { found = verifyMeasured(module) }
    precondition(found == 0)
    return time / Double(Self.size(module))
  }

  private static func module(_ count: Int, functionSize: Int) throws -> Module {
    try GeneratedProgram.program(instructions: count, functionSize: functionSize).lower(for: .linux)
  }

  private static func size(_ module: Module) -> Int {
    module.files.reduce(0) { sum, file in
      sum + file.sections.reduce(0) { $0 + $1.functions.reduce(0) { $0 + $1.instructions.count } }
    }
  }
}

/// How many errors there are; a function of its own, so that callgrind can be told to count it.
@inline(never)
func verifyMeasured(_ module: Module) -> Int {
  Verifier.findings(in: module).count { $0.diagnostic.severity == .error }
}
