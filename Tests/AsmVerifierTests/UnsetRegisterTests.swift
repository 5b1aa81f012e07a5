import Asm
import AsmVerifier
import Testing

@Suite("ASM006: register read before it's set")
struct UnsetRegisterTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.unsetRegister)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where something was put in it", arguments: right + rightVectors + idioms)
  func clean(_ right: Case) throws {
    let found = try right.found(.unsetRegister)
    #expect(found == [])
  }

  static func unset(_ register: String) -> String {
    "\(register) is read, but nothing was put in it on some way here"
  }

  /// Takes a number in r10, as only its callers know.
  static let custom = Function("custom") { f in
    f.parameters(r10)
    f.lea(rax, r10 + r10 * 2)
    f.ret()
  }

  /// Takes a number in r10, at which it looks in rcx.
  static let exchanges = Function("exchanges") { f in
    f.parameters(rcx, r10)
    f.xchg(rcx, r10)
    f.lea(rax, rcx + 1)
    f.ret()
  }

  static let wrong: [Case] = [
    Case(
      Function("sum_without_a_start") { f in
        f.add(rax, rdi)
        f.add(rax, rsi)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("rax"))"),
    Case(
      Function("callers_register") { f in
        f.mov(rax, qword[rbx + 8])
        f.ret()
      }, finds: "ASM006 error +1: \(unset("rbx"))"),
    Case(
      Function("on_one_of_two_ways") { f in
        let skip = f.newLabel("skip")
        f.test(edi, edi)
        f.jz(skip)
        f.xor(eax, eax)
        f.place(skip)
        f.or(eax, esi)
        f.ret()
      }, finds: "ASM006 error +6: \(unset("rax"))"),
    Case(
      Function.start { f in
        f.mov(rsi, qword[rdi])
        f.exit(0)
      }, finds: "ASM006 error +1: \(unset("rdi"))"),
    Case(
      Function.main { f in
        f.lea(rax, r8 + rdi)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("r8"))"),
    Case(
      Function.main { f in
        f.xor(eax, eax)
        let next = f.placeLabel("next")
        f.add(eax, 2)
        f.loop(next)
        f.ret()
      }, finds: "ASM006 error +4: \(unset("rcx"))"),
    Case(
      Function("needs_what_a_helper_needs") { f in
        f.call(custom)
      }, calling: [custom],
      finds: "ASM006 error +1: custom looks at r10, but nothing was put in it on some way here"),
    Case(
      Function("one_parameter") { f in
        f.parameters(rdi)
        f.mov(rax, rdi)
        f.add(rax, rsi)
        f.ret()
      }, finds: "ASM006 error +3: \(unset("rsi"))"),
    Case(
      Function("ninth_double") { f in
        f.addsd(xmm0, xmm8)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("xmm8"))"),
    Case(
      Function("double_across_a_call") { f in
        f.movsd(xmm3, xmm0)
        f.call(puts, rdi)
        f.movsd(xmm0, xmm3)
      }, finds: "ASM006 error +3: xmm3 is read, but a call overwrote it"),
    Case(
      Function("accumulator_of_a_product") { f in
        f.mul(rdi)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("rax"))"),
    Case(
      Function("stored_for_others") { f in
        f.mov(qword[rdi], r11)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("r11"))"),
    Case(
      Function("exchanged_for_nothing") { f in
        f.xchg(rdi, r11)
        f.mov(rax, rdi)
        f.add(rax, r11)
        f.ret()
      }, finds: "ASM006 error +2: \(unset("rdi"))"),
    Case(
      Function("callers_value_exchanged") { f in
        f.xchg(r8, rbx)
        f.lea(rax, r8 + 1)
        f.xchg(r8, rbx)
        f.ret()
      }, finds: "ASM006 error +2: r8 is read, which holds a copy of the caller's rbx"),
    Case(
      Function("needs_what_an_exchange_moves") { f in
        f.call(exchanges)
      }, calling: [exchanges], on: .macos,
      finds: "ASM006 error +1: exchanges looks at r10, but nothing was put in it on some way here"),
    Case(
      Function("comparison_with_memory") { f in
        f.cmp(rax, qword[rax])
        f.setz(al)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("rax"))"),
    Case(
      Function("tested") { f in
        f.test(eax, eax)
        f.setz(al)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("rax"))"),
    Case(
      Function("second_double_of_a_call") { f in
        f.call(CFunction("log"))
        f.addsd(xmm0, xmm1)
      }, finds: "ASM006 error +2: xmm1 is read, but a call overwrote it"),
    Case(
      Function("double_of_who_returns_none") { f in
        f.call(puts, rdi)
        f.addsd(xmm0, xmm0)
      }, finds: "ASM006 error +2: xmm0 is read, but a call overwrote it"),
    Case(
      Function("merged_by_a_mask") { f in
        f.vpxord(zmm16, zmm9, zmm9, mask: .k1)
        f.vmovdqu64(zword[rdi], zmm16)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("xmm16"))"),
    Case(
      Function("gathered_by_a_mask_of_some") { f in
        f.vmovdqu(ymm8, yword[rsi])
        f.vpgatherdd(ymm13, rdi + ymm0 * 4, ymm8)
        f.vmovdqu(yword[rdi], ymm13)
        f.vzeroupper()
        f.ret()
      }, finds: "ASM006 error +2: \(unset("xmm13"))"),
    Case(
      Function("gathered_by_a_mask_used_up") { f in
        f.vpcmpeqd(ymm8, ymm8, ymm8)
        f.vpgatherdd(ymm1, rdi + ymm0 * 4, ymm8)
        f.vpgatherdd(ymm13, rdi + ymm0 * 4, ymm8)
        f.vmovdqu(yword[rdi], ymm13)
        f.vzeroupper()
        f.ret()
      }, finds: "ASM006 error +3: \(unset("xmm13"))"),
    Case(
      Function("scaled_by_nothing") { f in
        f.vscalefsd(xmm0, xmm9, xmm0)
        f.ret()
      }, finds: "ASM006 error +1: \(unset("xmm9"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("variadic") { f in
        f.parameters(rdi, al)
        let (kept, none) = (f.frame.bytes(32, "kept"), f.newLabel("none"))
        f.clear(kept)
        f.test(al, al)
        f.jz(none)
        f.movaps(oword[kept], xmm0)
        f.movaps(oword[kept.address + 16], xmm7)
        f.place(none)
        f.movsd(xmm0, qword[kept])
      }),
    Case(
      Function("cleared_by_itself") { f in
        f.xor(eax, eax)
        f.sub(r10, r10)
        f.and(r11d, 0)
        f.or(rbx, -1)
        f.cmp(edi, esi)
        f.sbb(ecx, ecx)
        f.lea(rax, rax + r10)
        f.add(rax, r11)
        f.ret()
      }),
    Case(
      Function("carry_to_all_bits") { f in
        f.cmp(rdi, rsi)
        f.sbb(rax, rax)
        f.ret()
      }),
    Case(
      Function("saved_and_restored") { f in
        f.push(rbx)
        f.push(r12)
        f.mov(qword[rsp - 8], r13)
        f.mov(r11, r14)
        f.mov(rbx, rdi)
        f.lea(r12, rbx + rsi)
        f.mov(rax, r12)
        f.mov(r14, r11)
        f.mov(r13, qword[rsp - 8])
        f.pop(r12)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("pushed_for_alignment") { f in
        f.withoutFrame()
        f.push(rax)
        f.call(puts)
        f.pop(rcx)
        f.ret()
      }),
    Case(
      Function.start { f in
        f.xor(ebp, ebp)
        f.mov(rdi, qword[rsp])
        f.lea(rsi, rsp + 8)
        f.mov(r8, rdx)
        f.add(rdi, rsi)
        f.exit(0)
      }),
    Case(
      Function.main { f in
        f.mov(rax, qword[rsi + 8])
        f.add(rax, qword[rdx])
        f.add(eax, edi)
        f.ret()
      }),
    Case(
      Function.main { f in
        f.mov(rax, qword[rcx])
        f.ret()
      }, on: .macos),
    Case(
      Function("passes_what_a_helper_needs") { f in
        f.mov(r10d, edi)
        f.call(custom)
      }, calling: [custom]),
    Case(
      Function("boolean") { f in
        f.test(edi, edi)
        f.setnz(al)
        f.movzx(eax, al)
        f.ret()
      }),
    Case(
      Function("six_arguments_and_the_stacks") { f in
        f.lea(rax, rdi + rsi)
        f.add(rax, rdx)
        f.add(rax, rcx)
        f.add(rax, r8)
        f.add(rax, r9)
        f.add(rax, qword[rsp + 8])
        f.ret()
      }),
    Case(
      Function("what_instructions_return") { f in
        f.push(rbx)
        f.mov(eax, 7)
        f.xor(ecx, ecx)
        f.cpuid()
        f.lea(esi, ebx + edx)
        f.rdtsc()
        f.shl(rdx, 32)
        f.or(rax, rdx)
        f.bsf(r10d, esi)
        f.add(rax, r10)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("long_division") { f in
        f.mov(rax, rdi)
        f.cqo()
        f.idiv(rsi)
        f.mov(r8, rdx)
        f.imul(r8, rax)
        f.mul(r8)
        f.add(rax, rdx)
        f.ret()
      }),
  ]

  static let rightVectors: [Case] = [
    Case(
      Function("cleared_vectors") { f in
        f.pxor(xmm8, xmm8)
        f.xorps(xmm9, xmm9)
        f.pcmpeqd(xmm10, xmm10)
        f.psubd(xmm11, xmm11)
        f.vxorpd(xmm12, xmm12, xmm12)
        f.vpcmpeqb(ymm13, ymm13, ymm13)
        f.paddd(xmm8, xmm9)
        f.paddd(xmm8, xmm10)
        f.paddd(xmm11, xmm12)
        f.vpaddb(ymm0, ymm13, ymm13)
        f.vzeroupper()
        f.ret()
      }),
    Case(
      Function("all_ones_by_a_table") { f in
        f.vpternlogd(zmm9, zmm9, zmm9, 0xff)
        f.vpaddd(zmm0, zmm9, zmm9)
        f.vzeroupper()
        f.ret()
      }),
    Case(
      Function("conversions_keep_what_nobody_reads") { f in
        f.cvtsi2sd(xmm8, rdi)
        f.sqrtsd(xmm9, xmm0)
        f.cvtsd2ss(xmm10, xmm1)
        f.movsd(xmm11, xmm0)
        f.movss(xmm12, xmm0)
        f.pinsrd(xmm13, edi, 0)
        f.vcvtsi2sd(xmm14, xmm14, rsi)
        f.addsd(xmm8, xmm9)
        f.addss(xmm10, xmm12)
        f.addsd(xmm11, xmm14)
        f.ret()
      }),
    Case(
      Function("eight_doubles") { f in
        f.addsd(xmm0, xmm1)
        f.addsd(xmm0, xmm7)
        f.movapd(xmm15, xmm0)
        f.mulsd(xmm15, xmm15)
        f.movapd(xmm0, xmm15)
        f.ret()
      }),
    Case(
      Function("double_from_a_call") { f in
        f.call(CFunction("sqrt"))
        f.addsd(xmm0, xmm0)
        f.movapd(xmm2, xmm0)
        f.addsd(xmm2, xmm2)
      }),
    Case(
      Function("kept_across_a_system_call") { f in
        f.movq(xmm9, rdi)
        f.syscall(.close, edi, onError: .ignored(because: ""))
        f.movq(rax, xmm9)
        f.ret()
      }),
  ]
}
