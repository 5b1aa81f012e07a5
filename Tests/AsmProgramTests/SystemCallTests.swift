import Asm
import Testing

@Suite("System-call statements")
struct SystemCallTests {
  @Test("the fourth argument goes to r10, not rcx")
  func fourth() throws {
    let lowered = Lowered { f in
      f.syscall(.mmap, 0, 4096, PROT.read, MAP.private, -1, 0, onError: .fail("mmap() failed"))
    }
    let function = try #require(lowered.function)
    let written = function.instructions.map { Register(rawValue: $0.register0).full }
    #expect(written.contains(.r10))
    #expect(!written.contains(.rcx))
  }

  @Test("Linux tests for a negative result, macOS for the carry flag")
  func convention() {
    let body: @Sendable (FunctionBuilder) -> Void = { f in
      f.syscall(.close, edi, onError: .jump(to: f.placeLabel("again")))
    }
    let linux = Lowered(on: .linux, body).mnemonics
    let macos = Lowered(on: .macos, body).mnemonics
    #expect(linux == ["mov", "syscall", "test", "js", "ret", "neg", "jmp"])
    #expect(macos == ["mov", "syscall", "jc", "ret", "jmp"])
  }

  @Test("an address result is compared with -4095, because it may be negative")
  func address() {
    let lowered = Lowered { f in
      f.syscall(.mmap, 0, 4096, PROT.read, MAP.private, -1, 0, onError: .fail("mmap() failed"))
    }
    #expect(lowered.mnemonics.contains("cmp"))
    #expect(lowered.mnemonics.contains("jae"))
    #expect(!lowered.mnemonics.contains("js"))
  }

