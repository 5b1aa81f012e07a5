#if os(Linux) && arch(x86_64)
import AsmX86
import Glibc
import SystemPackage
import Testing

/// The table's effects, held to what the processor does: each form that user mode allows runs natively on random
/// states, and what changes and what matters is compared with what `Instruction.effects` says.
@Suite struct EffectsTests {
  /// `ASMGEN_EFFECTS_SEED` repeats another run.
  private static let seed = getenv("ASMGEN_EFFECTS_SEED").flatMap { UInt64(String(cString: $0)) } ?? 2_026

  @Test func everyFormDoesWhatTheTableSays() async throws {
    let survey = try await withTemporaryFolder { try await EffectsSurvey(seed: Self.seed, in: $0) }
    print(survey.summary)
    let listed = try EffectsDisagreement.all()
    let unlisted = survey.findings.filter { finding in !listed.contains { $0.covers(finding) } }
    #expect(
      unlisted.isEmpty,
      """
      \(unlisted.count) disagreements with the processor that effects-disagreements.tsv doesn't list (seed \
      \(Self.seed)): \(unlisted.prefix(40).map { "\($0.form): \($0.text)" }.joined(separator: "; "))
      """)
    // What isn't seen any more needn't be listed, unless it takes another processor to see it.
    let stale = listed.filter { entry in
      (entry.processor == "any" || entry.processor == survey.processor)
        && survey.run.contains { entry.covers($0) } && !survey.findings.contains { entry.covers($0) }
    }
    #expect(stale.isEmpty, "listed, but no longer so: \(stale.map { "\($0.form): \($0.finding)" })")
    #expect(Set(listed).count == listed.count)
    #expect(
      survey.noisy.subtracting(["rdtsc", "rdtscp", "rdrand", "rdseed", "rdpru"]).isEmpty, "\(survey.noisy)")
    // Those that any processor with AVX has.
    #expect(survey.run.count >= 2_000, "so few forms ran: \(survey.run.count)")
  }

  /// A table that says something else is found out, whatever the error is.
  @Test func wrongDescriptionsAreCaught() async throws {
    let rows = try rows(of: "instructions.tsv")
    let made = try EffectsMisdescription.all.map { try $0.made(rows) }
    let answers = try await withTemporaryFolder { folder in
      let codes = try await EffectsDriver.machineCode(made.map(\.subject.text), in: folder)
      let lines = zip(made, codes).map { $0.claims.driverLine($0.subject, code: $1 ?? "") }
      return try await EffectsDriver.run(lines, seed: Self.seed, in: folder)
    }
    for (number, check) in EffectsMisdescription.all.enumerated() {
      var comparison = EffectsComparison()
      let observation = try #require(EffectsObservation(answers.lines[number]))
      comparison.add(observation, made[number].claims, made[number].subject)
      let findings = comparison.finished()
      #expect(findings.contains(check.expected), "\(check.form) without \(check.expected): \(findings)")
    }
  }
}
#endif
