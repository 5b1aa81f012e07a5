#if os(Linux)
import TestSupport
import Testing

extension MachrunTests {
  /// Each is a C program that checks what XNU's rules say, and tells the line of what isn't so.
  @Test(
    "calls do what XNU's do",
    arguments: ["calls", "signals", "processes", "messages", "queues"], Machrun.traps)
  func calls(program: String, trap: String) async throws {
    let workshop = try Workshop()
    let file = try await workshop.c(program)
    for options in [[], ["-f", "-o", workshop.folder.path.appending("trace").string]] {
      let folder = try TemporaryFolder()
      let arguments = program == "processes" || program == "signals" ? [] : [folder.path.string]
      let run = try await Machrun.run(["--trap=\(trap)"] + options + ["--", file.string] + arguments)
      #expect(
        run == CommandRun(status: 0, output: "", error: "\(program) are as they should be\n"),
        "traced: \(!options.isEmpty)")
    }
  }

  @Test("registers, vectors and the stack are what dyld leaves", arguments: Machrun.traps)
  func entry(trap: String) async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm(
      """
      _main:
        test rsp, 15           ; 8 more than a multiple of 16
        jz bad
        lea rax, [rsp + 8]
        test rax, 15
        jnz bad
        cmp edi, 3
        jne bad
        mov rax, [rsi + 16]
        cmp word [rax], 'b'
        jne bad
        cmp qword [rsi + 24], 0
        jne bad
        mov rax, [rcx]         ; apple[0]
        mov r8, 'executab'
        cmp [rax], r8
        jne bad
        pushfq
        test qword [rsp], 0x400
        pop rax
        jnz bad
        mov eax, 300           ; the low byte counts
        ret
      bad:
        mov eax, 1
        ret
      """)
    let run = try await Machrun.run(["--trap=\(trap)", file.string, "a", "b"])
    #expect(run == CommandRun(status: 300 & 255, output: "", error: ""))
  }

  @Test("a static program starts with the kernel's stack")
  func staticProgram() async throws {
    let workshop = try Workshop()
    try workshop.folder.write(Self.staticSource, to: "static.s")
    let file = workshop.folder.path.appending("static")
    try await silently(
      "nasm", ["-f", "bin", workshop.folder.path.appending("static.s").string, "-o", file.string])
    let run = try await Machrun.run(["--trace", file.string, "a", "b"])
    #expect(run.status == 43)
    #expect(run.lines.suffix(2) == ["exit(43) = ?", "+++ exited with 43 +++"])
  }

  /// Exits with 40 and the count of arguments.
  private static let staticSource = """
    bits 64
    org 0x100000000
    header: dd 0xfeedfacf, 0x01000007, 3, 2, 2, commands_end - commands, 1, 0
    commands:
    text: dd 0x19, text_end - text
      db "__TEXT", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
      dq 0x100000000, 0x1000, 0, file_end - header
      dd 5, 5, 0, 0
    text_end:
    thread: dd 5, thread_end - thread, 4, 42
      times 16 dq 0
      dq start, 0, 0, 0, 0
    thread_end:
    commands_end:
    start: mov edi, [rsp]
      add edi, 40
      mov eax, 0x2000001
      syscall
    file_end:
    """
}
#endif
