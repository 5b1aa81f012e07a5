import Asm
import Testing

@Suite("Data that programs meet when they run")
struct DataRunTests {
  @Test("texts, tables, variables and names of every shape, on both platforms")
  func shapes() async throws {
    let step = NamedConstant("STEP", -3)
    let mask = NamedConstant("MASK", UInt64.max)
    let first = Text("LINE", "first")
    let second = Text("rax", "second")
    let shared = Variable("list", Int16(-300), "Shared with helper.s.")
    let empty = Text("EMPTY", "")
    let program = Program("shapes", "") { _ in
      SourceFile("main.s", "") {
        step
        mask
        Function.main { f in
          let wrong = f.newLabel("wrong")
          f.cmp(word[shared], -300)
          f.jne(wrong)
          f.movsxd(rax, dword[rel(Symbol("DISTANCES", kind: .data))])
          f.lea(rdi, first)
          f.cmp(byte[rdi + rax], 0x73)
          f.jne(wrong)
          f.movzx(eax, byte[rel(Symbol("LENGTHS", kind: .data))])
          f.cmp(eax, 6)
          f.jne(wrong)
          f.mov(rax, step)
          f.cmp(rax, -3)
          f.jne(wrong)
          f.mov(rax, mask)
          f.inc(rax)
          f.jnz(wrong)
          f.syscall(.write, STD.output, empty, onError: .fail("write() failed"))
          f.test(rax, rax)
          f.jnz(wrong)
          f.call(FunctionNamed("bump"), 5)
          f.call(FunctionNamed("_bump_c"), rax)
          f.cmp(word[shared], -284)
          f.jne(wrong)
          f.exit(0)
          f.place(wrong)
          f.exit(1)
        }
        first
        second
        empty
        shared
        Table("DISTANCES", of: Int32.self, [[.distance(from: first, to: second)]])
        Table("LENGTHS", of: UInt8.self, [[.constant(second.length), .constant(AF.inet)], []])
        Table("NOTHING", of: UInt64.self, [])
        Variable("LOWEST", Int64.min)
        Variable("HIGHEST", UInt64.max)
        Buffer("room", bytes: 1, alignment: 4096)
      }
      SourceFile("nothing.s", "An empty file.") {}
      SourceFile("helper.s", "") {
        Function("bump", .exported) { f in
          f.add(word[shared], di)
          f.mov(eax, 11)
        }
        Function("_bump_c", .exportedToC) { f in
          f.add(word[shared], di)
        }
      }
    }
    #expect(try await Executed(program).status == 0)
    try await Built.everywhere(program)
  }

  @Test("strings and data whose names are words of NASM")
  func words() async throws {
    let words = [
      "add", "db", "equ", "push", "rax", "resb", "times", "section", "global", "byte", "rel", "wrt", "struc",
      "st0",
      "loop", "seg", "strict", "lock", "call", "incbin", "bits", "default", "__SECT__", "ifdef", "cr0", "not",
      "end",
    ]
    let program = Program("words", "", linkage: .standalone) { _ in
      SourceFile("main.s", "") {
        Function.start { f in
          for word in words {
            let text = f.text(word)
            f.syscall(.write, STD.output, text, onError: .fail("write() failed"))
            if !word.hasPrefix("__") { f.mov(al, byte[rel(Symbol(word, kind: .data))]) }
          }
          f.exit(0)
        }
        for word in words where !word.hasPrefix("__") { Variable(word, UInt8(1)) }
      }
    }
    #expect(try await Executed(program).text == words.joined())
    try await Built.everywhere(program)
  }

  @Test("tables lie where they're aligned to")
  func alignedTables() async throws {
    let program = Program("tables", "", linkage: .standalone) { _ in
      let numbers = Table("NUMBERS", of: UInt32.self, [[1, 2, 3, 4]], alignment: 64)
      let page = Table("PAGE", of: UInt8.self, [[5]], alignment: 4096)
      SourceFile("main.s", "") {
        Function.start { f in
          f.lea(rax, numbers)
          f.lea(rcx, page)
          f.and(eax, 63)
          f.and(ecx, 4095)
          f.lea(edi, rax + rcx)
          f.movaps(xmm0, oword[numbers])
          f.movd(eax, xmm0)
          f.lea(edi, rdi + rax - 1)
          f.exit(edi)
        }
        Text("ODD", "x")
        numbers
        Text("ANOTHER", "yyy")
        page
      }
    }
    #expect(try await Executed(program).status == 0)
    try await Built.everywhere(program)
  }

  @Test("a megabyte of text, of bytes and of quotes", .timeLimit(.minutes(15)))
  func megabyte() async throws {
    let prose = (0..<1 << 16).map { "line \($0) 'of' \"text\"\n" }.joined().utf8.prefix(1 << 20)
    var random = Numbers(seed: 1)
    let texts = [
      Array(prose), (0..<1 << 20).map { _ in UInt8(random.next(256)) },
      (0..<1 << 20).map { $0 % 2 == 0 ? 34 : 39 },
    ]
    for bytes in texts {
      let program = Program("megabyte", "", linkage: .standalone) { _ in
        let text = Text("MEGABYTE", bytes: bytes)
        SourceFile("main.s", "") {
          Function.start { f in
            f.syscall(.write, STD.output, text, onError: .fail("write() failed"))
            f.exit(0)
          }
          text
        }
      }
      let run = try await Executed(program)
      #expect(run.output == bytes)
    }
  }
}
