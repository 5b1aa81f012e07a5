import Asm
import Testing

@testable import AsmProgram

/// Names that are made up stay the same however many there are, and whatever the author took himself.
@Suite("Many names")
struct ManyNamesTests {
  @Test("labels made for system calls are numbered without gaps, around the author's own")
  func labels() throws {
    let lowered = Lowered { f in
      _ = f.placeLabel("close_failed_3")
      for _ in 1...5 { f.syscall(.close, 0, onError: .handle { f in f.nop() }) }
      f.xor(eax, eax)
    }
    let function = try #require(lowered.function)
    let placed = function.annotations.compactMap { annotation -> String? in
      guard case .label(let number) = annotation.kind else { return nil }
      return function.symbols[number].text
    }
    #expect(
      placed.filter { $0.hasPrefix(".close_failed") } == [
        ".close_failed_3", ".close_failed", ".close_failed_2", ".close_failed_4", ".close_failed_5",
        ".close_failed_6",
      ])
    #expect(placed.filter { $0.hasPrefix(".close_done") }.count == 5)
  }

  @Test("texts of one name are told apart by their bytes, the author's own among them")
  func texts() throws {
    let own = Text("MESSAGE", "own")
    let names = Names()
    let program = Program("texts", "Texts.") { _ in
      SourceFile("main.s", "Texts.") {
        own
        Function("first") { f in
          names.values = ["message", "message!", "MESSAGE", "message?", "message!", "message"].map {
            f.text($0).name
          }
        }
        Function.main { f in
          names.values += ["message?", "message.", "message"].map { f.text($0).name }
          f.xor(eax, eax)
        }
      }
    }
    _ = try program.lower(for: .linux)
    #expect(
      names.values == [
        "MESSAGE_2", "MESSAGE_3", "MESSAGE_4", "MESSAGE_5", "MESSAGE_3", "MESSAGE_2", "MESSAGE_5",
        "MESSAGE_6",
        "MESSAGE_2",
      ])
  }

  /// Written by one lowering, which is over before it's read.
  private final class Names: @unchecked Sendable {
    var values: [String] = []
  }

  @Test("a text that has the author's bytes is the author's, also once others have the name")
  func authorsText() throws {
    var pool = TextPool([.text(Text("MESSAGE", "own"))])
    let place = SourceLocation(file: "Test/Test.swift", line: 1, column: 1)
    #expect(pool.text("MESSAGE", Array("other".utf8), at: place).name == "MESSAGE_2")
    #expect(pool.text("MESSAGE", Array("own".utf8), at: place).name == "MESSAGE")
    #expect(pool.text("MESSAGE", Array("third".utf8), at: place).name == "MESSAGE_3")
    #expect(pool.implied.map(\.name) == ["MESSAGE_2", "MESSAGE_3"])
  }

  @Test("the length that only a table names is defined")
  func lengthInTable() throws {
    let text = Text("HELLO", "hello")
    let unused = Text("UNUSED", "unused")
    let program = Program("lengths", "Lengths.") { _ in
      SourceFile("main.s", "Lengths.") {
        text
        unused
        Table("lengths", of: UInt64.self, [[.constant(text.length)]])
        Function.main { f in f.xor(eax, eax) }
      }
    }
    let items = try program.lower(for: .linux).files[0].sections.flatMap(\.data)
    #expect(items.first { $0.name == "HELLO" }?.lengthName == "HELLO_LENGTH")
    #expect(items.first { $0.name == "UNUSED" }?.lengthName == nil)
  }

  @Test("each unplaced label and each unknown local is reported at its first use")
  func firstUses() throws {
    let line = #line
    let lowered = Lowered { f in
      let labels = (0..<20).map { f.newLabel("missing_\($0)") }
      f.test(eax, eax)
      for label in labels { f.je(label) }
      for label in labels { f.jne(label) }
    }
    let found = lowered.diagnostics.filter { $0.message.hasSuffix("is never placed") }
    #expect(found.count == 20)
    #expect(Set(found.map { $0.location?.line }) == [line + 4])
  }
}
