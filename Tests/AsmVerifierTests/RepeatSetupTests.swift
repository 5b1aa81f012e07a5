import Asm
import AsmVerifier
import Testing

@Suite("ASM033: repeated instruction not set up")
struct RepeatSetupTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.repeatSetup)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where rcx, rdi and rsi are set for it", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.repeatSetup)
    #expect(found == [])
  }

  static let unset = "the count in rcx isn't set: it holds what a fourth argument would be"

  static let wrong: [Case] = [
    Case(
      Function("count_forgotten") { f in
        f.xor(eax, eax)
        f.rep.stosb()
        f.ret()
      }, finds: "ASM033 warning +2: \(unset)"),
    Case(
      Function("copies_without_a_count") { f in
        f.mov(rax, rdi)
        f.rep.movsb()
        f.ret()
      }, on: .macos, finds: "ASM033 warning +2: \(unset)"),
    Case(
      Function("negative_count") { f in
        f.mov(rcx, -8)
        f.xor(eax, eax)
        f.rep.stosb()
        f.ret()
      }, finds: "ASM033 warning +3: the count in rcx is -8, which is 2⁶⁴ - 8"),
    Case(
      Function("number_for_an_address") { f in
        f.xor(edi, edi)
        f.mov(ecx, 16)
        f.xor(eax, eax)
        f.rep.stosb()
        f.ret()
      }, finds: "ASM033 error +4: rdi holds the number 0, not an address"),
    Case(
      Function("number_for_the_source") { f in
        f.mov(esi, 64)
        f.mov(rcx, rdx)
        f.rep.movsb()
        f.ret()
      }, finds: "ASM033 error +3: rsi holds the number 64, not an address"),
    Case(
      Function("operands_of_strncmp") { f in
        f.mov(edi, 10)
        f.mov(ecx, 5)
        f.repe.cmpsb()
        f.sete(al)
        f.ret()
      }, finds: "ASM033 error +3: rdi holds the number 10, not an address"),
    Case(
      Function("address_that_nothing_is_mapped_at") { f in
        f.mov(edi, 0xffff)
        f.mov(ecx, 512)
        f.xor(eax, eax)
        f.rep.stosq()
        f.ret()
      }, finds: "ASM033 error +4: rdi holds the number 65535, not an address"),
  ]

  static let right: [Case] = [
    Case(
      Function("memset") { f in
        f.mov(r8, rdi)
        f.mov(eax, esi)
        f.mov(rcx, rdx)
        f.rep.stosb()
        f.mov(rax, r8)
        f.ret()
      }),
    Case(
      Function("strlen") { f in
        f.xor(eax, eax)
        f.or(rcx, -1)
        f.mov(rdx, rdi)
        f.repne.scasb()
        f.not(rcx)
        f.lea(rax, rcx - 1)
        f.ret()
      }),
    Case(
      Function("clears") { f in
        let line = f.frame.bytes(100, "line")
        f.clear(line)
        f.call(puts, line)
      }),
    Case(
      Function("count_is_the_fourth_argument") { f in
        f.mov(eax, edx)
        f.rep.stosb()
        f.ret()
      }),
    Case(
      Function("count_said_to_be_one") { f in
        f.parameters(rdi, rsi, rcx)
        f.rep.movsb()
        f.ret()
      }),
    Case(
      Function("eights_then_the_rest") { f in
        f.mov(rcx, rdx)
        f.shr(rcx, 3)
        f.rep.movsq()
        f.mov(ecx, edx)
        f.and(ecx, 7)
        f.rep.movsb()
        f.ret()
      }),
    Case(
      Function("backward") { f in
        f.mov(rcx, rdx)
        f.lea(rdi, rdi + rdx - 1)
        f.lea(rsi, rsi + rdx - 1)
        f.std()
        f.rep.movsb()
        f.cld()
        f.ret()
      }),
    Case(
      Function("once") { f in
        f.stosb()
        f.ret()
      }),
    Case(
      Function("memory_at_a_fixed_address") { f in
        f.mov(edi, 0x100000)
        f.mov(ecx, 512)
        f.xor(eax, eax)
        f.rep.stosq()
        f.ret()
      }),
  ]
}
