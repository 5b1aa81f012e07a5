#if os(Linux)
import TestSupport
import Testing

extension MachrunTests {
  /// A mistake that a Mac would punish, and what is said of it.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    /// 128 and more: ended by a signal.
    let status: Int32
    let notes: [String]
  }

  @Test(
    "mistakes are told",
    arguments: [
      Mistake(
        testDescription: "main changes what it has to keep",
        source: "_main: mov ebx, 1\n mov r15, 2\n mov eax, 5\n ret", status: 5,
        notes: [
          "main returned with rbx changed to 0x1; a function has to give it back as it got it (psABI 3.2.1)",
          "main returned with r15 changed to 0x2; a function has to give it back as it got it (psABI 3.2.1)",
        ]),
      Mistake(
        testDescription: "the class is missing", source: "_main: mov eax, 4\n syscall", status: 128 + 31,
        notes: ["the system call 4 at _main+0x5 lacks the class 0x2000000; with it, it would be write"]),
      Mistake(
        testDescription: "a number that XNU doesn't have", source: "_main: SC 40", status: 128 + 31,
        notes: ["the system call 40 at _main+0x5 does not exist in XNU"]),
      Mistake(
        testDescription: "a call that is not emulated", source: "_main: SC 515", status: 128 + 31,
        notes: ["ulock_wait (515) at _main+0x5 is a system call of macOS that machrun does not emulate"]),
      Mistake(
        testDescription: "a crash", source: "_main: xor eax, eax\nwild: mov ecx, [rax + 8]\n ret",
        status: 128 + 11,
        notes: ["SIGSEGV at wild+0x0, address 0x8"]),
      Mistake(
        testDescription: "a write to code", source: "_main: lea rax, [_main]\n mov [rax], eax\n ret",
        status: 128 + 7,
        notes: ["SIGBUS at _main+0x7, address 0x"]),
      Mistake(
        testDescription: "a division by zero", source: "_main: xor ecx, ecx\n div ecx", status: 128 + 8,
        notes: ["SIGFPE at _main+0x2"]),
      Mistake(
        testDescription: "Linux's numbers",
        source: """
          _main: mov edi, 2
            mov esi, 0x801
            xor edx, edx
            SC 97
            mov edi, 10
            mov esi, 1
            SC 97
            mov edi, 2
            mov esi, 1
            xor edx, edx
            SC 97
            mov edi, eax
            mov esi, 1
            mov edx, 2
            lea r10, [one]
            mov r8d, 4
            SC 105
            xor edi, edi
            mov esi, 4096
            mov edx, 3
            mov r10d, 0x22
            mov r8, -1
            xor r9d, r9d
            SC 197
            xor eax, eax
            ret
          one: dd 1
          """, status: 0,
        notes: [
          "socket: type 0x801: macOS has no SOCK_NONBLOCK and no SOCK_CLOEXEC",
          "socket: AF_INET6 is 30 on macOS; 10 is Linux's",
          "setsockopt: 1 is no level of macOS; 1 is Linux's SOL_SOCKET, which is 0xffff on macOS",
          "mmap: MAP_RENAME has no counterpart on Linux and is left out",
        ]),
    ])
  func mistakes(_ mistake: Mistake) async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm(mistake.source)
    let run = try await Machrun.run([file.string])
    #expect(run.status == mistake.status)
    #expect(run.output == "")
    // What follows a crash are the registers.
    let notes = run.notes.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("SIGSYS at") }
    #expect(notes.count == mistake.notes.count, "\(run.error)")
    for (found, expected) in zip(notes, mistake.notes) { #expect(found.hasPrefix(expected)) }
  }

  @Test("a program without mistakes hears nothing")
  func noMistake() async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm("_main: push rbx\n mov ebx, 7\n mov eax, ebx\n pop rbx\n ret")
    #expect(try await Machrun.run([file.string]) == CommandRun(status: 7, output: "", error: ""))
  }

  /// What reads the stack before it writes there finds something else each time.
  @Test("the stack can be filled")
  func fill() async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm("_main: movzx eax, byte [rsp - 4096]\n ret")
    #expect(try await Machrun.run([file.string]).status == 0)
    #expect(try await Machrun.run(["--fill=0xa5", file.string]).status == 0xa5)
  }
}
#endif
