import Asm
import AsmVerifier
import Testing

@Suite("ASM038: function doesn't do what it says")
struct ContractRuleTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.contract)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it does", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.contract)
    #expect(found == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("comes_back") { f in
        f.neverReturns()
        f.test(edi, edi)
        f.jz(Symbol("leaf", kind: .function))
        f.ret()
      }, finds: "ASM038 error +3: comes_back returns here, and says that it never does",
      "ASM038 error +4: comes_back returns here, and says that it never does"),
    Case(
      Function("result_never_set") { f in
        f.results(rax)
        f.mov(ecx, edi)
        f.ret()
      }, finds: "ASM038 error +3: result_never_set returns here without its result in rax"),
    Case(
      Function("result_on_one_of_two_ways") { f in
        let other = f.newLabel("other")
        f.results(rax, rdx)
        f.test(edi, edi)
        f.jz(other)
        f.mov(eax, 1)
        f.mov(edx, 2)
        f.ret()
        f.place(other)
        f.xor(eax, eax)
        f.ret()
      }, finds: "ASM038 error +10: result_on_one_of_two_ways returns here without its result in rdx"),
    Case(
      Function("result_that_a_call_overwrote") { f in
        f.results(rax, rcx)
        f.mov(ecx, 5)
        f.call(puts, rdi)
      }, on: .macos,
      finds: "ASM038 error +3: result_that_a_call_overwrote returns here without its result in rcx"),
    Case(
      Function("keeps_nothing") { f in
        f.keeps(rsi)
        f.lea(rsi, rdi + 8)
        f.mov(rax, rsi)
        f.ret()
      },
      finds: "ASM038 error +4: keeps_nothing returns here with another value in rsi, which it says it keeps"),
    Case(
      Function("keeps_over_a_call") { f in
        f.keeps(rdi)
        f.call(puts, rdi)
      },
      finds:
        "ASM038 error +2: keeps_over_a_call returns here with another value in rdi, which it says it keeps"),
    Case(
      Function("keeps_over_a_tail_call") { f in
        f.keeps(rdi)
        f.jmp(Symbol("puts wrt ..plt", kind: .external))
      },
      finds:
        "ASM038 error +2: keeps_over_a_tail_call returns here with another value in rdi, which it says it keeps"
    ),
    Case(
      Function("double_that_a_call_overwrote") { f in
        f.results(xmm2)
        f.movapd(xmm2, xmm0)
        f.call(puts, rdi)
      }, finds: "ASM038 error +3: double_that_a_call_overwrote returns here without its result in xmm2"),
    Case(
      Function("argument_at_which_it_never_looks") { f in
        let end = f.newLabel("end")
        f.results(rsi)
        f.test(rdi, rdi)
        f.jz(end)
        f.mov(rsi, rdi)
        f.ret()
        f.place(end)
        f.ret()
      }, finds: "ASM038 error +8: argument_at_which_it_never_looks returns here without its result in rsi"),
  ]

  static let dies = Function("dies") { f in
    f.neverReturns()
    f.exit(1)
  }

  /// Moves rdi on.
  static let skipOne = Function("skip_one") { f in
    f.results(rdi)
    f.inc(rdi)
    f.ret()
  }

  static let right: [Case] = [
    Case(
      Function("ends") { f in
        f.neverReturns()
        f.syscall(.write, 2, f.text("no\n"), onError: .ignored(because: ""))
        f.exit(1)
      }),
    Case(
      Function("ends_elsewhere") { f in
        f.neverReturns()
        f.test(edi, edi)
        f.jz(Symbol("dies", kind: .function))
        f.jmp(Symbol("dies", kind: .function))
      }, calling: [dies]),
    Case(
      Function("loops_for_ever") { f in
        f.neverReturns()
        let again = f.placeLabel("again")
        f.call(puts, 0)
        f.jmp(again)
      }),
    Case(
      Function("results_on_every_way") { f in
        let other = f.newLabel("other")
        f.results(rax, rdx)
        f.xor(edx, edx)
        f.test(edi, edi)
        f.jz(other)
        f.mov(eax, 1)
        f.ret()
        f.place(other)
        f.xor(eax, eax)
        f.ret()
      }),
    Case(
      Function("result_from_a_call") { f in
        f.results(eax)
        f.call(puts, rdi)
      }),
    Case(
      Function("argument_handed_back") { f in
        f.parameters(rdi, rsi)
        f.results(rdi)
        f.mov(qword[rdi], rsi)
        f.ret()
      }),
    Case(
      Function("keeps_by_pushing") { f in
        f.keeps(rdi, rcx)
        f.push(rdi)
        f.push(rcx)
        f.call(puts, rdi)
        f.pop(rcx)
        f.pop(rdi)
      }),
    Case(
      Function("keeps_over_a_call_of_its_own") { f in
        f.keeps(rsi)
        f.call(leaf)
      }),
    Case(
      Function("keeps_over_a_tail_call_of_its_own") { f in
        f.keeps(rsi)
        f.jmp(Symbol("leaf", kind: .function))
      }),
    Case(
      Function("double") { f in
        f.parameters(xmm0)
        f.results(xmm0)
        f.mulsd(xmm0, xmm0)
        f.ret()
      }),
    Case(
      Function("argument_moved_on_or_not") { f in
        let next = f.newLabel("next")
        f.results(rdi)
        f.cmp(byte[rdi], 32)
        f.je(next)
        f.ret()
        f.place(next)
        f.inc(rdi)
        f.cmp(byte[rdi], 32)
        f.je(next)
        f.ret()
      }),
    Case(
      Function("result_in_a_saved_register") { f in
        f.results(rbx)
        f.mov(rbx, qword[rdi])
        f.ret()
      }),
  ]
}
