import Asm
import AsmPlatform
import AsmProgram
import AsmX86
import Testing

/// Names that programs and executables can't have, and programs of nothing.
@Suite struct ProgramProblemTests {
  private func program(_ name: String, executable: String? = nil) -> Program {
    Program(name, "Nothing", executableName: executable, fileID: "Mine/Main.swift", line: 7, column: 3) { _ in
      SourceFile("main.s", "Nothing.") { Function.main { f in f.xor(eax, eax) } }
    }
  }

  private func messages(_ program: Program, on platform: Platform = .linux) -> [String] {
    do {
      _ = try program.lower(for: platform)
      return []
    } catch let list as DiagnosticList {
      for diagnostic in list.diagnostics {
        #expect(diagnostic.location == SourceLocation(file: "Mine/Main.swift", line: 7, column: 3))
        #expect(!diagnostic.remedy.isEmpty)
      }
      return list.diagnostics.map(\.message)
    } catch {
      return ["\(error)"]
    }
  }

  @Test(arguments: ["a", "tcp-server", "Mine_2.x", String(repeating: "n", count: 100)])
  func goodNames(name: String) { #expect(messages(program(name)) == []) }

  @Test(arguments: ["", ".", "..", "../up", "a/b", "-x", ".hidden", "a b", "a\nb", "a\0b", "é", "'"])
  func badNames(name: String) {
    #expect(messages(program(name)) == ["'\(name)' can't be the name of a program"])
    if !name.isEmpty {
      #expect(
        messages(program("good", executable: name)) == ["'\(name)' can't be the name of an executable"])
    }
  }

  @Test func longNames() {
    let long = String(repeating: "n", count: 10_000)
    #expect(messages(program(long)) == ["'\(long.prefix(57))…' can't be the name of a program"])
    let parameter = Parameter(long, default: Int32(1), "long")
    let problems = Program("good", "Nothing", parameters: parameter) { _ in }.problems
    #expect(
      problems.map(\.message) == [
        "'\(long.prefix(57))…' can't be the name of a parameter: it has 10000 bytes"
      ])
  }

  @Test(arguments: ["main.s", "main.o", "build.sh", "libSystem.tbd", "MAIN.S"])
  func anExecutableCalledLikeItsParts(name: String) {
    #expect(
      messages(program("good", executable: name))
        == ["the executable can't be called '\(name)', as the files that it's made from are"])
  }

  @Test func noFiles() {
    let empty = Program("empty", "Nothing", fileID: "Mine/Main.swift", line: 7, column: 3) { _ in }
    #expect(messages(empty) == ["empty has no source files"])
  }

  @Test(arguments: [
    ("a b", "contains a space; a name consists of letters, digits, _ and ."), ("", "is empty"),
    (
      String(repeating: "n", count: 10_000), "has 10000 bytes; NASM distinguishes names by their first 4095"
    ),
  ])
  func functionsOfLibraries(name: String, problem: String) {
    let program = Program("calls", "Calls") { _ in
      SourceFile("main.s", "Calls.") {
        Function.main { f in
          f.call(CFunction(name), file: "Mine/Main.swift", line: 7, column: 3)
          f.xor(eax, eax)
        }
      }
    }
    let shown = name.count > 60 ? "\(name.prefix(57))…" : name
    for platform in Platform.all {
      #expect(
        messages(program, on: platform) == [
          "the library's function '\(shown)' can't be called: the name \(problem)"
        ])
    }
  }

  @Test func parametersOfOneName() {
    let (first, second) = (
      Parameter("twice", default: Int32(1), "first"), Parameter("twice", default: UInt8(2), "second")
    )
    let program = Program(
      "good", "Nothing", parameters: first, second, fileID: "Mine/Main.swift", line: 7, column: 3
    ) { _ in }
    #expect(messages(program) == ["good has two parameters called 'twice'"])
  }
}