  @Test("a call is made again with all its arguments after a signal")
  func retry() {
    let lowered = Lowered { f in
      f.syscall(
        .read, edi, rsi, rdx,
        onError: .handle { f in
          f.mov(rax, -1)
        }.retrying(on: Errno.EINTR))
    }
    #expect(
      lowered.mnemonics == [
        "mov", "syscall", "test", "js", "ret", "neg", "cmp", "je", "mov", "jmp",
      ])
  }

  @Test("fork returns 0 in the child on macOS too, and pipe stores both descriptors")
  func secondResults() {
    let fork = Lowered(on: .macos) { f in
      f.syscall(.fork, onError: .fail("fork() failed"))
    }
    #expect(fork.mnemonics.contains("dec"))
    let pipe = Lowered(on: .macos) { f in
      let ends = f.frame.bytes(8, "ends")
      f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
    }
    #expect(pipe.function?.symbols.symbols.contains { $0.text == "ends" } == true)
    #expect(pipe.diagnostics.isEmpty)
  }

  @Test("what can't be passed is told with its place and why")
  func mistakes() {
    let line = #line + 2
    let lowered = Lowered { f in
      f.syscall(.socket, SOCK.stream, SOCK.stream, 0, onError: .fail("a"))
      f.syscall(.socket, AF.inet, onError: .fail("b"))
      f.syscall(.close, edi)
      f.syscall(.kevent, 0, 0, 0, 0, 0, 0, onError: .fail("c"))
      f.syscall(.write, STD.output, 5, 5, onError: .fail("d"))
      f.syscall(.write, STD.output, esi, 5, onError: .fail("e"))
      f.syscall(.close, SO.noSIGPIPE, onError: .fail("f"))
    }
    let messages = lowered.messages(from: line)
    #expect(messages.count == 7)
    let expected = [
      "+0 socket's domain (int) takes a constant of AF, not SOCK_STREAM",
      "+1 socket takes 3 arguments, not 1",
      "+2 the result of close isn't tested", "+3 Linux has no kevent",
      "+4 write's buf (const void *) takes an address, not the number 5",
      "+5 write's buf (const void *) takes a 64-bit address, not esi",
      "+6 close's fd (int) takes a descriptor, not SO_NOSIGPIPE",
    ]
    for (message, start) in zip(messages, expected) { #expect(message.hasPrefix(start), "\(message)") }
  }

  @Test(
    "what one command takes for an address and another for a number may be either", arguments: Platform.all)
  func openParameters(platform: Platform) {
    let lowered = Lowered(on: platform) { f in
      let answer = f.frame.bytes(32, "answer")
      f.syscall(.fcntl, edi, F.getLock, answer, onError: .fail("a"))
      f.syscall(.fcntl, edi, F.setStatusFlags, O.nonBlock, onError: .fail("b"))
      f.syscall(.ioctl, edi, esi, answer, onError: .fail("c"))
      f.syscall(.ioctl, edi, esi, 1, onError: .fail("d"))
      f.syscall(.semctl, edi, 0, 16, answer, onError: .fail("f"))
    }
    #expect(lowered.messages(from: 0) == [])
  }

  @Test("prctl, arch_prctl, ptrace and keyctl take addresses and numbers")
  func openParametersOfLinux() {
    let lowered = Lowered { f in
      let name = f.frame.bytes(16, "name")
      f.syscall(.prctl, 16, name, 0, 0, 0, onError: .fail("a"))
      f.syscall(.arch_prctl, 0x1003, name, onError: .fail("b"))
      f.syscall(.ptrace, 2, edi, 0, name, onError: .fail("c"))
      f.syscall(.keyctl, 11, edi, name, 16, 0, onError: .fail("d"))
      f.syscall(.pause)
    }
    #expect(lowered.messages(from: 0) == [])
  }

  @Test("a number's parameter takes no address where no command says so")
  func noAddress() {
    let line = #line + 3
    let lowered = Lowered { f in
      let name = f.frame.bytes(16, "name")
      f.syscall(.fcntl, edi, name, 0, onError: .fail("a"))
      f.syscall(.kill, edi, name, onError: .fail("b"))
    }
    #expect(
      lowered.messages(from: line) == [
        "+0 fcntl's cmd (int) takes a number, not the address of name: fcntl(int fd, int cmd, long arg)",
        "+1 kill's sig (int) takes a number, not the address of name: kill(pid_t pid, int sig)",
      ])
  }

  @Test("a call that the platform can't make is told with what can, at its place", arguments: Platform.all)
  func unavailable(platform: Platform) {
    let line = #line + 2
    let lowered = Lowered(on: platform) { f in
      f.syscall(.epoll_wait, 3, 0, 0, 0, onError: .fail("a"))
      f.syscall(.macos_sendfile, 3, 4, 0, 0, 0, 0, onError: .fail("b"))
      f.syscall(._sysctl, 0, onError: .fail("c"))
      f.syscall(.kevent64, 3, 0, 0, 0, 0, 0, 0, onError: .fail("d"))
      f.syscall(.sched_yield)
      f.syscall(.readv, 3, 0, SEEK.start, onError: .fail("e"))
    }
    let messages = lowered.messages(from: line)
    let expected =
      platform == .macos
      ? [
        "+0 macOS has no epoll_wait; it offers kevent",
        "+2 macOS has no _sysctl; it offers sysctl",
        "+3 kevent64 takes 7 arguments, and a statement passes six",
        "+4 macOS has no sched_yield",
        "+5 readv's iovcnt (int) takes a number of elements, not SEEK_SET",
      ]
      : [
        "+1 Linux's sendfile is another call: sendfile",
        "+2 Linux has only the number of _sysctl: it always fails",
        "+3 Linux has no kevent64; it offers epoll_wait",
        "+5 readv's iovcnt (int) takes a number of elements, not SEEK_SET",
      ]
    #expect(messages.count == expected.count, "\(messages)")
    for (message, start) in zip(messages, expected) { #expect(message.hasPrefix(start), "\(message)") }
  }

  @Test("a call that only macOS has must be tested too; one that can't fail needn't")
  func untested() {
    let line = #line + 2
    let lowered = Lowered(on: .macos) { f in
      f.syscall(.sigaction, SIG.pipe, 0, 0)
      f.syscall(.getppid)
    }
    #expect(lowered.messages(from: line) == ["+0 the result of sigaction isn't tested"])
  }

  @Test("a constant that the platform lacks is told with its place")
  func absent() {
    let line = #line + 2
    let lowered = Lowered(on: .macos) { f in
      f.mov(edi, SOCK.nonBlock)
    }
    #expect(lowered.messages(from: line) == ["+0 macOS has no SOCK_NONBLOCK"])
  }
}
