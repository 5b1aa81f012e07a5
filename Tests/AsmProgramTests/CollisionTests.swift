import Asm
import Testing

@Suite("Names that mean two things")
struct CollisionTests {
  @Test("a local doesn't hide what the function or its file names")
  func locals() {
    let messages = Lowered(declarations: [Text("HELLO", "x")]) { f in
      _ = f.frame.bytes(8, "puts")
      _ = f.frame.bytes(8, "HELLO_LENGTH")
      _ = f.frame.bytes(8, "sockaddr_in_size")
      f.call(CFunction("puts"), f.text("x"))
    }.diagnostics.map(\.message)
    for name in ["puts", "HELLO_LENGTH", "sockaddr_in_size"] {
      #expect(
        messages.contains(
          "the local '\(name)' of subject has the name of something else, which it would hide"),
        "\(messages)")
    }
    #expect(messages.count == 3)
  }

  @Test("names of what asmgen writes itself are refused")
  func definitions() {
    for name in ["DEFINES_S", "sockaddr_in_size", "sockaddr_in.sin_port", "SYSCALL"] {
      let messages = Lowered(declarations: [Variable(name, 1)]) { f in f.nop() }.diagnostics.map(\.message)
      #expect(
        messages == ["the datum '\(name)' has the name of something in defines.s, which would take its place"]
      )
    }
  }

  @Test("a length has the name of something else")
  func lengths() {
    for other: any DeclarationConvertible in [
      Text("A_LENGTH", "y"), NamedConstant("A_LENGTH", 4), Function("A_LENGTH") { f in f.nop() },
    ] {
      let text = Text("A", "x")
      let messages = Lowered(declarations: [text, other]) { f in
        f.call(FunctionNamed("main"), text, text.length)
      }.diagnostics.map(\.message)
      #expect(messages.count == 1)
      #expect(
        messages.first?.hasPrefix("'A_LENGTH', the length of 'A', is defined twice") == true, "\(messages)")
    }
  }

  @Test("an own function and one of a library with the same name")
  func library() {
    let line = #line + 2
    let messages = Lowered(declarations: [Function("puts", .exported) { f in f.nop() }]) { f in
      f.call(CFunction("puts"), 0)
    }.messages(from: line)
    #expect(messages == ["+0 'puts' is a function of the program, and called as one of a library"])
    let constant = Lowered(declarations: [NamedConstant("puts", 5)]) { f in
      f.call(CFunction("puts"), 0)
    }
    #expect(
      constant.diagnostics.map(\.message) == [
        "'puts' is a constant of test.s, and called as a function of a library"
      ])
  }

  @Test("two names that are one on macOS")
  func prefixes() {
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") {
        Function("_run") { f in f.nop() }
        Function("run", .exportedToC) { f in f.nop() }
        Function("_main") { f in f.nop() }
        Function.main { f in f.exit(0) }
      }
    }
    #expect(Lowered(program).diagnostics.isEmpty)
    #expect(
      Set(Lowered(program, on: .macos).diagnostics.map(\.message)) == [
        "'_run' and 'run' are both _run on macOS", "'_main' and 'main' are both _main on macOS",
      ])
  }

  @Test("a constant and a datum of another file, used side by side")
  func otherFile() {
    let here = NamedConstant("SIZE", 5)
    let there = Buffer("SIZE", bytes: 64)
    let line = #line + 6
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") {
        here
        Function.main { f in
          f.mov(eax, here)
          f.lea(rdi, there)
          f.exit(0)
        }
      }
      SourceFile("two.s", "") { there }
    }
    #expect(
      Lowered(program).messages(from: line) == [
        "+0 'SIZE' is a constant of one.s, so two.s's can't be named here"
      ])
  }

  @Test("a constant or length whose value isn't the file's own")
  func otherValue() {
    let five = NamedConstant("SIZE", 5)
    let six = NamedConstant("SIZE", 6)
    let short = Text("NAME", "x")
    let long = Text("NAME", "long")
    let line = #line + 6
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") {
        five
        short
        Function.main { f in
          f.mov(eax, six)
          f.mov(eax, five)
          f.mov(eax, long.length)
          f.exit(0)
        }
        Buffer("BUFFER", bytes: six)
      }
      SourceFile("two.s", "") {
        six
        long
        Function("other") { f in f.mov(eax, six) }
      }
    }
    #expect(
      Lowered(program).messages(from: line) == [
        "+0 SIZE is 6 here, but 5 in one.s", "+2 NAME_LENGTH is 4 here, but 1 in one.s",
        "+5 SIZE is 6 here, but 5 in one.s",
      ])
  }

  @Test("a datum that two other files have")
  func ambiguous() {
    let buffer = Buffer("BUFFER", bytes: 4)
    let line = #line + 6
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") { buffer }
      SourceFile("two.s", "") { Buffer("BUFFER", bytes: 8) }
      SourceFile("three.s", "") {
        Function.main { f in
          f.lea(rdi, buffer)
          f.exit(0)
        }
      }
    }
    #expect(Lowered(program).messages(from: line) == ["+0 'BUFFER' is in one.s and in two.s"])
    let own = Program("test", "") { _ in
      SourceFile("one.s", "") {
        buffer
        Function.main { f in
          f.lea(rdi, buffer)
          f.exit(0)
        }
      }
      SourceFile("two.s", "") { Buffer("BUFFER", bytes: 8) }
    }
    #expect(Lowered(own).module?.files.map(\.exports.count) == [1, 0])
  }

  @Test("strings of statements avoid every name of their file")
  func texts() {
    let lowered = Lowered(declarations: [
      Buffer("BUFFER", bytes: 4), NamedConstant("LIMIT", 4), Function("GO") { f in f.nop() },
    ]) { f in
      for string in ["buffer", "limit", "go", "a", "a length", "b length", "b"] {
        let text = f.text(string)
        f.call(FunctionNamed("main"), text, text.length)
      }
    }
    #expect(lowered.diagnostics.map(\.message) == [])
  }

  @Test("a function named like a local label of another, and files whose names differ by case")
  func others() {
    let line = #line + 1
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") {
        Function("a") { f in f.place(f.newLabel("b")) }
        Function("a.b") { f in f.nop() }
        Function.main { f in f.exit(0) }
      }
      SourceFile("One.s", "") {
        Function("c") { f in f.nop() }
      }
    }
    #expect(
      Lowered(program).messages(from: line) == [
        "+3 'a.b' is also the label .b of a", "+6 test has two files called One.s",
      ])
  }

  @Test("a structure's field behind a datum is defined, and a constant behind a local is known")
  func parts() {
    let lowered = Lowered(declarations: [Buffer("ADDRESS", bytes: 16), NamedConstant("STEP", 8)]) { f in
      let local = f.frame.bytes(32, "local")
      f.mov(ax, word[rel(Symbol("ADDRESS", kind: .data)) + Symbol("sockaddr_in.sin_port", kind: .structure)])
      f.mov(al, byte[local.address + Symbol("STEP", kind: .constant)])
    }
    #expect(lowered.diagnostics.map(\.message) == [])
    #expect(lowered.module?.definitions.structures.map(\.name) == ["sockaddr_in"])
    #expect(lowered.function?.symbols.symbols.first { $0.text == "local + STEP" }?.value == -24)
  }
}
