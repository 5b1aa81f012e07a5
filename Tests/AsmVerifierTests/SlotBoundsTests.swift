import Asm
import AsmVerifier
import Testing

@Suite("ASM010: access outside a local of the frame")
struct SlotBoundsTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.slotBounds)
    #expect(found == wrong.findings)
  }

  @Test("isn't found within one local", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.slotBounds)
    #expect(found == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("wider_than_the_local") { f in
        let length = f.frame.local(UInt32.self, "length")
        f.mov(qword[length], rdi)
        f.mov(eax, dword[length])
      },
      finds: "ASM010 error +2: 8 bytes at byte 0 of the local length aren't within its 4 bytes"),
    Case(
      Function("one_past_the_end") { f in
        let line = f.frame.bytes(16, "line")
        f.mov(byte[line.address + 16], 0)
      }, finds: "ASM010 error +2: 1 byte at byte 16 of the local line isn't within its 16 bytes"),
    Case(
      Function("before_the_beginning") { f in
        let line = f.frame.bytes(16, "line")
        f.mov(byte[line.address - 1], 0)
      }, finds: "ASM010 error +2: 1 byte at byte -1 of the local line isn't within its 16 bytes"),
    Case(
      Function("through_a_register") { f in
        let line = f.frame.bytes(16, "line")
        f.lea(rdi, line)
        f.movdqu(oword[rdi + 8], xmm0)
      }, finds: "ASM010 error +3: 16 bytes in the local line go 8 bytes past its end"),
    Case(
      Function("into_the_saved_registers") { f in
        _ = f.frame.bytes(8, "line")
        f.frame.saved(rbx)
        f.mov(qword[rbp - 8], rdi)
      }, finds: "ASM010 error +3: 8 bytes are stored where the frame keeps saved registers"),
    Case(
      Function("into_the_padding") { f in
        let line = f.frame.bytes(8, "line")
        f.mov(qword[line], rdi)
        f.mov(qword[rsp], rsi)
      }, finds: "ASM010 error +3: 8 bytes of the frame are accessed that belong to no local"),
    Case(
      Function("repeated_too_often") { f in
        let line = f.frame.bytes(32, "line")
        f.lea(rdi, line)
        f.mov(ecx, 5)
        f.xor(eax, eax)
        f.rep.stosq()
      }, finds: "ASM010 error +5: 40 bytes in the local line go 8 bytes past its end"),
    Case(
      Function("copied_too_much") { f in
        let line = f.frame.bytes(32, "line")
        f.clear(line)
        f.mov(rdi, rsi)
        f.lea(rsi, line)
        f.mov(ecx, 33)
        f.rep.movsb()
      }, finds: "ASM010 error +6: 33 bytes in the local line go 1 byte past its end"),
  ]

  static let right: [Case] = [
    Case(
      Function("halves_and_last_bytes") { f in
        let value = f.frame.local(UInt64.self, "value")
        let line = f.frame.bytes(16, "line")
        f.mov(dword[value], edi)
        f.mov(dword[value.address + 4], esi)
        f.mov(rax, qword[value])
        f.movdqu(oword[line], xmm0)
        f.mov(byte[line.address + 15], 0)
      }),
    Case(
      Function("fields") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        f.clear(addr)
        f.store(AF.inet, to: addr.family)
        f.store(networkOrder: 80, to: addr.port)
        f.mov(qword[addr.address + 8], 0)
      }),
    Case(
      Function("index") { f in
        let line = f.frame.bytes(16, "line")
        f.xor(eax, eax)
        let next = f.placeLabel("next")
        f.mov(byte[line.address + rax], dil)
        f.inc(eax)
        f.cmp(eax, 16)
        f.jb(next)
      }),
    Case(
      Function("end_pointer") { f in
        let digits = f.frame.bytes(20, "digits")
        f.lea(rsi, digits.address + 20)
        f.mov(rax, rdi)
        f.mov(ecx, 10)
        let next = f.placeLabel("next")
        f.xor(edx, edx)
        f.div(rcx)
        f.add(edx, 48)
        f.dec(rsi)
        f.mov(byte[rsi], dl)
        f.test(rax, rax)
        f.jnz(next)
        f.lea(rax, digits.address + 20)
        f.sub(rax, rsi)
      }),
    Case(
      Function("saved_registers_are_read") { f in
        let value = f.frame.local(UInt64.self, "value")
        f.frame.saved(rbx)
        f.mov(rax, qword[rbp - 8])
        f.mov(qword[value], rax)
        f.mov(rax, qword[rbp + 8])
        f.mov(rcx, qword[rbp])
        f.mov(rbx, rax)
      }),
    Case(
      Function("repeated_as_often_as_fits") { f in
        let line = f.frame.bytes(32, "line")
        f.lea(rdi, line)
        f.mov(ecx, 4)
        f.xor(eax, eax)
        f.rep.stosq()
        f.lea(rdi, line)
        f.mov(ecx, esi)
        f.rep.stosb()
      }),
    Case(
      Function("pushes_below_the_frame") { f in
        let value = f.frame.local(UInt64.self, "value")
        f.mov(qword[value], rdi)
        f.push(rdi)
        f.mov(rax, qword[rsp])
        f.mov(qword[rsp], rsi)
        f.pop(rax)
        f.sub(rsp, 32)
        f.mov(qword[rsp + 8], rax)
        f.add(rsp, 32)
      }),
    Case(
      Function("stack_of_its_own") { f in
        f.sub(rsp, 24)
        f.mov(qword[rsp], rdi)
        f.movdqu(oword[rsp + 8], xmm0)
        f.add(rsp, 24)
        f.ret()
      }),
  ]
}
