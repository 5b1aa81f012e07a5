#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  /// The same program for both systems does the same: what strace shows of the one is what machrun shows of the other,
  /// but for names.
  @Suite("The same program on two systems") struct TwoSystems {
    @Test("hello-world")
    func helloWorld() async throws { try await compare("hello-world", from: "write(") }

    @Test("hello-world, whose output fails", arguments: ["ENOSPC", "EAGAIN", "EINTR"])
    func helloWorldFault(error: String) async throws {
      try await compare("hello-world", from: "write(", inject: ["write:error=\(error):when=1"])
    }

    @Test(
      "read-line, whatever the packets", arguments: [["Hello,", " World!\nThe next", " line"], [], ["x"]])
    func readLine(packets: [String]) async throws {
      try await compare("read-line", from: "read(0,", packets: packets)
    }

    @Test("cat, of files, a missing one and a folder")
    func cat() async throws {
      try await compare("cat", from: "open(\"/", files: ["first", "missing", ".", "second"])
    }

    @Test("cat, of its input")
    func catInput() async throws { try await compare("cat", from: "read(0,", packets: ["one ", "two\n"]) }

    @Test("time")
    func time() async throws { try await compare("time", from: "clock_gettime(", "gettimeofday(") }

    @Test("ls, of a folder")
    func ls() async throws { try await compare("ls", from: "open(\"/", files: ["."]) }

    @Test("ls, of a folder that isn't there")
    func lsMissing() async throws { try await compare("ls", from: "open(\"/", files: ["missing"]) }

    @Test(
      "tcp-server, with clients",
      arguments: [
        [], ["accept:error=EMFILE:when=2"], ["read:error=ECONNRESET:when=2"],
        ["accept:error=ECONNABORTED:when=1"],
        ["write:retval=3:when=1"],
      ])
    func server(inject: [String]) async throws {
      try await onThread {
        // Calls of the start-up aren't counted: read and write are first called with a client, but for the loader's.
        let linux = try Self.serve(on: .linux, inject: inject)
        let macos = try Self.serve(on: .macos, inject: inject)
        try require("transcripts", macos, is: linux)
        try require(
          linux.contains { $0.hasPrefix("accept(3, {sa_family=AF_INET") }, "there are no clients: \(linux)")
        if !inject.isEmpty {
          try require(linux.contains { $0.hasSuffix("(INJECTED)") }, "nothing fails: \(linux)")
        }
      }
    }

    private static func serve(on system: ProgramUnderTest.System, inject: [String]) throws -> [String] {
      let port = try Ports.free()
      let executable = try ProgramUnderTest.build("tcp-server", for: system, port: port).executable
      let before = try Traced.callsBefore("rt_sigaction(SIGPIPE", of: executable)
      let traced = try Traced(executable, inject: inject.map { shifted($0, by: before) })
      for message in ["Hello, World!\n", "", "x"] {
        // One whose connection fails gets a reset.
        _ = try? traced.client(port).finish(sending: Array(message.utf8))
      }
      try traced.waitUntilInside(systemCall: 43, .usual)  // accept
      try traced.stop()
      // An accept that was interrupted shows its buffer's address.
      let lines = traced.transcript(from: "rt_sigaction(SIGPIPE").filter { !$0.contains("ERESTARTSYS") }
      return normalized(lines, port: port)
    }

    /// `injection` with its count behind the calls that the loader makes.
    private static func shifted(_ injection: String, by before: [String: Int]) -> String {
      let name = String(injection.prefix { $0 != ":" })
      guard let when = injection.firstRange(of: "when="), let count = before[name], count > 0 else {
        return injection
      }
      let rest = injection[when.upperBound...]
      let number = Int(rest.prefix { $0.isNumber }) ?? 0
      return injection[..<when.upperBound] + "\(number + count)" + rest.drop { $0.isNumber }
    }

    @Test("a program with a child")
    func children() async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        var families: [[[String]]] = []
        for system in ProgramUnderTest.System.allCases {
          let file = try Self.buildFamily(for: system, in: folder.path)
          let trace = "\(folder.path)/\(system).trace"
          let tool = system == .macos ? ProgramUnderTest.machrun : "strace"
          let child = try Child([tool, "-f", "-o", trace, file])
          try require("ending", child.wait(.usual), is: .exited(4))
          families.append(Self.processes(lines(of: text(of: trace)), on: system))
        }
        try require("parent", families[1][0], is: families[0][0])
        try require("child", families[1][1], is: families[0][1])
        try require(families[0][0].count > 6 && families[0][1].count == 4, "\(families[0])")
      }
    }

    /// A parent that reads what its child writes, and waits for it.
    private static func buildFamily(for system: ProgramUnderTest.System, in folder: String) throws -> String {
      try write(family, to: "\(folder)/family.s")
      let (object, file) = ("\(folder)/family.o", "\(folder)/family-\(system)")
      if system == .linux {
        try Child.output(["nasm", "-f", "elf64", "\(folder)/family.s", "-o", object])
        try Child.output(["ld", object, "-o", file])
      } else {
        try Child.output(["nasm", "-DMACOS", "-f", "macho64", "\(folder)/family.s", "-o", object])
        try write(Twin.library, to: "\(folder)/libSystem.tbd")
        try Child.output([
          "bash", "-c",
          #"PATH="$PATH:$(dirname "$(readlink -f "$(command -v swift)")")"; exec ld64.lld "$@""#, "ld64.lld",
          "-arch",
          "x86_64", "-platform_version", "macos", "11.0", "13.0", "-L\(folder)", "-lSystem", object, "-o",
          file,
        ])
      }
      return file
    }

    private static let family = """
      default rel
      %ifdef MACOS
        %define CALL(own, theirs) (0x2000000 + own)
        global _main
        %define main _main
      %else
        %define CALL(own, theirs) theirs
        global _start
        %define main _start
      %endif
      %macro SC 2
        mov eax, CALL(%1, %2)
        syscall
      %endmacro
      section .text
      main:
        sub rsp, 40
        mov rdi, rsp
        SC 42, 22
      %ifdef MACOS
        mov [rsp], eax
        mov [rsp + 4], edx
      %endif
        SC 2, 57
      %ifdef MACOS
        mov ecx, eax
        xor eax, eax
        test edx, edx
        cmovz eax, ecx
      %endif
        test eax, eax
        jnz parent
        mov edi, [rsp]
        SC 6, 3
        mov edi, [rsp + 4]
        lea rsi, [message]
        mov edx, 5
        SC 4, 1
        mov edi, 3
        SC 1, 60
      parent:
        mov ebx, eax
        mov edi, [rsp + 4]
        SC 6, 3
        mov edi, [rsp]
        lea rsi, [rsp + 8]
        mov edx, 16
        SC 3, 0
        mov edi, ebx
        lea rsi, [rsp + 24]
        xor edx, edx
        xor r10d, r10d
        SC 7, 61
        mov edi, 4
        SC 1, 60
      message: db "child"

      """

    /// The lines of the parent, then of the child, each whole and without what differs by nature.
    private static func processes(_ lines: [String], on system: ProgramUnderTest.System) -> [[String]] {
      var order: [String] = []
      var calls: [String: [String]] = [:]
      var unfinished: [String: String] = [:]
      for line in lines {
        var words = line.split(separator: " ").map(String.init)
        // `123 call` of strace; `call`, or `[pid 123] call`, of machrun.
        var process = ""
        if system == .linux {
          process = words.removeFirst()
        } else if words.first == "[pid" {
          process = words[1]
          words.removeFirst(2)
        }
        var text = words.joined(separator: " ")
        if text.hasSuffix(" <unfinished ...>") {
          let begun = String(text.dropLast(" <unfinished ...>".count))
          unfinished[process] = begun.hasSuffix(",") ? begun + " " : begun
          continue
        }
        if let resumed = text.firstRange(of: "resumed>") {
          text = (unfinished.removeValue(forKey: process) ?? "") + text[resumed.upperBound...]
        }
        // A signal that nobody handles is not shown by machrun; the start is another program's on each.
        if text.hasPrefix("--- SIGCHLD") || text.hasPrefix("execve(") { continue }
        text = text.replacing(#/^pipe\(.*/#, with: "pipe() = two")
        text = text.replacing(#/^fork\(\) = \d+/#, with: "fork() = N").replacing(
          #/^wait4\(\d+/#, with: "wait4(N")
        text = text.replacing(#/^(wait4.*) = \d+$/#) { "\($0.output.1) = N" }
        if calls[process] == nil { order.append(process) }
        calls[process, default: []].append(text)
      }
      return order.map { normalized(calls[$0] ?? []) }
    }

    // MARK: Comparing

    /// Runs `program` on both systems, and compares from the first line on that starts with one of `starts`.
    private func compare(
      _ program: String, from starts: String..., inject: [String] = [], packets: [String]? = nil,
      files: [String] = []
    ) async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        if !files.isEmpty {
          try write("Hello,\n", to: "\(folder.path)/first")
          try write("World!\n", to: "\(folder.path)/second")
        }
        let arguments = files.map { "\(folder.path)/\($0)" }
        var transcripts: [[String]] = []
        var endings: [String] = []
        for system in ProgramUnderTest.System.allCases {
          let input = try packets.map(Packets.init)
          let traced = try Traced(
            ProgramUnderTest.build(program, for: system).executable, inject: inject,
            standardInput: input?.descriptor, arguments: arguments)
          let ending = try traced.wait(.usual)
          let lines = traced.transcript
          let start = lines.firstIndex { line in starts.contains { line.hasPrefix($0) } } ?? lines.endIndex
          transcripts.append(Self.normalized(Array(lines[start...])))
          let output = program == "time" ? "" : traced.output
          endings.append("\(ending)\n\(output)\n\(traced.error)")
        }
        try require("transcript on macOS", transcripts[1], is: transcripts[0])
        try require("ending", endings[1], is: endings[0])
        try require(transcripts[0].count >= 3, "nothing is compared: \(transcripts[0])")
      }
    }

    /// `lines` without what differs by nature: names, numbers of errors, addresses, times, ports.
    static func normalized(_ lines: [String], port: UInt16? = nil) -> [String] {
      lines.map { line in
        var line = line
        if let port { line = line.replacing("htons(\(port))", with: "htons(PORT)") }
        line = line.replacing(#/htons\(\d+\)/#, with: "htons(N)")
        line = line.replacing(#/0x[0-9a-f]{4,}/#, with: "ADDRESS")
        line = line.replacing(#/si_pid=\d+, si_uid=\d+/#, with: "si_pid=N, si_uid=N")
        line = line.replacing(#/^(clock_gettime\(CLOCK_REALTIME|gettimeofday\(\{).*/#, with: "time() = 0")
        line = line.replacing(#/\d{10}\.\d{6}/#, with: "TIME")
        // Linux's call also has the length of the mask.
        if line.hasPrefix("rt_sigaction(") { line = line.replacing(", NULL, 8)", with: ", NULL)") }
        line = line.replacing("getdirentries64(", with: "getdents64(")
        // macOS's tells the position too; the entries of each are of another length.
        line = line.replacing(#/, 32768, ADDRESS\) = \d+/#, with: ", 32768) = N")
        line = line.replacing(#/, 32768\) = \d+/#, with: ", 32768) = N")
        line = line.replacing(#/O_RDONLY((?:\|\w+)+)/#) { match in
          "O_RDONLY|" + match.output.1.split(separator: "|").sorted().joined(separator: "|")
        }
        return line
      }
    }
  }
}
#endif
