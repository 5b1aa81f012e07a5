import Asm
import AsmVerifier
import Testing

/// Where ways meet that left the stack unequally deep: what becomes of it behind the place tells whether that's meant.
@Suite("ASM002: ways that meet at unequal depths")
struct UnequalDepthsTests {
  @Test("are found where a call or a way out follows", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.stackBalance)
    #expect(found == wrong.findings)
  }

  @Test("aren't found where rsp is restored, or other ways meet again", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.stackBalance)
    #expect(found == [])
    let errors = try right.found()
    #expect(errors == [])
  }

  static let deeper = "the stack is 8 bytes deeper on this way than on another to the same place"

  static let wrong: [Case] = [
    Case(
      Function("digits_never_popped") { f in
        f.mov(rax, rdi)
        f.mov(r8d, 10)
        let split = f.placeLabel("split")
        f.xor(edx, edx)
        f.div(r8)
        f.push(rdx)
        f.test(rax, rax)
        f.jnz(split)
        f.ret()
      }, finds: "ASM002 error +8: \(deeper)"),
    // Every other time round, puts is called with the stack misaligned.
    Case(
      Function("call_in_the_loop") { f in
        f.withoutFrame()
        f.push(rbp)
        f.mov(rbp, rsp)
        f.push(rbx)
        f.push(rdi)
        f.mov(ebx, 3)
        let next = f.placeLabel("next")
        f.push(rdi)
        f.call(puts)
        f.dec(ebx)
        f.jnz(next)
        f.mov(rbx, qword[rbp - 8])
        f.leave()
        f.ret()
      }, finds: "ASM002 error +11: \(deeper)"),
    Case(
      Function("loop_without_an_end") { f in
        f.withoutFrame()
        let next = f.placeLabel("next")
        f.push(rdi)
        f.call(leaf)
        f.jmp(next)
      }, finds: "ASM002 error +5: \(deeper)"),
    // rsp comes back only from a copy that was made behind the meeting.
    Case(
      Function("restored_to_the_wrong_depth") { f in
        let skip = f.newLabel("skip")
        f.test(edi, edi)
        f.jz(skip)
        f.push(rdi)
        f.place(skip)
        f.mov(r8, rsp)
        f.sub(rsp, 16)
        f.mov(rsp, r8)
        f.ret()
      }, finds: "ASM002 error +4: \(deeper)"),
    // That the conditions are one isn't followed.
    Case(
      Function("pushes_and_pops_on_the_same_condition") { f in
        let (one, other) = (f.newLabel("one"), f.newLabel("other"))
        f.test(edi, edi)
        f.jz(one)
        f.push(rbx)
        f.place(one)
        f.mov(eax, esi)
        f.test(edi, edi)
        f.jz(other)
        f.pop(rbx)
        f.place(other)
        f.ret()
      }, finds: "ASM002 error +4: \(deeper)"),
    Case(
      Function("two_loops_that_push") { f in
        let one = f.placeLabel("one")
        f.push(rdi)
        f.dec(edi)
        f.jnz(one)
        let other = f.placeLabel("other")
        f.push(rsi)
        f.dec(esi)
        f.jnz(other)
        f.ret()
      }, finds: "ASM002 error +4: \(deeper)"),
    Case(
      Function("dropped_unused") { f in
        let next = f.newLabel("next")
        f.push(rbp)
        f.mov(rbp, rsp)
        f.place(next)
        f.push(rdi)
        f.dec(edi)
        f.jnz(next)
        f.leave()
        f.ret()
      }, finds: "ASM002 warning +7: \(deeper)"),
  ]

  static let right: [Case] = [
    Case(
      Function("pushes_digits_and_pops_them") { f in
        f.mov(rax, rdi)
        f.mov(r8d, 10)
        f.xor(ecx, ecx)
        let split = f.placeLabel("split")
        f.xor(edx, edx)
        f.div(r8)
        f.push(rdx)
        f.inc(ecx)
        f.test(rax, rax)
        f.jnz(split)
        f.mov(eax, ecx)
        let join = f.placeLabel("join")
        f.pop(rdx)
        f.add(dl, 48)
        f.mov(byte[rsi], dl)
        f.inc(rsi)
        f.dec(ecx)
        f.jnz(join)
        f.ret()
      }),
    // As gcc's -fstack-clash-protection does.
    Case(
      Function("probes_each_page") { f in
        f.withoutFrame()
        f.push(rbp)
        f.mov(rbp, rsp)
        f.mov(ecx, 16)
        let probe = f.placeLabel("probe")
        f.sub(rsp, 4096)
        f.or(qword[rsp], 0)
        f.dec(ecx)
        f.jnz(probe)
        f.mov(rdi, rsp)
        f.call(puts)
        f.leave()
        f.ret()
      }),
    Case(
      Function("walks_a_tree") { f in
        let (next, done) = (f.newLabel("next"), f.newLabel("done"))
        f.xor(eax, eax)
        f.mov(r8, rsp)
        f.push(rdi)
        f.place(next)
        f.cmp(rsp, r8)
        f.je(done)
        f.pop(rdi)
        f.test(rdi, rdi)
        f.jz(next)
        f.inc(rax)
        f.push(qword[rdi])
        f.push(qword[rdi + 8])
        f.jmp(next)
        f.place(done)
        f.mov(rsp, r8)
        f.ret()
      }),
    // The caller's arguments, an even number of words: leave drops them.
    Case(
      Function("passes_arguments_on_the_stack") { f in
        let (next, done) = (f.newLabel("next"), f.newLabel("done"))
        f.withoutFrame()
        f.push(rbp)
        f.mov(rbp, rsp)
        f.mov(rax, rdi)
        f.mov(rcx, rdx)
        f.test(cl, 1)
        f.jz(next)
        f.push(0)
        f.place(next)
        f.jrcxz(done)
        f.push(qword[rsi + rcx * 8 - 8])
        f.dec(rcx)
        f.jmp(next)
        f.place(done)
        f.call(rax)
        f.leave()
        f.ret()
      }),
    Case(
      Function("turns_a_list_around") { f in
        let (push, pop) = (f.newLabel("push"), f.newLabel("pop"))
        f.xor(ecx, ecx)
        f.place(push)
        f.push(qword[rdi + rcx * 8])
        f.inc(rcx)
        f.cmp(rcx, rsi)
        f.jb(push)
        f.xor(edx, edx)
        f.place(pop)
        f.pop(rax)
        f.mov(qword[rdi + rdx * 8], rax)
        f.inc(rdx)
        f.cmp(rdx, rcx)
        f.jb(pop)
        f.ret()
      }),
  ]
}
