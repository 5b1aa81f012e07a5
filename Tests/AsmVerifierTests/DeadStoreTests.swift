import Asm
import AsmVerifier
import Testing

@Suite("ASM030: value that nobody looks at")
struct DeadStoreTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.deadStore)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where something reads it", arguments: right + rightStatements)
  func clean(_ right: Case) throws {
    let found = try right.found(.deadStore)
    #expect(found == [])
  }

  @Test("isn't found where a caller looks at the flags", arguments: [true, false])
  func flagsForCallers(isDirect: Bool) throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Self.shifts
        Self.wrapsShifts
        Function("caller", .exported) { f in
          let odd = f.newLabel("odd")
          f.call(isDirect ? Self.shifts : Self.wrapsShifts, rdi)
          f.jc(odd)
          f.inc(rax)
          f.place(odd)
        }
        Function.main { f in f.xor(eax, eax) }
      }
    }
    let found = Verifier.findings(in: try program.lower(for: .linux)).filter { $0.code == .deadStore }
    #expect(found.map(\.diagnostic.message) == [])
  }

  @Test("is found where they only call it")
  func flagsForNobody() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Self.shifts
        Self.wrapsShifts
        Function.main { f in f.call(Self.wrapsShifts, rdi) }
      }
    }
    let found = Verifier.findings(in: try program.lower(for: .linux)).filter { $0.code == .deadStore }
    #expect(found.map(\.diagnostic.message) == [Self.unread("shr", "rdi")])
  }

  static func unread(_ mnemonic: String, _ register: String) -> String {
    "nobody looks at what \(mnemonic) puts in \(register)"
  }
  static func flags(_ mnemonic: String) -> String { "nobody looks at the flags that \(mnemonic) sets" }

  /// Says by the carry flag what it shifted out.
  static let shifts = Function("shifts") { f in
    f.mov(rax, rdi)
    f.shr(rdi, 1)
    f.ret()
  }
  /// The same for who calls it.
  static let wrapsShifts = Function("wraps_shifts") { f in
    f.withoutFrame()
    f.push(rbx)
    f.call(FunctionNamed("shifts"))
    f.pop(rbx)
    f.ret()
  }

  static let wrong: [Case] = [
    Case(
      Function("set_twice") { f in
        f.mov(eax, 1)
        f.mov(eax, edi)
        f.ret()
      }, finds: "ASM030 warning +1: \(unread("mov", "rax"))"),
    Case(
      Function("wrong_register") { f in
        f.lea(r10, rdi + 8)
        f.mov(rax, qword[rdi])
        f.ret()
      }, finds: "ASM030 warning +1: \(unread("lea", "r10"))"),
    Case(
      Function("argument_of_nothing") { f in
        f.mov(edi, 1)
        f.mov(ecx, 5)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.ret()
      }, finds: "ASM030 warning +2: \(unread("mov", "rcx"))"),
    Case(
      Function("comparison_without_a_branch") { f in
        f.cmp(rdi, rsi)
        f.xor(eax, eax)
        f.ret()
      }, finds: "ASM030 warning +1: \(flags("cmp"))"),
    Case(
      Function("compared_twice") { f in
        let end = f.newLabel("end")
        f.test(edi, edi)
        f.test(esi, esi)
        f.jz(end)
        f.inc(edi)
        f.place(end)
        f.mov(eax, edi)
        f.ret()
      }, finds: "ASM030 warning +2: \(flags("test"))"),
    Case(
      Function("fourth_argument_in_rcx") { f in
        f.mov(ecx, 0x22)
        f.mov(eax, number("MMAP"))
        f.syscall()
        f.ret()
      }, finds: "ASM030 warning +1: \(unread("mov", "rcx"))"),
    Case(
      Function("lost_in_a_call") { f in
        f.mov(r11d, 5)
        f.call(puts, rdi)
        f.add(rax, 1)
      }, on: .macos, finds: "ASM030 warning +1: \(unread("mov", "r11"))"),
    Case(
      Function("more_than_a_call_takes") { f in
        f.mov(r10d, 4)
        f.mov(eax, number("OPEN"))
        f.syscall()
        f.ret()
      }, finds: "ASM030 warning +1: \(unread("mov", "r10"))"),
    Case(
      Function("cleared_and_set") { f in
        f.xor(ecx, ecx)
        f.mov(ecx, edi)
        f.add(ecx, 1)
        f.mov(eax, ecx)
        f.ret()
      }, finds: "ASM030 warning +1: \(unread("xor", "rcx"))"),
    Case(
      Function("result_in_the_wrong_register") { f in
        f.mov(eax, edi)
        f.imul(ecx, esi, 3)
        f.ret()
      }, finds: "ASM030 warning +2: \(unread("imul", "rcx"))"),
    Case(
      Function("sum_in_the_wrong_register") { f in
        f.mov(ecx, edi)
        f.add(ecx, 3)
        f.mov(eax, edi)
        f.ret()
      }, finds: "ASM030 warning +2: \(unread("add", "rcx"))"),
    Case(
      Function.main { f in
        f.mov(ebp, 0)
        f.mov(rbp, rdi)
        f.lea(rax, rbp + 1)
        f.ret()
      }, finds: "ASM030 warning +1: \(unread("mov", "rbp"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("wipes_what_it_computed") { f in
        f.mov(rcx, qword[rdi])
        f.xor(rcx, rsi)
        f.mov(qword[rdi], rcx)
        f.xor(ecx, ecx)
        f.xor(esi, esi)
        f.xor(eax, eax)
        f.ret()
      }),
    Case(
      Function("begins_a_thread") { f in
        f.xor(ebp, ebp)
        f.pop(rax)
        f.pop(rdi)
        f.call(rax)
        f.exit(0)
      }),
    Case(
      Function("read_on_one_way") { f in
        let other = f.newLabel("other")
        f.mov(ecx, 5)
        f.test(edi, edi)
        f.jz(other)
        f.mov(eax, ecx)
        f.ret()
        f.place(other)
        f.xor(eax, eax)
        f.ret()
      }),
    Case(
      Function("around_a_loop") { f in
        f.xor(eax, eax)
        f.mov(ecx, esi)
        let next = f.placeLabel("next")
        f.add(eax, dword[rdi])
        f.add(rdi, 4)
        f.dec(ecx)
        f.jnz(next)
        f.ret()
      }),
    Case(
      Function("results_in_two_registers") { f in
        f.mov(rax, rdi)
        f.mov(rdx, rsi)
        f.ret()
      }),
    Case(
      Function("arguments_of_a_call") { f in
        f.mov(edi, 1)
        f.mov(esi, 2)
        f.mov(r9d, 6)
        f.xor(eax, eax)
        f.call(CFunction("f"))
        f.mov(r10, rdi)
        f.jmp(rax)
      }),
    Case(
      Function("arguments_of_a_tail_call") { f in
        f.mov(edi, 1)
        f.xor(eax, eax)
        f.jmp(Symbol("printf wrt ..plt", kind: .external))
      }),
    Case(
      Function("arguments_of_a_tail_call_within") { f in
        f.mov(r10d, edi)
        f.jmp(Symbol("custom", kind: .function))
      }, calling: [UnsetRegisterTests.custom]),
    Case(
      Function("boolean") { f in
        f.xor(eax, eax)
        f.cmp(rdi, rsi)
        f.setb(al)
        f.ret()
      }),
    Case(
      Function("low_byte") { f in
        f.xor(eax, eax)
        f.mov(al, byte[rdi])
        f.ret()
      }),
    Case(
      Function("carry_for_the_caller") { f in
        f.xor(eax, eax)
        f.cmp(edi, 10)
        f.ret()
      }),
    Case(
      Function("chosen") { f in
        f.mov(eax, edi)
        f.cmp(edi, esi)
        f.cmovl(eax, esi)
        f.ret()
      }),
    Case(
      Function("saved_restored") { f in
        f.push(rbx)
        f.mov(rbx, rdi)
        f.lea(rax, rbx + 1)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("declared_results") { f in
        f.results(rax, rcx)
        f.mov(ecx, edi)
        f.mov(eax, esi)
        f.ret()
      }),
    Case(
      Function("marks") { f in
        f.mov(rdi, rdi)
        f.mov(rax, rdi)
        f.ret()
      }),
    Case(
      Function("scans") { f in
        f.mov(ecx, edx)
        f.mov(eax, esi)
        f.repne.scasb()
        f.sete(al)
        f.movzx(eax, al)
        f.ret()
      }),
    Case(
      Function("option_of_fcntl") { f in
        f.mov(esi, 4)
        f.mov(edx, 0x800)
        f.mov(eax, number("FCNTL"))
        f.syscall()
        f.xor(edx, edx)
        f.ret()
      }),
    Case(
      Function("mode_for_a_function_that_opens") { f in
        f.mov(esi, 0x41)
        f.mov(edx, 0o644)
        f.call(FunctionNamed("raw_open"))
      },
      calling: [
        Function("raw_open") { f in
          f.mov(eax, number("OPEN"))
          f.syscall()
          f.ret()
        }
      ]),
    Case(
      Function("carry_of_a_shift") { f in
        f.shr(edi, 1)
        f.ret()
      }),
    Case(
      Function("difference_of_two_words") { f in
        f.mov(eax, 1)
        f.cmp(rdi, rdx)
        f.sbb(rsi, rcx)
        f.ret()
      }),
    Case(
      Function("wipes") { f in
        f.mov(rax, qword[rdi])
        f.xor(esi, esi)
        f.ret()
      }),
    Case(
      Function.start { f in
        f.xor(ebp, ebp)
        f.mov(edi, 0)
        f.exit(edi)
      }),
  ]

  static let rightStatements: [Case] = [
    Case(
      Function("system_calls") { f in
        let ends = f.frame.bytes(8, "ends")
        f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
        f.syscall(.fork, onError: .fail("fork() failed"))
        f.syscall(.close, dword[ends], onError: .ignored(because: "it was open"))
        f.xor(eax, eax)
      }, on: .macos),
    Case(
      Function("retries") { f in
        f.syscall(
          .write, edi, rsi, rdx, onError: .ignored(because: "it's told elsewhere").retrying(on: Errno.EINTR))
        f.ret()
      }),
    Case(
      Function("arguments_that_are_there") { f in
        f.syscall(.write, STD.output, rdi, rsi, onError: .ignored(because: ""))
        f.syscall(.write, STD.output, rsi, 1, onError: .ignored(because: ""))
        f.ret()
      }),
    Case(
      Function("clears") { f in
        let line = f.frame.bytes(100, "line")
        f.clear(line)
        f.call(puts, line)
      }),
    Case(
      Function("passes_to_one_of_the_program") { f in
        f.call(leaf, 1, 2)
        f.call(CFunction("printf", variadic: true), f.text("\0"))
      }),
  ]
}
