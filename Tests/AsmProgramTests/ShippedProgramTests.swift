import Asm
import Programs
import Testing

@Suite("The programs that ship")
struct ShippedProgramTests {
  @Test(
    "lower for both platforms without a diagnostic", arguments: Catalogue.programs.map(\.name), Platform.all)
  func lower(name: String, platform: Platform) throws {
    let program = try #require(Catalogue.programs.first { $0.name == name })
    do {
      let module = try program.lower(for: platform)
      #expect(module.files.allSatisfy { !$0.sections.isEmpty })
    } catch let list as DiagnosticList {
      for diagnostic in list.diagnostics {
        Issue.record("\(diagnostic.location.map(\.description) ?? "-"): \(diagnostic.message)")
      }
    }
  }
}
