#if os(Linux)
import AsmToolchain
import TestSupport
import Testing

extension MachrunTests {
  /// A file that dyld or the kernel refuses, and why.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var source = "_main: xor eax, eax\n ret"
    var options: [String] = []
    var minimum = "11.0"
    var library = true
    let reason: String
  }

  @Test(
    "refuses what dyld refuses, with the reason",
    arguments: [
      Refusal(
        testDescription: "a text relocation", source: "_main: mov rax, text\n ret\ntext: db 0",
        reason: "text relocation: __TEXT+0x"),
      Refusal(
        testDescription: "a text relocation in chained fixups",
        source: "_main: mov rax, text\n ret\ntext: db 0",
        minimum: "13.0", reason: "text relocation: __TEXT+0x"),
      Refusal(
        testDescription: "no libSystem", library: false,
        reason: "missing LC_LOAD_DYLIB (must link with at least libSystem.dylib); link with -lSystem"),
      Refusal(
        testDescription: "an import", source: "extern _puts\n_main: call _puts\n ret",
        reason: "it imports _puts; only programs that import nothing run here"),
      Refusal(
        testDescription: "an import in chained fixups", source: "extern _puts\n_main: call _puts\n ret",
        minimum: "13.0", reason: "it imports _puts; only programs that import nothing run here"),
    ])
  func refuses(_ refusal: Refusal) async throws {
    let workshop = try Workshop()
    try workshop.folder.write("default rel\nglobal _main\nsection .text\n\(refusal.source)\n", to: "a.s")
    let object = workshop.folder.path.appending("a.o").string
    try await silently("nasm", ["-f", "macho64", workshop.folder.path.appending("a.s").string, "-o", object])
    let file = try await workshop.link(
      [object], to: "a", refusal.options, minimum: refusal.minimum, library: refusal.library)
    let run = try await Machrun.run([file.string])
    #expect(run.status == 126)
    #expect(run.notes.count == 1)
    #expect(run.notes.first?.hasPrefix("\(file.string): \(refusal.reason)") == true, "\(run.error)")
    let check = try await Machrun.run(["--check", file.string])
    #expect(check.status == 126 && check.output.hasPrefix("\(file.string): \(refusal.reason)"))
  }

  @Test("a program that isn't one is told apart")
  func noProgram() async throws {
    let workshop = try Workshop()
    let folder = workshop.folder
    try folder.write("#!/bin/sh\n", to: "script")
    let cases = [
      ("/bin/sh", 126, "it is not a 64-bit Mach-O file"),
      (folder.path.appending("script").string, 126, "it is too short for a Mach-O file (10 bytes)"),
      (folder.path.appending("missing").string, 127, "No such file or directory"),
      (folder.path.string, 127, "Is a directory"),
    ]
    for (path, status, reason) in cases {
      let run = try await Machrun.run([path])
      #expect(run == CommandRun(status: Int32(status), output: "", error: "machrun: \(path): \(reason)\n"))
    }
  }

  @Test(
    "a wrong command line is told",
    arguments: [
      (["--slide=x", "a"], "--slide needs a number up to 4294967295, not x"),
      (["--trap=magic", "a"], "--trap is seccomp or dispatch, not magic"),
      (["--inject=writ:error=EIO", "a"], "--inject=writ:error=EIO: macOS has no system call writ"),
      (["--inject=write:error=EWHAT", "a"], "--inject=write:error=EWHAT: this is not a number: EWHAT"),
      (["--inject=write", "a"], "--inject=write: say what is to happen: error=ENOSPC, say"),
      (["--inject=write:error=EIO:when=0", "a"], "--inject=write:error=EIO:when=0: calls count from 1: 0"),
      (["-e", "trace=all", "a"], "-e knows only inject=…, not trace=all"),
    ])
  func wrongOptions(arguments: [String], message: String) async throws {
    let run = try await Machrun.run(arguments)
    #expect(run == CommandRun(status: 125, output: "", error: "machrun: \(message)\n"))
  }

  @Test("fixups of both kinds, with every slide", arguments: ["11.0", "13.0"])
  func fixups(minimum: String) async throws {
    let workshop = try Workshop()
    let source = """
      default rel
      global _main
      section .text
      _main:
        lea rax, [pointers]
        mov rcx, [rax + 8 * 20]
        lea rdx, [text]
        xor eax, eax
        cmp rcx, rdx
        setne al
        ret
      text: db "x"
      section .data
      pointers: times 41 dq text
      """
    try workshop.folder.write(source + "\n", to: "a.s")
    let object = workshop.folder.path.appending("a.o").string
    try await silently("nasm", ["-f", "macho64", workshop.folder.path.appending("a.s").string, "-o", object])
    let file = try await workshop.link([object], to: "a", minimum: minimum)
    for slide in ["0", "0x1000", "0x7ffff000", "0xf0000000"] {
      let run = try await Machrun.run(["--slide=\(slide)", file.string])
      #expect(run == CommandRun(status: 0, output: "", error: ""), "slide \(slide)")
    }
    for _ in 0..<5 { #expect(try await Machrun.run([file.string]).status == 0) }
    let beyond = try await Machrun.run(["--slide=0xffffffff", file.string])
    #expect(beyond.status == 126)
  }
}
#endif
