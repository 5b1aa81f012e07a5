import Asm
import AsmVerifier
import Testing

@Suite("ASM005: control falls off the end of a function")
struct FallThroughTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.fallThrough)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it can't", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.fallThrough)
    #expect(found == [])
  }

  @Test("the remedy names the function that may never return")
  func remedy() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function.main { f in f.call(CFunction("abort")) }
      }
    }
    var module = try program.lower(for: .macos)
    module.files[0].sections[0].functions[0].instructions.removeLast(2)
    let finding = try #require(Verifier.findings(in: module).first)
    #expect(finding.diagnostic.remedy.contains(#"CFunction("abort", neverReturns: true)"#))
  }

  static let wrong: [Case] = [
    Case(
      Function("no_ret") { f in
        f.mov(eax, edi)
        f.ret()
      }, droppingLast: 1, finds: "ASM005 error +1: control falls off the end of no_ret"),
    Case(
      Function("branch_at_the_end") { f in
        let again = f.placeLabel("again")
        f.dec(edi)
        f.jnz(again)
        f.ret()
      }, droppingLast: 1, finds: "ASM005 error +3: control falls off the end of branch_at_the_end"),
    Case(
      Function("label_at_the_end") { f in
        let end = f.newLabel("end")
        f.test(edi, edi)
        f.jz(end)
        f.ret()
        f.place(end)
        f.ret()
      }, droppingLast: 1, finds: "ASM005 error +3: control falls off the end of label_at_the_end"),
    Case(
      Function("call_at_the_end") { f in
        f.call(puts)
      }, droppingLast: 2, finds: "ASM005 error +1: control falls off the end of call_at_the_end"),
    Case(
      Function("system_call_at_the_end") { f in
        f.syscall(.close, edi, onError: .ignored(because: ""))
        f.ret()
      }, droppingLast: 1, finds: "ASM005 error +1: control falls off the end of system_call_at_the_end"),
    Case(
      Function("number_of_another_system") { f in
        f.mov(eax, 1)
        f.syscall()
        f.ret()
      }, droppingLast: 1, finds: "ASM005 error +2: control falls off the end of number_of_another_system"),
  ]

  static let right: [Case] = [
    Case(
      Function("jumps_back") { f in
        let again = f.placeLabel("again")
        f.inc(edi)
        f.jmp(again)
      }),
    Case(
      Function("exits") { f in
        f.exit(0)
      }),
    Case(
      Function("exits_by_number") { f in
        f.mov(eax, 0x2000001)
        f.syscall()
        f.ret()
      }, on: .macos, droppingLast: 1),
    Case(
      Function("exits_by_name") { f in
        f.mov(eax, Symbol("SYSCALL(EXIT_GROUP)", kind: .systemCall))
        f.syscall()
        f.ret()
      }, droppingLast: 1),
    Case(
      Function("aborts") { f in
        f.call(CFunction("abort", neverReturns: true))
      }),
    Case(
      Function("calls_what_exits") { f in
        f.call(FunctionNamed("die"))
      }, calling: [Function("die") { f in f.exit(1) }], droppingLast: 2),
    Case(
      Function("calls_itself_for_ever") { f in
        f.call(FunctionNamed("calls_itself_for_ever"))
      }, droppingLast: 2),
    Case(
      Function("stops") { f in
        f.ud2()
      }),
    Case(
      Function("through_a_table") { f in
        f.jmp(qword[rdi])
      }),
    Case(
      Function("handler_behind_a_return_at_the_end") { f in
        f.syscall(.close, edi, onError: .handle { _ in })
        f.xor(eax, eax)
        f.return()
      }),
  ]
}
