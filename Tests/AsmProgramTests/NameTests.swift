import Asm
import Testing

@Suite("Names, labels and parameters")
struct NameTests {
  @Test("labels that are placed twice, never or in another function")
  func labels() {
    let line = #line + 2
    let lowered = Lowered { f in
      let twice = f.newLabel("twice")
      f.place(twice)
      f.place(twice)
      let never = f.newLabel("never")
      f.jmp(never)
    }
    #expect(
      lowered.messages(from: line) == [
        "+2 the label '.twice' is placed twice", "+4 the label '.never' is never placed",
      ])
  }

  @Test("functions and data that are defined twice, missing or local to another file")
  func functions() {
    let line = #line + 1
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") {
        Function("hidden") { f in f.nop() }
        Function("twice") { f in f.nop() }
        Text("twice", "x")
      }
      SourceFile("two.s", "") {
        Function.main { f in
          f.call(FunctionNamed("hidden"))
          f.call(FunctionNamed("missing"))
          f.exit(0)
        }
      }
    }
    #expect(
      Lowered(program).messages(from: line) == [
        "+4 'twice' is defined twice", "+8 'hidden' is local to one.s",
        "+9 the program has no function called 'missing'",
      ])
  }

  @Test("names that can't be written")
  func spelling() {
    let long = String(repeating: "a", count: 10_000)
    let line = #line + 1
    let program = Program("test", "") { _ in
      SourceFile("one.s", "") {
        Function("two words") { f in f.nop() }
        Function(long) { f in f.nop() }
        Text("READ", "x")
        Function.main { f in f.exit(0) }
      }
    }
    let messages = Lowered(program).messages(from: line)
    #expect(messages.count == 3)
    #expect(messages.contains { $0.hasPrefix("+2 the function 'two words' can't be written") })
    #expect(messages.contains { $0.hasPrefix("+3 the function 'aaa") && $0.count < 300 })
    #expect(
      messages.contains { $0.hasPrefix("+4 the datum 'READ' has the name of something in defines.s") })
  }

  @Test("a program is entered once, where its linkage says")
  func entry() {
    let none = Program("none", "") { _ in
      SourceFile("one.s", "") { Function("f") { f in f.nop() } }
    }
    #expect(Lowered(none).diagnostics.map(\.message) == ["none has no main, so it can't be entered"])
    let wrong = Program("wrong", "", linkage: .standalone) { _ in
      SourceFile("one.s", "") { Function.main { f in f.exit(0) } }
    }
    #expect(
      Lowered(wrong).diagnostics.map(\.message) == [
        "wrong begins at main, but it's linked without the C library, at _start"
      ])
  }

  @Test("parameters that a program doesn't have or doesn't take")
  func parameters() {
    let port = Parameter("port", default: UInt16(4444), "the port")
    let program = Program("test", "", parameters: port) { configuration in
      SourceFile("one.s", "") {
        NamedConstant("PORT", configuration[port])
        Function.main { f in f.exit(0) }
      }
    }
    let set = Lowered(program, parameters: ["port": "8080"])
    #expect(set.module?.files.first?.constants.first?.value == 8080)
    let wrong = Lowered(program, parameters: ["port": "70000", "prot": "1"])
    #expect(
      wrong.diagnostics.map(\.message) == [
        "the parameter 'port' of test can't be '70000'", "test has no parameter 'prot'; did you mean 'port'?",
      ])
    #expect(wrong.diagnostics.first?.remedy == "give 0...65535; the default is 4444")
  }

  @Test("the same text is one string, another of the same name gets a name of its own")
  func texts() {
    let lowered = Lowered { f in
      f.lea(rdi, f.text("a b!"))
      f.lea(rdi, f.text("a b!"))
      f.lea(rdi, f.text("a b?"))
      f.lea(rdi, f.text("read"))
    }
    let names = lowered.module?.files.first?.sections.first { $0.kind == .readOnlyData }?.data.map(\.name)
    #expect(names == ["A_B", "A_B_2", "READ_TEXT"])
  }

  @Test("an instruction that can't be encoded is told with its place")
  func encoding() {
    let line = #line + 2
    let lowered = Lowered { f in
      f.mov(al, Int(300))
      f.mov(rax, qword[rax + rcx * 3])
    }
    #expect(lowered.diagnostics.count == 2)
    #expect(lowered.messages(from: line).allSatisfy { $0.hasPrefix("+0") || $0.hasPrefix("+1") })
  }
}
