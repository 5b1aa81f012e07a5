import Asm
import AsmVerifier
import Programs
import Testing

@Suite("Shipped programs")
struct ShippedProgramsTests {
  @Test("nothing is found in them", arguments: Catalogue.programs.map(\.name), Platform.all.map(\.name))
  func clean(program name: String, platform platformName: String) throws {
    let program = try #require(Catalogue.programs.first { $0.name == name })
    let platform = try #require(Platform.named(platformName))
    let findings = Verifier.findings(in: try program.lower(for: platform))
    #expect(findings == [])
  }
}
