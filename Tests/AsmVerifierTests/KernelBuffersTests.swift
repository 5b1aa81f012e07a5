import Asm
import AsmVerifier
import Testing

@Suite("ASM015: memory given to a system call isn't initialised")
struct UnsetBufferTests {
  @Test("is found", arguments: wrong + wrongByCommand)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.unsetBuffer)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where all that the kernel looks at was stored", arguments: right + rightByCommand)
  func clean(_ right: Case) throws {
    let found = try right.found(.unsetBuffer)
    #expect(found == [])
  }

  static func unset(_ call: String, _ local: String, _ parameter: String) -> String {
    "the system call \(call) looks at the local \(local) for its \(parameter), which isn't written on some way here"
  }

  static let wrong: [Case] = [
    Case(
      Function("length_for_accept") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        let addrlen = f.frame.local(UInt32.self, "addrlen")
        f.syscall(.accept, edi, addr, addrlen, onError: .ignored(because: ""))
      }, finds: "ASM015 error +3: \(unset("accept", "addrlen", "addrlen"))"),
    Case(
      Function("text_never_filled") { f in
        let line = f.frame.bytes(16, "line")
        f.syscall(.write, STD.output, line, onError: .ignored(because: ""))
      }, finds: "ASM015 error +2: \(unset("write", "line", "buf"))"),
    Case(
      Function("more_than_was_filled") { f in
        let line = f.frame.bytes(16, "line")
        f.mov(qword[line], rsi)
        f.syscall(.write, STD.output, line, 9, onError: .ignored(because: ""))
      }, finds: "ASM015 error +3: \(unset("write", "line", "buf"))"),
    Case(
      Function("field_forgotten") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        f.store(AF.inet, to: addr.family)
        f.store(INADDR.any, to: addr.host)
        f.syscall(.bind, edi, addr, onError: .ignored(because: ""))
      }, finds: "ASM015 error +4: \(unset("bind", "addr", "addr"))"),
    Case(
      Function("half_a_pause") { f in
        let pause = f.frame.local(Timespec.self, "delay")
        f.store(1, to: pause.seconds)
        f.syscall(.nanosleep, pause, 0, onError: .ignored(because: ""))
      }, finds: "ASM015 error +3: \(unset("nanosleep", "delay", "req"))"),
    Case(
      Function("option_on_one_of_two_ways") { f in
        let value = f.frame.local(Int32.self, "value")
        let skip = f.newLabel("skip")
        f.test(esi, esi)
        f.jz(skip)
        f.store(1, to: value)
        f.place(skip)
        f.syscall(
          .setsockopt, edi, SOL.socket, SO.reuseAddress, value, onError: .ignored(because: ""))
      }, on: .macos, finds: "ASM015 error +7: \(unset("setsockopt", "value", "optval"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("field_by_field") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        f.store(AF.inet, to: addr.family)
        f.store(networkOrder: 80, to: addr.port)
        f.store(INADDR.any, to: addr.host)
        f.syscall(.bind, edi, addr, onError: .ignored(because: ""))
      }),
    Case(
      Function("the_kernel_sets_sin_len") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        f.store(AF.inet, to: addr.family)
        f.store(networkOrder: 80, to: addr.port)
        f.store(INADDR.any, to: addr.host)
        f.syscall(.connect, edi, addr, onError: .ignored(because: ""))
      }, on: .macos),
    Case(
      Function("length_for_accept_is_set") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        let addrlen = f.frame.local(UInt32.self, "addrlen")
        let again = f.placeLabel("again")
        f.store(addr.size, to: addrlen)
        f.syscall(.accept, edi, addr, addrlen, onError: .jump(to: again))
      }),
    Case(
      Function("nobody_asks_for_the_address") { f in
        f.syscall(.accept, edi, 0, 0, onError: .ignored(because: ""))
        f.ret()
      }),
    Case(
      Function("cleared_then_one_field") { f in
        let action = f.frame.local(SignalAction.self, "action")
        f.clear(action)
        f.store(SIG.ignore, to: action.handler)
        f.syscall(.rt_sigaction, SIG.pipe, action, 0, 8, onError: .ignored(because: ""))
      }),
    Case(
      Function("filled_by_memset") { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        f.call(CFunction("memset"), addr, 0, 16)
        f.syscall(.bind, 3, addr, onError: .ignored(because: ""))
      }),
    Case(
      Function("what_read_gave") { f in
        let line = f.frame.bytes(64, "line")
        f.syscall(.read, 0, line, onError: .fail("read() failed"))
        f.mov(rcx, rax)
        f.syscall(.write, 1, line, rcx, onError: .fail("write() failed"))
      }),
    Case(
      Function("as_much_as_was_filled") { f in
        let line = f.frame.bytes(16, "line")
        f.mov(qword[line], rsi)
        f.syscall(.write, STD.output, line, 8, onError: .ignored(because: ""))
      }),
    Case(
      Function("digits_from_the_end") { f in
        let digits = f.frame.bytes(20, "digits")
        f.lea(rsi, digits.address + 20)
        f.mov(eax, edi)
        f.mov(ecx, 10)
        let next = f.placeLabel("next")
        f.xor(edx, edx)
        f.div(ecx)
        f.add(edx, 48)
        f.dec(rsi)
        f.mov(byte[rsi], dl)
        f.test(eax, eax)
        f.jnz(next)
        f.lea(rdx, digits.address + 20)
        f.sub(rdx, rsi)
        f.syscall(.write, STD.output, rsi, rdx, onError: .ignored(because: ""))
      }),
    Case(
      Function("pushed_on_the_stack") { f in
        f.push(0x0a6b6f)
        f.mov(edi, 1)
        f.mov(rsi, rsp)
        f.mov(edx, 3)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.pop(rcx)
        f.ret()
      }),
    Case(
      Function("poll_fills_revents") { f in
        let poll = f.frame.local(PollDescriptor.self, "poll")
        f.mov(dword[poll.descriptor], edi)
        f.store(POLL.input, to: poll.events)
        f.syscall(.poll, poll, 1, -1, onError: .ignored(because: ""))
      }),
  ]
}

