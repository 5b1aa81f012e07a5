import Asm
import Testing

@Suite("What statements lower to")
struct StatementTests {
  @Test("a handler that falls off its end goes on behind the whole statement, its test for 0 included")
  func resume() throws {
    for platform in Platform.all {
      let lowered = Lowered(on: platform) { f in
        let end = f.newLabel("end")
        f.syscall(.read, edi, rsi, rdx, onError: .handle { f in f.mov(eax, -1) }, onZero: end)
        f.nop()
        f.place(end)
      }
      let function = try #require(lowered.function)
      #expect(lowered.labels["read_done"] == lowered.mnemonics.firstIndex(of: "nop"), "\(platform.title)")
      #expect(function.annotations.contains { $0.kind == .trailing("") } == false)
    }
  }

  @Test("an ignored error leaves the result as the kernel gave it, also when some errors are retried")
  func ignoredRetry() {
    let lowered = Lowered { f in
      f.syscall(.close, edi, onError: .ignored(because: "gone").retrying(on: Errno.EINTR))
    }
    // neg rax, not eax, and back again.
    #expect(
      lowered.mnemonics == ["mov", "syscall", "test", "js", "ret", "neg", "cmp", "je", "neg", "jmp"])
    #expect(
      lowered.function?.instructions.filter { Forms.form($0.form).mnemonic == "neg" }.map(\.register0)
        == [Register.rax.rawValue, Register.rax.rawValue])
  }

  @Test("fork's result in the child is 0 before it's tested for 0, and an ignored error is left alone")
  func fork() throws {
    let child = Lowered(on: .macos) { f in
      let child = f.newLabel("child")
      f.syscall(.fork, onError: .handle { f in f.return(-1) }, onZero: child)
      f.return(1)
      f.place(child)
      f.return(2)
    }
    let mnemonics = child.mnemonics
    let fixed = try #require(mnemonics.firstIndex(of: "and"))
    let tested = try #require(mnemonics.firstIndex(of: "test"))
    #expect(fixed < tested)

    let ignored = Lowered(on: .macos) { f in
      f.syscall(.fork, onError: .ignored(because: "alone"))
    }
    #expect(ignored.mnemonics == ["mov", "syscall", "jc", "dec", "and", "ret"])
    #expect(ignored.labels["fork_done"] == 5)
    let pipe = Lowered(on: .macos) { f in
      let ends = f.frame.bytes(8, "ends")
      f.syscall(.pipe, ends, onError: .ignored(because: "none"))
      f.nop()
    }
    let jump = try #require(pipe.mnemonics.firstIndex(of: "jc"))
    #expect(jump == (pipe.mnemonics.firstIndex(of: "syscall") ?? 0) + 1)
    #expect(pipe.labels["pipe_done"] == pipe.mnemonics.firstIndex(of: "nop"))
    let handled = Lowered(on: .macos) { f in
      let ends = f.frame.bytes(8, "ends")
      f.syscall(.pipe, ends, onError: .handle { f in f.mov(eax, 5) })
      f.nop()
    }
    #expect(handled.labels["pipe_done"] == handled.mnemonics.firstIndex(of: "nop"))
  }

  @Test("a label of the author's may have the name of one that a statement makes")
  func labelNames() throws {
    let lowered = Lowered { f in
      f.syscall(.read, edi, rsi, rdx, onError: .handle { f in f.return(-1) })
      let mine = f.newLabel("read_failed")
      let back = f.newLabel("return")
      f.jmp(mine)
      f.nop()
      f.place(mine)
      f.jz(back)
      f.return(3)
      f.place(back)
    }
    #expect(lowered.diagnostics.isEmpty)
    let names = lowered.labelNames
    #expect(Set(names).count == names.count, "\(names)")
    #expect(names.contains(".read_failed") && names.contains(".read_failed_2"))
  }

  @Test("a label for code that's written at several places")
  func severalPlaces() {
    let lowered = Lowered { f in
      for _ in 0..<3 {
        let loop = f.uniqueLabel("loop")
        f.place(loop)
        f.dec(rdi)
        f.jnz(loop)
      }
    }
    #expect(lowered.diagnostics.isEmpty)
    #expect(lowered.labelNames == [".loop", ".loop_2", ".loop_3"])
  }

  @Test("a comment behind a return that's left out stays in front of the epilogue")
  func commentBehindReturn() throws {
    let lowered = Lowered { f in
      _ = f.frame.saved(rbx)
      f.mov(ebx, 1)
      f.return(1)
      f.note("found")
      f.comment("done")
    }
    let function = try #require(lowered.function)
    let comment = try #require(function.annotations.first { $0.kind == .comment("done") })
    #expect(lowered.mnemonics[comment.position] == "add" || lowered.mnemonics[comment.position] == "pop")
    #expect(function.annotations.contains { $0.kind == .trailing("found") })
    #expect(function.annotations.map(\.position).allSatisfy { $0 <= function.instructions.count })
  }

  @Test("a note at the start of a handler isn't put behind an instruction elsewhere")
  func noteInHandler() throws {
    let lowered = Lowered(on: .macos) { f in
      f.syscall(
        .close, edi,
        onError: .handle { f in
          f.note("why")
          f.mov(eax, 1)
        })
    }
    let function = try #require(lowered.function)
    let note = try #require(
      function.annotations.first { $0.kind == .trailing("why") || $0.kind == .comment("why") })
    #expect(note.position >= (lowered.labels["close_failed"] ?? .max))
  }

  @Test("functions of every shape end somewhere")
  func shapes() {
    #expect(Lowered { _ in }.mnemonics == ["ret"])
    #expect(Lowered { f in f.return() }.mnemonics == ["ret"])
    #expect(Lowered { f in f.place(f.newLabel("end")) }.mnemonics == ["ret"])
    #expect(Lowered { f in f.exit(3) }.mnemonics == ["mov", "mov", "syscall"])
    #expect(
      Lowered { f in
        f.exit(3)
        f.return()
      }.mnemonics == ["mov", "mov", "syscall"])
    #expect(
      Lowered { f in
        f.blank()
        f.note("n")
        f.comment("c")
        f.blank()
      }.mnemonics == ["ret"])
    let exits = Lowered { f in
      f.syscall(.close, edi, onError: .handle { f in f.return(-1) })
      f.exit(0)
    }
    // The epilogue that only the handler uses stands between the body and the handler.
    #expect(
      exits.mnemonics == [
        "mov", "syscall", "test", "js", "xor", "mov", "syscall", "ret", "neg", "mov", "jmp",
      ])
    let never = Lowered { f in
      f.call(CFunction("abort", neverReturns: true))
    }
    #expect(never.mnemonics.last == "call")
  }

  @Test("a call in a handler in a handler in a handler")
  func nested() {
    for platform in Platform.all {
      let lowered = Lowered(on: platform) { f in
        f.syscall(
          .close, edi,
          onError: .handle { f in
            f.syscall(
              .close, 5,
              onError: .handle { f in
                f.syscall(.close, 6, onError: .handle { f in f.nop() }.retrying(on: Errno.EINTR))
              })
            f.return(1)
          })
        f.return(2)
      }
      #expect(lowered.diagnostics.isEmpty)
      #expect(Set(lowered.labelNames).count == lowered.labelNames.count)
    }
  }

  @Test("numbers that don't fit in an int, and pointers of 32 bits in memory, are told with their place")
  func arguments() {
    let line = #line + 2
    let lowered = Lowered { f in
      f.syscall(.close, 0x1_0000_0000, onError: .handle { _ in })
      f.syscall(.close, -0x1_0000_0000, onError: .handle { _ in })
      f.syscall(.write, 1, dword[rsp], 5, onError: .handle { _ in })
      f.exit(256)
    }
    let messages = lowered.messages(from: line)
    #expect(messages.count == 4)
    for (message, start) in zip(
      messages,
      [
        "+0 close's fd (int) has 32 bits, too few for 4294967296",
        "+1 close's fd (int) has 32 bits, too few for -4294967296",
        "+2 write's buf (const void *) takes a 64-bit address, not 4 bytes of memory",
        "+3 an exit status has 8 bits, too few for 256",
      ])
    {
      #expect(message.hasPrefix(start), "\(message)")
    }
  }

  @Test("bits 8 to 15 of a register arrive, also in r8 and r9, and from a register that's in a circle")
  func highBytes() {
    for platform in Platform.all {
      let lowered = Lowered(on: platform) { f in
        f.call(FunctionNamed("main"), 1, 2, rcx, dh, ah, ch)
        f.call(FunctionNamed("main"), bh, bh, ch, dh)
      }
      #expect(lowered.diagnostics.map(\.message) == [])
    }
  }

  @Test("stores that no general-purpose register does, or of another width, are told")
  func stores() {
    let line = #line + 4
    let lowered = Lowered { f in
      let address = f.frame.local(SocketAddressIPv4.self, "address")
      let number = f.frame.local(Int32.self, "number")
      f.store(xmm0, to: address.port)
      f.store(ymm3, to: f.frame.local(Timespec.self, "time").seconds)
      f.store(rax, to: number)
      f.store(networkOrder: 5, to: address.host)
      f.store(.loopback, to: address.port)
      f.store(eax, to: number)
    }
    #expect(
      lowered.messages(from: line) == [
        "+0 xmm0 isn't a general-purpose register, so store can't write it",
        "+1 ymm3 isn't a general-purpose register, so store can't write it",
        "+2 number has 4 bytes and rax has 8",
        "+3 sockaddr_in.sin_addr has 4 bytes; a port has 2",
        "+4 sockaddr_in.sin_port has 2 bytes; an IPv4 address has 4",
      ])
  }
}
