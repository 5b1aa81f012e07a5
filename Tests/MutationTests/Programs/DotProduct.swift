import Asm

extension ReferenceProgram {
  /// Packed SSE and AVX, with vzeroupper before every return.
  static let dotProduct = ReferenceProgram(program, prints: "dot 120 120\ncopied 0 1 2 3 4 5 6 7 8 9\n")

  private static let first = Table(
    "FIRST", of: Int32.self, [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]])
  private static let ones = Table("ONES", of: Int32.self, [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]])
  private static let copied = Buffer("COPIED", bytes: 64, alignment: 16)

  private static let sse = Function("dot_sse", .exported, "dot_sse(first, second, count / 4): eax") { f in
    f.pxor(xmm0, xmm0)
    let next = f.placeLabel("next")
    f.movdqu(xmm1, oword[rdi])
    f.movdqu(xmm2, oword[rsi])
    f.pmulld(xmm1, xmm2)
    f.paddd(xmm0, xmm1)
    f.add(rdi, 16)
    f.add(rsi, 16)
    f.dec(edx)
    f.jnz(next)
    f.pshufd(xmm1, xmm0, 0x4e)
    f.paddd(xmm0, xmm1)
    f.pshufd(xmm1, xmm0, 0xb1)
    f.paddd(xmm0, xmm1)
    f.movd(eax, xmm0)
    f.ret()
  }

  private static let avx = Function("dot_avx", .exported, "dot_avx(first, second, count / 8): eax") { f in
    f.vpxor(xmm0, xmm0, xmm0)
    let next = f.placeLabel("next")
    f.vmovdqu(ymm1, yword[rdi])
    f.vpmulld(ymm1, ymm1, yword[rsi])
    f.vpaddd(ymm0, ymm0, ymm1)
    f.add(rdi, 32)
    f.add(rsi, 32)
    f.dec(edx)
    f.jnz(next)
    f.vextracti128(xmm1, ymm0, 1)
    f.vpaddd(xmm0, xmm0, xmm1)
    f.vpshufd(xmm1, xmm0, 0x4e)
    f.vpaddd(xmm0, xmm0, xmm1)
    f.vpshufd(xmm1, xmm0, 0xb1)
    f.vpaddd(xmm0, xmm0, xmm1)
    f.vmovd(eax, xmm0)
    f.vzeroupper()
    f.ret()
  }

  private static let copy = Function("copy_blocks", .exported, "copy_blocks(to, from, blocks of 32 bytes)") {
    f in
    let done = f.newLabel("done")
    f.test(rdx, rdx)
    f.jz(done)
    let next = f.placeLabel("next")
    f.vmovdqu(ymm0, yword[rsi])
    f.vmovdqu(yword[rdi], ymm0)
    f.add(rsi, 32)
    f.add(rdi, 32)
    f.dec(rdx)
    f.jnz(next)
    f.vzeroupper()
    f.place(done)
    f.ret()
  }

  private static let program = Program("dot-product", "Vectors of 16 and 32 bytes") { _ in
    SourceFile("dot.s", "Vectors of 16 and 32 bytes.") {
      sse
      avx
      copy
      Function.main { f in
        let sum = f.frame.saved(rbx, as: "sum by SSE")
        let index = f.frame.saved(r12, as: "index")
        f.call(sse, first, ones, 4)
        f.mov(ebx, eax)
        f.call(avx, first, ones, 2)
        f.call(printf, f.text("dot %d %d\ncopied\0"), sum.low32, eax)
        f.call(copy, copied, first, 2)
        f.xor(r12d, r12d)
        let next = f.placeLabel("next")
        f.lea(rax, copied)
        f.mov(esi, dword[rax + index * 4])
        f.call(printf, f.text(" %d\0"), esi)
        f.inc(r12d)
        f.cmp(r12d, 10)
        f.jb(next)
        f.call(CFunction("putchar"), 10)
        f.return(0)
      }
      first
      ones
      copied
    }
  }
}
