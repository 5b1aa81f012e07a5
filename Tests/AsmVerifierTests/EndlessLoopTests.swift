import Asm
import AsmVerifier
import Testing

@Suite("ASM034: loop without a way out")
struct EndlessLoopTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.endlessLoop)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where there's a way out, or a call", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.endlessLoop)
    #expect(found == [])
  }

  static let message = "nothing leaves this loop, and nothing is called in it"

  static let wrong: [Case] = [
    Case(
      Function("spins") { f in
        let again = f.placeLabel("again")
        f.jmp(again)
      }, finds: "ASM034 warning +2: \(message)"),
    Case(
      Function("counts_for_ever") { f in
        f.xor(eax, eax)
        let again = f.placeLabel("again")
        f.inc(eax)
        f.pause()
        f.jmp(again)
      }, finds: "ASM034 warning +3: \(message)"),
    Case(
      Function("two_ways_and_no_way_out") { f in
        let (again, other) = (f.newLabel("again"), f.newLabel("other"))
        f.place(again)
        f.dec(edi)
        f.jz(other)
        f.inc(esi)
        f.jmp(again)
        f.place(other)
        f.inc(edx)
        f.jmp(again)
      }, on: .macos, finds: "ASM034 warning +3: \(message)"),
    Case(
      Function("one_of_two_loops") { f in
        let end = f.newLabel("end")
        let first = f.placeLabel("first")
        f.dec(edi)
        f.jnz(first)
        f.test(esi, esi)
        f.jz(end)
        let second = f.placeLabel("second")
        f.dec(esi)
        f.jmp(second)
        f.place(end)
        f.ret()
      }, finds: "ASM034 warning +8: \(message)"),
  ]

  static let right: [Case] = [
    Case(
      Function("counts_down") { f in
        let again = f.placeLabel("again")
        f.dec(edi)
        f.jnz(again)
        f.ret()
      }),
    Case(
      Function("serves") { f in
        let again = f.placeLabel("again")
        f.call(puts)
        f.jmp(again)
      }),
    Case(
      Function("waits") { f in
        let again = f.placeLabel("again")
        f.syscall(.getpid)
        f.jmp(again)
      }),
    Case(
      Function("leaves_in_the_middle") { f in
        let (again, end) = (f.placeLabel("again"), f.newLabel("end"))
        f.lodsb()
        f.test(al, al)
        f.jz(end)
        f.stosb()
        f.jmp(again)
        f.place(end)
        f.ret()
      }),
    Case(
      Function("leaves_by_a_tail_call") { f in
        let again = f.placeLabel("again")
        f.dec(edi)
        f.jz(Symbol("leaf", kind: .function))
        f.jmp(again)
      }),
    Case(
      Function("dispatches") { f in
        let (again, one) = (f.placeLabel("again"), f.newLabel("one"))
        f.movzx(eax, byte[rdi])
        f.inc(rdi)
        f.jmp(qword[rsi + rax * 8])
        f.place(one)
        f.inc(edx)
        f.jmp(again)
      }),
    Case(
      Function("halts") { f in
        let again = f.placeLabel("again")
        f.hlt()
        f.jmp(again)
      }),
  ]
}
