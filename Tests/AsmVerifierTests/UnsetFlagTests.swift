import Asm
import AsmVerifier
import Testing

@Suite("ASM007: flag read that means nothing")
struct UnsetFlagTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.unsetFlag)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where something set it", arguments: right + rightLoops)
  func clean(_ right: Case) throws {
    let found = try right.found(.unsetFlag)
    #expect(found == [])
  }

  /// Says by the carry flag whether its argument is a digit.
  static let isDigit = Function("is_digit") { f in
    f.lea(eax, rdi - 48)
    f.cmp(eax, 10)
    f.ret()
  }

  static let wrong: [Case] = [
    Case(
      Function("no_comparison") { f in
        let zero = f.newLabel("zero")
        f.mov(eax, edi)
        f.jz(zero)
        f.inc(eax)
        f.place(zero)
        f.ret()
      }, finds: "ASM007 error +3: jz looks at ZF, which means nothing here"),
    Case(
      Function("after_a_call") { f in
        let failed = f.newLabel("failed")
        f.call(puts, rdi)
        f.jc(failed)
        f.xor(eax, eax)
        f.place(failed)
      }, finds: "ASM007 error +3: jc looks at CF, which means nothing here"),
    Case(
      Function("zero_after_a_product") { f in
        let zero = f.newLabel("zero")
        f.mov(rax, rdi)
        f.mul(rsi)
        f.jz(zero)
        f.inc(rax)
        f.place(zero)
        f.ret()
      }, finds: "ASM007 error +4: jz looks at ZF, which means nothing here"),
    Case(
      Function("after_a_division") { f in
        let zero = f.newLabel("zero")
        f.mov(eax, edi)
        f.xor(edx, edx)
        f.div(esi)
        f.jz(zero)
        f.inc(eax)
        f.place(zero)
        f.ret()
      }, finds: "ASM007 error +5: jz looks at ZF, which means nothing here"),
    Case(
      Function("shift_by_what_may_be_zero") { f in
        f.mov(rax, rdi)
        f.mov(ecx, esi)
        f.shl(rax, cl)
        f.setz(al)
        f.ret()
      }, finds: "ASM007 error +4: setz looks at ZF, which means nothing here"),
    Case(
      Function("carry_of_an_increment") { f in
        let next = f.newLabel("next")
        f.inc(dword[rdi])
        f.jc(next)
        f.xor(eax, eax)
        f.place(next)
        f.ret()
      }, finds: "ASM007 error +3: jc looks at CF, which means nothing here"),
    Case(
      Function("addition_with_nobodys_carry") { f in
        f.mov(rax, rdi)
        f.adc(rax, rsi)
        f.ret()
      }, finds: "ASM007 error +2: adc looks at CF, which means nothing here"),
    Case(
      Function("on_one_of_two_ways") { f in
        let (other, join) = (f.newLabel("other"), f.newLabel("join"))
        f.cmp(edi, 1)
        f.je(other)
        f.imul(esi, edi)
        f.jmp(join)
        f.place(other)
        f.test(esi, esi)
        f.place(join)
        f.cmovs(esi, edi)
        f.mov(eax, esi)
        f.ret()
      }, finds: "ASM007 error +9: cmovs looks at SF, which means nothing here"),
    Case(
      Function("sign_of_a_bit") { f in
        f.xor(eax, eax)
        f.bt(edi, 3)
        f.sets(al)
        f.ret()
      }, finds: "ASM007 error +3: sets looks at SF, which means nothing here"),
    Case(
      Function("sign_behind_a_system_call") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000006)
        f.syscall()
        f.js(failed)
        f.xor(eax, eax)
        f.place(failed)
        f.ret()
      }, on: .macos, finds: "ASM007 error +4: js looks at SF, which means nothing here"),
  ]

  static let right: [Case] = [
    Case(
      Function("moves_between") { f in
        f.cmp(rdi, rsi)
        f.mov(rax, rsi)
        f.lea(rcx, rdi + 8)
        f.push(rcx)
        f.pop(rcx)
        f.not(rcx)
        f.cmova(rax, rdi)
        f.sete(cl)
        f.ret()
      }),
    Case(
      Function("two_words") { f in
        f.mov(rax, rdi)
        f.add(rax, rdx)
        f.adc(rsi, rcx)
        f.mov(rdx, rsi)
        f.neg(rax)
        f.sbb(rdx, 0)
        f.ret()
      }),
    Case(
      Function("result_in_the_carry_flag") { f in
        let no = f.newLabel("no")
        f.call(isDigit, edi)
        f.jae(no)
        f.mov(eax, 1)
        f.return()
        f.place(no)
        f.xor(eax, eax)
      }, calling: [isDigit]),
    Case(
      Function("instructions_with_one_flag") { f in
        let out = f.newLabel("out")
        f.bsf(eax, edi)
        f.jz(out)
        f.bt(edi, 3)
        f.jc(out)
        f.shr(edi, 1)
        f.jc(out)
        f.shr(edi, 4)
        f.jz(out)
        f.shl(edi, 1)
        f.jo(out)
        f.mul(esi)
        f.jo(out)
        f.imul(edi, esi)
        f.jc(out)
        f.lock.cmpxchg(qword[rdx], rsi)
        f.jnz(out)
        f.rdrand(rax)
        f.jnc(out)
        f.tzcnt(eax, edi)
        f.jc(out)
        f.ptest(xmm0, xmm1)
        f.jz(out)
        f.ucomisd(xmm0, xmm1)
        f.jp(out)
        f.ja(out)
        f.popcnt(eax, edi)
        f.jz(out)
        f.place(out)
        f.ret()
      }),
    Case(
      Function("kept_on_the_stack") { f in
        f.cmp(edi, esi)
        f.pushfq()
        f.xor(eax, eax)
        f.mul(esi)
        f.popfq()
        f.setl(al)
        f.ret()
      }),
    Case(
      Function("kept_in_ah") { f in
        f.lahf()
        f.mov(edi, eax)
        f.stc()
        f.adc(esi, 0)
        f.mov(eax, edi)
        f.sahf()
        f.ret()
      }),
    Case(
      Function("carry_behind_a_system_call") { f in
        let failed = f.newLabel("failed")
        f.mov(eax, 0x2000006)
        f.syscall()
        f.jc(failed)
        f.xor(eax, eax)
        f.place(failed)
        f.ret()
      }, on: .macos),
    Case(
      Function("comparison_before_a_system_call") { f in
        f.cmp(edi, 2)
        f.mov(eax, number("CLOSE"))
        f.syscall()
        f.seta(al)
        f.ret()
      }),
    Case(
      Function("subroutine_of_its_own") { f in
        let (subroutine, done) = (f.newLabel("subroutine"), f.newLabel("done"))
        f.withoutFrame()
        f.call(subroutine)
        f.jz(done)
        f.inc(edi)
        f.place(done)
        f.mov(eax, edi)
        f.ret()
        f.place(subroutine)
        f.test(edi, edi)
        f.ret()
      }),
  ]

  static let rightLoops: [Case] = [
    Case(
      Function("carry_along_a_loop") { f in
        f.xor(eax, eax)
        let next = f.placeLabel("next")
        f.mov(r8, qword[rsi + rax * 8])
        f.adc(qword[rdi + rax * 8], r8)
        f.inc(rax)
        f.dec(rdx)
        f.jnz(next)
        f.setc(al)
        f.movzx(eax, al)
        f.ret()
      }),
    Case(
      Function("counts_down") { f in
        f.xor(eax, eax)
        f.mov(ecx, esi)
        let next = f.placeLabel("next")
        f.add(eax, dword[rdi + rcx * 4 - 4])
        f.dec(ecx)
        f.jnz(next)
        f.ret()
      }),
    Case(
      Function("searches") { f in
        let missing = f.newLabel("missing")
        f.mov(ecx, edx)
        f.mov(eax, esi)
        f.test(ecx, ecx)
        f.repne.scasb()
        f.jne(missing)
        f.lea(rax, rdi - 1)
        f.ret()
        f.place(missing)
        f.xor(eax, eax)
        f.ret()
      }),
    Case(
      Function("compares") { f in
        f.mov(ecx, edx)
        f.cmp(ecx, ecx)
        f.repe.cmpsb()
        f.seta(al)
        f.setb(cl)
        f.sub(al, cl)
        f.movsx(eax, al)
        f.ret()
      }),
    Case(
      Function("loop_by_rcx") { f in
        let out = f.newLabel("out")
        f.mov(rcx, rsi)
        f.xor(eax, eax)
        f.jrcxz(out)
        let next = f.placeLabel("next")
        f.add(eax, dword[rdi])
        f.lea(rdi, rdi + 4)
        f.loop(next)
        f.place(out)
        f.ret()
      }),
    Case(
      Function("loop_while_not_equal") { f in
        f.mov(rcx, rsi)
        let next = f.placeLabel("next")
        f.inc(rdi)
        f.cmp(byte[rdi], 0)
        f.loopne(next)
        f.sete(al)
        f.ret()
      }),
  ]
}