@Suite("ASM016: a system call accesses more than the memory passed to it")
struct BufferSizeTests {
  @Test("is found", arguments: wrong + wrongByCommand)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.bufferSize)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it fits", arguments: right + rightByCommand)
  func clean(_ right: Case) throws {
    let found = try right.found(.bufferSize)
    #expect(found == [])
  }

  static let buffer = Buffer("BUFFER", bytes: 64)
  static let hello = Text("HELLO", "hello\n")

  static let wrong: [Case] = [
    Case(
      Function("size_by_hand") { f in
        let line = f.frame.bytes(16, "line")
        f.syscall(.read, 0, line, 64, onError: .fail("read() failed"))
      },
      finds: "ASM016 error +2: the system call read may write 64 bytes at its buf, and the local line has 16"
    ),
    Case(
      Function("from_the_middle") { f in
        let line = f.frame.bytes(16, "line")
        f.lea(rsi, line.address + 8)
        f.syscall(.read, 0, rsi, line.size, onError: .fail("read() failed"))
      },
      finds: "ASM016 error +3: the system call read may write 16 bytes at its buf, and the local line has 8"),
    Case(
      Function("zeroed_buffer") { f in
        f.syscall(.read, 0, buffer, 65, onError: .fail("read() failed"))
        f.ret()
      }, with: [buffer],
      finds: "ASM016 error +1: the system call read may write 65 bytes at its buf, and BUFFER has 64"),
    Case(
      Function("counted_wrong") { f in
        f.mov(edi, 1)
        f.lea(rsi, hello)
        f.mov(edx, 7)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, with: [hello],
      finds: "ASM016 error +5: the system call write reads 7 bytes at its buf, and HELLO has 6"),
    Case(
      Function("room_on_the_stack") { f in
        f.sub(rsp, 32)
        f.xor(edi, edi)
        f.mov(rsi, rsp)
        f.mov(edx, 64)
        f.mov(eax, 0x2000003)
        f.syscall()
        f.add(rsp, 32)
        f.ret()
      }, on: .macos,
      finds:
        "ASM016 error +6: the system call read may write 64 bytes at its buf, and the stack up to the return address has 32"
    ),
    Case(
      Function("structure_in_too_small_a_local") { f in
        let time = f.frame.local(UInt64.self, "time")
        f.syscall(.clock_gettime, CLOCK.monotonic, time, onError: .fail("no clock"))
      },
      finds:
        "ASM016 error +2: the system call clock_gettime may write 16 bytes at its tp, and the local time has 8"
    ),
  ]

  static let right: [Case] = [
    Case(
      Function("its_own_size") { f in
        let line = f.frame.bytes(16, "line")
        f.syscall(.read, 0, line, onError: .fail("read() failed"))
        f.syscall(.read, 0, line, 15, onError: .fail("read() failed"))
      }),
    Case(
      Function("the_rest_of_it") { f in
        let line = f.frame.bytes(16, "line")
        f.lea(rsi, line.address + 8)
        f.syscall(.read, 0, rsi, 8, onError: .fail("read() failed"))
      }),
    Case(
      Function("its_length") { f in
        f.syscall(.write, 1, hello, onError: .ignored(because: ""))
        f.syscall(.read, 0, buffer, buffer.length, onError: .fail("read() failed"))
        f.ret()
      }, with: [hello, buffer]),
    Case(
      Function("size_from_the_caller") { f in
        f.mov(rdx, rsi)
        f.syscall(.read, 0, buffer, rdx, onError: .fail("read() failed"))
        f.ret()
      }, with: [buffer]),
    Case(
      Function("two_descriptors") { f in
        let ends = f.frame.bytes(8, "ends")
        f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
      }),
    Case(
      Function("room_on_the_stack_that_is_enough") { f in
        f.sub(rsp, 64)
        f.xor(edi, edi)
        f.mov(rsi, rsp)
        f.mov(edx, 64)
        f.mov(eax, number("READ"))
        f.syscall()
        f.add(rsp, 64)
        f.ret()
      }),
    Case(
      Function("structure") { f in
        let time = f.frame.local(Timespec.self, "time")
        f.syscall(.clock_gettime, CLOCK.monotonic, time, onError: .fail("no clock"))
      }),
  ]
}
