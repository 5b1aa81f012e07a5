import Asm

extension ReferenceProgram {
  /// Doubles: scalar SSE, and printf with al saying how many vector registers hold arguments.
  static let averages = ReferenceProgram(program, prints: "mean 3.875 deviation 2.315\n1/3 = 0.33333\n")

  private static let values = Table("VALUES", of: Int32.self, [[1, 2, 3, 8, 4, 2, 7, 4]])

  private static let mean = Function("mean", .exported, "mean(numbers, count): xmm0") { f in
    let done = f.newLabel("done")
    f.pxor(xmm0, xmm0)
    f.xor(eax, eax)
    f.xor(ecx, ecx)
    f.test(esi, esi)
    f.jz(done)
    let next = f.placeLabel("next")
    f.add(eax, dword[rdi + rcx * 4])
    f.inc(ecx)
    f.cmp(ecx, esi)
    f.jb(next)
    f.pxor(xmm1, xmm1)
    f.cvtsi2sd(xmm0, eax)
    f.cvtsi2sd(xmm1, esi)
    f.divsd(xmm0, xmm1)
    f.place(done)
    f.ret()
  }

  private static let deviation = Function(
    "deviation", .exported, "deviation(numbers, count, mean in xmm0): xmm0"
  ) { f in
    f.pxor(xmm1, xmm1)
    f.xor(ecx, ecx)
    let next = f.placeLabel("next")
    f.pxor(xmm2, xmm2)
    f.cvtsi2sd(xmm2, dword[rdi + rcx * 4])
    f.subsd(xmm2, xmm0)
    f.mulsd(xmm2, xmm2)
    f.addsd(xmm1, xmm2)
    f.inc(ecx)
    f.cmp(ecx, esi)
    f.jb(next)
    f.pxor(xmm0, xmm0)
    f.cvtsi2sd(xmm0, esi)
    f.divsd(xmm1, xmm0)
    f.sqrtsd(xmm0, xmm1)
    f.ret()
  }

  private static let program = Program("averages", "Mean and deviation") { _ in
    SourceFile("averages.s", "Mean and deviation.") {
      mean
      deviation
      Function.main { f in
        let kept = f.frame.local(UInt64.self, "kept")
        f.call(mean, values, 8)
        f.movsd(qword[kept], xmm0)
        f.call(deviation, values, 8)
        f.movapd(xmm1, xmm0)
        f.movsd(xmm0, qword[kept])
        f.call(printf, f.text("mean %.3f deviation %.3f\n\0"), vectorArguments: 2)
        f.mov(eax, 1)
        f.pxor(xmm0, xmm0)
        f.cvtsi2sd(xmm0, eax)
        f.mov(eax, 3)
        f.pxor(xmm1, xmm1)
        f.cvtsi2sd(xmm1, eax)
        f.divsd(xmm0, xmm1)
        f.call(printf, f.text("1/%d = %.5f\n\0"), 3, vectorArguments: 1)
        f.return(0)
      }
      values
    }
  }
}
