import Asm
import AsmVerifier

/// Registers that are named, and of which nothing is read.
extension UnsetRegisterTests {
  static let idioms: [Case] = [
    Case(
      Function("kept_from_cpuid") { f in
        f.mov(eax, 7)
        f.xor(ecx, ecx)
        f.xchg(r8, rbx)
        f.cpuid()
        f.xchg(r8, rbx)
        f.mov(eax, r8d)
        f.mov(eax, 7)
        f.xchg(rbx, r11)
        f.cpuid()
        f.xchg(rbx, r11)
        f.add(eax, r11d)
        f.ret()
      }),
    Case(
      Function("old_frame") { f in
        f.enter(16, 0)
        f.mov(qword[rbp - 8], rdi)
        f.mov(rax, qword[rbp - 8])
        f.leave()
        f.ret()
      }),
    Case(
      Function("padding") { f in
        f.nop(dword[rax + rax])
        f.nop(word[rax + r11])
        f.mov(eax, edi)
        f.ret()
      }),
    Case(
      Function("equal_to_itself") { f in
        f.mov(rcx, rdx)
        f.cmp(eax, eax)
        f.repe.cmpsb()
        f.setz(al)
        f.movzx(eax, al)
        f.ret()
      }),
    Case(
      Function("saved_whole") { f in
        f.fxsave(rdi.address)
        f.mov(eax, 7)
        f.xor(edx, edx)
        f.xsave(rsi.address)
        f.ret()
      }),
    Case(
      Function("swaps_with_the_stack") { f in
        f.push(rdi)
        f.xchg(rbx, qword[rsp])
        f.lea(rax, rbx + 1)
        f.pop(rbx)
        f.ret()
      }),
    Case(
      Function("zeros_of_512_bits") { f in
        f.vpxord(zmm17, zmm17, zmm17)
        f.vpxorq(zmm18, zmm19, zmm19)
        f.vpandnd(zmm20, zmm20, zmm20)
        f.vpandnq(zmm21, zmm21, zmm21)
        f.vpxord(zmm22, zmm9, zmm9, mask: .k1.zeroing)
        f.vpord(zmm17, zmm17, zmm18)
        f.vpord(zmm20, zmm20, zmm21)
        f.vpord(zmm17, zmm17, zmm22)
        f.vpord(zmm0, zmm17, zmm20)
        f.vzeroupper()
        f.ret()
      }),
    Case(
      Function("scalars_keep_what_nobody_reads") { f in
        f.vcvtusi2sd(xmm8, xmm8, rdi)
        f.vrndscalesd(xmm9, xmm9, xmm8, 0)
        f.vgetexpsd(xmm10, xmm10, xmm0)
        f.vrsqrt14ss(xmm11, xmm11, xmm1)
        f.vaddsd(xmm0, xmm9, xmm8)
        f.vaddsd(xmm0, xmm0, xmm10)
        f.vaddss(xmm1, xmm1, xmm11)
        f.ret()
      }),
    Case(
      Function("gathered_whole") { f in
        f.vpcmpeqd(ymm8, ymm8, ymm8)
        f.vpgatherdd(ymm13, rdi + ymm0 * 4, ymm8)
        f.kxnorw(k1, k1, k1)
        f.vpgatherdd(zmm14, rdi + zmm0 * 4, mask: .k1)
        f.vmovdqu(yword[rdi], ymm13)
        f.vmovdqu64(zword[rdi], zmm14)
        f.vzeroupper()
        f.ret()
      }),
    Case(
      Function("pair_of_doubles") { f in
        f.call(CFunction("my_complex"))
        f.addsd(xmm0, xmm1)
      }),
  ]
}
