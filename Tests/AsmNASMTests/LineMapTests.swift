import AsmNASM
import AsmPlatform
import AsmProgram
import AsmX86
import Testing

/// From a line that nasm complains about to the Swift statement.
@Suite("Lines and statements")
struct LineMapTests {
  private func function(_ name: String = "f") -> LoweredFunction {
    Samples.function(name, documentation: ["What it does."]) { f in
      f.append(Instruction(form: form("nop")), "Sample/Sample.swift", 20, 5)
      f.comment("between")
      f.append(Instruction(form: form("nop")), "Sample/Sample.swift", 21, 5)
      f.append(Instruction(form: form("cpuid")), "Sample/Sample.swift", 21, 5)
      f.place(f.label("next"))
      f.append(Instruction(form: form("ret")), "Sample/Other.swift", 3, 9)
      f.behind("done")
    }
  }

  private func form(_ mnemonic: String) -> UInt16 { Forms.forms(named: mnemonic).first?.id ?? .max }

  /// The line of `text` that contains `part`, from 1.
  private func line(_ part: String, in text: String) throws -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(part) }) + 1
  }

  @Test("each line knows its statement")
  func statements() throws {
    let data = Samples.data("it", [.bytes(Array("a\nb\n".utf8))])
    let module = Samples.module(files: [Samples.file(text: [function()], data: [data])])
    let file = NASMRenderer().render(module, recordingLines: true)[0]
    let lines = try #require(file.lines)
    let nop = SourceLocation(file: "Sample/Sample.swift", line: 20, column: 5)
    #expect(lines[line: try line("nop", in: file.text)] == nop)
    #expect(lines[line: try line("cpuid", in: file.text)]?.line == 21)
    #expect(
      lines[line: try line("ret", in: file.text)]
        == SourceLocation(file: "Sample/Other.swift", line: 3, column: 9))
    #expect(lines[line: try line("f:", in: file.text)] == Samples.place)
    #expect(lines[line: try line("; What it does", in: file.text)] == Samples.place)
    #expect(lines[line: try line("it:", in: file.text) + 2] == Samples.place)
    #expect(lines[line: 1] == nil)
    #expect(lines[line: try line("GNU-stack", in: file.text)] == nil)
    #expect(lines[line: 0] == nil)
    // The text is the same, and without being asked there's no map.
    let plain = NASMRenderer().render(module)[0]
    #expect(plain.bytes == file.bytes)
    #expect(plain.lines == nil)
  }

  @Test("the lines of a portable file know theirs")
  func portable() throws {
    let module = { (platform: Platform) in
      Samples.module(platform, files: [Samples.file(text: [function(platform.symbolPrefix + "main")])])
    }
    let file = NASMRenderer().renderPortable(
      linux: module(.linux), macos: module(.macos), recordingLines: true)[0]
    let lines = try #require(file.lines)
    #expect(lines[line: try line("cpuid", in: file.text)]?.line == 21)
    #expect(lines[line: try line("_main:", in: file.text)] == Samples.place)
    #expect(lines[line: try line("%elifdef", in: file.text)] == nil)
  }

  @Test("in a debugging copy nasm itself names the Swift line")
  func debugging() async throws {
    var wrong = function()
    // ah with a register that needs REX: nasm refuses it.
    var instruction = Instruction(
      form: Forms.forms(named: "mov").first { $0.description == "mov r8, r8" }?.id ?? .max)
    instruction.register0 = 65
    instruction.register1 = 64
    wrong.instructions[1] = instruction
    let module = Samples.module(files: [Samples.file(text: [wrong])])
    let files = NASMRenderer().renderForDebugging(module) { "Sources/\($0)" }
    #expect(files[0].text.contains("%line 21+0 Sources/Sample/Sample.swift\n"))
    let outcome = try await Nasm.assemble("sample.s", of: files, format: "elf64")
    #expect(!outcome.succeeded)
    #expect(outcome.messages.contains("Sources/Sample/Sample.swift:21: error"), "\(outcome.messages)")
    #expect(!NASMRenderer().render(module)[0].text.contains("%line"))
  }
}
