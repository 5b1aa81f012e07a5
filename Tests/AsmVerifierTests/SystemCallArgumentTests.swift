import Asm
import AsmVerifier
import Testing

@Suite("ASM014: argument of a system call not set")
struct SystemCallArgumentTests {
  @Test("is found", arguments: wrong)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.systemCallArgument)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where each was set", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.systemCallArgument)
    #expect(found == [])
  }

  @Test("the remedy for rcx in place of r10 is r10")
  func remedy() throws {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") { Function("map", .exported, "", Self.mapsByRCX) }
      SourceFile("main.s", "") { Function.main { f in f.xor(eax, eax) } }
    }
    let finding = try #require(
      Verifier.findings(in: try program.lower(for: .linux)).first { $0.code == .systemCallArgument })
    #expect(
      finding.diagnostic.notes.contains { $0.message.hasPrefix("rcx was set, where a function's fourth") })
    #expect(finding.diagnostic.remedy == "put the fourth argument of a system call in r10")
  }

  @Sendable static func mapsByRCX(_ f: FunctionBuilder) {
    f.xor(edi, edi)
    f.mov(esi, 4096)
    f.mov(edx, PROT.read)
    f.mov(ecx, MAP.private)
    f.or(r8, -1)
    f.xor(r9d, r9d)
    f.mov(eax, number("MMAP"))
    f.syscall()
    f.ret()
  }

  static func unset(_ parameter: String, _ register: String, of call: String) -> String {
    "\(parameter), which the system call \(call) takes in \(register), isn't set on some way here"
  }

  static let wrong: [Case] = [
    Case(
      Function("fourth_argument_in_rcx") { f in
        f.xor(edi, edi)
        f.mov(esi, 4096)
        f.mov(edx, 3)
        f.mov(ecx, 0x22)
        f.or(r8, -1)
        f.xor(r9d, r9d)
        f.mov(eax, number("MMAP"))
        f.syscall()
        f.ret()
      }, finds: "ASM014 error +8: \(unset("flags", "r10", of: "mmap"))"),
    Case(
      Function.start { f in
        f.mov(edi, 1)
        f.mov(edx, 5)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.exit(0)
      }, finds: "ASM014 error +4: \(unset("buf", "rsi", of: "write"))"),
    Case(
      Function.start { f in
        f.mov(eax, number("EXIT"))
        f.syscall()
        f.ud2()
      }, finds: "ASM014 error +2: \(unset("status", "rdi", of: "exit"))"),
    Case(
      Function("on_one_of_two_ways") { f in
        let skip = f.newLabel("skip")
        f.parameters(edi, rsi)
        f.test(edi, edi)
        f.jz(skip)
        f.mov(edx, 1)
        f.place(skip)
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }, finds: "ASM014 error +8: \(unset("count", "rdx", of: "write"))"),
    Case(
      Function("second_call_by_rcx") { f in
        f.mov(r10d, 0)
        f.mov(eax, number("RT_SIGPROCMASK"))
        f.syscall()
        f.mov(r8d, 0)
        f.mov(r9d, 0)
        f.mov(ecx, 2)
        f.mov(eax, number("SENDTO"))
        f.syscall()
        f.ret()
      }, finds: "ASM014 error +8: \(unset("flags", "r10", of: "sendto"))"),
    Case(
      Function.main { f in
        f.xor(edi, edi)
        f.mov(esi, 4096)
        f.mov(edx, 3)
        f.mov(r10d, 0x1002)
        f.xor(r9d, r9d)
        f.mov(eax, 0x20000c5)
        f.syscall()
        f.ret()
      }, on: .macos, finds: "ASM014 error +7: \(unset("fd", "r8", of: "mmap"))"),
    Case(
      Function("creates_a_file") { f in
        f.parameters(rdi)
        f.mov(esi, 0x241)
        f.mov(eax, number("OPEN"))
        f.syscall()
        f.ret()
      }, finds: "ASM014 error +4: \(unset("mode", "rdx", of: "open"))"),
    Case(
      Function("wait_without_a_time") { f in
        f.mov(esi, 128)
        f.mov(eax, number("FUTEX"))
        f.syscall()
        f.ret()
      }, finds: "ASM014 error +3: \(unset("utime", "r10", of: "futex"))"),
    Case(
      Function("zeros_that_are_wanted") { f in
        f.mov(edi, 38)
        f.mov(esi, 1)
        f.xor(edx, edx)
        f.mov(eax, number("PRCTL"))
        f.syscall()
        f.ret()
      }, finds: "ASM014 error +5: \(unset("arg4", "r10", of: "prctl"))"),
  ]

  static let right: [Case] = [
    Case(
      Function("all_six") { f in
        f.xor(edi, edi)
        f.mov(esi, 4096)
        f.mov(edx, 3)
        f.mov(r10d, 0x22)
        f.or(r8, -1)
        f.xor(r9d, r9d)
        f.mov(eax, number("MMAP"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("from_the_caller") { f in
        f.mov(eax, number("WRITE"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function.start { f in
        f.lea(rdi, f.text("file\0"))
        f.xor(esi, esi)
        f.mov(eax, number("OPEN"))
        f.syscall()
        f.mov(edi, eax)
        f.mov(esi, 3)
        f.mov(eax, number("FCNTL"))
        f.syscall()
        f.exit(0)
      }),
    Case(
      Function("kept_from_the_call_before") { f in
        f.mov(r10d, 0)
        f.mov(r8d, 0)
        f.mov(r9d, 0)
        let again = f.placeLabel("again")
        f.mov(eax, number("SENDTO"))
        f.syscall()
        f.lea(rcx, rsi + rax)
        f.cmp(rcx, rdx)
        f.jb(again)
        f.ret()
      }),
    Case(
      Function("counter_in_rcx_between") { f in
        f.mov(r10d, 0)
        f.mov(r8d, 0)
        f.mov(r9d, 0)
        f.mov(eax, number("SENDTO"))
        f.syscall()
        f.mov(ecx, 100)
        let wait = f.placeLabel("wait")
        f.pause()
        f.dec(ecx)
        f.jnz(wait)
        f.mov(eax, number("SENDTO"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("without_arguments") { f in
        f.mov(eax, number("GETPPID"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function.start { f in
        f.syscall(.write, STD.output, f.text("hello\n"), onError: .ignored(because: "there's nobody to tell"))
        f.syscall(.mmap, 0, 4096, PROT.read, MAP.private | MAP.anonymous, -1, 0, onError: .fail("no memory"))
        f.exit(0)
      }),
    Case(
      Function.start { f in
        f.syscall(.pipe, f.frame.bytes(8, "ends"), onError: .fail("pipe() failed"))
        f.syscall(.fork, onError: .fail("fork() failed"))
        f.exit(0)
      }, on: .macos),
    Case(
      Function("wakes_one") { f in
        f.mov(esi, 129)
        f.mov(edx, 1)
        f.mov(eax, number("FUTEX"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("names_the_thread") { f in
        f.mov(rsi, rdi)
        f.mov(edi, 15)
        f.mov(eax, number("PRCTL"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("forks_by_clone") { f in
        f.mov(edi, 17)
        f.xor(esi, esi)
        f.mov(eax, number("CLONE"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("takes_a_segment_away") { f in
        f.parameters(edi)
        f.xor(esi, esi)
        f.mov(eax, number("SHMCTL"))
        f.syscall()
        f.ret()
      }),
    Case(
      Function("flags_from_the_caller") { f in
        f.parameters(rdi, esi)
        f.mov(eax, number("OPEN"))
        f.syscall()
        f.ret()
      }),
  ]
}
