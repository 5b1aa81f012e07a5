import Asm
import AsmVerifier
import Testing

@Suite("Programs made by chance")
struct RandomProgramTests {
  @Test(
    "lower, satisfy the verifier, link for both platforms, and do on Linux what the model says",
    arguments: 0..<40)
  func run(seed: Int) async throws {
    let random = RandomProgram(seed: seed)
    var model = RandomProgramModel(random)
    let status = model.run()
    let program = random.program()
    for platform in Platform.all {
      let findings = Verifier.findings(in: try program.lower(for: platform))
      let errors = findings.filter { $0.diagnostic.severity == .error }
      #expect(errors.map { "\($0.code.rawValue) \($0.diagnostic.message)" } == [], "on \(platform.title)")
    }
    try await Built.everywhere(program)
    // A few would run for long, or write more than anyone reads.
    guard model.fuel > 0, model.output.count < 1 << 20 else { return }
    let result = try await Executed(program)
    #expect(result.status == Int32(status))
    #expect(result.output == model.output)
    #expect(result.error.isEmpty)
  }
}
