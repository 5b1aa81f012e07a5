import Asm
import AsmProgram
import CallHarness
import Programs
import ReferencePrograms
import TestSupport
import Testing

/// The harness that calls functions as a strange caller would.
@Suite("Call harness")
struct TwinTests {
  @Test("our functions keep the calling convention", arguments: Catalogue.programs.map(\.name))
  func shipped(name: String) async throws {
    let program = try #require(Catalogue.programs.first { $0.name == name })
    let complaints = try await complaints(of: program.lower(for: .linux))
    #expect(complaints == [])
  }

  @Test("the reference programs' do", arguments: ReferenceProgram.all.map(\.program.name))
  func reference(name: String) async throws {
    let reference = try #require(ReferenceProgram.named(name))
    let complaints = try await complaints(of: reference.program.lower(for: .linux))
    #expect(complaints == [])
  }

  /// What the harness says beside that main ended the process, which it may.
  private func complaints(of module: Module) async throws -> [String] {
    let names = Set(module.functionPlaces.map { module[$0].name })
    guard let twin = try await Twin(module.program, functions: names) else { return [] }
    let folder = try TemporaryFolder()
    #expect(try await Linked.build(module, in: folder.path) == .made)
    return try await twin.complaints(of: module, in: folder.path).filter {
      !$0.hasPrefix("subject_main: ended")
    }
  }

  @Test("what breaks it on purpose is noticed")
  func corrupt() async throws {
    let program = Corrupt.program
    let module = try program.lower(for: .linux)
    let twin = try #require(
      try await Twin(
        "corrupt", Corrupt.functions.map { CallHarness.Subject($0.function.name, [.narrow(1), .buffer(16)]) })
    )
    let folder = try TemporaryFolder()
    #expect(try await Linked.build(module, in: folder.path) == .made)
    let found = try await twin.complaints(of: module, in: folder.path)
    for (function, complaint) in Corrupt.functions {
      let own = found.filter { $0.hasPrefix("subject_\(function.name): ") }
      #expect(Set(own) == ["subject_\(function.name): \(complaint)"])
    }
  }
}

/// Functions that break one thing each.
private enum Corrupt {
  static let program = Program("corrupt", "Breaks the calling convention") { _ in
    SourceFile("corrupt.s", "Breaks the calling convention.") {
      functions.map(\.function)
      Function("nothing") { f in f.ret() }
      Function.main { f in f.exit(0) }
    }
  }

  static let functions: [(function: Function, complaint: String)] = [
    (function("break_rbx") { $0.inc(rbx) }, "rbx changed"),
    (function("break_rbp") { $0.inc(rbp) }, "rbp changed"),
    (function("break_r12") { $0.inc(r12) }, "r12 changed"),
    (function("break_r13") { $0.inc(r13) }, "r13 changed"),
    (function("break_r14") { $0.inc(r14) }, "r14 changed"),
    (function("break_r15") { $0.xor(r15d, r15d) }, "r15 changed"),
    (
      function("break_rsp") { f in
        f.pop(rax)
        f.push(rax)
        f.push(rax)
      }, "rsp changed"
    ),
    (
      function("break_alignment") { $0.call(Symbol("nothing", kind: .function)) },
      "call with a misaligned stack"
    ),
    (function("break_direction") { $0.std() }, "direction flag left set"),
    (
      function("break_direction_at_call") { f in
        f.sub(rsp, 8)
        f.std()
        f.call(Symbol("nothing", kind: .function))
        f.cld()
        f.add(rsp, 8)
      }, "call with the direction flag set"
    ),
    (
      function("break_mxcsr") { f in
        f.stmxcsr(dword[rsp - 8])
        f.xor(dword[rsp - 8], 0x2000)
        f.ldmxcsr(dword[rsp - 8])
      }, "MXCSR changed"
    ),
    (
      function("break_control_word") { f in
        f.fnstcw(word[rsp - 8])
        f.xor(word[rsp - 8], 0x400)
        f.fldcw(word[rsp - 8])
      }, "x87 control word changed"
    ),
    (function("break_mmx") { $0.pxor(mm0, mm0) }, "x87 registers left in use"),
    (
      function("break_uppers") { $0.vpcmpeqd(ymm0, ymm0, ymm0) },
      "upper halves of vector registers left in use"
    ),
    (
      function("break_uppers_at_call") { f in
        f.sub(rsp, 8)
        f.vpcmpeqd(ymm0, ymm0, ymm0)
        f.call(Symbol("nothing", kind: .function))
        f.vzeroupper()
        f.add(rsp, 8)
      }, "call with the upper halves of vector registers in use"
    ),
    (function("break_callers_stack") { $0.mov(qword[rsp + 16], rsp) }, "the caller's stack is overwritten"),
    (function("break_memory") { $0.mov(byte[rsi + 16], 0) }, "signal 11"),
    // As a 64-bit number its argument isn't 1.
    (
      function("trust_upper_half") { f in
        let one = f.newLabel("one")
        f.cmp(rdi, 1)
        f.je(one)
        f.inc(rbx)
        f.place(one)
      }, "rbx changed"
    ),
    // What it keeps below the red zone is gone by then.
    (
      function("keep_below_red_zone") { f in
        f.mov(qword[rsp - 256], rbx)
        f.nop()
        f.mov(rbx, qword[rsp - 256])
      }, "rbx changed"
    ),
    // What it has in r8 doesn't live through a call of the C library's function.
    (
      function("keep_in_volatile") { f in
        let same = f.newLabel("same")
        f.sub(rsp, 8)
        f.mov(r8d, 5)
        f.call(CFunction("getppid"))
        f.cmp(r8, 5)
        f.je(same)
        f.inc(rbx)
        f.place(same)
        f.add(rsp, 8)
      }, "rbx changed"
    ),
    (
      function("never_end") { f in
        let again = f.placeLabel("again")
        f.jmp(again)
      }, "takes too long"
    ),
  ]

  private static func function(_ name: String, _ body: @escaping @Sendable (FunctionBuilder) -> Void)
    -> Function
  {
    Function(name, .exported) { f in
      f.withoutFrame()
      body(f)
      f.ret()
    }
  }
}
