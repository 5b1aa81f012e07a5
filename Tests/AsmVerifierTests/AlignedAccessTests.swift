import Asm
import AsmVerifier
import Testing

@Suite("ASM040: address isn't aligned as the instruction needs it")
struct AlignedAccessTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.alignedAccess)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it's aligned, or needn't be", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.alignedAccess)
    #expect(found == [])
    let errors = try right.found()
    #expect(errors == [])
  }

  static func needs(_ mnemonic: String, _ bytes: Int = 16) -> String {
    "\(mnemonic) needs a multiple of \(bytes) for an address, and"
  }
  static let eight = "this one is 8 bytes above a multiple of 16"
  static let numbers = Table("NUMBERS", of: UInt32.self, [[1, 2, 3, 4]])
  static let rows: [[TableValue]] = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
  static let alignedNumbers = Table("NUMBERS", of: UInt32.self, rows, alignment: 32)
  static let table = Table("TABLE", of: UInt32.self, rows, alignment: 16)

  static let wrong: [Case] = [
    Case(
      Function("stores_beside_it") { f in
        f.sub(rsp, 16)
        f.movaps(oword[rsp], xmm0)
        f.add(rsp, 16)
        f.ret()
      }, finds: "ASM040 error +2: \(needs("movaps")) \(eight)"),
    Case(
      Function("an_operand_of_sse") { f in
        f.sub(rsp, 16)
        f.movups(oword[rsp], xmm0)
        f.paddd(xmm0, oword[rsp])
        f.add(rsp, 16)
        f.ret()
      }, finds: "ASM040 error +3: \(needs("paddd")) \(eight)"),
    Case(
      Function("four_bytes_into_a_local") { f in
        let bytes = f.frame.bytes(64, "bytes")
        f.movdqu(oword[bytes.address + 4], xmm0)
        f.movdqa(xmm1, oword[bytes.address + 4])
      }, finds: "ASM040 error +3: \(needs("movdqa")) this one is 4 bytes above a multiple of 16"),
    Case(
      Function("only_sixteen_is_known") { f in
        let bytes = f.frame.bytes(64, "bytes")
        f.vmovdqa(yword[bytes], ymm0)
        f.vzeroupper()
      }, finds: "ASM040 error +2: \(needs("vmovdqa", 32)) of this one only 16 is known"),
    Case(
      Function("data_of_four_bytes_each") { f in
        f.pshufb(xmm0, oword[numbers])
        f.lea(rax, numbers)
        f.movaps(xmm1, oword[rax])
        f.movaps(xmm2, oword[rdi])
        f.ret()
      }, with: [numbers],
      finds: "ASM040 warning +1: \(needs("pshufb")) NUMBERS is declared at one of 4",
      "ASM040 warning +3: \(needs("movaps")) NUMBERS is declared at one of 4"),
    Case(
      Function("between_two_rows") { f in
        f.lea(rax, table)
        f.add(rax, 8)
        f.movaps(xmm0, oword[rax])
        f.movaps(xmm1, oword[rax + 16])
        f.movaps(xmm2, oword[rel(Symbol("TABLE", kind: .data) + 4)])
        f.movaps(xmm3, oword[rax + 8])
        f.ret()
      }, with: [table],
      finds:
        "ASM040 error +3: \(needs("movaps")) this one is 8 bytes behind TABLE, which is at one of 16",
      "ASM040 error +4: \(needs("movaps")) this one is 24 bytes behind TABLE, which is at one of 16",
      "ASM040 error +5: \(needs("movaps")) this one is 4 bytes behind TABLE, which is at one of 16"),
    Case(
      Function("state_of_x87") { f in
        f.sub(rsp, 512)
        f.fxsave(rsp.address)
        f.add(rsp, 512)
        f.ret()
      }, finds: "ASM040 error +2: \(needs("fxsave")) \(eight)"),
  ]

  static let right: [Case] = [
    Case(
      Function("in_a_local") { f in
        let bytes = f.frame.bytes(64, "bytes")
        f.movaps(oword[bytes], xmm0)
        f.movntdq(oword[bytes.address + 48], xmm0)
        f.movdqu(oword[bytes.address + 17], xmm0)
        f.pcmpistri(xmm0, oword[bytes.address + 17], 0)
        f.vpaddd(xmm0, xmm0, oword[bytes.address + 17])
        f.mov(eax, ecx)
      }),
    Case(
      Function("by_hand") { f in
        f.sub(rsp, 24)
        f.movaps(oword[rsp], xmm0)
        f.add(rsp, 24)
        f.ret()
      }),
    Case(
      Function("rounded_down") { f in
        f.push(rbp)
        f.mov(rbp, rsp)
        f.and(rsp, -64)
        f.sub(rsp, 64)
        f.vmovdqa(yword[rsp + 32], ymm0)
        f.vzeroupper()
        f.leave()
        f.ret()
      }),
    Case(
      Function("aligned_data") { f in
        f.pshufb(xmm0, oword[alignedNumbers])
        f.vmovdqa(ymm1, yword[alignedNumbers])
        f.vpaddd(xmm0, xmm0, oword[alignedNumbers])
        f.vzeroupper()
        f.ret()
      }, with: [alignedNumbers]),
    Case(
      Function("arguments") { f in
        f.movaps(xmm0, oword[rdi])
        f.movaps(xmm1, oword[rdi + rsi])
        f.addps(xmm0, xmm1)
        f.ret()
      }),
  ]
}
