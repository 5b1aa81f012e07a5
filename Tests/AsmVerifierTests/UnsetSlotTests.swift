import Asm
import AsmVerifier
import Testing

@Suite("ASM011: memory of the stack read before it's written")
struct UnsetSlotTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.unsetSlot)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where something was stored", arguments: right + rightBuffers + filledFromTheEnd)
  func clean(_ right: Case) throws {
    let found = try right.found(.unsetSlot)
    #expect(found == [])
  }

  static let wrong: [Case] = [
    Case(
      Function("local_never_stored") { f in
        let count = f.frame.local(UInt64.self, "count")
        f.mov(rax, qword[count])
      }, finds: "ASM011 error +2: 8 bytes of the local count are read before anything is stored there"),
    Case(
      Function("half_of_it_stored") { f in
        let count = f.frame.local(UInt64.self, "count")
        f.mov(dword[count], edi)
        f.mov(rax, qword[count])
      },
      finds:
        "ASM011 error +3: 8 bytes of the local count are read, from its byte 4 on, before anything is stored there"
    ),
    Case(
      Function("on_one_of_two_ways") { f in
        let errno = f.frame.local(UInt32.self, "errno")
        let skip = f.newLabel("skip")
        f.test(edi, edi)
        f.jz(skip)
        f.mov(dword[errno], edi)
        f.place(skip)
        f.mov(eax, dword[errno])
      }, finds: "ASM011 error +7: 4 bytes of the local errno are read before anything is stored there"),
    Case(
      Function("counter_without_a_start") { f in
        let count = f.frame.local(UInt32.self, "count")
        let next = f.placeLabel("next")
        f.inc(dword[count])
        f.dec(edi)
        f.jnz(next)
      }, finds: "ASM011 error +3: 4 bytes of the local count are read before anything is stored there"),
    Case(
      Function("another_field") { f in
        let pause = f.frame.local(Timespec.self, "delay")
        f.store(1, to: pause.seconds)
        f.mov(rax, qword[pause.nanoseconds])
      }, finds: "ASM011 error +3: 8 bytes of the local delay are read before anything is stored there"),
    Case(
      Function("room_without_a_frame") { f in
        f.sub(rsp, 24)
        f.mov(rax, qword[rsp + 8])
        f.add(rsp, 24)
        f.ret()
      },
      finds:
        "ASM011 error +2: 8 bytes of the stack, 16 bytes below where rsp was at entry, are read before anything is stored there"
    ),
    Case(
      Function("passed_from_memory") { f in
        let text = f.frame.local(UInt64.self, "text")
        f.call(puts, qword[text])
      }, finds: "ASM011 error +2: 8 bytes of the local text are read before anything is stored there"),
    Case(
      Function("more_than_the_kernel_fills") { f in
        let size = f.frame.bytes(16, "size")
        f.syscall(.ioctl, 1, 0x5413, size, onError: .fail("no terminal"))
        f.mov(eax, dword[size.address + 8])
      }, finds: "ASM011 error +3: 4 bytes of the local size are read before anything is stored there"),
  ]

  /// Fills sixteen bytes at its argument.
  static let fill = Function("fill") { f in
    f.mov(qword[rdi], 0)
    f.mov(qword[rdi + 8], 0)
    f.ret()
  }

  static let right: [Case] = [
    Case(
      Function("stored_on_every_way") { f in
        let value = f.frame.local(UInt64.self, "value")
        let (other, join) = (f.newLabel("other"), f.newLabel("join"))
        f.test(edi, edi)
        f.jz(other)
        f.mov(qword[value], rdi)
        f.jmp(join)
        f.place(other)
        f.mov(dword[value], 0)
        f.mov(dword[value.address + 4], 0)
        f.place(join)
        f.mov(rax, qword[value])
      }),
    Case(
      Function("filled_by_a_function") { f in
        let pair = f.frame.bytes(16, "pair")
        f.call(fill, pair)
        f.mov(rax, qword[pair])
        f.call(CFunction("gettimeofday"), pair, 0)
        f.add(rax, qword[pair.address + 8])
      }, calling: [fill]),
    Case(
      Function("filled_by_the_kernel") { f in
        let line = f.frame.bytes(64, "line")
        let time = f.frame.local(Timespec.self, "time")
        f.syscall(.read, 0, line, onError: .fail("read() failed"))
        f.movzx(ecx, byte[line])
        f.syscall(.clock_gettime, CLOCK.monotonic, time, onError: .fail("no clock"))
        f.mov(rax, qword[time.seconds])
        f.add(rax, rcx)
      }),
    Case(
      Function("address_in_a_structure") { f in
        let line = f.frame.bytes(64, "line")
        let vector = f.frame.local(BufferVector.self, "vector")
        f.lea(rax, line)
        f.mov(qword[vector.base], rax)
        f.mov(qword[vector.length], 64)
        f.syscall(.readv, 0, vector, 1, onError: .fail("readv() failed"))
        f.movzx(eax, byte[line.address + 3])
      }),
    Case(
      Function("pushes") { f in
        f.push(rdi)
        f.push(5)
        f.mov(rax, qword[rsp])
        f.add(rax, qword[rsp + 8])
        f.add(rsp, 16)
        f.ret()
      }),
    Case(
      Function("arguments_on_the_stack") { f in
        f.push(rbp)
        f.mov(rbp, rsp)
        f.mov(rax, qword[rbp + 16])
        f.add(rax, qword[rbp + 24])
        f.pop(rbp)
        f.ret()
      }),
    Case(
      Function.start { f in
        f.mov(rdi, qword[rsp])
        f.mov(rsi, qword[rsp + 8])
        f.pop(rax)
        f.mov(rcx, qword[rsp + rax * 8 + 8])
        f.exit(0)
      }),
  ]

  static let rightBuffers: [Case] = [
    Case(
      Function("address_in_a_vector_register") { f in
        let (text, parts) = (f.frame.bytes(8, "text"), f.frame.bytes(16, "parts"))
        f.lea(rax, text)
        f.vmovq(xmm0, rax)
        f.vmovups(oword[parts], xmm0)
        f.call(puts, parts)
        f.mov(rax, qword[text])
      }),
    Case(
      Function("address_stored_past_the_cache") { f in
        let (text, parts) = (f.frame.bytes(8, "text"), f.frame.bytes(8, "parts"))
        f.lea(rax, text)
        f.movnti(qword[parts], rax)
        f.call(puts, parts)
        f.mov(rax, qword[text])
      }),
    Case(
      Function("cleared") { f in
        let small = f.frame.local(SocketAddressIPv4.self, "small")
        let large = f.frame.bytes(200, "large")
        f.clear(small)
        f.clear(large)
        f.mov(rax, qword[small.address + 8])
        f.add(rax, qword[large.address + 192])
      }),
    Case(
      Function("by_an_index") { f in
        let table = f.frame.bytes(32, "table")
        f.xor(eax, eax)
        let next = f.placeLabel("next")
        f.mov(qword[table.address + rax * 8], rdi)
        f.inc(eax)
        f.cmp(eax, 4)
        f.jb(next)
        f.mov(rax, qword[table.address + 16])
      }),
    Case(
      Function("by_a_loop_tested_at_its_top") { f in
        let table = f.frame.bytes(32, "table")
        let done = f.newLabel("done")
        f.xor(ecx, ecx)
        let next = f.placeLabel("next")
        f.cmp(ecx, 32)
        f.jae(done)
        f.mov(byte[table.address + rcx], dil)
        f.inc(ecx)
        f.jmp(next)
        f.place(done)
        f.mov(rax, qword[table.address + 16])
      }),
    Case(
      Function("by_a_pointer_that_walks") { f in
        let table = f.frame.bytes(32, "table")
        f.lea(rdi, table)
        f.mov(ecx, 32)
        let next = f.placeLabel("next")
        f.mov(byte[rdi], sil)
        f.inc(rdi)
        f.dec(ecx)
        f.jnz(next)
        f.mov(rax, qword[table.address + 16])
      }),
    Case(
      Function("digits_from_the_end") { f in
        let digits = f.frame.bytes(20, "digits")
        f.lea(rsi, digits.address + 20)
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
        f.movzx(eax, byte[digits.address + 19])
        f.movzx(ecx, byte[rsi])
        f.add(eax, ecx)
      }),
    Case(
      Function("by_lea_in_a_loop") { f in
        let table = f.frame.bytes(32, "table")
        f.lea(rax, table)
        f.lea(rcx, table.address + 32)
        let next = f.placeLabel("next")
        f.mov(qword[rax], rdi)
        f.lea(rax, rax + 8)
        f.cmp(rax, rcx)
        f.jne(next)
        f.mov(rax, qword[table.address + 24])
      }),
    Case(
      Function("by_string_instructions") { f in
        let line = f.frame.bytes(64, "line")
        f.lea(rdi, line)
        f.mov(ecx, edx)
        f.rep.movsb()
        f.xor(eax, eax)
        f.stosb()
        f.movzx(eax, byte[line])
      }),
    Case(
      Function("byte_by_byte_through_stosb") { f in
        let line = f.frame.bytes(64, "line")
        let done = f.newLabel("done")
        f.lea(rdi, line)
        let next = f.placeLabel("next")
        f.lodsb()
        f.test(al, al)
        f.jz(done)
        f.stosb()
        f.jmp(next)
        f.place(done)
        f.movzx(eax, byte[line.address + 2])
      }),
    Case(
      Function("by_vectors") { f in
        let line = f.frame.bytes(32, "line")
        f.pxor(xmm0, xmm0)
        f.movdqa(oword[line], xmm0)
        f.movups(oword[line.address + 16], xmm0)
        f.mov(rax, qword[line.address + 24])
      }),
    Case(
      Function("through_a_kept_address") { f in
        let line = f.frame.bytes(32, "line")
        let pointer = f.frame.local(UInt64.self, "pointer")
        f.lea(rax, line)
        f.mov(qword[pointer], rax)
        f.call(puts, 0)
        f.mov(rcx, qword[pointer])
        f.mov(qword[rcx], 7)
        f.mov(rax, qword[line])
      }),
    Case(
      Function("name_from_prctl") { f in
        let name = f.frame.bytes(16, "name")
        f.syscall(.prctl, 16, name, 0, 0, 0, onError: .fail("prctl() failed"))
        f.movzx(eax, byte[name])
      }),
    Case(
      Function("base_from_arch_prctl") { f in
        f.sub(rsp, 8)
        f.mov(edi, 0x1003)
        f.mov(rsi, rsp)
        f.mov(eax, number("ARCH_PRCTL"))
        f.syscall()
        f.pop(rax)
        f.ret()
      }),
    Case(
      Function("lock_from_fcntl") { f in
        let wanted = f.frame.bytes(32, "wanted")
        f.mov(word[wanted], 1)
        f.syscall(.fcntl, edi, F.getLock, wanted, onError: .fail("fcntl() failed"))
        f.mov(eax, dword[wanted.address + 24])
      }, on: .macos),
    Case(
      Function("word_from_ptrace") { f in
        let content = f.frame.local(UInt64.self, "content")
        f.syscall(.ptrace, 2, edi, rsi, content, onError: .fail("ptrace() failed"))
        f.mov(rax, qword[content])
      }),
    Case(
      Function("by_a_function_that_asks_prctl") { f in
        let name = f.frame.bytes(16, "name")
        f.call(FunctionNamed("ask"), name)
        f.movzx(eax, byte[name])
      },
      calling: [
        Function("ask") { f in
          f.mov(rsi, rdi)
          f.mov(edi, 16)
          f.mov(eax, number("PRCTL"))
          f.syscall()
          f.ret()
        }
      ]),
  ]
}
