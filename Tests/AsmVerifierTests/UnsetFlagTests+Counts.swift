import Asm
import AsmVerifier
import Testing

/// Flags of repeated instructions and of shifts by cl, which set none where rcx is 0.
extension UnsetFlagTests {
  @Test("is found where rcx may be 0", arguments: wrongCounts)
  func foundCounts(_ wrong: Case) throws {
    let found = try wrong.found(.unsetFlag)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where rcx isn't 0", arguments: rightCounts)
  func cleanCounts(_ right: Case) throws {
    let found = try right.found(.unsetFlag)
    #expect(found == [])
  }

  static let wrongCounts: [Case] = [
    Case(
      Function("shift_by_32") { f in
        f.mov(eax, edi)
        f.mov(ecx, 32)
        f.shr(eax, cl)
        f.setz(al)
        f.ret()
      }, finds: "ASM007 error +4: setz looks at ZF, which means nothing here"),
    Case(
      Function("compares_none_or_more") { f in
        f.mov(rcx, rdx)
        f.repe.cmpsb()
        f.seta(al)
        f.ret()
      }, finds: "ASM007 error +3: seta looks at ZF CF, which mean nothing here"),
    Case(
      Function("overflow_of_a_long_shift") { f in
        f.mov(eax, edi)
        f.mov(ecx, 4)
        f.shr(eax, cl)
        f.seto(al)
        f.ret()
      }, finds: "ASM007 error +4: seto looks at OF, which means nothing here"),
    Case(
      Function("count_tested_and_changed") { f in
        let none = f.newLabel("none")
        f.mov(rcx, rdx)
        f.test(rcx, rcx)
        f.jz(none)
        f.lea(rcx, rcx - 1)
        f.mul(esi)
        f.repe.cmpsb()
        f.setz(al)
        f.place(none)
        f.ret()
      }, finds: "ASM007 error +8: setz looks at ZF, which means nothing here"),
    Case(
      Function("something_else_tested") { f in
        let no = f.newLabel("no")
        f.mov(ecx, esi)
        f.test(ecx, ecx)
        f.cmp(edi, 5)
        f.jz(no)
        f.mul(edi)
        f.shr(eax, cl)
        f.setz(al)
        f.place(no)
        f.ret()
      }, finds: "ASM007 error +8: setz looks at ZF, which means nothing here"),
    Case(
      Function("other_way_of_a_test") { f in
        let some = f.newLabel("some")
        f.mov(rcx, rdx)
        f.jrcxz(some)
        f.xor(eax, eax)
        f.ret()
        f.place(some)
        f.imul(eax, esi)
        f.repe.cmpsb()
        f.setz(al)
        f.ret()
      }, finds: "ASM007 error +9: setz looks at ZF, which means nothing here"),
    Case(
      Function("count_of_before_a_call") { f in
        let none = f.newLabel("none")
        f.mov(ecx, esi)
        f.and(ecx, 31)
        f.jz(none)
        f.call(leaf)
        f.mov(ecx, edi)
        f.shr(eax, cl)
        f.setz(al)
        f.place(none)
      }, finds: "ASM007 error +8: setz looks at ZF, which means nothing here"),
  ]

  static let rightCounts: [Case] = [
    Case(
      Function("compares_four") { f in
        f.lea(rsi, f.text("\u{7f}ELF"))
        f.mov(ecx, 4)
        f.repe.cmpsb()
        f.sete(al)
        f.ret()
      }),
    Case(
      Function("compares_unless_none") { f in
        let done = f.newLabel("done")
        f.xor(eax, eax)
        f.mov(rcx, rdx)
        f.jrcxz(done)
        f.mul(edx)
        f.repe.cmpsb()
        f.seta(al)
        f.place(done)
        f.ret()
      }),
    Case(
      Function("searches_to_the_end") { f in
        let no = f.newLabel("no")
        f.or(rcx, -1)
        f.mov(eax, esi)
        f.repne.scasb()
        f.jne(no)
        f.lea(rax, rdi - 1)
        f.ret()
        f.place(no)
        f.ret()
      }),
    Case(
      Function("shift_by_a_number_in_cl") { f in
        f.mov(cl, 60)
        f.mov(rax, rdi)
        f.shr(rax, cl)
        f.setc(dl)
        f.shl(dword[rdi], cl)
        f.setz(dh)
        f.mov(ecx, 32)
        f.shl(qword[rdi], cl)
        f.setz(al)
        f.ret()
      }),
    Case(
      Function("shift_unless_by_none") { f in
        let no = f.newLabel("no")
        f.mov(ecx, esi)
        f.mov(eax, edi)
        f.and(ecx, 31)
        f.jz(no)
        f.mul(edi)
        f.shr(eax, cl)
        f.jz(no)
        f.dec(eax)
        f.place(no)
        f.ret()
      }),
    Case(
      Function("words_unless_none") { f in
        let (no, next) = (f.newLabel("no"), f.newLabel("next"))
        f.mov(rcx, rdx)
        f.mul(edi)
        f.shr(rcx, 1)
        f.jz(no)
        f.mul(edi)
        f.repe.cmpsw()
        f.jne(no)
        f.mov(rcx, rdx)
        f.cmp(ecx, 0)
        f.je(no)
        f.place(next)
        f.mul(edi)
        f.shl(edx, cl)
        f.jz(no)
        f.loop(next)
        f.place(no)
        f.ret()
      }),
  ]
}
