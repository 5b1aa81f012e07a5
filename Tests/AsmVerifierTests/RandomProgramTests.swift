import Asm
import AsmVerifier
import Testing

/// Programs of random statements that keep the ABI by construction: no error may be found in them.
@Suite("Random programs that keep the ABI")
struct RandomProgramTests {
  /// How many programs, for one system or the other in turn, and in how many parts at once.
  static let count = 5000
  static let parts = 20

  @Test("no error is found in them", arguments: 0..<parts)
  func sound(part: Int) throws {
    var failures = 0
    for seed in stride(from: part, to: Self.count, by: Self.parts) {
      let platform = Platform.all[seed / Self.parts % 2]
      let found = try errors(seed, platform)
      failures += found.isEmpty ? 0 : 1
      if !found.isEmpty { Issue.record("seed \(seed) on \(platform.title): \(found.prefix(2))") }
      // A handful says what there is to say.
      if failures > 3 { break }
    }
    #expect(failures == 0)
  }

  @Test("a seed always makes the same program, and another seed another one", arguments: [1, 77, 400, 4321])
  func different(seed: Int) throws {
    // What they're made of differs from seed to seed.
    let first = try RandomProgram.make(seed: seed).lower(for: .linux)
    let again = try RandomProgram.make(seed: seed).lower(for: .linux)
    let other = try RandomProgram.make(seed: seed + 1).lower(for: .linux)
    #expect(instructions(first) == instructions(again))
    #expect(instructions(first) != instructions(other))
  }

  private func errors(_ seed: Int, _ platform: Platform) throws -> [String] {
    let findings = Verifier.findings(in: try RandomProgram.make(seed: seed).lower(for: platform))
    return findings.filter { $0.diagnostic.severity == .error }.map { finding in
      let line = finding.diagnostic.location.map { "\($0)" } ?? ""
      return "\(finding.code.rawValue) \(finding.function ?? "") \(finding.instruction ?? -1) \(line): "
        + finding.diagnostic.message
    }
  }

  private func instructions(_ module: Module) -> [Instruction] {
    module.files.flatMap { $0.sections.flatMap { $0.functions.flatMap(\.instructions) } }
  }
}
