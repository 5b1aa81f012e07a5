import Asm
import AsmVerifier
import Testing

@Suite("ASM009: memory below rsp that isn't kept")
struct BelowStackPointerTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.belowStackPointer)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where the red zone keeps it, or it's above", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.belowStackPointer)
    #expect(found == [])
  }

  static func read(_ bytes: Int) -> String {
    "memory \(bytes) bytes below rsp is read, where nothing is kept on some way here"
  }
  static func accessed(_ bytes: Int) -> String {
    "memory \(bytes) bytes below rsp is accessed, where a signal's handler may run"
  }

  static let wrong: [Case] = [
    Case(
      Function("large_buffer_without_room") { f in
        f.mov(qword[rsp - 256], rdi)
        f.mov(rax, qword[rsp - 256])
        f.ret()
      }, finds: "ASM009 error +1: \(accessed(256))", "ASM009 error +2: \(accessed(256))"),
    Case(
      Function("one_byte_too_deep") { f in
        f.mov(byte[rsp - 129], 0)
        f.ret()
      }, finds: "ASM009 error +1: \(accessed(129))"),
    Case(
      Function("pushed_over") { f in
        f.mov(qword[rsp - 8], rdi)
        f.push(rsi)
        f.pop(rcx)
        f.mov(rax, qword[rsp - 8])
        f.add(rax, rcx)
        f.ret()
      }, finds: "ASM009 error +4: \(read(8))"),
    Case(
      Function("out_of_the_red_zone_by_a_pop") { f in
        f.push(rdi)
        f.mov(qword[rsp - 128], rsi)
        f.pop(rax)
        f.sub(rsp, 8)
        f.add(rax, qword[rsp - 128])
        f.add(rsp, 8)
        f.ret()
      }, finds: "ASM009 error +5: \(read(128))"),
    Case(
      Function("popped") { f in
        f.push(rdi)
        f.add(rsp, 8)
        f.mov(rax, qword[rsp - 8])
        f.ret()
      }, finds: "ASM009 error +3: \(read(8))"),
    Case(
      Function("across_a_call") { f in
        f.withoutFrame()
        f.sub(rsp, 8)
        f.mov(qword[rsp - 16], rdi)
        f.call(leaf)
        f.mov(rax, qword[rsp - 16])
        f.add(rsp, 8)
        f.ret()
      }, finds: "ASM009 error +5: \(read(16))"),
    Case(
      Function("never_stored") { f in
        f.mov(dword[rsp - 8], edi)
        f.mov(rax, qword[rsp - 8])
        f.ret()
      }, finds: "ASM009 error +2: \(read(8))"),
    Case(
      Function("freed_frame") { f in
        let value = f.frame.local(UInt64.self, "value")
        f.mov(qword[value], rdi)
        f.leave()
        f.mov(rax, qword[rsp - 24])
        f.push(rbp)
        f.mov(rbp, rsp)
        f.sub(rsp, 16)
      }, finds: "ASM009 error +4: \(read(24))"),
  ]

  static let right: [Case] = [
    Case(
      Function("beside_what_is_pushed") { f in
        f.mov(qword[rsp - 24], rdi)
        f.pushfq()
        f.pop(rax)
        f.and(eax, 1)
        f.add(rax, qword[rsp - 24])
        f.ret()
      }),
    Case(
      Function("leaf_with_locals") { f in
        f.mov(qword[rsp - 8], rdi)
        f.mov(dword[rsp - 12], esi)
        f.mov(byte[rsp - 128], 1)
        f.mov(rax, qword[rsp - 8])
        f.add(eax, dword[rsp - 12])
        f.movzx(ecx, byte[rsp - 128])
        f.ret()
      }),
    Case(
      Function("bits_of_a_double") { f in
        f.movsd(qword[rsp - 8], xmm0)
        f.mov(rax, qword[rsp - 8])
        f.mov(qword[rsp - 16], rax)
        f.fild(qword[rsp - 16])
        f.fstp(qword[rsp - 8])
        f.movsd(xmm0, qword[rsp - 8])
        f.ret()
      }),
    Case(
      Function("red_zone_by_rbp") { f in
        f.push(rbp)
        f.mov(rbp, rsp)
        f.mov(qword[rbp - 8], rdi)
        f.mov(qword[rbp - 16], rsi)
        f.mov(rax, qword[rbp - 8])
        f.add(rax, qword[rbp - 16])
        f.pop(rbp)
        f.ret()
      }),
    Case(
      Function("room_made_below_it") { f in
        f.mov(qword[rsp - 8], rdi)
        f.sub(rsp, 128)
        f.mov(rax, qword[rsp + 120])
        f.mov(qword[rsp], rax)
        f.add(rsp, 128)
        f.ret()
      }),
    Case(
      Function("buffer_in_the_red_zone") { f in
        f.mov(qword[rsp - 64 + rdi * 8], rsi)
        f.mov(rax, qword[rsp - 64])
        f.ret()
      }),
    Case(
      Function("probes_the_stack") { f in
        f.or(qword[rsp - 4096], 0)
        f.test(dword[rsp - 8192], eax)
        f.sub(rsp, 8192)
        f.mov(byte[rsp], 0)
        f.add(rsp, 8192)
        f.ret()
      }),
    Case(
      Function("filled_by_the_kernel") { f in
        f.lea(rsi, rsp - 32)
        f.mov(edx, 32)
        f.mov(eax, number("READ"))
        f.syscall()
        f.test(rax, rax)
        f.cmovs(eax, edx)
        f.movzx(eax, byte[rsp - 32])
        f.ret()
      }),
    Case(
      Function("address_below") { f in
        f.lea(rax, rsp - 4096)
        f.cmp(rax, rdi)
        f.setb(al)
        f.ret()
      }),
    Case(
      Function("name_from_prctl") { f in
        f.mov(edi, 16)
        f.lea(rsi, rsp - 16)
        f.mov(eax, number("PRCTL"))
        f.syscall()
        f.movzx(eax, byte[rsp - 16])
        f.ret()
      }),
  ]
}
