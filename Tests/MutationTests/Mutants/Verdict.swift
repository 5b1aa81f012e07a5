import AsmProgram
import AsmVerifier

/// Who rejects a mutant.
enum Verdict: Sendable, Hashable {
  /// The verifier, with these codes that it doesn't give for the program itself.
  case verifier([String])
  /// nasm or the linker.
  case tools(String)
  /// The harness that calls its functions.
  case twin(String)
  /// Its run: it prints, writes, or ends otherwise.
  case run(String)
  /// Nobody.
  case survived

  var column: Column {
    switch self {
    case .verifier: .verifier
    case .tools: .tools
    case .twin: .twin
    case .run: .run
    case .survived: .survived
    }
  }

  /// The report's columns.
  enum Column: String, CaseIterable {
    case verifier, tools = "nasm, ld", twin = "harness", run, survived
  }
}

/// What the verifier says of mutants.
struct StaticJudge: Sendable {
  let mutants: Mutants
  /// What it finds in each subject without a fault.
  let known: [[String: Int]]

  init(_ mutants: Mutants) {
    self.mutants = mutants
    known = mutants.subjects.map { Self.counts(Verifier.findings(in: $0.module)) }
  }

  /// The codes that `mutant` has more of than its program; empty where there's none.
  func codes(for mutant: Mutant) -> [String] {
    guard mutant.place != nil else { return [] }
    let found = Self.counts(Verifier.findings(in: mutants.module(of: mutant)))
    return found.filter { $0.value > known[mutant.subject][$0.key, default: 0] }.keys.sorted()
  }

  private static func counts(_ findings: [Finding]) -> [String: Int] {
    findings.reduce(into: [:]) { $0[$1.code.rawValue, default: 0] += 1 }
  }

  /// The codes for every mutant, in their order.
  func codesForAll(workers: Int = 2) async -> [[String]] {
    let count = mutants.all.count
    return await withTaskGroup(of: (Int, [[String]]).self) { group in
      let chunk = max((count + workers * 8 - 1) / (workers * 8), 1)
      for start in stride(from: 0, to: count, by: chunk) {
        group.addTask {
          (start, mutants.all[start..<min(start + chunk, count)].map { codes(for: $0) })
        }
      }
      var parts: [Int: [[String]]] = [:]
      for await (start, part) in group { parts[start] = part }
      return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }
}
