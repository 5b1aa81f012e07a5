import Asm
import AsmVerifier
import Testing

@Suite("ASM003: callee-saved register not restored")
struct CalleeSavedRegistersTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.calleeSavedRegisters)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the registers are restored", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.calleeSavedRegisters)
    #expect(found == [])
  }

  /// Leaves a word in rbx.
  static let nextToken = Function("next_token") { f in
    f.parameters(rdi)
    f.results(rbx)
    f.mov(rbx, qword[rdi])
    f.ret()
  }

  static let wrong: [Case] = [
    Case(
      Function("fills_over_what_it_saved") { f in
        f.push(rbx)
        f.sub(rsp, 16)
        f.mov(rbx, rsi)
        f.mov(rdi, rsp)
        f.mov(ecx, 24)
        f.xor(eax, eax)
        f.rep.stosb()
        f.lea(rax, rbx + 1)
        f.add(rsp, 16)
        f.pop(rbx)
        f.ret()
      }, finds: "ASM003 error +11: fills_over_what_it_saved returns here without the caller's rbx"),
    Case(
      Function("copies_over_what_it_saved") { f in
        f.push(rbx)
        f.sub(rsp, 16)
        f.mov(rbx, rdi)
        f.mov(rdi, rsp)
        f.mov(ecx, 3)
        f.mov(rsi, rbx)
        f.rep.movsq()
        f.mov(rax, rbx)
        f.add(rsp, 16)
        f.pop(rbx)
        f.ret()
      }, finds: "ASM003 error +11: copies_over_what_it_saved returns here without the caller's rbx"),
    Case(
      Function("reads_over_what_it_saved") { f in
        f.push(rbx)
        f.sub(rsp, 16)
        f.mov(ebx, edi)
        f.mov(rsi, rsp)
        f.mov(edx, 20)
        f.xor(eax, eax)
        f.syscall()
        f.add(rsp, 16)
        f.pop(rbx)
        f.ret()
      }, finds: "ASM003 error +10: reads_over_what_it_saved returns here without the caller's rbx"),
    Case(
      Function("unsaved") { f in
        f.mov(eax, edi)
        f.xor(ebx, ebx)
        f.ret()
      }, finds: "ASM003 error +2: rbx is changed, but unsaved doesn't save it"),
    Case(
      Function("in_a_frame_with_another_saved") { f in
        let saved = f.frame.saved(rbx)
        f.mov(saved, rdi)
        f.mov(r12, rsi)
        f.call(puts, saved)
      }, finds: "ASM003 error +3: r12 is changed, but in_a_frame_with_another_saved doesn't save it"),
    Case(
      Function("changed_in_a_loop") { f in
        let next = f.placeLabel("next")
        f.inc(r13)
        f.dec(edi)
        f.jnz(next)
        f.ret()
      }, finds: "ASM003 error +2: r13 is changed, but changed_in_a_loop doesn't save it"),
    Case(
      Function("wrong_order") { f in
        f.push(rbx)
        f.push(r12)
        f.mov(rbx, rdi)
        f.mov(r12, rsi)
        f.pop(rbx)
        f.pop(r12)
        f.ret()
      }, finds: "ASM003 error +7: wrong_order returns here without the caller's r12",
      "ASM003 error +7: wrong_order returns here without the caller's rbx"),
    Case(
      Function("forgotten_on_one_way_out") { f in
        let early = f.newLabel("early")
        f.push(r14)
        f.mov(r14, rdi)
        f.test(rdi, rdi)
        f.jz(early)
        f.pop(r14)
        f.ret()
        f.place(early)
        f.add(rsp, 8)
        f.ret()
      }, finds: "ASM003 error +10: forgotten_on_one_way_out returns here without the caller's r14"),
    Case(
      Function("slot_overwritten") { f in
        f.push(rbx)
        f.sub(rsp, 16)
        f.mov(rbx, rdi)
        f.mov(dword[rsp + 20], 1)
        f.add(rsp, 16)
        f.pop(rbx)
        f.ret()
      }, finds: "ASM003 error +7: slot_overwritten returns here without the caller's rbx"),
    Case(
      Function("saved_below_rsp_across_a_call") { f in
        f.mov(qword[rsp - 24], rbx)
        f.mov(rbx, rdi)
        f.call(puts)
        f.mov(rbx, qword[rsp - 24])
      }, finds: "ASM003 error +4: saved_below_rsp_across_a_call returns here without the caller's rbx"),
    Case(
      Function("frame_pointer_as_a_number") { f in
        f.mov(ebp, edi)
        f.jmp(Symbol("leaf", kind: .function))
      }, finds: "ASM003 error +1: rbp is changed, but frame_pointer_as_a_number doesn't save it"),
    Case(
      Function("saved_in_what_a_call_overwrites") { f in
        f.mov(r11, rbx)
        f.mov(ebx, edi)
        f.syscall(.close, ebx, onError: .ignored(because: ""))
        f.mov(rbx, r11)
        f.ret()
      },
      finds: "ASM003 error +2: rbx is changed, but saved_in_what_a_call_overwrites doesn't save it"),
    Case(
      Function("calls_who_returns_in_it") { f in
        f.call(nextToken, rdi)
        f.mov(rax, rbx)
      }, calling: [nextToken],
      finds: "ASM003 error +1: rbx is changed, but calls_who_returns_in_it doesn't save it"),
    Case(
      Function("jumps_to_who_returns_in_it") { f in
        f.jmp(Symbol("next_token", kind: .function))
      }, calling: [nextToken],
      finds: "ASM003 error +1: jumps_to_who_returns_in_it returns here without the caller's rbx"),
    Case(
      Function("exchanged_with_memory_elsewhere") { f in
        f.push(rbx)
        f.mov(rbx, rsi)
        f.xchg(rbx, qword[rdi])
        f.pop(rax)
        f.ret()
      }, finds: "ASM003 error +5: exchanged_with_memory_elsewhere returns here without the caller's rbx"),
    Case(
      Function("frame_left_by_hand") { f in
        f.enter(16, 0)
        f.mov(qword[rbp - 8], rdi)
        f.mov(rax, qword[rbp - 8])
        f.add(rsp, 24)
        f.ret()
      }, finds: "ASM003 error +5: frame_left_by_hand returns here without the caller's rbp"),
  ]

  static let right: [Case] = [
    Case(
      Function("fills_beside_what_it_saved") { f in
        f.push(rbx)
        f.sub(rsp, 16)
        f.mov(rbx, rsi)
        f.mov(rdi, rsp)
        f.mov(ecx, 16)
        f.xor(eax, eax)
        f.rep.stosb()
        f.lea(rax, rbx + 1)
        f.add(rsp, 16)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("untouched") { f in
        f.lea(rax, rdi + rsi)
        f.ret()
      }),
    Case(
      Function("saved_by_the_frame") { f in
        let first = f.frame.saved(rbx)
        let second = f.frame.saved(r15)
        let bytes = f.frame.bytes(40, "bytes")
        f.mov(first, rdi)
        f.mov(second, rsi)
        f.mov(byte[bytes.address + second], 0)
        f.call(puts, first)
        f.return(second)
      }),
    Case(
      Function("pushed_and_popped") { f in
        f.push(rbx)
        f.push(rbp)
        f.mov(rbx, rdi)
        f.xor(ebp, ebp)
        f.pop(rbp)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("in_the_red_zone") { f in
        f.mov(qword[rsp - 8], r12)
        f.mov(r12, rdi)
        f.mov(r12, qword[rsp - 8])
        f.ret()
      }),
    Case(
      Function("in_another_register") { f in
        f.mov(r8, rbx)
        f.mov(rbx, rdi)
        f.xchg(rbx, r8)
        f.ret()
      }),
    Case(
      Function("below_a_rounded_stack") { f in
        f.mov(r11, rsp)
        f.and(rsp, -32)
        f.push(rbx)
        f.push(r11)
        f.mov(rbx, rdi)
        f.pop(r11)
        f.pop(rbx)
        f.mov(rsp, r11)
        f.ret()
      }),
    Case(
      Function("exits_with_it_changed") { f in
        f.mov(ebx, edi)
        f.exit(ebx)
      }),
    Case(
      Function.start { f in
        f.mov(rbx, rdi)
        f.call(leaf)
        f.exit(ebx)
      }),
    Case(
      Function.main { f in
        let saved = f.frame.saved(r13)
        let next = f.newLabel("next")
        f.mov(saved, rdi)
        f.place(next)
        f.call(puts, saved)
        f.test(eax, eax)
        f.jnz(next)
        f.return(1)
      }, on: .macos),
    Case(nextToken),
    Case(
      Function("saves_what_a_callee_returns_in") { f in
        let token = f.frame.saved(rbx)
        f.call(nextToken, rdi)
        f.mov(rax, token)
      }, calling: [nextToken]),
    Case(
      Function("returns_in_it_too") { f in
        f.results(rbx)
        f.jmp(Symbol("next_token", kind: .function))
      }, calling: [nextToken]),
    Case(
      Function("exchanged_with_the_stack") { f in
        f.push(rbx)
        f.mov(rbx, rdi)
        f.xchg(rbx, qword[rsp])
        f.pop(rax)
        f.ret()
      }),
    Case(
      Function("exchanged_around_cpuid") { f in
        f.mov(eax, 7)
        f.xor(ecx, ecx)
        f.xchg(r11, rbx)
        f.cpuid()
        f.xchg(r11, rbx)
        f.mov(eax, r11d)
        f.ret()
      }),
    Case(
      Function("entered_and_left") { f in
        f.enter(16, 0)
        f.mov(qword[rbp - 8], rdi)
        f.mov(qword[rbp - 16], rbx)
        f.mov(rbx, rsi)
        f.mov(rax, qword[rbp - 8])
        f.add(rax, rbx)
        f.mov(rbx, qword[rbp - 16])
        f.leave()
        f.ret()
      }),
  ]
}
