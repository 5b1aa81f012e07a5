import Asm
import AsmProgram
import ReferencePrograms
import TestSupport
import Testing

/// What the runs of macOS programs notice.
@Suite("Runs of macOS programs")
struct MacOSRunnerTests {
  /// What's wrong, in a `main` without a frame that otherwise returns 0, and how its run ends.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let status: Int32
    /// How what machrun says of it begins; nil for nothing.
    let note: String?
    let body: @Sendable (FunctionBuilder) -> Void
  }

  static let faults: [Fault] = [
    Fault(testDescription: "none", status: 0, note: nil) { f in
      f.sub(rsp, 8)
      f.call(CFunction("putchar"), 10)
      f.add(rsp, 8)
    },
    Fault(
      testDescription: "call with a misaligned stack", status: 128 + 4,
      note: "SIGILL at call_with_a_misaligned_stack"
    ) { f in
      f.call(CFunction("putchar"), 10)
    },
    Fault(
      testDescription: "call with the direction flag set", status: 128 + 4,
      note: "SIGILL at call_with_the_direction_flag_set"
    ) { f in
      f.sub(rsp, 8)
      f.std()
      f.call(CFunction("putchar"), 10)
      f.cld()
      f.add(rsp, 8)
    },
    Fault(testDescription: "kept in a volatile register", status: 1, note: nil) { f in
      let same = f.newLabel("same")
      f.sub(rsp, 8)
      f.mov(r8d, 5)
      f.call(CFunction("putchar"), 10)
      f.add(rsp, 8)
      f.cmp(r8, 5)
      f.je(same)
      f.mov(eax, 1)
      f.ret()
      f.place(same)
    },
    Fault(
      testDescription: "saved register changed", status: 0, note: "main returned with rbx changed to "
    ) { f in f.inc(rbx) },
    Fault(testDescription: "a crash", status: 128 + 11, note: "SIGSEGV at _main") { f in
      f.xor(eax, eax)
      f.mov(eax, dword[rax])
    },
    Fault(testDescription: "no end", status: ProgramRun.tookTooLong, note: nil) { f in
      let again = f.placeLabel("again")
      f.jmp(again)
    },
  ]

  @Test("notice a fault each", arguments: faults)
  func notice(_ fault: Fault) async throws {
    let program = Program("faulty", "Has one fault") { _ in
      SourceFile("faulty.s", "Has one fault.") {
        Function.main { f in
          f.withoutFrame()
          fault.body(f)
          f.xor(eax, eax)
          f.ret()
        }
      }
    }
    let module = try program.lower(for: .macos)
    let folder = try TemporaryFolder()
    try #require(try await Linked.build(module, in: folder.path) == .made)
    let reference = ReferenceProgram(program, prints: "")
    let run = try await MacOSRunner().run(module, as: reference, in: folder.path)
    #expect(run.status == fault.status)
    if let note = fault.note {
      #expect(run.notes.first?.hasPrefix(note) == true, "\(run.notes)")
    } else {
      #expect(run.notes == [])
    }
  }

  @Test("notice mutants that the verifier lets pass")
  func mutants() async throws {
    let mutants = try Mutants()
    let names: Set<String> = [
      "decimal macos _main 7 drop store before a system call: mov […] taken out",
      "pipeline macos _main 13 drop second result: dec edx taken out",
      "ls macos _main 8 drop comparison: test eax, eax taken out",
      "checksums macos adler 7 drop preparation of a division: xor edx, edx taken out",
    ]
    let chosen = mutants.all.indices.filter { names.contains(mutants.name(of: mutants.all[$0])) }
    #expect(chosen.count == names.count)
    let judge = try await RunJudge(mutants, subjects: Set(chosen.map { mutants.all[$0].subject }))
    let verdicts = try await judge.verdicts(on: chosen)
    for number in chosen {
      #expect(verdicts[number]?.column == .run, "\(mutants.name(of: mutants.all[number]))")
    }
  }
}
