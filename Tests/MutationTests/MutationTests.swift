import AsmNASM
import AsmProgram
import AsmToolchain
import AsmVerifier
import SystemPackage
import TestSupport
import Testing

/// Thousands of programs with one fault each: who notices.
///
/// The verifier is asked of all of them; nasm, the linker, the call harness (on Linux) and a run, of a sample of those
/// that it lets pass. macOS programs are run by machrun. With `ASMGEN_MUTATION_REPORT=FILE` all of them are, and a line for each mutant is written to FILE.
/// With `ASMGEN_MUTATION_SURVIVORS=FILE` the list of survivors is written anew to FILE.
@Suite("Mutants")
struct MutationTests {
  /// How many of a hundred must be rejected before they run. A class that has no line may have survivors, listed or not.
  static let floors: [(kinds: [MutantClass], percent: Double)] =
    MutantClass.complete.sorted { $0.rawValue < $1.rawValue }.map { ([$0], 100) } + [
      (MutantClass.allCases.filter(\.isStructural), 95)
    ]
  /// The size of the sample that's assembled, linked and run.
  static let sample = 60

  @Test("there are enough, on both systems, of every class")
  func enough() throws {
    let mutants = try Mutants()
    #expect(mutants.all.count >= 2000)
    let kinds = Set(mutants.all.map(\.kind))
    #expect(MutantClass.allCases.filter { !kinds.contains($0) } == [])
    for platform in ["linux", "macos"] {
      #expect(mutants.all.count { mutants.subjects[$0.subject].platform.name == platform } >= 1000)
    }
    let names = mutants.all.map(mutants.name)
    let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice == [])
  }

  @Test("the verifier or the tools reject them, by class")
  func rejected() async throws {
    let mutants = try Mutants()
    let codes = await StaticJudge(mutants).codesForAll()
    let missed = mutants.all.indices.filter { codes[$0].isEmpty }
    let reportPath = HostSystem.environment("ASMGEN_MUTATION_REPORT")
    let listed = try Survivors.listed()
    // What only the tools can reject is always given to them; what's listed as the same program, always run.
    let equivalents = missed.filter { listed[mutants.name(of: mutants.all[$0])]?.isEquivalent == true }
    let forTools = missed.filter { [.note, .relocation].contains(mutants.all[$0].kind) }
    let chosen = reportPath == nil ? Set(forTools + equivalents + Self.sampled(missed)) : Set(missed)
    let judge = try await RunJudge(mutants, subjects: Set(chosen.map { mutants.all[$0].subject }))
    let ran = try await judge.verdicts(on: chosen.sorted())
    var report = Report()
    var verdicts: [Verdict] = []
    for (number, mutant) in mutants.all.enumerated() {
      let verdict = codes[number].isEmpty ? ran[number] ?? .survived : .verifier(codes[number])
      verdicts.append(verdict)
      report.add(mutant, verdict)
    }
    print(report.table)
    if let reportPath {
      let text = report.table + "\n\n" + zip(mutants.all, verdicts).map(mutants.line).joined()
      try AtomicFileWriter.write([FileContent(path: FilePath(reportPath), bytes: Array(text.utf8))])
    }
    let survivors = Set(
      zip(mutants.all, verdicts).filter { $0.kind.isStructural && !$1.isStatic }.map {
        mutants.name(of: $0.0)
      })
    if let path = HostSystem.environment("ASMGEN_MUTATION_SURVIVORS") {
      let renewed = Survivors.renewed(survivors, from: listed)
      try AtomicFileWriter.write([
        FileContent(path: FilePath(path), bytes: Array(renewed.utf8))
      ])
    }
    for (kinds, percent) in Self.floors {
      let name = kinds.count <= 2 ? kinds.map(\.rawValue).joined(separator: " and ") : "all of structure"
      // What's listed as the same program as before is no mutant.
      let equivalent = zip(mutants.all, verdicts).count {
        kinds.contains($0.kind) && !$1.isStatic && listed[mutants.name(of: $0)]?.isEquivalent == true
      }
      let rejected = report.rejectedStatically(kinds, leavingOut: equivalent)
      #expect(rejected >= percent, "\(name): \(rejected) of a hundred")
    }
    let different = equivalents.filter { verdicts[$0] != .survived }.map { mutants.name(of: mutants.all[$0]) }
    #expect(different == [], "these aren't the same programs as before")
    // Every structural mutant that's rejected by nobody before it runs stands in the list, and no other does.
    let unlisted = survivors.subtracting(listed.keys).sorted()
    let caught = Set(listed.keys).subtracting(survivors).sorted()
    #expect(unlisted.isEmpty, "\(unlisted.count) survivors aren't listed, the first: \(unlisted.prefix(10))")
    #expect(
      caught.isEmpty, "\(caught.count) that are listed are rejected now, the first: \(caught.prefix(10))")
  }

  /// The same ones every time, from all over.
  private static func sampled(_ numbers: [Int]) -> [Int] {
    let step = max(numbers.count / sample, 1)
    return stride(from: step / 2, to: numbers.count, by: step).map { numbers[$0] }
  }
}

extension Verdict {
  /// Whether it was rejected before it ran.
  var isStatic: Bool {
    switch self {
    case .verifier, .tools: true
    case .twin, .run, .survived: false
    }
  }

  fileprivate var text: String {
    switch self {
    case .verifier(let codes): codes.joined(separator: " ")
    case .tools(let said), .twin(let said), .run(let said): "\(column.rawValue): \(said)"
    case .survived: "survived"
    }
  }
}

extension Mutants {
  /// The mutant's line in the report: its class, whether it can be observed, who rejected it, what it is, and where.
  fileprivate func line(_ mutant: Mutant, _ verdict: Verdict) -> String {
    [
      mutant.kind.rawValue, mutant.observability.rawValue, verdict.text, name(of: mutant),
      location(of: mutant),
    ].joined(separator: "\t") + "\n"
  }
}
