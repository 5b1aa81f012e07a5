#if os(Linux)
import TestSupport
import Testing

extension MachrunTests {
  /// Opens a pipe, writes into it, forks; the child exits with 3.
  private static let family = """
    _main: push rbx
      SC 42
      mov ebx, edx
      mov edi, ebx
      lea rsi, [text]
      mov edx, 5
      SC 4
      SC 2
      test edx, edx
      jz parent
      mov edi, 3
      SC 1
    parent: sub rsp, 16
      mov edi, eax
      mov rsi, rsp
      xor edx, edx
      xor r10d, r10d
      SC 7
      add rsp, 16
      pop rbx
      mov edi, 4
      SC 1
    text: db "abc", 10, 0
    """

  @Test("lines are like strace's, children have their number")
  func lines() async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm(Self.family)
    let run = try await Machrun.run(["-f", "--trace", file.string])
    #expect(run.status == 4)
    let own = run.lines.filter { !$0.hasPrefix("[pid") }
    let child = try #require(own.first { $0.hasPrefix("fork()") }?.split(separator: " ").last)
    #expect(
      Array(own.dropFirst()) == [
        "pipe() = 3 [rdx = 4]", #"write(4, "abc\n\0", 5) = 5"#, "fork() = \(child)",
        "wait4(\(child), [{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = \(child)", "exit(4) = ?",
        "+++ exited with 4 +++",
      ])
    #expect(own[0].hasPrefix("execve(\"\(file.string)\", [\"\(file.string)\"], 0x"))
    let children = run.lines.filter { $0.hasPrefix("[pid \(child)] ") }.map {
      $0.split(separator: " ").dropFirst(2)
    }
    #expect(
      children.map { $0.joined(separator: " ") } == [
        "exit(3) = ?", "+++ exited with 3 +++",
      ])
    // Without -f, the parent's alone; with -o, in a file.
    let alone = try await Machrun.run(["-o", workshop.folder.path.appending("trace").string, file.string])
    #expect(alone == CommandRun(status: 4, output: "", error: ""))
    #expect(try workshop.folder.read("trace").split(separator: "\n").count == 7)
  }

  @Test("the result stands in strace's column")
  func column() async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm("_main: mov edi, 7\n SC 6\n xor eax, eax\n ret")
    let run = try await Machrun.run(["--trace", file.string])
    #expect(
      run.error.split(separator: "\n").dropFirst() == [
        "close(7)                                = -1 EBADF (Bad file descriptor)",
        "exit(0)                                 = ?", "+++ exited with 0 +++",
      ])
  }

  @Test("calls are counted, those of children too")
  func summary() async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm(Self.family)
    let run = try await Machrun.run(["-c", file.string])
    #expect(run.status == 4)
    let rows = run.lines.dropFirst(2).map { $0.split(separator: " ") }
    let counts = Dictionary(
      uniqueKeysWithValues: rows.filter { $0.count > 4 && !$0[0].hasPrefix("-") }.map {
        (String($0.last ?? ""), String($0[3]))
      })
    #expect(counts == ["pipe": "1", "write": "1", "fork": "1", "wait4": "1", "total": "4"])
  }

  @Test("places are symbols")
  func places() async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm("_main: call other\n xor eax, eax\n ret\nother: SC 20\n ret")
    let run = try await Machrun.run(["-i", file.string])
    #expect(run.lines.contains { $0.hasPrefix("[other+0x5] getpid()") })
  }

  @Test("a signal that ends the program is told")
  func signal() async throws {
    let workshop = try Workshop()
    let file = try await workshop.nasm("_main: SC 20\n mov edi, eax\n mov esi, 15\n mov edx, 1\n SC 37\n ret")
    let run = try await Machrun.run(["--trace", file.string])
    #expect(run.status == 128 + 15)
    let lines = run.lines.suffix(3)
    #expect(lines.first?.contains("SIGTERM) = 0") == true)
    #expect(
      lines.dropFirst().first?.hasPrefix("--- SIGTERM {si_signo=SIGTERM, si_code=SI_USER, si_pid=") == true)
    #expect(lines.last == "+++ killed by SIGTERM +++")
  }

  @Test(
    "calls fail as told",
    arguments: [
      ("close:error=EIO:when=2", [0, 5, 0, 0]), ("close:error=5:when=2+", [0, 5, 5, 5]),
      ("close,dup:error=EAGAIN:when=1..2", [35, 35, 0, 0]), ("close:error=EINTR:when=1+2", [4, 0, 4, 0]),
      ("all:error=ENOMEM", [12, 12, 12, 12]), ("close:retval=0", [0, 0, 0, 0]),
    ])
  func injection(rule: String, errors: [Int]) async throws {
    let workshop = try Workshop()
    // Closes a descriptor four times: the first time it's there.
    let file = try await workshop.nasm("_main:\n%rep 4\n xor edi, edi\n SC 6\n%endrep\n xor eax, eax\n ret")
    let run = try await Machrun.run(["--trace", "--inject=\(rule)", file.string])
    let closes = run.lines.filter { $0.hasPrefix("close(") }
    #expect(closes.count == 4)
    for (line, error) in zip(closes, errors) {
      let injected = line.hasSuffix("(INJECTED)")
      #expect(injected == (error != 0 || rule.contains("retval")), "\(closes)")
    }
  }

  /// As the tutorial has it: it looks for negative results, and goes on with descriptor 24, which is EMFILE.
  @Test("the tutorial's program doesn't see that socket fails, and ours does")
  func tutorial() async throws {
    let workshop = try Workshop()
    let sources = Workshop.programs.appending("Tutorial")
    var objects: [String] = []
    for name in ["main", "socket"] {
      objects.append(workshop.folder.path.appending("\(name).o").string)
      try await silently(
        "nasm",
        [
          "-dPLATFORM_OSX", "-f", "macho64", sources.appending("\(name).s").string, "-o",
          objects[objects.count - 1],
        ],
        in: sources)
    }
    let refused = try await workshop.link(objects, to: "pie")
    #expect(try await Machrun.run([refused.string]).notes.first?.contains("text relocation") == true)
    let file = try await workshop.link(objects, to: "tutorial", ["-no_pie"])
    let inject = "--inject=socket:error=EMFILE"
    let old = try await Machrun.run(["--trace", inject, file.string])
    #expect(old.status == 0)
    #expect(
      Array(old.lines.dropFirst()) == [
        "socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 EMFILE (Too many open files) (INJECTED)",
        #"bind(24, {sa_family=AF_INET, sin_port=htons(4444), sin_addr=inet_addr("0.0.0.0")}, 16) = -1 EBADF (Bad file descriptor)"#,
        "listen(24, 5) = -1 EBADF (Bad file descriptor)", "exit(0) = ?", "+++ exited with 0 +++",
      ])
    let ours = workshop.folder.path.appending("ours")
    let built = try await CommandRun.asmgen(
      ["build", "tcp-server", "--platform", "macos", "--output", ours.string], in: workshop.folder.path)
    #expect(built.status == 0)
    let run = try await Machrun.run([inject, ours.string])
    #expect(run == CommandRun(status: 1, output: "", error: "socket() failed: Too many open files\n"))
  }
}
#endif
