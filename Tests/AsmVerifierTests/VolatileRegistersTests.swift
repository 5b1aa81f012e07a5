import Asm
import AsmVerifier
import Testing

@Suite("ASM004: register read after a call overwrote it")
struct VolatileRegistersTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.volatileRegisters)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the registers are set or kept", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.volatileRegisters)
    #expect(found == [])
  }

  @Test("the finding says where the register was overwritten")
  func notes() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function.main { f in
          f.mov(ecx, 3)
          f.call(puts)
          f.mov(eax, ecx)
        }
      }
    }
    let line = #line - 5
    let finding = try #require(Verifier.findings(in: try program.lower(for: .linux)).first)
    #expect(finding.diagnostic.location?.line == line + 1)
    #expect(finding.diagnostic.notes.first?.location?.line == line)
    #expect(finding.diagnostic.notes.first?.location?.file == #fileID)
    #expect(finding.diagnostic.remedy.hasPrefix("set rcx behind the call"))
  }

  /// Overwrites rcx and rsi on one of its ways, rdi through what it calls; reads rdx.
  static let helper = Function("helper") { f in
    let done = f.newLabel("done")
    f.test(edx, edx)
    f.jz(done)
    f.mov(ecx, edx)
    f.push(r8)
    f.xor(r8d, r8d)
    f.pop(r8)
    f.xor(esi, esi)
    f.place(done)
    f.jmp(Symbol("helper_of_helper", kind: .function))
  }
  static let helperOfHelper = Function("helper_of_helper") { f in
    f.lea(rdi, rdi + 1)
    f.mov(rax, rdi)
    f.ret()
  }
  static let helpers = [helper, helperOfHelper]

  /// Quotient in rax, remainder in rdx, and says so.
  static let divides = Function("divides") { f in
    f.parameters(rdi, rsi)
    f.results(rax, rdx)
    f.mov(rax, rdi)
    f.xor(edx, edx)
    f.div(rsi)
    f.ret()
  }
  /// The same for who calls it.
  static let dividesElsewhere = Function("divides_elsewhere") { f in
    f.jmp(Symbol("divides", kind: .function))
  }

  static let wrong: [Case] = [
    Case(
      Function("loop_counter_in_rcx") { f in
        let again = f.newLabel("again")
        f.mov(ecx, 5)
        f.place(again)
        f.syscall(.close, edi, onError: .ignored(because: ""))
        f.loop(again)
        f.ret()
      }, finds: "ASM004 error +5: rcx is read, but the system call close overwrote it"),
    Case(
      Function("argument_after_a_call") { f in
        f.call(puts, rdi)
        f.mov(rax, qword[rdi])
      }, finds: "ASM004 error +2: rdi is read, but the call of puts overwrote it"),
    Case(
      Function("by_address") { f in
        f.mov(rax, rdi)
        f.call(rax)
        f.add(eax, r10d)
      }, finds: "ASM004 error +3: r10 is read, but the call of a function by its address overwrote it"),
    Case(
      Function("on_one_of_two_ways") { f in
        let join = f.newLabel("join")
        f.mov(r9, rdi)
        f.test(edi, edi)
        f.jz(join)
        f.call(puts, rdi)
        f.place(join)
        f.mov(rax, r9)
      }, finds: "ASM004 error +7: r9 is read, but the call of puts overwrote it"),
    Case(
      Function("argument_of_the_next_system_call") { f in
        f.mov(r9, rdi)
        f.mov(eax, Symbol("SYSCALL(WRITE)", kind: .systemCall))
        f.syscall()
        f.mov(eax, Symbol("SYSCALL(WRITE)", kind: .systemCall))
        f.syscall()
        f.ret()
      }, on: .macos,
      finds:
        "ASM004 error +5: rdx, which the system call write looks at, was overwritten by the system call write"
    ),
    Case(
      Function("what_a_function_of_the_module_changes") { f in
        f.call(FunctionNamed("helper"))
        f.add(rax, rcx)
        f.add(rax, rdi)
      }, calling: helpers,
      finds: "ASM004 warning +2: rcx is read, but the call of helper overwrote it",
      "ASM004 warning +3: rdi is read, but the call of helper overwrote it"),
    Case(
      Function("argument_of_the_next_function") { f in
        f.call(puts)
        f.call(FunctionNamed("helper"))
      }, calling: helpers,
      finds: "ASM004 error +2: rdi, which helper looks at, was overwritten by the call of puts",
      "ASM004 error +2: rdx, which helper looks at, was overwritten by the call of puts"),
    Case(
      Function("pushed_and_popped_behind") { f in
        f.call(puts)
        f.push(rdx)
        f.sub(rsp, 8)
        f.add(rsp, 8)
        f.pop(rcx)
        f.mov(eax, ecx)
      }, finds: "ASM004 error +6: rcx is read, but the call of puts overwrote it"),
    Case(
      Function("recursion", .local) { f in
        let done = f.newLabel("done")
        f.test(edi, edi)
        f.jz(done)
        f.dec(edi)
        f.call(FunctionNamed("recursion"))
        f.add(eax, edi)
        f.place(done)
      }, finds: "ASM004 warning +6: rdi is read, but the call of recursion overwrote it"),
    Case(
      Function("second_word_of_a_result_of_64_bits") { f in
        f.call(puts)
        f.add(rax, rdx)
      }, finds: "ASM004 error +2: rdx is read, but the call of puts overwrote it"),
    Case(
      Function("second_word_of_a_structure") { f in
        f.call(CFunction("my_pair"))
        f.add(rax, rdx)
        f.add(rax, rcx)
      }, finds: "ASM004 warning +2: rdx is read, but the call of my_pair overwrote it",
      "ASM004 error +3: rcx is read, but the call of my_pair overwrote it"),
    Case(
      Function("pair_from_an_address") { f in
        f.mov(rax, rdi)
        f.call(rax)
        f.add(rax, rdx)
      }, on: .macos,
      finds: "ASM004 warning +3: rdx is read, but the call of a function by its address overwrote it"),
    Case(
      Function("beside_results") { f in
        f.mov(ecx, 5)
        f.mov(r8d, 5)
        f.call(FunctionNamed("divides"))
        f.add(rax, rdx)
        f.call(helper)
        f.add(rax, rcx)
      }, calling: [divides] + helpers,
      finds: "ASM004 warning +6: rcx is read, but the call of helper overwrote it"),
    Case(
      Function("exchanged_behind_a_call") { f in
        f.call(puts)
        f.xchg(rcx, r11)
        f.add(rax, r11)
      }, finds: "ASM004 error +3: r11 is read, but the call of puts overwrote it"),
  ]

  static let right: [Case] = [
    Case(
      Function("in_a_saved_register") { f in
        let text = f.frame.saved(rbx)
        f.mov(text, rdi)
        f.call(puts, text)
        f.call(puts, text)
      }),
    Case(
      Function("set_again") { f in
        f.call(puts)
        f.xor(ecx, ecx)
        f.or(rdx, -1)
        f.mov(sil, 3)
        f.pop(rdi)
        f.push(rdi)
        f.lea(rax, rcx + rdx)
        f.add(rax, rsi)
      }),
    Case(
      Function("pushed_for_alignment") { f in
        f.call(puts)
        f.push(rcx)
        f.push(rdx)
        f.call(puts, 0)
        f.add(rsp, 16)
      }),
    Case(
      Function("kept_by_the_kernel") { f in
        f.mov(r8, rdx)
        f.syscall(.write, edi, rsi, rdx, onError: .ignored(because: ""))
        f.add(rsi, rax)
        f.sub(r8, rax)
        f.add(r8, r9)
        f.mov(eax, edi)
        f.mov(rax, r10)
        f.ret()
      }, on: .macos),
    Case(
      Function("rdx_on_linux") { f in
        f.syscall(.write, edi, rsi, rdx, onError: .ignored(because: ""))
        f.mov(rax, rdx)
        f.ret()
      }),
    Case(
      Function("again_after_an_error") { f in
        f.syscall(.write, edi, rsi, rdx, onError: .handle { f in f.ret() }.retrying(on: Errno.EINTR))
        f.ret()
      }, on: .macos),
    Case(
      Function("second_result_of_fork") { f in
        f.syscall(.fork, onError: .ignored(because: ""))
        f.ret()
      }, on: .macos),
    Case(
      Function("what_a_function_of_the_module_keeps") { f in
        f.call(FunctionNamed("helper"))
        f.add(rax, r8)
        f.add(rax, rdx)
        f.add(rax, r11)
      }, calling: helpers),
    Case(
      Function("results") { f in
        f.call(puts)
        f.test(eax, eax)
        f.call(CFunction("ldiv"), 7, 2)
        f.add(rax, rdx)
      }),
    Case(
      Function("on_the_stack") { f in
        f.push(rdi)
        f.push(rsi)
        f.call(puts)
        f.pop(rsi)
        f.pop(rdi)
        f.lea(rax, rdi + rsi)
      }),
    Case(
      Function("results_that_a_function_says") { f in
        f.call(divides, rdi, rsi)
        f.add(rax, rdx)
      }, calling: [divides]),
    Case(
      Function("results_of_a_function_that_it_jumps_to") { f in
        f.call(dividesElsewhere, rdi, rsi)
        f.add(rax, rdx)
      }, calling: [dividesElsewhere, divides]),
    Case(
      Function("pointer_moved_on") { f in
        f.call(FunctionNamed("skip_one"), rdi)
        f.movzx(eax, byte[rdi])
      }, calling: [ContractRuleTests.skipOne]),
  ]
}
