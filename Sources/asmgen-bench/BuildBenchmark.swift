import AsmNASM
import AsmPlatform
import AsmProgram
import AsmToolchain
import AsmVerifier
import AsmX86
import Programs

/// Where the time of `asmgen build` goes, in the parts that it does itself and in nasm and the linker.
struct BuildBenchmark {
  let counts: [Int]
  /// How often each build is made; the medians count.
  let runs: Int

  func run() async throws {
    try await Phases.printTable(counts: counts, runs: runs)
    print()
    try await compareWithTools()
  }

  /// `asmgen build` of a program that ships, as a whole, and the commands that it runs, by a shell.
  private func compareWithTools() async throws {
    guard let asmgen = Self.asmgen else {
      print(
        "asmgen itself isn't beside asmgen-bench, so it wasn't measured: swift build -c release --product asmgen"
      )
      return
    }
    var table = Table("asmgen build", "ms", "nasm and linker", "others", "nothing changed", "asmgen list")
    for program in Catalogue.programs {
      try await Tools.withFolder { folder in
        var whole: [Double] = []
        var tools: [Double] = []
        var again: [Double] = []
        var list: [Double] = []
        var shell: [Double] = []
        for _ in 0..<runs {
          _ = try await Tools.run("rm", ["-rf", ".build", program.executableName], in: folder, timeout: 10)
          whole.append(try await Self.seconds(asmgen, ["build", program.name], in: folder))
          again.append(try await Self.seconds(asmgen, ["build", program.name], in: folder))
          list.append(try await Self.seconds(asmgen, ["list"], in: folder))
          shell.append(try await Self.seconds("/bin/sh", ["-c", ":"], in: folder))
          tools.append(
            try await Self.seconds("/bin/sh", ["-c", try Self.script(program)], in: folder)
              - (shell.last ?? 0))
        }
        let (all, inTools) = (whole.median, tools.median)
        table.add(
          program.name, (all * 1e3).rounded(to: 1), (inTools * 1e3).rounded(to: 1),
          "\((max(all - inTools, 0) * 1e3).rounded(to: 1)) ms, \((max(all - inTools, 0) / all * 100).rounded(to: 0)) %",
          (again.median * 1e3).rounded(to: 1), (list.median * 1e3).rounded(to: 1))
      }
    }
    table.print()
  }

  /// The commands of a build, the assemblers side by side.
  private static func script(_ program: Program) throws -> String {
    let module = try program.lower(for: .linux)
    let plan = try Phases.plan(
      module, named: program, folder: FilePath(".build/asmgen/\(program.name)-linux"))
    let assemblers = plan.assembleSteps.map { $0.invocation().shellLine + " &" }
    return (assemblers + ["wait", plan.linkStep.invocation().shellLine]).joined(separator: "\n")
  }

  private static func seconds(_ tool: String, _ arguments: [String], in folder: FilePath) async throws
    -> Double
  {
    let outcome = try await Tools.run(tool, arguments, in: folder, timeout: 60)
    guard outcome.succeeded else {
      throw BenchmarkProblem.tool("\(tool) \(arguments) failed: \(outcome.output)")
    }
    return outcome.seconds
  }

  /// The asmgen that was built beside this program.
  private static var asmgen: String? {
    guard let own = FileSystem.resolvingLinks(Process.executable) else { return nil }
    let path = own.removingLastComponent().appending("asmgen")
    return FileSystem.status(of: path) == nil ? nil : path.string
  }
}
