import Asm
import AsmVerifier
import Testing

@Suite("ASM031: vzeroupper or emms missing")
struct VectorStateTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.vectorState)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where they're there, or not needed", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.vectorState)
    #expect(found == [])
  }

  /// Works on ymm registers that its caller in the program keeps in use.
  static let helper = Function("helper") { f in
    f.parameters(ymm0, ymm1)
    f.results(ymm0)
    f.vaddps(ymm0, ymm0, ymm1)
    f.ret()
  }

  static let wrong: [Case] = [
    Case(
      Function("returns_so") { f in
        f.vmovups(ymm0, yword[rdi])
        f.vmovups(yword[rsi], ymm0)
        f.ret()
      },
      finds: "ASM031 warning +3: upper halves of vector registers are in use where returns_so returns"),
    Case(
      Function("calls_so") { f in
        f.vmovups(ymm3, yword[rdi])
        f.vmovups(yword[rsi], ymm3)
        f.call(puts, rdi)
        f.vzeroupper()
      }, finds: "ASM031 warning +3: upper halves of vector registers are in use at the call of puts"),
    Case(
      Function("mixes") { f in
        f.vmovups(ymm1, yword[rdi])
        f.vmovups(yword[rsi], ymm1)
        f.addps(xmm0, xmm0)
        f.vzeroupper()
        f.ret()
      },
      finds: "ASM031 warning +3: addps of SSE runs while upper halves of vector registers are in use"),
    Case(
      Function("on_one_of_two_ways") { f in
        let end = f.newLabel("end")
        f.test(edx, edx)
        f.jz(end)
        f.vmovups(zmm1, zword[rdi])
        f.vmovups(zword[rsi], zmm1)
        f.place(end)
        f.ret()
      },
      finds: "ASM031 warning +7: upper halves of vector registers are in use where on_one_of_two_ways returns"
    ),
    Case(
      Function("mmx") { f in
        f.movq(mm0, qword[rdi])
        f.paddb(mm0, mm0)
        f.movq(qword[rdi], mm0)
        f.ret()
      }, finds: "ASM031 warning +4: the x87 registers are in use by MMX where mmx returns"),
    Case(
      Function("mmx_at_a_call") { f in
        f.movq(mm0, qword[rdi])
        f.movq(qword[rdi], mm0)
        f.call(CFunction("sqrt"))
        f.emms()
      }, finds: "ASM031 warning +3: the x87 registers are in use by MMX at the call of sqrt"),
    Case(
      Function("jumps_away_so") { f in
        f.vmovups(ymm1, yword[rdi])
        f.vmovups(yword[rsi], ymm1)
        f.jmp(Symbol("puts wrt ..plt", kind: .external))
      }, finds: "ASM031 warning +3: upper halves of vector registers are in use at the jump to puts"),
    Case(
      Function("the_last_that_vex_reaches") { f in
        f.vmovdqu64(ymm15, yword[rsi])
        f.vmovdqu64(yword[rdi], ymm15)
        f.ret()
      },
      finds:
        "ASM031 warning +3: upper halves of vector registers are in use where the_last_that_vex_reaches returns"
    ),
  ]

  static let right: [Case] = [
    Case(
      Function("zeroed") { f in
        f.vmovups(ymm0, yword[rdi])
        f.vmovups(yword[rsi], ymm0)
        f.vzeroupper()
        f.call(puts, rdi)
      }),
    Case(
      Function("halves_only") { f in
        f.vmovups(xmm0, oword[rdi])
        f.vaddps(xmm0, xmm0, xmm0)
        f.addps(xmm0, xmm0)
        f.ret()
      }),
    Case(
      Function("result_of_256_bits") { f in
        f.parameters(ymm0, ymm1)
        f.results(ymm0)
        f.vaddps(ymm0, ymm0, ymm1)
        f.ret()
      }),
    Case(
      Function("calls_its_own_with_them_in_use") { f in
        f.vmovups(ymm0, yword[rdi])
        f.vmovups(ymm1, yword[rsi])
        f.call(helper)
        f.vzeroupper()
      }, calling: [helper]),
    Case(
      Function("all_zeroed") { f in
        f.vpxor(ymm5, ymm5, ymm5)
        f.vptest(ymm5, yword[rdi])
        f.vzeroall()
        f.sete(al)
        f.ret()
      }),
    Case(
      Function("mmx_emptied") { f in
        f.movq(mm0, qword[rdi])
        f.paddb(mm0, mm0)
        f.movq(qword[rdi], mm0)
        f.emms()
        f.ret()
      }),
    Case(
      Function("scalar_doubles") { f in
        f.cvtsi2sd(xmm0, rdi)
        f.mulsd(xmm0, xmm0)
        f.call(CFunction("sqrt"))
        f.cvttsd2si(rax, xmm0)
      }),
    Case(
      Function("system_call_with_them_in_use") { f in
        f.vmovups(ymm0, yword[rdi])
        f.syscall(.close, edi, onError: .ignored(because: ""))
        f.vmovups(yword[rsi], ymm0)
        f.vzeroupper()
        f.ret()
      }),
    Case(
      Function("registers_that_only_evex_reaches") { f in
        f.vmovdqu64(ymm16, yword[rsi])
        f.vmovdqu64(zmm31, zword[rsi + 32])
        f.vmovdqu64(yword[rdi], ymm16)
        f.vmovdqu64(zword[rdi + 32], zmm31)
        f.addps(xmm0, xmm1)
        f.ret()
      }),
  ]
}
