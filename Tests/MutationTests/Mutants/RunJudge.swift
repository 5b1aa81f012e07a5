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

  init(_ mutants: Mutants, subjects: Set<Int>) async throws {
    self.mutants = mutants
    var twins: [Int: (twin: Twin, known: [String])] = [:]
    for number in subjects.sorted() where mutants.subjects[number].platform == .linux {
      let subject = mutants.subjects[number]
      let names = Set(subject.module.functionPlaces.map { subject.module[$0].name })
      guard let twin = try await Twin(subject.name, functions: names) else { continue }
      let folder = try TemporaryFolder()
      _ = try await Linked.build(subject.module, in: folder.path)
      twins[number] = (twin, try await twin.complaints(of: subject.module, in: folder.path))
    }
    self.twins = twins
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
    guard subject.platform == .linux else { return .survived }
    if let (twin, known) = twins[mutant.subject] {
      do {
        let found = try await twin.complaints(of: module, in: folder.path)
        if found != known { return .twin(found.first { !known.contains($0) } ?? "less than before") }
      } catch is Twin.Refused {
        return .tools("objcopy")
      }
    }
    if let reference = subject.reference {
      let run = try await ProgramRun(reference, of: folder.path.appending("program"), seconds: 3)
      if run != .expected(of: reference) { return .run("exit \(run.status)") }
    }
    return .survived
  }

  /// The verdicts on `chosen`, numbers of mutants.
  func verdicts(on chosen: [Int], workers: Int = 2) async throws -> [Int: Verdict] {
    try await withThrowingTaskGroup(of: (Int, Verdict).self) { group in
      var waiting = chosen.makeIterator()
      var verdicts: [Int: Verdict] = [:]
      func add(_ group: inout ThrowingTaskGroup<(Int, Verdict), any Error>) {
        guard let next = waiting.next() else { return }
        group.addTask { (next, try await verdict(on: mutants.all[next])) }
      }
      for _ in 0..<workers { add(&group) }
      while let (number, verdict) = try await group.next() {
        verdicts[number] = verdict
        add(&group)
      }
      return verdicts
    }
  }
}
