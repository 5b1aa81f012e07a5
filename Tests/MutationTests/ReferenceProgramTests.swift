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

  @Test(
    "they're linked without a word, and print and write what they must, on both systems", arguments: runnable)
  func run(name: String) async throws {
    let reference = try #require(ReferenceProgram.named(name))
    for platform in reference.platforms {
      let module = try reference.program.lower(for: platform)
      let folder = try TemporaryFolder()
      #expect(try await Linked.build(module, in: folder.path) == .made)
      let run =
        platform == .macos
        ? try await MacOSRunner().run(module, as: reference, in: folder.path)
        : try await ProgramRun(reference, of: folder.path.appending("program"))
      #expect(run == .expected(of: reference), "\(name) on \(platform.title)")
    }
  }

  private static let runnable = (ReferenceProgram.all + ReferenceProgram.shipped).map(\.program.name)

  @Test("what isn't run stands in a list")
  func linkedOnly() throws {
    let subjects = try Subject.all().filter { $0.platform == .macos }
    let notRun = subjects.filter { $0.reference == nil }.map(\.name)
    #expect(notRun.sorted() == MacOSRunner.linkedOnly.keys.sorted())
  }
}
