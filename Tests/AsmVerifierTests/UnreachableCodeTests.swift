import Asm
import AsmVerifier
import Testing

@Suite("ASM029: code that no way leads to")
struct UnreachableCodeTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.unreachableCode)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where some way leads there", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.unreachableCode)
    #expect(found == [])
  }

  static let message = "no way leads here"
  static let dies = Function("dies") { f in f.exit(1) }

  static let wrong: [Case] = [
    Case(
      Function("behind_a_jump") { f in
        let end = f.newLabel("end")
        f.jmp(end)
        f.inc(edi)
        f.place(end)
        f.ret()
      }, finds: "ASM029 warning +3: \(message)"),
    Case(
      Function("behind_a_return") { f in
        f.mov(eax, edi)
        f.ret()
        f.inc(eax)
        f.ret()
      }, finds: "ASM029 warning +3: \(message)"),
    Case(
      Function("behind_an_exit") { f in
        f.exit(0)
        f.xor(eax, eax)
        f.ret()
      }, finds: "ASM029 warning +2: \(message)"),
    Case(
      Function("label_that_nobody_uses") { f in
        f.xor(eax, eax)
        f.ret()
        let failed = f.placeLabel("failed")
        f.or(eax, -1)
        f.jmp(failed)
      }, finds: "ASM029 warning +4: \(message)"),
    Case(
      Function("behind_a_call_that_never_returns") { f in
        f.call(dies)
        f.mov(edi, eax)
        f.call(puts, rdi)
      }, calling: [dies], finds: "ASM029 warning +2: \(message)"),
    Case(
      Function("behind_a_loop") { f in
        let again = f.placeLabel("again")
        f.call(puts)
        f.jmp(again)
        f.nop()
        f.mov(eax, 1)
      }, finds: "ASM029 warning +5: \(message)"),
  ]

  static let right: [Case] = [
    Case(
      Function("ends_the_process_by_hand") { f in
        f.neverReturns()
        f.mov(edi, 1)
        f.mov(eax, number("EXIT_GROUP"))
        f.syscall()
      }),
    Case(
      Function("handlers_behind_the_return") { f in
        f.syscall(.close, edi, onError: .handle { f in f.return(-1) })
        f.xor(eax, eax)
        f.return()
      }),
    Case(
      Function("padding") { f in
        let next = f.newLabel("next")
        f.jmp(next)
        f.nop()
        f.int3()
        f.place(next)
        f.ret()
        f.ud2()
      }),
    Case(
      Function("by_a_branch_alone") { f in
        let failed = f.newLabel("failed")
        f.test(edi, edi)
        f.js(failed)
        f.xor(eax, eax)
        f.ret()
        f.place(failed)
        f.or(eax, -1)
        f.ret()
      }),
    Case(
      Function("table_without_targets") { f in
        let zero = f.newLabel("zero")
        f.jmp(rax)
        f.place(zero)
        f.ret()
      }),
    Case(
      Function("table_with_targets") { f in
        let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
        f.jmp(qword[rdi])
        f.jumpTargets(zero, one)
        f.place(zero)
        f.xor(eax, eax)
        f.ret()
        f.place(one)
        f.mov(eax, 1)
        f.ret()
      }),
    Case(
      Function("subroutine_of_its_own") { f in
        let inside = f.newLabel("inside")
        f.withoutFrame()
        f.call(inside)
        f.ret()
        f.place(inside)
        f.ret()
      }),
    Case(
      Function("address_of_a_label") { f in
        let (here, there) = (f.newLabel("here"), f.newLabel("there"))
        f.withoutFrame()
        f.lea(rax, rel(Symbol(".there", kind: .label)))
        f.mov(qword[rdi], rax)
        f.place(here)
        f.ret()
        f.place(there)
        f.mov(eax, 1)
        f.ret()
      }),
  ]
}
