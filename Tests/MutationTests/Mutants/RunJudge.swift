import AsmPlatform
import AsmProgram
import AsmToolchain
import AsmNASM
import ReferencePrograms
import SystemPackage
import TestSupport

/// What nasm, the linker, the harness and a run say of mutants that the verifier lets pass.
struct RunJudge: Sendable {
  let mutants: Mutants
  /// The harness of each subject for Linux, and what it says of the program without a fault.
  private let twins: [Int: (twin: Twin, known: [String])]
  private let runner: MacOSRunner

  init(_ mutants: Mutants, subjects: Set<Int>) async throws {
    self.mutants = mutants
    let linux = subjects.sorted().filter { mutants.subjects[$0].platform == .linux }
    twins = try await Self.byNumber(linux) { number in
      let subject = mutants.subjects[number]
      let names = Set(subject.module.functionPlaces.map { subject.module[$0].name })
      guard let twin = try await Twin(subject.name, functions: names) else { return nil }
      let folder = try TemporaryFolder()
      _ = try await Linked.build(subject.module, in: folder.path)
      return (twin, try await twin.complaints(of: subject.module, in: folder.path))
    }
    runner = try await MacOSRunner()
  }

  /// Who of them rejects `mutant`.
  func verdict(on mutant: Mutant) async throws -> Verdict {
    let module = mutants.module(of: mutant)
    let subject = mutants.subjects[mutant.subject]
    let folder = try TemporaryFolder()
    var leftOut: String?
    if case .withoutLines(let text) = mutant.change { leftOut = text }
    if case .refused(let said) = try await Linked.build(module, withoutLines: leftOut, in: folder.path) {
      return .tools(said.split(separator: "\n").first.map(String.init) ?? "")
    }
    if let (twin, known) = twins[mutant.subject] {
      do {
        let found = try await twin.complaints(of: module, in: folder.path)
        if found != known { return .twin(found.first { !known.contains($0) } ?? "less than before") }
      } catch is Twin.Refused {
        return .tools("objcopy")
      }
    }
    if let reference = subject.reference {
      let run =
        subject.platform == .macos
        ? try await runner.run(module, as: reference, in: folder.path)
        : try await ProgramRun(reference, of: folder.path.appending("program"))
      if run != .expected(of: reference) { return .run(run.notes.first ?? "exit \(run.status)") }
    }
    return .survived
  }

  /// The verdicts on `chosen`, numbers of mutants.
  func verdicts(on chosen: [Int]) async throws -> [Int: Verdict] {
    try await Self.byNumber(chosen) { try await verdict(on: mutants.all[$0]) }
  }

  /// What `make` makes of each of `numbers`, `workers` at a time; those left out that it makes nothing of.
  private static func byNumber<Made: Sendable>(
    _ numbers: [Int], workers: Int = 2, _ make: @escaping @Sendable (Int) async throws -> Made?
  ) async throws -> [Int: Made] {
    try await withThrowingTaskGroup(of: (Int, Made?).self) { group in
      var waiting = numbers.makeIterator()
      var all: [Int: Made] = [:]
      func add(_ group: inout ThrowingTaskGroup<(Int, Made?), any Error>) {
        guard let next = waiting.next() else { return }
        group.addTask { (next, try await make(next)) }
      }
      for _ in 0..<workers { add(&group) }
      while let (number, made) = try await group.next() {
        all[number] = made
        add(&group)
      }
      return all
    }
  }
}
