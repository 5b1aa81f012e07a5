import Asm
import AsmVerifier
import Testing

@Suite("ASM032: more read of a register than was set")
struct PartialRegisterTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.partialRegister)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where all of it was set, or a part is read", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.partialRegister)
    #expect(found == [])
  }

  static func partial(_ register: String) -> String {
    "\(register) is read, of which only the lowest bits were set"
  }

  static let wrong: [Case] = [
    Case(
      Function("byte_as_an_index") { f in
        f.mov(al, byte[rdi])
        f.mov(rax, qword[rsi + rax * 8])
        f.ret()
      }, finds: "ASM032 warning +2: \(partial("rax"))"),
    Case(
      Function("boolean_not_extended") { f in
        f.test(edi, edi)
        f.setz(r10b)
        f.lea(eax, r10 + 1)
        f.ret()
      }, finds: "ASM032 warning +3: \(partial("r10"))"),
    Case(
      Function("behind_a_call") { f in
        f.call(puts, rdi)
        f.mov(cl, 5)
        f.lea(rax, rcx + rax)
      }, finds: "ASM032 warning +3: \(partial("rcx"))"),
    Case(
      Function("byte_compared") { f in
        f.lodsb()
        f.cmp(eax, 10)
        f.sete(al)
        f.ret()
      }, finds: "ASM032 warning +2: \(partial("rax"))"),
    Case(
      Function("on_one_of_two_ways") { f in
        let (other, join) = (f.newLabel("other"), f.newLabel("join"))
        f.test(edi, edi)
        f.jz(other)
        f.mov(r11w, 5)
        f.jmp(join)
        f.place(other)
        f.mov(r11d, 6)
        f.place(join)
        f.mov(eax, r11d)
        f.ret()
      }, on: .macos, finds: "ASM032 warning +9: \(partial("r11"))"),
    Case(
      Function("masked_to_more_than_was_set") { f in
        f.lodsb()
        f.and(eax, 0x1ff)
        f.ret()
      }, finds: "ASM032 warning +2: \(partial("rax"))"),
    Case(
      Function("exchanged") { f in
        f.lodsb()
        f.xchg(rax, rcx)
        f.lea(rax, rcx + 1)
        f.ret()
      }, finds: "ASM032 warning +3: \(partial("rcx"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("extended") { f in
        f.test(edi, edi)
        f.setz(al)
        f.movzx(eax, al)
        f.add(eax, 1)
        f.ret()
      }),
    Case(
      Function("cleared_first") { f in
        f.xor(eax, eax)
        f.mov(al, byte[rdi])
        f.mov(rax, qword[rsi + rax * 8])
        f.ret()
      }),
    Case(
      Function("bytes_only") { f in
        f.mov(al, byte[rdi])
        f.cmp(al, 10)
        f.mov(byte[rsi], al)
        f.sete(al)
        f.ret()
      }),
    Case(
      Function("copies_a_string") { f in
        let next = f.placeLabel("next")
        f.lodsb()
        f.stosb()
        f.test(al, al)
        f.jnz(next)
        f.ret()
      }),
    Case(
      Function("part_of_an_argument") { f in
        f.mov(dil, 1)
        f.lea(rax, rdi + 1)
        f.ret()
      }),
    Case(
      Function("swaps_bytes") { f in
        f.movzx(eax, di)
        f.rol(ax, 8)
        f.add(eax, 1)
        f.ret()
      }),
    Case(
      Function("low_byte_of_a_number") { f in
        f.mov(eax, 0x1100)
        f.mov(al, dil)
        f.add(eax, esi)
        f.ret()
      }),
    Case(
      Function("kept_on_the_stack") { f in
        f.mov(al, dil)
        f.push(rax)
        f.pop(rcx)
        f.movzx(eax, cl)
        f.ret()
      }),
    Case(
      Function("remainder_of_bytes") { f in
        f.movzx(eax, dil)
        f.div(sil)
        f.movzx(eax, ah)
        f.ret()
      }),
    Case(
      Function("al_for_printf") { f in
        f.mov(al, 0)
        f.call(CFunction("printf"), f.text("\0"))
      }),
    Case(
      Function("masked_to_a_bit") { f in
        f.test(edi, edi)
        f.setz(al)
        f.and(eax, 1)
        f.ret()
      }),
    Case(
      Function("masked_to_a_nibble") { f in
        f.mov(rsi, rdi)
        f.lodsb()
        f.and(rax, 15)
        f.mov(r10b, byte[rsi])
        f.and(r10d, 0xff)
        f.add(eax, r10d)
        f.ret()
      }),
  ]
}
