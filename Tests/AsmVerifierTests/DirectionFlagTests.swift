import Asm
import AsmVerifier
import Testing

@Suite("ASM008: direction flag set at a call or return")
struct DirectionFlagTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.directionFlag)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it's clear again", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.directionFlag)
    #expect(found == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("returns_so") { f in
        f.std()
        f.mov(ecx, edx)
        f.rep.movsb()
        f.ret()
      }, finds: "ASM008 error +4: the direction flag is set where returns_so returns"),
    Case(
      Function("calls_so") { f in
        f.std()
        f.call(puts, rdi)
        f.cld()
      }, finds: "ASM008 error +2: the direction flag is set at the call of puts"),
    Case(
      Function("calls_its_own_so") { f in
        f.std()
        f.call(leaf)
        f.call(rax)
        f.cld()
      }, finds: "ASM008 error +2: the direction flag is set at the call of leaf",
      "ASM008 error +3: the direction flag is set at the call of a function by its address"),
    Case(
      Function("jumps_away_so") { f in
        f.std()
        f.jmp(Symbol("leaf", kind: .function))
      }, finds: "ASM008 error +2: the direction flag is set at the jump to leaf"),
    Case(
      Function("on_one_of_two_ways") { f in
        let forward = f.newLabel("forward")
        f.mov(rcx, rdx)
        f.cmp(rdi, rsi)
        f.jb(forward)
        f.std()
        f.place(forward)
        f.rep.movsb()
        f.ret()
      }, finds: "ASM008 error +8: the direction flag is set where on_one_of_two_ways returns"),
    Case(
      Function("by_the_saved_flags") { f in
        f.pushfq()
        f.std()
        f.mov(rcx, rdx)
        f.rep.movsb()
        f.lea(rsp, rsp + 8)
        f.ret()
      }, finds: "ASM008 error +6: the direction flag is set where by_the_saved_flags returns"),
  ]

  static let right: [Case] = [
    Case(
      Function("memmove") { f in
        let forward = f.newLabel("forward")
        f.mov(rax, rdi)
        f.mov(rcx, rdx)
        f.cmp(rdi, rsi)
        f.jbe(forward)
        f.lea(rdi, rdi + rdx - 1)
        f.lea(rsi, rsi + rdx - 1)
        f.std()
        f.rep.movsb()
        f.cld()
        f.ret()
        f.place(forward)
        f.rep.movsb()
        f.ret()
      }),
    Case(
      Function("searches_backward") { f in
        f.mov(rcx, -1)
        f.mov(eax, esi)
        f.std()
        f.repne.scasb()
        f.cld()
        f.lea(rax, rdi + 1)
        f.ret()
      }),
    Case(
      Function("restores_the_flags") { f in
        f.pushfq()
        f.std()
        f.mov(rcx, rdx)
        f.rep.movsb()
        f.popfq()
        f.ret()
      }),
    Case(
      Function("clear_before_the_call") { f in
        f.std()
        f.lodsb()
        f.cld()
        f.movzx(edi, al)
        f.call(CFunction("putchar"))
      }),
    Case(
      Function("system_call_between") { f in
        f.std()
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.cld()
        f.ret()
      }),
    Case(
      Function("ends_so") { f in
        f.std()
        f.exit(0)
      }),
  ]
}
