import Asm
import AsmVerifier
import Testing

@Suite("ASM022: division with rdx from before")
struct DivisionHighTests {
  @Test("is found", arguments: wrong + remainders)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.divisionHigh)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the upper half is set on purpose", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.divisionHigh)
    #expect(found == [])
  }

  static let remainders: [Case] = [
    Case(
      Function("digit_made_of_it") { f in
        f.mov(rax, rdi)
        f.mov(ecx, 10)
        f.xor(edx, edx)
        let next = f.placeLabel("next")
        f.div(rcx)
        f.add(edx, 48)
        f.dec(rsi)
        f.mov(byte[rsi], dl)
        f.test(rax, rax)
        f.jnz(next)
        f.ret()
      }, finds: "ASM022 warning +5: div divides rdx:rax, and rdx still holds a remainder on some way here"),
    Case(
      Function("digits_of_what_is_left") { f in
        f.mov(rax, rdi)
        f.mov(ecx, 10)
        f.xor(edx, edx)
        let next = f.placeLabel("next")
        f.div(rcx)
        f.dec(rsi)
        f.mov(byte[rsi], dl)
        f.test(rax, rax)
        f.jnz(next)
        f.ret()
      }, finds: "ASM022 warning +5: div divides rdx:rax, and rdx still holds a remainder on some way here"),
    Case(
      Function("two_in_a_row") { f in
        f.mov(rax, rdi)
        f.xor(edx, edx)
        f.div(rsi)
        f.div(rsi)
        f.ret()
      }, finds: "ASM022 warning +4: div divides rdx:rax, and rdx still holds a remainder on some way here"),
    Case(
      Function("remainder_kept") { f in
        f.mov(eax, edi)
        f.xor(edx, edx)
        f.div(esi)
        f.mov(r8d, edx)
        f.mov(eax, ecx)
        f.div(esi)
        f.lea(eax, r8 + rdx)
        f.ret()
      }, finds: "ASM022 warning +6: div divides edx:eax, and edx still holds a remainder on some way here"),
    Case(
      Function("on_one_of_two_ways") { f in
        let skip = f.newLabel("skip")
        f.mov(rax, rdi)
        f.xor(edx, edx)
        f.div(rsi)
        f.test(rax, rax)
        f.jz(skip)
        f.xor(edx, edx)
        f.place(skip)
        f.div(rsi)
        f.ret()
      }, finds: "ASM022 warning +9: div divides rdx:rax, and rdx still holds a remainder on some way here"),
  ]

  static let wrong: [Case] = [
    Case(
      Function("third_argument") { f in
        f.mov(rax, rdi)
        f.div(rsi)
        f.ret()
      }, finds: "ASM022 warning +2: div divides rdx:rax, and rdx still holds an argument"),
    Case(
      Function("signed") { f in
        f.mov(eax, edi)
        f.idiv(esi)
        f.ret()
      }, finds: "ASM022 warning +2: idiv divides edx:eax, and edx still holds an argument"),
    Case(
      Function("address") { f in
        f.lea(rdx, f.text("text"))
        f.mov(rax, qword[rdx])
        f.mov(ecx, 10)
        f.div(rcx)
        f.ret()
      }, finds: "ASM022 warning +4: div divides rdx:rax, and rdx holds an address"),
    Case(
      Function("length") { f in
        f.mov(edx, f.text("text").length)
        f.mov(eax, edi)
        f.div(ecx)
        f.ret()
      }, finds: "ASM022 warning +3: div divides edx:eax, and edx holds a length"),
    Case(
      Function("result") { f in
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.mov(rdx, rax)
        f.mov(ecx, 10)
        f.div(rcx)
        f.ret()
      }, finds: "ASM022 warning +5: div divides rdx:rax, and rdx holds the result of the system call getppid"),
    Case(
      Function("other_argument") { f in
        f.mov(rdx, rdi)
        f.mov(rax, rdi)
        f.div(rsi)
        f.ret()
      }, finds: "ASM022 warning +3: div divides rdx:rax, and rdx holds the same argument as rax"),
    Case(
      Function("number") { f in
        f.mov(edx, 10)
        f.mov(eax, edi)
        f.div(edx)
        f.ret()
      }, finds: "ASM022 warning +3: div divides edx:eax, and edx holds 10"),
    Case(
      Function("cleared_for_a_signed_one") { f in
        f.mov(eax, edi)
        f.xor(edx, edx)
        f.idiv(esi)
        f.ret()
      },
      finds:
        "ASM022 warning +3: idiv divides edx:eax, and edx holds 0, whatever the sign of eax"),
    Case(
      Function("extended_for_an_unsigned_one") { f in
        f.mov(rax, rdi)
        f.cqo()
        f.div(rsi)
        f.ret()
      }, finds: "ASM022 warning +3: div divides rdx:rax, and rdx holds the sign of rax"),
    Case(
      Function("sign_of_32_bits") { f in
        f.mov(rax, rdi)
        f.cdq()
        f.idiv(rsi)
        f.ret()
      }, finds: "ASM022 warning +3: idiv divides rdx:rax, and rdx holds the sign of eax, in 32 bits"),
    Case(
      Function("sign_of_64_bits") { f in
        f.mov(eax, edi)
        f.cqo()
        f.idiv(esi)
        f.ret()
      },
      finds:
        "ASM022 warning +3: idiv divides edx:eax, and edx holds the sign of rax, of which mov cleared the upper half"
    ),
    Case(
      Function("sign_of_a_load") { f in
        f.mov(eax, dword[rdi])
        f.cqo()
        f.idiv(dword[rsi])
        f.ret()
      }, on: .macos,
      finds:
        "ASM022 warning +3: idiv divides edx:eax, and edx holds the sign of rax, of which mov cleared the upper half"
    ),
  ]

  static let right: [Case] = [
    Case(
      Function("digits") { f in
        f.mov(rax, rdi)
        f.mov(ecx, 10)
        f.xor(edx, edx)
        let next = f.placeLabel("next")
        f.div(rcx)
        f.add(edx, 48)
        f.dec(rsi)
        f.mov(byte[rsi], dl)
        f.xor(edx, edx)
        f.test(rax, rax)
        f.jnz(next)
        f.ret()
      }),
    Case(
      Function("cleared_by_and") { f in
        f.mov(rax, rdi)
        f.xor(edx, edx)
        f.div(rsi)
        f.and(edx, 0)
        f.div(rsi)
        f.ret()
      }),
    // 128 bits, a half at a time.
    Case(
      Function("long_division") { f in
        f.mov(rax, rdx)
        f.xor(edx, edx)
        f.div(rcx)
        f.mov(qword[r8], rax)
        f.mov(rax, rdi)
        f.div(rcx)
        f.mov(qword[r8 + 8], rax)
        f.mov(rax, rdx)
        f.ret()
      }),
    Case(
      Function("any_length") { f in
        f.xor(edx, edx)
        let next = f.placeLabel("next")
        f.mov(rax, qword[rdi + rsi * 8 - 8])
        f.div(rcx)
        f.mov(qword[rdi + rsi * 8 - 8], rax)
        f.dec(rsi)
        f.jnz(next)
        f.mov(rax, rdx)
        f.ret()
      }),
    Case(
      Function("digits") { f in
        f.mov(rax, rdi)
        f.mov(ecx, 10)
        let next = f.placeLabel("next")
        f.xor(edx, edx)
        f.div(rcx)
        f.add(dl, 48)
        f.dec(rsi)
        f.mov(byte[rsi], dl)
        f.test(rax, rax)
        f.jnz(next)
        f.ret()
      }),
    Case(
      Function("remainder_carried_on") { f in
        f.mov(rcx, rsi)
        f.xor(edx, edx)
        let next = f.placeLabel("next")
        f.mov(rax, qword[rdi + rcx * 8 - 8])
        f.div(r8)
        f.mov(qword[rdi + rcx * 8 - 8], rax)
        f.dec(rcx)
        f.jnz(next)
        f.mov(rax, rdx)
        f.ret()
      }),
    Case(
      Function("signs") { f in
        f.mov(rax, rdi)
        f.cqo()
        f.idiv(rsi)
        f.mov(ecx, eax)
        f.cdq()
        f.idiv(ecx)
        f.mov(edx, eax)
        f.sar(edx, 31)
        f.idiv(ecx)
        f.ret()
      }),
    Case(
      Function("product_over_a_number") { f in
        f.mov(rax, rdi)
        f.mul(rsi)
        f.div(r8)
        f.ret()
      }),
    Case(
      Function("bytes") { f in
        f.movzx(eax, dil)
        f.div(sil)
        f.movzx(eax, al)
        f.ret()
      }),
    Case(
      Function("two_words_given") { f in
        f.parameters(rax, rdx, rdi)
        f.div(rdi)
        f.ret()
      }),
    Case(
      Function("large_dividend_on_purpose") { f in
        f.mov(rdx, qword[rdi])
        f.mov(rax, qword[rdi + 8])
        f.div(rsi)
        f.ret()
      }),
    Case(
      Function("two_to_the_64") { f in
        f.mov(edx, 1)
        f.xor(eax, eax)
        f.div(rdi)
        f.ret()
      }),
    Case(
      Function("high_low_divisor") { f in
        f.mov(r8, rdx)
        f.mov(rdx, rdi)
        f.mov(rax, rsi)
        f.div(r8)
        f.ret()
      }),
    Case(
      Function("sign_of_an_extended_number") { f in
        f.movsxd(rax, edi)
        f.cqo()
        f.idiv(esi)
        f.mov(rax, rdi)
        f.cqo()
        f.idiv(esi)
        f.movzx(eax, word[rcx])
        f.cqo()
        f.idiv(esi)
        f.mov(eax, dword[rcx])
        f.cdqe()
        f.cqo()
        f.idiv(esi)
        f.ret()
      }),
  ]
}
