import Asm
import AsmVerifier
import Testing

@Suite("ASM012: return address overwritten")
struct ReturnAddressTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.returnAddress)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it stays", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.returnAddress)
    #expect(found == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("popped_over") { f in
        f.push(rdi)
        f.pop(qword[rsp])
        f.ret()
      }, finds: "ASM012 error +2: the return address of popped_over is overwritten"),
    Case(
      Function("at_the_top") { f in
        f.mov(qword[rsp], rdi)
        f.ret()
      }, finds: "ASM012 error +1: the return address of at_the_top is overwritten"),
    Case(
      Function("above_rbp") { f in
        let value = f.frame.local(UInt64.self, "value")
        f.mov(qword[value], rdi)
        f.mov(dword[rbp + 8], 0)
      }, finds: "ASM012 error +3: the return address of above_rbp is overwritten"),
    Case(
      Function("across_it") { f in
        f.sub(rsp, 8)
        f.movups(oword[rsp], xmm0)
        f.add(rsp, 8)
        f.ret()
      }, finds: "ASM012 error +2: the return address of across_it is overwritten"),
    Case(
      Function("changed_in_place") { f in
        f.add(qword[rsp], 4)
        f.ret()
      }, finds: "ASM012 error +1: the return address of changed_in_place is overwritten"),
    Case(
      Function("exchanged") { f in
        f.pop(rcx)
        f.xchg(rcx, qword[rsp - 8])
        f.push(rcx)
        f.ret()
      }, finds: "ASM012 error +2: the return address of exchanged is overwritten"),
    Case(
      Function("pushed_over") { f in
        f.pop(rax)
        f.push(rdi)
        f.ret()
      }, finds: "ASM012 error +2: the return address of pushed_over is overwritten"),
    Case(
      Function("by_the_callers_rbp") { f in
        f.push(rbp)
        f.mov(rbp, rsp)
        f.pop(rbp)
        f.mov(qword[rbp + 8], rdi)
        f.ret()
      }, finds: "ASM012 error +4: the return address of by_the_callers_rbp's caller is overwritten"),
    Case(
      Function("one_push_forgotten") { f in
        f.push(rdi)
        f.mov(qword[rsp + 8], rsi)
        f.pop(rdi)
        f.ret()
      }, finds: "ASM012 error +2: the return address of one_push_forgotten is overwritten"),
  ]

  static let right: [Case] = [
    Case(
      Function("own_bytes") { f in
        f.sub(rsp, 24)
        f.mov(qword[rsp], rdi)
        f.mov(qword[rsp + 16], rsi)
        f.add(rsp, 24)
        f.ret()
      }),
    Case(
      Function("arguments_on_the_stack") { f in
        f.mov(qword[rsp + 8], rdi)
        f.mov(dword[rsp + 16], 0)
        f.ret()
      }),
    Case(
      Function("reads_it") { f in
        f.mov(rax, qword[rsp])
        f.movzx(eax, byte[rax])
        f.ret()
      }),
    Case(
      Function("what_it_pushed_itself") { f in
        f.push(rdi)
        f.mov(qword[rsp], rsi)
        f.xchg(rsi, qword[rsp])
        f.pop(rax)
        f.ret()
      }),
    Case(
      Function.start { f in
        f.mov(qword[rsp], 0)
        f.exit(0)
      }),
    Case(
      Function("takes_it_and_puts_it_back") { f in
        f.pop(rcx)
        f.mov(rax, qword[rsp])
        f.push(rcx)
        f.ret()
      }),
  ]
}
