import AsmPlatform
import AsmProgram
import AsmToolchain
import AsmX86
import TestSupport
import Testing

@testable import AsmCommands
@testable import AsmNASM

@Suite struct OutputTests {
  // MARK: Names

  @Test func unknownName() {
    let list = UnknownName.error("program", "helo-world", existing: ["hello-world", "read-line"])
    #expect(list.diagnostics[0].message == "unknown program 'helo-world'; did you mean 'hello-world'?")
    #expect(list.diagnostics[0].remedy == "programs: hello-world, read-line")
    let none = UnknownName.error("program", "x", existing: [])
    #expect(none.diagnostics[0].message == "unknown program 'x'")
    #expect(none.diagnostics[0].remedy == "this tool has no programs")
  }

  @Test func controlCharactersAreShown() {
    let list = UnknownName.error("program", "a\u{1B}[31m\n\u{9B}é", existing: ["b"])
    #expect(list.diagnostics[0].message == "unknown program 'a\\u{1b}[31m\\n\\u{9b}é'")
    let long = UnknownName.error("program", String(repeating: "n", count: 10_000), existing: ["b"])
    #expect(long.diagnostics[0].message.count < 100)
    let printer = DiagnosticPrinter(style: TextStyle(isColoured: false), sources: SourceFinder(from: "/"))
    #expect(printer.text([Diagnostic(.error, "a\u{1B}b\u{7F}", at: nil)]) == "error: a\\u{1b}b\\u{7f}\n")
  }

  // MARK: Programs

  @Test func programsOfOneName() {
    func program(_ name: String, _ line: UInt) -> Program {
      Program(name, "Nothing", fileID: "Mine/Main.swift", line: line, column: 3) { _ in }
    }
    let error = #expect(throws: DiagnosticList.self) {
      try ProgramCatalogue.checked([
        program("one", 1), program("two", 2), program("One", 3), program("a/b", 4),
      ])
    }
    #expect(
      error?.diagnostics.map(\.message) == [
        "two programs are called 'One'", "'a/b' can't be the name of a program",
      ])
    #expect(error?.diagnostics.map(\.location?.line) == [3, 4])
    #expect(error?.diagnostics.first?.notes.first?.location?.line == 1)
  }

  // MARK: Text

  @Test func json() {
    let text = JSONText.object([
      ("a\"b\\c", .string("line\nnext\ttab\u{1}é")), ("none", .null), ("list", .array([])),
      ("yes", .boolean(true)),
    ])
    #expect(
      text.document == #"""
        {
          "a\"b\\c": "line\nnext\ttab\u0001é",
          "none": null,
          "list": [],
          "yes": true
        }

        """#)
  }

  @Test func table() {
    #expect(
      TextTable(rows: [["a", "b"], ["long", "x", "z"], ["é", ""]]).text == "a     b\nlong  x  z\né\n")
  }

  // MARK: Diagnostics

  @Test func diagnosticsAtTheirSwiftLines() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Package.swift")
    try folder.write("one\n\tf.mov(rax, cl)\n", to: "Sources/Mine/Deep/Main.swift")
    let finder = SourceFinder(from: folder.path.appending("Sources").appending("Mine"))
    let diagnostic = Diagnostic(
      .error, "that's wrong",
      notes: [
        .init("for this reason"), .init("see here", at: .init(file: "Mine/Main.swift", line: 1, column: 1)),
      ],
      remedy: "do it right", at: SourceLocation(file: "Mine/Main.swift", line: 2, column: 4))
    let plain = DiagnosticPrinter(style: TextStyle(isColoured: false), sources: finder).text([diagnostic])
    #expect(
      plain == """
        Mine/Main.swift:2:4: error: that's wrong
         2 | \tf.mov(rax, cl)
           | \t  ^
        note: for this reason
        Mine/Main.swift:1:1: note: see here
        help: do it right

        """)
    let coloured = DiagnosticPrinter(style: TextStyle(isColoured: true), sources: finder).text([diagnostic])
    #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }

  @Test func aPlaceWhoseFileIsNotThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Package.swift")
    let location = SourceLocation(file: "Other/Main.swift", line: 2, column: 4)
    #expect(SourceFinder(from: folder.path).line(of: location) == nil)
    let printer = DiagnosticPrinter(
      style: TextStyle(isColoured: false), sources: SourceFinder(from: folder.path))
    #expect(printer.text([Diagnostic(.warning, "m", at: location)]) == "Other/Main.swift:2:4: warning: m\n")
    #expect(printer.text([Diagnostic(.error, "m", at: nil)]) == "error: m\n")
  }

  // MARK: What tools say

  private var translator: ToolMessageTranslator {
    let source = "section .text\n    mov rax, cl\n    ret\n"
    let statement = SourceLocation(file: "Mine/Main.swift", line: 40, column: 7)
    let lines = LineMap(runs: [
      .init(line: 1, location: nil), .init(line: 2, location: statement), .init(line: 3, location: nil),
    ])
    return ToolMessageTranslator(sources: [
      SourceText(name: "main.s", bytes: Array(source.utf8), lines: lines)
    ])
  }

  private func failure(_ tool: AsmToolchain.Tool, _ error: String) -> ToolResult {
    ToolResult(
      invocation: ToolInvocation(tool, ["main.s"]), status: .exited(1), standardOutput: "",
      standardError: error)
  }

  @Test func nasmsMessageIsAtTheSwiftStatement() {
    let found = translator.diagnostics(
      of: failure(
        .nasm,
        """
        main.s:2: error: invalid combination of opcode and operands
        main.s:1: info: something before
        main.s:3: warning: something else [-w+x]

        """))
    #expect(
      found.map(\.message) == [
        "nasm: invalid combination of opcode and operands", "nasm: something else [-w+x]",
      ])
    #expect(found[0].location == SourceLocation(file: "Mine/Main.swift", line: 40, column: 7))
    #expect(
      found[0].notes.map(\.message)
        == ["in main.s:2: mov rax, cl", "nasm: something before", "in main.s:1: section .text"])
    #expect(found[1].location == nil)
    #expect(found[1].severity == .warning)
    #expect(found[1].notes.map(\.message) == ["in main.s:3: ret"])
  }

  @Test func toolsWithoutAPlace() {
    let nasm = translator.diagnostics(of: failure(.nasm, "nasm: fatal: unable to open input file `x'\n"))
    #expect(nasm.map(\.message) == ["nasm: unable to open input file `x'"])
    #expect(nasm[0].notes.map(\.message) == ["the command was: nasm main.s"])
    #expect(nasm[0].remedy == "run that command to see more; the command 'doctor' shows which nasm it is")

    let silent = translator.diagnostics(of: failure(.nasm, ""))
    #expect(silent.map(\.message) == ["nasm failed with exit status 1"])

    let linker = translator.diagnostics(
      of: failure(.gcc, "ld: undefined reference to `x'\ncollect2: error\n"))
    #expect(linker.map(\.message) == ["gcc failed with exit status 1"])
    #expect(
      linker[0].notes.map(\.message)
        == ["ld: undefined reference to `x'", "collect2: error", "the command was: gcc main.s"])

    let full = translator.diagnostics(of: failure(.gcc, "ld: final link failed: No space left on device\n"))
    #expect(full[0].remedy == "free some space, or choose another folder with --output; nothing was changed")
    let limited = translator.diagnostics(
      of: failure(.gcc, "collect2: fatal error: ld terminated with signal 25 [File size limit exceeded]\n"))
    #expect(limited[0].remedy == "raise the limit on file sizes (ulimit -f); nothing was changed")
  }
}
