import AsmNASM
import AsmProgram
import AsmToolchain
import AsmVerifier
import SystemPackage
import TestSupport
import Testing

/// Thousands of programs with one fault each: who notices.
@Suite("Mutants")
struct MutationTests {
  @Test("there are enough, on both systems, of every class")
  func enough() throws {
    let mutants = try Mutants()
    #expect(mutants.all.count >= 2000)
    let kinds = Set(mutants.all.map(\.kind))
    #expect(MutantClass.allCases.filter { !kinds.contains($0) } == [])
    let names = mutants.all.map(mutants.name)
    let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test("what the verifier says of them, by class")
  func verifier() async throws {
    let mutants = try Mutants()
    let codes = await StaticJudge(mutants).codesForAll()
    var report = Report()
    for (mutant, found) in zip(mutants.all, codes) {
      let verdict: Verdict =
        if !found.isEmpty { .verifier(found) } else if mutant.kind == .note { .tools("") } else { .survived }
      report.add(mutant, verdict)
    }
    print(report.table)
    if let path = HostSystem.environment("ASMGEN_MUTATION_REPORT") {
      var text = report.table + "\n\n"
      for (mutant, found) in zip(mutants.all, codes) where mutant.kind.isStructural || !found.isEmpty {
        text += "\(mutant.kind.rawValue)\t\(found.isEmpty ? "-" : found.joined(separator: " "))\t"
        text += "\(mutants.name(of: mutant))\t\(mutants.location(of: mutant))\n"
      }
      try AtomicFileWriter.write([FileContent(path: FilePath(path), bytes: Array(text.utf8))])
    }
  }
}
