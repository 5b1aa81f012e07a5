import Asm
import AsmVerifier
import Testing

@Suite("ASM021: 64 bits read of an argument that has 32")
struct WideArgumentTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.wideArgument)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it's extended first", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.wideArgument)
    #expect(found == [])
  }

  @Test("the remedy names the register's 32 bits")
  func remedy() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        Function("wide", .exported) { f in
          f.parameters(r8d)
          f.lea(rax, r8 + r8)
          f.ret()
        }
        Function.main { f in f.xor(eax, eax) }
      }
    }
    let finding = try #require(Verifier.findings(in: try program.lower(for: .linux)).first)
    #expect(
      finding.diagnostic.remedy
        == "extend it first: f.mov(r8d, r8d) for an unsigned one, f.movsxd(r8, r8d) for a signed one")
  }

  static let wrong: [Case] = [
    Case(
      Function("index") { f in
        f.parameters(rdi, esi)
        f.mov(rax, qword[rdi + rsi * 8])
        f.ret()
      },
      finds: "ASM021 error +2: all 64 bits of rsi are read, and the parameter esi has 32"),
    Case(
      Function("sum") { f in
        f.parameters(edi, esi)
        f.lea(rax, rdi + rsi)
        f.ret()
      },
      finds: "ASM021 error +2: all 64 bits of rdi are read, and the parameter edi has 32",
      "ASM021 error +2: all 64 bits of rsi are read, and the parameter esi has 32"),
    Case(
      Function("count") { f in
        f.parameters(rdi, edx)
        f.mov(rcx, rdx)
        f.xor(eax, eax)
        f.rep.stosb()
        f.ret()
      }, finds: "ASM021 error +4: all 64 bits of rcx are read, and the parameter edx has 32"),
    Case(
      Function("comparison") { f in
        f.parameters(edi)
        f.cmp(rdi, 10)
        f.setb(al)
        f.ret()
      }, finds: "ASM021 error +2: all 64 bits of rdi are read, and the parameter edi has 32"),
    Case(
      Function("byte") { f in
        f.parameters(rdi, sil)
        f.movzx(eax, byte[rdi + rsi])
        f.ret()
      }, finds: "ASM021 error +2: all 64 bits of rsi are read, and the parameter sil has 8"),
    Case(
      Function("more_than_a_byte") { f in
        f.parameters(dil)
        f.lea(eax, edi - 48)
        f.ret()
      }, finds: "ASM021 error +2: 32 bits of rdi are read, and the parameter dil has 8"),
    Case(
      Function("shifted_half_out") { f in
        f.parameters(edi)
        f.shl(rdi, 31)
        f.mov(rax, rdi)
        f.ret()
      }, finds: "ASM021 error +2: all 64 bits of rdi are read, and the parameter edi has 32"),
    Case(
      Function("masked_with_a_negative_number") { f in
        f.parameters(edi)
        f.and(rdi, -16)
        f.mov(rax, rdi)
        f.ret()
      }, finds: "ASM021 error +2: all 64 bits of rdi are read, and the parameter edi has 32"),
    Case(
      Function("read_behind_an_exchange") { f in
        f.parameters(edi, rsi)
        f.xchg(rdi, rsi)
        f.lea(rax, rsi + 1)
        f.ret()
      }, finds: "ASM021 error +3: all 64 bits of rsi are read, and the parameter edi has 32"),
    Case(
      Function("sum_of_bytes") { f in
        f.parameters(dil, esi)
        f.lea(eax, rdi + rsi)
        f.ret()
      }, finds: "ASM021 error +2: 32 bits of rdi are read, and the parameter dil has 8"),
  ]

  static let right: [Case] = [
    Case(
      Function("zero_extended") { f in
        f.parameters(rdi, esi)
        f.mov(esi, esi)
        f.mov(rax, qword[rdi + rsi * 8])
        f.ret()
      }),
    Case(
      Function("sign_extended") { f in
        f.parameters(rdi, esi)
        f.movsxd(rsi, esi)
        f.mov(rax, qword[rdi + rsi * 8])
        f.ret()
      }),
    Case(
      Function("narrow_all_along") { f in
        f.parameters(edi, esi)
        f.lea(eax, edi + esi)
        f.cmp(edi, 4)
        f.cmova(eax, esi)
        f.ret()
      }),
    Case(
      Function("kept_whole") { f in
        f.parameters(edi)
        let value = f.frame.saved(rbx)
        f.mov(value, rdi)
        f.push(rdi)
        f.pop(rdi)
        f.call(CFunction("putchar"), edi)
        f.mov(eax, ebx)
      }),
    Case(
      Function("passed_on") { f in
        f.parameters(edi, rsi, edx)
        f.syscall(.fcntl, edi, 3, 0, onError: .handle { f in f.ret() })
        f.ret()
      }),
    Case(
      Function("of_64_bits") { f in
        f.parameters(rdi, rsi)
        f.lea(rax, rdi + rsi)
        f.ret()
      }),
    Case(
      Function("says_nothing") { f in
        f.lea(rax, rdi + rsi)
        f.ret()
      }),
    Case(
      Function("byte_extended") { f in
        f.parameters(rdi, sil)
        f.movzx(esi, sil)
        f.movzx(eax, byte[rdi + rsi])
        f.ret()
      }),
    Case(
      Function("sum_of_32_bits") { f in
        f.parameters(edi, esi)
        f.lea(eax, rdi + rsi * 2)
        f.ret()
      }),
    Case(
      Function("packed") { f in
        f.parameters(edi, esi)
        f.mov(eax, edi)
        f.shl(rsi, 32)
        f.or(rax, rsi)
        f.ret()
      }),
    Case(
      Function("shifted_out_and_back") { f in
        f.parameters(edi)
        f.mov(rax, rdi)
        f.sal(rax, 32)
        f.sar(rax, 32)
        f.ret()
      }),
    Case(
      Function("masked") { f in
        f.parameters(edi, sil)
        f.and(rdi, 63)
        f.and(esi, 15)
        f.lea(rax, rdi + rsi)
        f.ret()
      }),
    Case(
      Function("exchanged") { f in
        f.parameters(edi, esi)
        f.xchg(rdi, rsi)
        f.mov(eax, edi)
        f.sub(eax, esi)
        f.ret()
      }),
  ]
}
