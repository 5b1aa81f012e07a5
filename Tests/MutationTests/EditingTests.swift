import Asm
import AsmNASM
import AsmProgram
import AsmX86
import Testing

/// The changes that mutants are made by.
@Suite("Editing of functions")
struct EditingTests {
  private func module() throws -> Module {
    try Program("edited", "") { _ in
      SourceFile("edited.s", "") {
        Function("edited", .exported) { f in
          let there = f.newLabel("there")
          f.comment("first")
          f.mov(eax, 1)
          f.note("one")
          f.mov(ecx, 2)
          f.note("two")
          f.jmp(there)
          f.blank()
          f.place(there)
          f.comment("third")
          f.mov(edx, 3)
          f.note("three")
          f.ret()
        }
        Function.main { f in f.exit(0) }
      }
    }.lower(for: .linux)
  }

  private func text(_ module: Module) -> [String] {
    let source = NASMRenderer().render(module).first { $0.name == "edited.s" }
    let lines = String(decoding: source?.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
    let start = lines.firstIndex { $0.hasPrefix("edited:") } ?? 0
    let end = lines[start...].firstIndex { $0.hasSuffix("ret") } ?? start
    return lines[start...end].map { $0.split(separator: " ").joined(separator: " ") }
  }

  private let whole = [
    "edited:", "; first", "mov eax, 1 ; one", "mov ecx, 2 ; two", "jmp .there", ".there:", "; third",
    "mov edx, 3 ; three", "ret",
  ]

  @Test("an instruction that's taken out takes its note with it, and nothing else", arguments: 0..<5)
  func remove(index: Int) throws {
    var module = try module()
    #expect(text(module) == whole)
    let line = [2, 3, 4, 7, 8][index]
    module[FunctionPlace(file: 0, section: 0, function: 0)].remove(at: index)
    if index < 4 {
      #expect(text(module) == whole.enumerated().filter { $0.offset != line }.map(\.element))
    }
    #expect(module[FunctionPlace(file: 0, section: 0, function: 0)].places.count == 4)
  }

  @Test("an instruction that's put in stands behind labels and before notes", arguments: 0..<5)
  func insert(index: Int) throws {
    var module = try module()
    let line = [2, 3, 4, 7, 8][index]
    module[FunctionPlace(file: 0, section: 0, function: 0)].insert(Made.one { $0.nop() }, at: index)
    var expected = whole
    expected.insert("nop", at: line)
    #expect(text(module) == expected)
    module[FunctionPlace(file: 0, section: 0, function: 0)].remove(at: index)
    #expect(text(module) == whole)
  }

  @Test("the instructions that nothing comes back from stay the same ones")
  func final() throws {
    var function = try module()[FunctionPlace(file: 0, section: 0, function: 1)]
    let final = try #require(function.finalInstructions.first)
    #expect(function.instructions[final].mnemonic == "syscall")
    function.insert(Made.one { $0.nop() }, at: 0)
    #expect(function.finalInstructions == [final + 1])
    function.insert(Made.one { $0.nop() }, at: final + 1)
    #expect(function.finalInstructions == [final + 2])
    function.remove(at: 0)
    #expect(function.finalInstructions == [final + 1])
    function.remove(at: final + 1)
    #expect(function.finalInstructions == [])
  }
}
