import AsmPlatform
import AsmProgram
import AsmVerifier
import ReferencePrograms
import TestSupport
import Testing

/// The programs that the mutants are made of, before anything is wrong with them.
@Suite("Reference programs")
struct ReferenceProgramTests {
  @Test("nothing is found in them", arguments: ReferenceProgram.all.map(\.program.name))
  func clean(name: String) throws {
    let reference = try #require(ReferenceProgram.named(name))
    for platform in reference.platforms {
      let findings = Verifier.findings(in: try reference.program.lower(for: platform))
      #expect(findings.map { "\($0.code) \($0.diagnostic)" } == [], "\(name) on \(platform.title)")
    }
  }

  @Test("there are enough of them, on both systems")
  func count() {
    #expect(ReferenceProgram.all.count >= 15)
    #expect(ReferenceProgram.all.filter { $0.platforms == Platform.all }.count >= 15)
    #expect(Set(ReferenceProgram.all.map(\.program.name)).count == ReferenceProgram.all.count)
  }

  @Test("they're linked without a word", arguments: ReferenceProgram.all.map(\.program.name))
  func linked(name: String) async throws {
    let reference = try #require(ReferenceProgram.named(name))
    for platform in reference.platforms {
      let folder = try TemporaryFolder()
      let outcome = try await Linked.build(try reference.program.lower(for: platform), in: folder.path)
      #expect(outcome == .made, "\(name) on \(platform.title)")
    }
  }

  @Test("they print and write what they must", arguments: ReferenceProgram.all.map(\.program.name))
  func run(name: String) async throws {
    let reference = try #require(ReferenceProgram.named(name))
    let folder = try TemporaryFolder()
    #expect(try await Linked.build(try reference.program.lower(for: .linux), in: folder.path) == .made)
    let run = try await ProgramRun(reference, of: folder.path.appending("program"))
    #expect(run == .expected(of: reference))
  }
}
