import Asm
import Testing

@Suite("Data and parameters")
struct DataTests {
  private func messages(_ declarations: any DeclarationConvertible...) -> [String] {
    Lowered(declarations: declarations) { f in f.nop() }.diagnostics.map(\.message)
  }

  @Test("values that their size or section can't hold are told")
  func values() {
    let text = Text("TEXT", "x")
    let buffer = Buffer("BUFFER", bytes: 4)
    let outside = Text("OUTSIDE", "x")
    #expect(
      messages(Variable("V", UInt128(1))) == [
        "the variable 'V' has 16 bytes; data has values of 1, 2, 4 or 8"
      ])
    #expect(
      messages(Table("T", of: UInt128.self, [[1]])) == [
        "the table 'T' has values of 16 bytes; data has values of 1, 2, 4 or 8"
      ])
    for alignment in [-1, 0, 3, 8192] {
      #expect(
        messages(
          Table("T", of: UInt8.self, [[1]], alignment: alignment), Buffer("B", bytes: 1, alignment: alignment)
        )
          == ["table 'T'", "buffer 'B'"].map { "the \($0) can't be aligned to \(alignment) bytes" })
    }
    #expect(messages(Table("T", of: UInt8.self, [[1]], alignment: 4096)) == [])
    #expect(messages(Text("X", bytes: [1], in: .text)) == ["the string 'X' can't be in .text"])
    #expect(messages(Text("X", bytes: [1], in: .zeroInitialized)) == ["the string 'X' can't be in .bss"])
    #expect(
      messages(
        NamedConstant("BIG", 300), Table("T", of: UInt8.self, [[.constant(NamedConstant("BIG", 300))]]))
        == ["BIG, which is 300, doesn't fit in 1 bytes, a value of the table 'T'"])
    #expect(
      messages(text, Table("T", of: UInt64.self, [[.constant(Symbol("TEXT", kind: .data))]]))
        == ["the table 'T' has the address of TEXT, which isn't known before the program is loaded"])
    #expect(
      messages(text, buffer, Table("T", of: UInt32.self, [[.distance(from: text, to: buffer)]]))
        == ["the table 'T' has the distance from TEXT in .rodata to BUFFER in .bss"])
    #expect(
      messages(text, Table("T", of: UInt32.self, [[.distance(from: text, to: outside)]]))
        == ["the table 'T' has the distance to OUTSIDE, which isn't in test.s"])
    #expect(
      messages(
        text, Text("rax", "y"),
        Table("T", of: Int8.self, [[.distance(from: Text("rax", "y"), to: text), -1]])) == [])
    #expect(messages(NamedConstant("N", UInt128(1) << 64)) == ["the constant 'N' has more than 64 bits"])
    #expect(NamedConstant("N", UInt64.max).value == -1)
    #expect(messages(Table("T", of: UInt64.self, [[5]]), Variable("V", Int64.min), Text("EMPTY", "")) == [])
  }

  @Test("locals of 16 bytes and frames beyond what rbp reaches are told")
  func locals() {
    let line = #line + 2
    let lowered = Lowered { f in
      _ = f.frame.local(UInt128.self, "wide")
    }
    #expect(lowered.messages(from: line) == ["+0 the local 'wide' has 16 bytes; a number has 1, 2, 4 or 8"])
    let huge = Lowered { f in
      for name in ["a", "b", "c"] { _ = f.frame.bytes(0x4000_0000, name) }
    }
    #expect(
      huge.diagnostics.map(\.message) == [
        "the frame of subject has 3221225472 bytes of locals, more than the 2,147,483,647 that rbp reaches"
      ])
    let many = Lowered { f in
      for number in 0..<5000 { f.store(number, to: f.frame.local(Int32.self, "local_\(number)")) }
    }
    #expect(many.diagnostics.isEmpty)
    #expect(many.function?.frame?.localSize == 20_000)
  }

  @Test("programs without files, and files without anything")
  func empty() {
    let none = Program("none", "") { _ in }
    #expect(Lowered(none).diagnostics.map(\.message) == ["none has no source files"])
    let empty = Program("empty", "") { _ in
      SourceFile("empty.s", "") {}
      SourceFile("main.s", "") { Function.main { f in f.exit(0) } }
    }
    #expect(Lowered(empty).diagnostics.isEmpty)
  }

  @Test("parameters that can't be told apart, set or kept in their range")
  func parameters() {
    let program = Program(
      "test", "", parameters: Parameter("a", default: UInt8(1), ""), Parameter("a", default: "x", ""),
      Parameter("b=c", default: true, ""), Parameter("d", default: Int8(9), in: 0...5, "")
    ) { _ in
      SourceFile("main.s", "") { Function.main { f in f.exit(0) } }
    }
    #expect(
      Lowered(program).diagnostics.map(\.message) == [
        "test has two parameters called 'a'", "the parameter 'b=c' of test can't be set",
        "the default of the parameter 'd' of test is 9",
      ])
  }

  @Test(
    "how numbers and addresses are spelled",
    arguments: [
      ("0x1F", 31), ("-0x10", -16), ("-5", -5), ("0x-5", nil), ("0x+5", nil), ("0x", nil), ("", nil),
      (" 5", nil),
      ("5 ", nil), ("1e3", nil), ("9223372036854775808", nil), ("-0x8000000000000000", Int64.min),
    ] as [(String, Int64?)])
  func numbers(text: String, value: Int64?) {
    #expect(Int64(parameterText: text) == value)
  }

  @Test(
    "IPv4 addresses",
    arguments: [
      "1.2.3", "1.2.3.4.5", "256.0.0.1", "1.2.3.-4", "1..2.3", "01.2.3.4", "1.2.3.4 ", "", "0x1.2.3.4",
      "١.2.3.4",
    ])
  func addresses(text: String) {
    #expect(IPv4Address(parameterText: text) == nil)
  }
}
